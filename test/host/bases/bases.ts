import type * as Obsidian from 'obsidian';
import type { HostApp } from '../host-app';
import { BasesFileView } from './bases-file-view';

/** The core plugin Bases: it opens `.base` files, in views that plugins bring along. */
export class Bases {
	readonly registrations = new Map<string, Obsidian.BasesViewRegistration>();
	private isOn = false;

	constructor(private readonly app: HostApp) {}

	turnOn(): void {
		if (this.isOn) return;
		this.isOn = true;
		this.app.viewRegistry.registerView('bases', (leaf) => new BasesFileView(leaf));
		this.app.viewRegistry.registerExtensions(['base'], 'bases');
		this.app.internalPlugins.trigger('change');
	}

	/** False where Bases is off. @throws where the view is registered already: a guess */
	registerView(id: string, registration: Obsidian.BasesViewRegistration): boolean {
		if (!this.isOn) return false;
		if (this.registrations.has(id)) throw new Error(`Attempting to register an existing Bases view "${id}"`);
		this.registrations.set(id, registration);
		return true;
	}

	unregisterView(id: string): void {
		this.registrations.delete(id);
	}
}
