import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import type { Plugin, PluginManifest } from 'obsidian';

import { App } from './app';
import { installDom } from './dom';
import { guardClasses, guardModule } from './guard';
import type { HostApp } from './host-app';
import * as obsidian from './obsidian';
import { onError } from './report-error';
import { setLanguage } from './ui/locale';
import { setPhone } from './ui/platform';
import type { HostAdapter } from './vault/host-adapter';

/** What a host is made of. */
export interface HostOptions {
	readonly adapter: HostAdapter;
	/** The language of the app, `en` if left out. */
	readonly language?: string;
	/** Where the app is drawn, the body if left out. */
	readonly rootEl?: HTMLElement;
	readonly isPhone?: boolean;
	/** Whether the core plugin Bases is on, as it is at first. */
	readonly hasBases?: boolean;
}

/** What the app hands to the plugin's `require`. */
const provided: Readonly<Record<string, unknown>> = {
	obsidian: guardModule(obsidian),
	'@codemirror/commands': commands,
	'@codemirror/language': language,
	'@codemirror/state': state,
	'@codemirror/view': view,
};

/** Obsidian without Obsidian: an app on a vault, and the plugin as it was built. */
export class Host {
	readonly app: HostApp;
	/** What listeners and commands threw, in the order in which it happened. */
	readonly errors: unknown[] = [];
	private readonly stopListening = onError((error) => this.errors.push(error));
	private readonly core: App;
	private plugin: Plugin | null = null;

	constructor({
		adapter,
		language: code = 'en',
		rootEl = document.body,
		isPhone = false,
		hasBases = true,
	}: HostOptions) {
		setLanguage(code);
		setPhone(isPhone);
		this.core = new App(adapter, rootEl);
		if (hasBases) this.core.bases.turnOn();
		this.app = this.core as unknown as HostApp;
	}

	/**
	 * Runs the text of a built `main.js` and loads the plugin in it. May be called before `ready`, as the app does, so
	 * that the plugin sees the vault being read.
	 *
	 * @param data what `data.json` holds; what lies there stays if left out.
	 */
	async loadPlugin(mainJs: string, manifest: PluginManifest, data?: unknown): Promise<Plugin> {
		const { vault } = this.core;
		const folder = `${vault.configDir}/plugins/${manifest.id}`;
		if (data !== undefined) {
			await vault.adapter.mkdir(folder);
			await vault.adapter.write(`${folder}/data.json`, typeof data === 'string' ? data : JSON.stringify(data));
		}
		const Main = classIn(mainJs);
		const plugin = new Main(this.app, { ...manifest, dir: folder });
		this.plugin = plugin;
		// The public types do not say that loading takes time.
		await (plugin.load() as unknown);
		return plugin;
	}

	/** Tells the plugin that a person has turned it on, as the app does the first time. */
	turnOn(): void {
		this.plugin?.onUserEnable();
	}

	unloadPlugin(): void {
		this.plugin?.unload();
		this.plugin = null;
	}

	/** Reads the vault, parses all notes and then says that the layout is ready, in the app's order. */
	async ready(): Promise<void> {
		await this.core.vault.load();
		await this.core.metadataCache.settled();
		this.core.workspace.setLayoutReady();
	}

	/** The layout is not saved, as it would be a second after it has changed. */
	forgetLayout(): void {
		this.core.workspace.requestSaveLayout.cancel();
	}

	/** Is kept when open notes are saved and everything written has been parsed. */
	async settled(): Promise<void> {
		await this.core.workspace.flushSaves();
		await this.core.metadataCache.settled();
	}

	/** The answer of one of the plugin's verbs, `list` for `<plugin-id>:list`. @throws what the verb refuses with. */
	async cli(verb: string, params: Readonly<Record<string, string>> = {}): Promise<string> {
		return this.core.cli.run(`${this.plugin?.manifest.id ?? ''}:${verb}`, { ...params });
	}

	/** Unloads the plugin and takes the app off the screen. Errors are no longer collected. */
	close(): void {
		this.unloadPlugin();
		this.forgetLayout();
		this.core.workspace.containerEl.remove();
		this.core.statusBar.containerEl.remove();
		this.stopListening();
	}
}

/** Makes an app on a vault that has not been read yet. */
export function createHost(options: HostOptions): Host {
	installDom(window);
	return new Host(options);
}

type PluginClass = new (app: HostApp, manifest: PluginManifest) => Plugin;

function classIn(mainJs: string): PluginClass {
	const required = (name: string): unknown => {
		if (!(name in provided)) throw new Error(`The app does not provide the module ${name}.`);
		return provided[name];
	};
	const module: { exports: { default?: PluginClass } } = { exports: {} };
	// As the app does it: a plugin is the body of a function.
	const run = Reflect.construct(Function, ['require', 'module', 'exports', mainJs]) as (...given: unknown[]) => void;
	run(required, module, module.exports);
	const Main = module.exports.default;
	if (typeof Main !== 'function') throw new Error('main.js exports no plugin.');
	return Main;
}

guardClasses(obsidian);
