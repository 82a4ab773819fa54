import type {} from 'obsidian';
import { createElement, createFragmentOf, createSvgElement } from './dom/create-element';
import { delegationMethods } from './dom/delegate-events';
import { elementMethods, fragmentMethods, htmlMethods, styleMethods } from './dom/element-methods';
import { installLanguageMethods } from './dom/language-methods';
import { instanceOf, nodeMethods } from './dom/node-methods';

/** The types that `obsidian` gives to the DOM come into the program with this line. */
export type AppWindow = Window & typeof globalThis;

const dressed = new WeakSet<object>();

/** Gives a window's elements, and the language, the methods that Obsidian adds to them. Doing it twice changes nothing. */
export function installDom(win: AppWindow): void {
	if (dressed.has(win)) return;
	dressWindow(win);
	const globals = globalsOf(win);
	define(win, globals);
	// Node has no window of its own: a plugin's bare `createDiv` must be found there too.
	define(globalThis, globals);
	installLanguageMethods(win);
	installLanguageMethods(globalThis);
}

/** Gives a window's elements and events what Obsidian adds to them: all that a window beside the main one needs. */
export function dressWindow(win: AppWindow): void {
	dressed.add(win);
	define(win.Node.prototype, { ...nodeMethods, instanceOf });
	defineGetter(win.Node.prototype, 'doc', function (this: Node) {
		return this.ownerDocument ?? win.document;
	});
	defineGetter(win.Node.prototype, 'win', function (this: Node) {
		return (this.ownerDocument ?? win.document).defaultView ?? win;
	});
	defineGetter(win.Node.prototype, 'constructorWin', () => win);
	define(win.Element.prototype, elementMethods);
	define(win.HTMLElement.prototype, { ...htmlMethods, ...styleMethods, ...delegationMethods });
	define(win.SVGElement.prototype, styleMethods);
	define(win.Document.prototype, { on: delegationMethods.on, off: delegationMethods.off });
	define(win.DocumentFragment.prototype, fragmentMethods);
	define(win.UIEvent.prototype, { instanceOf });
	defineGetter(win.UIEvent.prototype, 'targetNode', function (this: UIEvent) {
		// What was made in one window and moved to another is still a node of the first.
		return this.target && 'nodeType' in this.target ? this.target : null;
	});
	defineGetter(win.UIEvent.prototype, 'win', function (this: UIEvent) {
		return this.view ?? win;
	});
	defineGetter(win.UIEvent.prototype, 'doc', function (this: UIEvent) {
		return (this.view ?? win).document;
	});
}

function globalsOf(win: AppWindow): Record<string, unknown> {
	return {
		createEl: createElement,
		createDiv: (info?: DomElementInfo | string, callback?: (el: HTMLDivElement) => void) =>
			createElement('div', info, callback),
		createSpan: (info?: DomElementInfo | string, callback?: (el: HTMLSpanElement) => void) =>
			createElement('span', info, callback),
		createSvg: createSvgElement,
		createFragment: createFragmentOf,
		activeWindow: win,
		activeDocument: win.document,
		fish: (selector: string) => win.document.querySelector(selector),
		fishAll: (selector: string) => [...win.document.querySelectorAll(selector)],
		isBoolean: (value: unknown) => typeof value === 'boolean',
		ready: (callback: () => unknown) => {
			if (win.document.readyState === 'loading') win.document.addEventListener('DOMContentLoaded', callback);
			else callback();
		},
		sleep: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
		nextFrame: () =>
			new Promise<void>((resolve) => {
				win.requestAnimationFrame(() => resolve());
			}),
	};
}

function define(target: object, members: object): void {
	for (const [name, value] of Object.entries(members))
		Object.defineProperty(target, name, { value: value as unknown, configurable: true, writable: true });
}

function defineGetter(target: object, name: string, get: () => unknown): void {
	Object.defineProperty(target, name, { get, configurable: true });
}
