/** Milliseconds after which a window that draws no frames is no longer waited for. */
const HIDDEN_FRAME = 100;

/** Makes `run` into something that may be asked for at any rate and runs at most once a frame, also in a hidden window. */
export function oncePerFrame(run: () => void): () => void {
	let isAsked = false;
	return () => {
		if (isAsked) return;
		isAsked = true;
		withNextFrame(() => {
			isAsked = false;
			run();
		});
	};
}

/** The same, but what is asked for when nothing ran since the last frame runs at once: who waits for it sees it a frame earlier. */
export function atOncePerFrame(run: () => void): () => void {
	let isResting = false;
	let isAsked = false;
	const runNow = (): void => {
		isResting = true;
		isAsked = false;
		withNextFrame(() => {
			isResting = false;
			if (isAsked) runNow();
		});
		run();
	};
	return () => {
		if (isResting) isAsked = true;
		else runNow();
	};
}

function withNextFrame(act: () => void): void {
	let frame = 0;
	let timer = 0;
	// The one in which somebody works: while it covers the main one, that draws no frames.
	const { activeWindow: win } = window;
	const actOnce = (): void => {
		win.cancelAnimationFrame(frame);
		window.clearTimeout(timer);
		act();
	};
	frame = win.requestAnimationFrame(actOnce);
	timer = window.setTimeout(actOnce, HIDDEN_FRAME);
}
