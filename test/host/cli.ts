import type { CliData, CliFlags, CliHandler } from 'obsidian';

/** A command of the command line. */
export interface CliCommand {
	readonly id: string;
	readonly description: string;
	readonly flags: CliFlags;
	readonly handler: CliHandler;
}

/** The commands that plugins add to Obsidian's command line. */
export class Cli {
	private readonly commands = new Map<string, CliCommand>();

	/** @throws where the id is taken, or is not the plugin's id or `<plugin-id>:<action>`. */
	register(pluginId: string, command: CliCommand): void {
		const { id } = command;
		if (id !== pluginId && !id.startsWith(`${pluginId}:`))
			throw new Error(`The command "${id}" does not begin with "${pluginId}:".`);
		if (/\s/u.test(id)) throw new Error(`The command "${id}" has a space in it.`);
		if (this.commands.has(id)) throw new Error(`The command "${id}" is registered already.`);
		this.commands.set(id, command);
	}

	unregister(id: string): void {
		this.commands.delete(id);
	}

	/** All commands, sorted by id. */
	list(): CliCommand[] {
		return [...this.commands.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
	}

	/** What a command answers. @throws what its handler throws, or a sentence where there is no such command. */
	async run(id: string, params: CliData): Promise<string> {
		const command = this.commands.get(id);
		if (!command) throw new Error(`There is no command "${id}".`);
		const missing = Object.entries(command.flags).find(
			([name, flag]) => flag.required === true && !(name in params),
		);
		if (missing) throw new Error(`The command "${id}" needs ${missing[0]}=${missing[1].value ?? ''}.`);
		return command.handler(params);
	}
}
