import { JSDOM } from 'jsdom';

import { fillGaps } from './jsdom-gaps';

/** Node has these too, and an imitated window takes only its own. */
const ofTheWindow = ['AbortController', 'AbortSignal', 'CustomEvent', 'Event', 'EventTarget'];

/** What Node did not have, or lost to a window, with the window that opened last. */
const lent = new Set(ofTheWindow);

/** Gives Node a window in which nothing is seen, in the place of one before it. Answers how to close it, timers and all. */
export function openWindow(): () => void {
	const { window } = new JSDOM('<!doctype html><html><body></body></html>', {
		url: 'http://localhost/',
		pretendToBeVisual: true,
	});
	for (const name of Object.getOwnPropertyNames(window)) {
		if (name in globalThis && !lent.has(name)) continue;
		lent.add(name);
		const value = Reflect.get(window, name) as unknown;
		Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
	}
	fillGaps();
	return () => window.close();
}
