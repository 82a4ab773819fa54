import type { IconName, Plugin, SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import type { HostApp } from '../host-app';
import { drawDefinitions } from './settings/draw-definitions';
import type { Drawing } from './settings/draw-definitions';
import { DefinitionPage } from './setting-page';
import type { SettingPage } from './setting-page';

/** A page of the settings, drawn from definitions where the tab gives any, by its own `display` otherwise. */
export abstract class SettingTab {
	icon: IconName = '';
	readonly containerEl = createDiv({ cls: 'vertical-tab-content' });
	settingItems: SettingDefinitionItem[] = [];
	id = '';
	name = '';
	#page: SettingPage | null = null;
	readonly #queries = new Map<string, string>();
	#drawing: Drawing | null = null;

	constructor(readonly app: HostApp) {}

	getSettingDefinitions(): SettingDefinitionItem[] {
		return [];
	}

	/** Asks for the definitions anew and, where the tab can be seen, draws them. */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.containerEl.isConnected && this.settingItems.length > 0) this.#draw();
	}

	getControlValue(key: string): unknown {
		throw new Error(`The host keeps no settings of the app's own: ${key}`);
	}

	setControlValue(key: string, _value: unknown): void | Promise<void> {
		throw new Error(`The host keeps no settings of the app's own: ${key}`);
	}

	refreshDomState(): void {
		for (const refresh of this.#drawing?.refreshers ?? []) refresh();
	}

	display(): void {}

	hide(): void {
		this.#clear();
		this.containerEl.empty();
	}

	/** Shows the tab: what the settings dialog does when a person turns to it. */
	show(): void {
		this.update();
		if (this.settingItems.length === 0) this.display();
	}

	#draw(): void {
		const { scrollTop } = this.containerEl;
		this.#clear();
		this.containerEl.empty();
		this.#drawing = this.#newDrawing();
		drawDefinitions(this.containerEl, this.settingItems, this.#drawing);
		this.containerEl.scrollTop = scrollTop;
	}

	#newDrawing(): Drawing {
		const { app } = this;
		return {
			app,
			binding: {
				getControlValue: (key) => this.getControlValue(key),
				setControlValue: (key, value) => this.setControlValue(key, value),
				changed: () => this.refreshDomState(),
			},
			openPage: (page) => this.#openPage(page),
			queries: this.#queries,
			cleanups: [],
			refreshers: [],
		};
	}

	#openPage(definition: SettingDefinitionPage): void {
		// A plugin's page extends this module's own `SettingPage`, whatever its types say.
		const made = definition.page?.() as SettingPage | undefined;
		const page =
			made ??
			new DefinitionPage(definition.items ?? [], (items, el) => {
				const drawing = this.#newDrawing();
				this.#drawing = drawing;
				drawDefinitions(el, items, drawing);
			});
		if (page.title === '') page.title = definition.name;
		this.#clear();
		this.#page = page;
		this.containerEl.empty();
		this.containerEl.append(page.rootEl);
		page.drawTitlebar(() => this.update());
		page.display();
	}

	#clear(): void {
		this.#page?.hide();
		this.#page = null;
		for (const cleanup of this.#drawing?.cleanups ?? []) cleanup();
		this.#drawing = null;
	}
}

/** The settings of a plugin: values are read from `plugin.settings`, changed there and saved with the plugin's data. */
export abstract class PluginSettingTab extends SettingTab {
	constructor(
		app: HostApp,
		readonly plugin: Plugin,
	) {
		super(app);
		this.id = plugin.manifest.id;
		this.name = plugin.manifest.name;
	}

	override getControlValue(key: string): unknown {
		return this.#settings[key];
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		this.#settings[key] = value;
		await this.plugin.saveData(this.#settings);
	}

	get #settings(): Record<string, unknown> {
		this.plugin.settings ??= {};
		return this.plugin.settings as Record<string, unknown>;
	}
}
