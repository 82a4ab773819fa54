import type * as Obsidian from 'obsidian';

import { Component } from './component';
import type { HostApp } from './host-app';
import { MarkdownPreviewRenderer } from './ui/markdown-renderer';
import type { SettingTab } from './ui/setting-tab';
import type { EditorSuggest } from './editor/editor-suggest';
import type { ViewCreator } from './workspace/view-registry';

/** What a plugin extends. Whatever it registers is taken back when it is unloaded. */
export abstract class Plugin extends Component {
	settings?: unknown;

	constructor(
		readonly app: HostApp,
		readonly manifest: Obsidian.PluginManifest,
	) {
		super();
	}

	/** Called once, when a person turns the plugin on. */
	onUserEnable(): void {}

	/** What `data.json` holds; null where there is none. @throws where it is no JSON (told). */
	async loadData(): Promise<unknown> {
		const { adapter } = this.app.vault;
		return (await adapter.exists(this.dataPath))
			? (JSON.parse(await adapter.read(this.dataPath)) as unknown)
			: null;
	}

	async saveData(data: unknown): Promise<void> {
		const { adapter } = this.app.vault;
		await adapter.mkdir(this.folder);
		await adapter.write(this.dataPath, JSON.stringify(data, null, 2));
	}

	/** The command gets the plugin's id and name in front of its own. */
	addCommand(command: Obsidian.Command): Obsidian.Command {
		command.id = `${this.manifest.id}:${command.id}`;
		command.name = `${this.manifest.name}: ${command.name}`;
		this.app.commands.addCommand(command);
		this.register(() => this.app.commands.removeCommand(command.id));
		return command;
	}

	removeCommand(id: string): void {
		this.app.commands.removeCommand(`${this.manifest.id}:${id}`);
	}

	addRibbonIcon(icon: Obsidian.IconName, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const id = `${this.manifest.id}:${title}`;
		const { leftRibbon } = this.app.workspace;
		this.register(() => leftRibbon.removeRibbonAction(id));
		return leftRibbon.addRibbonItemButton(id, icon, title, callback);
	}

	addStatusBarItem(): HTMLElement {
		const el = this.app.statusBar.registerStatusBarItem();
		el.addClass(`plugin-${this.manifest.id}`);
		this.register(() => el.detach());
		return el;
	}

	addSettingTab(tab: SettingTab): void {
		this.app.setting.addSettingTab(tab);
		this.register(() => this.app.setting.removeSettingTab(tab));
	}

	/** @throws where the type is registered already. */
	registerView(type: string, creator: ViewCreator): void {
		this.app.viewRegistry.registerView(type, creator);
		this.register(() => {
			this.app.viewRegistry.unregisterView(type);
			this.app.workspace.detachLeavesOfType(type);
		});
	}

	registerExtensions(extensions: string[], viewType: string): void {
		this.app.viewRegistry.registerExtensions(extensions, viewType);
		this.register(() => this.app.viewRegistry.unregisterExtensions(extensions));
	}

	registerHoverLinkSource(id: string, info: Obsidian.HoverLinkSource): void {
		this.app.workspace.registerHoverLinkSource(id, info);
		this.register(() => this.app.workspace.unregisterHoverLinkSource(id));
	}

	registerMarkdownPostProcessor(
		processor: Obsidian.MarkdownPostProcessor,
		sortOrder?: number,
	): Obsidian.MarkdownPostProcessor {
		MarkdownPreviewRenderer.registerPostProcessor(processor, sortOrder);
		this.register(() => MarkdownPreviewRenderer.unregisterPostProcessor(processor));
		return processor;
	}

	registerMarkdownCodeBlockProcessor(
		language: string,
		handler: (
			source: string,
			el: HTMLElement,
			context: Obsidian.MarkdownPostProcessorContext,
		) => Promise<unknown> | void,
		sortOrder?: number,
	): Obsidian.MarkdownPostProcessor {
		const processor = MarkdownPreviewRenderer.createCodeBlockPostProcessor(language, handler);
		return this.registerMarkdownPostProcessor(processor, sortOrder);
	}

	/** False where Bases is off. */
	registerBasesView(viewId: string, registration: Obsidian.BasesViewRegistration): boolean {
		if (!this.app.bases.registerView(viewId, registration)) return false;
		this.register(() => this.app.bases.unregisterView(viewId));
		return true;
	}

	registerEditorExtension(extension: Parameters<Obsidian.Plugin['registerEditorExtension']>[0]): void {
		this.app.workspace.registerEditorExtension(extension);
		this.register(() => this.app.workspace.unregisterEditorExtension(extension));
	}

	registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
		const { editorSuggest } = this.app.workspace;
		editorSuggest.addSuggest(suggest);
		this.register(() => editorSuggest.removeSuggest(suggest));
	}

	/** @throws where the action is taken. */
	registerObsidianProtocolHandler(action: string, handler: Obsidian.ObsidianProtocolHandler): void {
		this.app.protocol.register(action, handler);
		this.register(() => this.app.protocol.unregister(action));
	}

	/** @throws where the id is taken or is not `<plugin-id>` or `<plugin-id>:<action>`. */
	registerCliHandler(
		id: string,
		description: string,
		flags: Obsidian.CliFlags | null,
		handler: Obsidian.CliHandler,
	): void {
		this.app.cli.register(this.manifest.id, { id, description, flags: flags ?? {}, handler });
		this.register(() => this.app.cli.unregister(id));
	}

	private get folder(): string {
		return this.manifest.dir ?? `${this.app.vault.configDir}/plugins/${this.manifest.id}`;
	}

	private get dataPath(): string {
		return `${this.folder}/data.json`;
	}
}
