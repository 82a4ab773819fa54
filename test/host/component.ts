import type * as Obsidian from 'obsidian';

import type { Listener } from './events';

/** Something that is loaded and unloaded, and takes down with it what it has set up. */
export class Component {
	private isLoaded = false;
	private readonly children: Obsidian.Component[] = [];
	private readonly undo: (() => unknown)[] = [];

	/** Loads this and its children. Answers what `onload` answers, which a plugin's loader waits for. */
	load(): void | Promise<void> {
		if (this.isLoaded) return;
		this.isLoaded = true;
		const loading = this.onload();
		for (const child of [...this.children]) child.load();
		return loading;
	}

	onload(): void | Promise<void> {}

	/** Children go first, then what was registered, the last first, then `onunload`. */
	unload(): void {
		if (!this.isLoaded) return;
		this.isLoaded = false;
		for (let child = this.children.pop(); child; child = this.children.pop()) child.unload();
		for (let undo = this.undo.pop(); undo; undo = this.undo.pop()) undo();
		this.onunload();
	}

	onunload(): void {}

	addChild<T extends Obsidian.Component>(component: T): T {
		this.children.push(component);
		if (this.isLoaded) component.load();
		return component;
	}

	removeChild<T extends Obsidian.Component>(component: T): T {
		const at = this.children.indexOf(component);
		if (at >= 0) {
			this.children.splice(at, 1);
			component.unload();
		}
		return component;
	}

	register(callback: () => unknown): void {
		this.undo.push(callback);
	}

	registerEvent(ref: Obsidian.EventRef): void {
		this.register(() => (ref as Listener).source.offref(ref));
	}

	registerDomEvent(
		target: EventTarget,
		type: string,
		callback: (event: never) => unknown,
		options?: boolean | AddEventListenerOptions,
	): void {
		target.addEventListener(type, callback as EventListener, options);
		this.register(() => target.removeEventListener(type, callback as EventListener, options));
	}

	registerInterval(id: number): number {
		this.register(() => clearInterval(id));
		return id;
	}
}
