import { TextDecoder, TextEncoder } from 'node:util';

/** What an imitated window lacks and CodeMirror 6 asks for: it has no layout, so every box is empty. */
const noBox = { x: 0, y: 0, left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0, toJSON: () => ({}) };

/** Fills the gaps of the window that is global at the moment. Does nothing where there is none, or a real one. */
export function fillGaps(): void {
	if (typeof window === 'undefined') return;
	fill(Range.prototype, {
		getClientRects: () => Object.assign([], { item: () => null }),
		getBoundingClientRect: () => noBox,
	});
	fill(Element.prototype, { scrollIntoView: () => undefined, scrollTo: () => undefined, animate: () => undefined });
	fill(window, {
		matchMedia: (media: string) => ({
			media,
			matches: false,
			addEventListener: () => undefined,
			removeEventListener: () => undefined,
		}),
		ResizeObserver: Watcher,
		IntersectionObserver: Watcher,
		scrollTo: () => undefined,
		TextDecoder,
		TextEncoder,
	});
	fill(document, { elementFromPoint: () => null });
}

/** An observer that never sees anything. */
class Watcher {
	observe(): void {}
	unobserve(): void {}
	disconnect(): void {}
}

function fill(target: object, members: object): void {
	for (const [name, value] of Object.entries(members))
		if (!(name in target))
			Object.defineProperty(target, name, { value: value as unknown, configurable: true, writable: true });
}

fillGaps();
