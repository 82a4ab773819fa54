import type { App, Command } from 'obsidian';
import type { ViewRegistry } from './workspace/view-registry';
import type { SettingsModal } from './ui/settings-modal';

/** The app as its own parts see it: the public one, and what the real app keeps to itself. */
export interface HostApp extends App {
	readonly viewRegistry: ViewRegistry;
	readonly commands: CommandRegistry;
	readonly setting: SettingsModal;
}

/** The commands of the app and its plugins. */
export interface CommandRegistry {
	/** Those that can be run as things stand, sorted by nothing. */
	listCommands(): Command[];
	/** Runs a command; false where there is none of that id or it cannot be run now. */
	executeCommandById(id: string): boolean;
}
