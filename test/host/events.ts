import type * as Obsidian from 'obsidian';

import { reportError } from './report-error';

/** What `on` answers: one listener, and whom it listens to. */
export interface Listener extends Obsidian.EventRef {
	readonly source: Events;
	readonly name: string;
	readonly callback: (...data: never[]) => unknown;
	readonly context: unknown;
}

/** Tells listeners of what happens, in the order in which they came. */
export class Events {
	private readonly listeners = new Map<string, readonly Listener[]>();

	on(name: string, callback: (...data: never[]) => unknown, context?: unknown): Obsidian.EventRef {
		const listener: Listener = { source: this, name, callback, context };
		this.listeners.set(name, [...this.listenersTo(name), listener]);
		return listener;
	}

	off(name: string, callback: (...data: never[]) => unknown): void {
		this.keep(name, (listener) => listener.callback !== callback);
	}

	offref(ref: Obsidian.EventRef): void {
		for (const name of this.listeners.keys()) this.keep(name, (listener) => listener !== ref);
	}

	/** Listeners that come or go while an event is told are not looked at before the next one. */
	trigger(name: string, ...data: unknown[]): void {
		for (const listener of this.listenersTo(name)) this.tryTrigger(listener, data);
	}

	/** A listener that throws is reported and does not keep others from hearing. */
	tryTrigger(ref: Obsidian.EventRef, data: unknown[]): void {
		const { callback, context } = ref as Listener;
		try {
			callback.apply(context, data as never[]);
		} catch (error) {
			reportError(error);
		}
	}

	private listenersTo(name: string): readonly Listener[] {
		return this.listeners.get(name) ?? [];
	}

	private keep(name: string, isKept: (listener: Listener) => boolean): void {
		this.listeners.set(name, this.listenersTo(name).filter(isKept));
	}
}
