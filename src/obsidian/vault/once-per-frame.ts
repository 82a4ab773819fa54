/** Milliseconds after which a window that draws no frames is no longer waited for. */
const HIDDEN_FRAME = 100;

/** Makes `run` into something that may be asked for at any rate and runs at most once a frame, also in a hidden window. */
export function oncePerFrame(run: () => void): () => void {
	let isAsked = false;
	return () => {
		if (isAsked) return;
		isAsked = true;
		let frame = 0;
		let timer = 0;
		const runOnce = () => {
			window.cancelAnimationFrame(frame);
			window.clearTimeout(timer);
			isAsked = false;
			run();
		};
		frame = window.requestAnimationFrame(runOnce);
		timer = window.setTimeout(runOnce, HIDDEN_FRAME);
	};
}
