import type { PluginManifest } from 'obsidian';
import { installDom } from './dom';
import { createHost } from './host';
import type { Host } from './host';
import type { HostApp } from './host-app';
import { CommandPalette, QuickSwitcher } from './page/command-palette';
import { readOptions, writeOptions } from './page/demo-options';
import type { DemoOptions } from './page/demo-options';
import { FileListView } from './page/file-list-view';
import { drawToolbar } from './page/toolbar';
import { wordsIn } from './page/words';
import type { Words } from './page/words';
import type { Scope } from './ui/keymap';
import { installTooltips } from './ui/tooltip';
import { MemoryAdapter } from './vault/memory-adapter';

/** A vault as the page carries it: the text of every file by its path. */
export type PageFiles = Readonly<Record<string, string>>;

/** What the page is given by `buildPage`. */
export interface PageDefaults {
	readonly language?: string;
	readonly theme?: 'light' | 'dark';
	/** The note to open at the start. */
	readonly open?: string;
	/** The commands to run at the start, by their ids. */
	readonly run?: readonly string[];
}

declare global {
	interface Window {
		openVault: typeof openVault;
		/** Fulfilled when the plugin runs and the page can be used. */
		opened?: Promise<Host>;
		host?: Host;
		app?: HostApp;
	}
}

/** Opens a vault in the page and runs the built plugin on it. */
async function openVault(
	files: PageFiles,
	mainJs: string,
	manifest: PluginManifest,
	defaults: PageDefaults = {},
): Promise<Host> {
	installDom(window);
	const options = readOptions(window.location, {
		language: defaults.language ?? 'en',
		theme: defaults.theme ?? 'light',
		isPhone: window.innerWidth < 500,
	});
	document.documentElement.lang = options.language;
	document.body.addClass(`theme-${options.theme}`);
	const words = wordsIn(options.language);
	const barEl = document.body.createDiv({ cls: 'demo-toolbar', attr: { role: 'toolbar', 'aria-label': words.demo } });
	const rootEl = document.body.createDiv({ cls: 'app-container' });
	const adapter = new MemoryAdapter(takeStash() ?? files);
	const { language, isPhone } = options;
	const host = createHost({ adapter, language, rootEl, isPhone });
	const { app } = host;
	window.host = host;
	window.app = app;
	installTooltips(document);
	app.viewRegistry.registerView('file-explorer', (leaf) => new FileListView(leaf, words));
	bindKeys(app, words);
	drawToolbar(barEl, app, words, options, manifest.id, (changes) => void restart(app, { ...options, ...changes }));
	await host.loadPlugin(mainJs, manifest);
	await app.workspace.ensureSideLeaf('file-explorer', 'left', { reveal: !isPhone });
	await host.ready();
	const first = app.vault.getFileByPath(defaults.open ?? '') ?? app.vault.getMarkdownFiles()[0];
	if (first) await app.workspace.getLeaf(false).openFile(first);
	// The page is the first time that this person turns the plugin on.
	host.turnOn();
	for (const id of defaults.run ?? []) app.commands.executeCommandById(id);
	return host;
}

function bindKeys(app: HostApp, words: Words): void {
	const scope = app.scope as Scope;
	const bind = (key: string, act: () => void) =>
		scope.register(['Mod'], key, () => {
			act();
			return false;
		});
	bind('p', () => new CommandPalette(app, words).open());
	bind('o', () => new QuickSwitcher(app, words).open());
	bind(',', () => app.setting.open());
}

const stashKey = 'meetup-reflections-demo';

/** Starts anew with the vault as it is now: the app reads its language and its layout only when it starts. */
async function restart(app: HostApp, options: DemoOptions): Promise<void> {
	const texts = await Promise.all(app.vault.getFiles().map(async (file) => [file.path, await app.vault.read(file)]));
	window.sessionStorage.setItem(stashKey, JSON.stringify(Object.fromEntries(texts)));
	window.location.hash = writeOptions(options);
	window.location.reload();
}

function takeStash(): PageFiles | null {
	const stash = window.sessionStorage.getItem(stashKey);
	window.sessionStorage.removeItem(stashKey);
	return stash === null ? null : (JSON.parse(stash) as PageFiles);
}

window.openVault = openVault;
