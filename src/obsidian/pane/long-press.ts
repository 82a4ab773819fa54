/** Milliseconds that a finger rests before it means a menu, as on the phones themselves. */
const REST = 500;

/** Pixels that a finger which rests may move. */
const TREMBLE = 10;

/** Runs something when a finger rests on a descendant that fits. What moves, scrolls or lifts before is no long press. */
export function onLongPress(el: HTMLElement, selector: string, run: (targetEl: HTMLElement) => void): void {
	let timer = 0;
	let start = { x: 0, y: 0 };
	let isPressed = false;
	const cancel = (): void => {
		el.win.clearTimeout(timer);
		timer = 0;
	};
	el.on('touchstart', selector, (event, targetEl) => {
		cancel();
		isPressed = false;
		const [touch] = event.touches;
		if (!touch || event.touches.length > 1) return;
		start = { x: touch.clientX, y: touch.clientY };
		timer = el.win.setTimeout(() => {
			timer = 0;
			isPressed = true;
			run(targetEl);
		}, REST);
	});
	el.addEventListener(
		'touchmove',
		({ touches: [touch] }) => {
			if (!touch || Math.hypot(touch.clientX - start.x, touch.clientY - start.y) > TREMBLE) cancel();
		},
		{ passive: true },
	);
	el.addEventListener('touchcancel', cancel);
	el.addEventListener('touchend', (event) => {
		cancel();
		// No click comes of a long press.
		if (isPressed && event.cancelable) event.preventDefault();
		isPressed = false;
	});
	// Android asks for the menu by itself: it is shown once.
	el.addEventListener(
		'contextmenu',
		(event) => {
			if (isPressed) {
				event.preventDefault();
				event.stopImmediatePropagation();
			} else cancel();
		},
		{ capture: true },
	);
}
