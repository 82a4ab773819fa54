import type { Command, Editor, MarkdownFileInfo } from 'obsidian';

import { reportError } from './report-error';

/** The note that is being edited, as far as commands ask for it. */
export interface ActiveEditor extends MarkdownFileInfo {
	readonly editor: Editor;
}

/** The commands of the app and its plugins, by their ids. */
export class Commands {
	readonly commands: Record<string, Command> = {};

	constructor(private readonly activeEditor: () => ActiveEditor | null) {}

	addCommand(command: Command): void {
		this.commands[command.id] = command;
	}

	removeCommand(id: string): void {
		Reflect.deleteProperty(this.commands, id);
	}

	/** Those that can be run as things stand. */
	listCommands(): Command[] {
		return Object.values(this.commands).filter((command) => this.run(command, true));
	}

	/** Runs a command. False where there is none of that id or it cannot be run now. One that throws is reported. */
	executeCommandById(id: string): boolean {
		const command = this.commands[id];
		if (!command || !this.run(command, true)) return false;
		try {
			this.run(command, false);
		} catch (error) {
			reportError(error);
		}
		return true;
	}

	/** Commands that need an editor come before those that do not, as the types say. */
	private run(command: Command, isChecking: boolean): boolean {
		const { editorCheckCallback, editorCallback, checkCallback, callback } = command;
		const active = this.activeEditor();
		if (editorCheckCallback)
			return active !== null && editorCheckCallback(isChecking, active.editor, active) === true;
		if (editorCallback) {
			if (active === null) return false;
			if (!isChecking) watch(editorCallback(active.editor, active));
			return true;
		}
		if (checkCallback) return checkCallback(isChecking) === true;
		if (!callback) return false;
		if (!isChecking) watch(callback());
		return true;
	}
}

/** An asynchronous command that fails is reported too. */
function watch(answer: unknown): void {
	if (answer instanceof Promise) answer.catch(reportError);
}
