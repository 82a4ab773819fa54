import type * as Obsidian from 'obsidian';
import { Component } from '../component';
import type { HostApp } from '../host-app';
import { Menu } from '../ui/menu';
import { parseYaml } from '../yaml';
import { QueryController } from './bases-view';
import type { UntypedMembers } from './bases-view';
import { drawTable } from './draw-table';
import { BasesViewConfig, runQuery } from './query';
import type { BaseConfig, ViewConfig } from './query';

/** A base on screen: a toolbar, and below it one of its views. In a leaf, or where a note embeds it. */
export class ShownBase extends Component {
	private base: BaseConfig = {};
	private shown: ViewConfig | null = null;
	private view: Obsidian.BasesView | null = null;
	private readonly menuEl: HTMLElement;
	private readonly countEl: HTMLElement;
	private readonly viewEl: HTMLElement;

	/**
	 * @param thisFile what `this` is in the filters of the base
	 * @param save takes the base with what its view has set
	 */
	constructor(
		private readonly app: HostApp,
		parentEl: HTMLElement,
		private readonly thisFile: Obsidian.TFile | null,
		private readonly save: (base: BaseConfig) => void,
	) {
		super();
		const barEl = parentEl.createDiv({ cls: 'bases-header' }).createDiv({ cls: 'bases-toolbar' });
		this.menuEl = barEl.createEl('button', { cls: 'bases-toolbar-views-menu', attr: { 'aria-haspopup': 'menu' } });
		this.menuEl.addEventListener('click', (event) => this.offerViews(event));
		this.countEl = barEl.createSpan({ cls: 'bases-toolbar-result-count' });
		this.viewEl = parentEl.createDiv({ cls: 'bases-view' });
	}

	/** What the view has that the app's types do not speak of. */
	get untyped(): UntypedMembers | null {
		return this.view as UntypedMembers | null;
	}

	override onload(): void {
		const update = () => this.update();
		this.registerEvent(this.app.metadataCache.on('changed', update));
		this.registerEvent(this.app.metadataCache.on('resolved', update));
		this.registerEvent(this.app.vault.on('delete', update));
		this.registerEvent(this.app.vault.on('rename', update));
	}

	/** Shows the base of a text: the view of a name, else the one that is shown, else the first. @throws where it is no YAML */
	show(text: string, name = this.shown?.name): void {
		this.base = parseYaml(text) ?? {};
		const views = this.base.views ?? [];
		this.choose(views.find((each) => each.name === name) ?? views[0] ?? { type: 'table', name: 'Table' });
	}

	private choose(wanted: ViewConfig): void {
		const isSame = this.shown?.name === wanted.name && this.shown.type === wanted.type;
		this.shown = wanted;
		if (!isSame) this.open(wanted);
		this.update();
	}

	private open({ name, type }: ViewConfig): void {
		if (this.view) this.removeChild(this.view);
		this.view = null;
		this.menuEl.setText(name);
		this.viewEl.empty();
		this.viewEl.setAttr('data-view-type', type);
		const controller = new QueryController(this.app) as unknown as Obsidian.QueryController;
		this.view = this.app.bases.registrations.get(type)?.factory(controller, this.viewEl) ?? null;
		if (this.view) this.addChild(this.view);
	}

	private update(): void {
		const { app, base, shown, thisFile, view } = this;
		if (!shown) return;
		const result = runQuery({ app, base, thisFile }, shown);
		const config = new BasesViewConfig(base, shown, (key, value) => this.set(shown.name, key, value));
		this.countEl.setText(String(result.data.length));
		if (!view) return drawTable(app, this.viewEl, result, config);
		view.data = result as unknown as Obsidian.BasesQueryResult;
		view.config = config as unknown as Obsidian.BasesViewConfig;
		view.onDataUpdated();
	}

	private set(name: string, key: string, value: unknown): void {
		const views = this.base.views?.map((each) => (each.name === name ? { ...each, [key]: value } : each));
		this.save({ ...this.base, ...(views && { views }) });
	}

	private offerViews(event: MouseEvent): void {
		const menu = new Menu();
		for (const view of this.base.views ?? [])
			menu.addItem((item) =>
				item
					.setTitle(view.name)
					.setIcon(this.app.bases.registrations.get(view.type)?.icon ?? 'lucide-table')
					.setChecked(view.name === this.shown?.name)
					.onClick(() => this.choose(view)),
			);
		menu.showAtMouseEvent(event);
	}
}
