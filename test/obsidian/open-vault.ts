import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, PluginManifest, TFile } from 'obsidian';
import { MarkdownView } from 'obsidian';

import { createHost } from '../host/host';
import type { Host } from '../host/host';
import type { HostApp } from '../host/host-app';
import { MemoryAdapter } from '../host/vault/memory-adapter';

const root = path.resolve(__dirname, '../..');

/** Milliseconds after which a window of 60 frames a second has drawn whatever was asked for. */
const TWO_FRAMES = 35;

/** A vault in memory with the built plugin running in it. */
export interface OpenVault {
	readonly host: Host;
	readonly app: HostApp;
	readonly adapter: MemoryAdapter;
	/** The plugin that runs now. */
	plugin(): Plugin;
	/** The text of a note as it is on the disk now. */
	read(note: string): Promise<string>;
	file(note: string): TFile;
	/** The answer of a verb with `format=json`. */
	ask(verb: string, params?: Record<string, string>): Promise<Record<string, unknown>>;
	run(command: string): void;
	/** Opens a note and gives its view. */
	open(note: string): Promise<MarkdownView>;
	/** The sentences on screen at this moment. */
	notices(): string[];
	/** The paths of all notes, in order. */
	paths(): string[];
	/** Turns the plugin off and on, so that it reads the vault from scratch. */
	restartPlugin(): Promise<void>;
	/** Is kept when all that was written is parsed and read into the index. */
	indexed(): Promise<void>;
	/** Is kept when, besides, the index is drawn. */
	settled(): Promise<void>;
	close(): void;
}

/** How a vault is opened. */
export interface Opening {
	readonly language?: string;
	/** What data.json holds. */
	readonly data?: unknown;
	/** Whether the core plugin Bases is on, as it is at first. */
	readonly hasBases?: boolean;
	readonly isPhone?: boolean;
}

/** Opens a vault of these notes, text by path, with the plugin as `npm run build` made it. */
export async function openVault(notes: Readonly<Record<string, string>>, opening: Opening = {}): Promise<OpenVault> {
	const adapter = new MemoryAdapter(notes);
	const { language = 'en', hasBases = true, isPhone = false } = opening;
	const host = createHost({ adapter, language, hasBases, isPhone });
	const mainJs = readFileSync(path.join(root, 'main.js'), 'utf8');
	const manifest = JSON.parse(readFileSync(path.join(root, 'manifest.json'), 'utf8')) as PluginManifest;
	let plugin = await host.loadPlugin(mainJs, manifest, opening.data);
	await host.ready();
	const { app } = host;
	const file = (note: string) => {
		const found = app.vault.getFileByPath(note);
		if (!found) throw new Error(`There is no note ${note}.`);
		return found;
	};
	const ask = async (verb: string, params: Record<string, string> = {}) =>
		JSON.parse(await host.cli(verb, { ...params, format: 'json' })) as Record<string, unknown>;
	const indexed = async () => {
		await host.settled();
		await ask('list');
	};
	return {
		host,
		app,
		adapter,
		file,
		ask,
		plugin: () => plugin,
		read: (note) => app.vault.read(file(note)),
		run: (command) => {
			if (!app.commands.executeCommandById(`meetup-reflections:${command}`))
				throw new Error(`Cannot run ${command}.`);
		},
		open: async (note) => {
			const leaf = app.workspace.getLeaf(false);
			await leaf.openFile(file(note), { active: true });
			if (!(leaf.view instanceof MarkdownView)) throw new Error(`${note} does not open in an editor.`);
			return leaf.view;
		},
		notices: () => [...document.querySelectorAll('.notice')].map((el) => el.textContent),
		paths: () =>
			app.vault
				.getMarkdownFiles()
				.map((note) => note.path)
				.sort(),
		indexed,
		settled: async () => {
			await indexed();
			await new Promise((resolve) => window.setTimeout(resolve, TWO_FRAMES));
		},
		restartPlugin: async () => {
			host.unloadPlugin();
			plugin = await host.loadPlugin(mainJs, manifest);
		},
		close: () => {
			host.close();
			document.body.empty();
			// What a listener or a command threw would otherwise go unseen.
			if (host.errors.length > 0) throw host.errors[0];
		},
	};
}
