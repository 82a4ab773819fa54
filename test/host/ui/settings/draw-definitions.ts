import type {
	SettingDefinition,
	SettingDefinitionGroup,
	SettingDefinitionItem,
	SettingDefinitionList,
	SettingDefinitionPage,
	SettingGroupItem,
} from 'obsidian';
import type { HostApp } from '../../host-app';
import { Setting } from '../setting';
import { SettingGroup } from '../setting-group';
import { drawControl } from './draw-control';
import type { Binding } from './draw-control';
import { drawListAffordances, drawListEnd } from './draw-list';

/** What the drawing needs to know of the page that it draws into. */
export interface Drawing {
	readonly app: HostApp;
	readonly binding: Binding;
	/** Opens the page behind a row. */
	openPage(page: SettingDefinitionPage): void;
	/** What a person last typed into the search of the group at this place, kept over redrawing. */
	readonly queries: Map<string, string>;
	/** Run before the rows are thrown away. */
	readonly cleanups: (() => void)[];
	/** Apply `visible` and `disabled` anew, without drawing. */
	readonly refreshers: (() => void)[];
}

/** Draws definitions as rows: groups and lists as they are, what stands between them in a group without heading. */
export function drawDefinitions(
	containerEl: HTMLElement,
	items: readonly SettingDefinitionItem[],
	drawing: Drawing,
): void {
	let loose: SettingGroup | null = null;
	items.forEach((item, index) => {
		if (isGroup(item)) {
			loose = null;
			drawGroup(containerEl, item, drawing, String(index));
			return;
		}
		loose ??= new SettingGroup(containerEl);
		drawItem(loose, item, index, drawing);
	});
}

function drawGroup(
	containerEl: HTMLElement,
	definition: SettingDefinitionGroup | SettingDefinitionList,
	drawing: Drawing,
	place: string,
): void {
	const group = new SettingGroup(containerEl);
	if (definition.heading) group.setHeading(definition.heading);
	if (definition.cls) group.addClass(...definition.cls.split(' '));
	for (const build of definition.extraButtons ?? []) group.addExtraButton(build);
	whenever(drawing, () => group.groupEl.toggle(isOn(definition.visible, true)));
	const items = definition.items ?? [];
	const rows = items.map((item, index) => {
		const row = drawItem(group, item, index, drawing);
		if (isList(definition)) drawListAffordances(row, definition, index, items.length);
		return { item, el: row.settingEl };
	});
	if (isList(definition)) {
		group.addClass('mod-list');
		drawListEnd(group, definition);
	}
	if (definition.search) drawGroupSearch(group, definition.search, rows, drawing, place);
}

function drawGroupSearch(
	group: SettingGroup,
	search: NonNullable<SettingDefinitionGroup['search']>,
	rows: readonly { item: SettingGroupItem; el: HTMLElement }[],
	drawing: Drawing,
	place: string,
): void {
	const filter = (query: string) => {
		drawing.queries.set(place, query);
		for (const { item, el } of rows) {
			if ('type' in item) continue;
			const isFound = query === '' || !isOn(item.searchable, true) || search.match(item, query);
			el.toggleClass('is-filtered-out', !isFound);
		}
	};
	group.addSearch((component) => {
		component
			.setPlaceholder(search.placeholder ?? '')
			.setValue(drawing.queries.get(place) ?? '')
			.onChange(filter);
		filter(component.getValue());
	});
}

function drawItem(group: SettingGroup, item: SettingGroupItem, index: number, drawing: Drawing): Setting {
	const setting = new Setting(group.listEl).setName(item.name);
	if (item.desc !== undefined)
		setting.setDesc(typeof item.desc === 'string' ? item.desc : (item.desc.cloneNode(true) as DocumentFragment));
	whenever(drawing, () => setting.settingEl.toggle(isOn(item.visible, true)));
	if ('type' in item) drawPageEntry(setting, item, drawing);
	else drawSetting(setting, item, group, index, drawing);
	return setting;
}

function drawSetting(
	setting: Setting,
	item: SettingDefinition,
	group: SettingGroup,
	index: number,
	drawing: Drawing,
): void {
	if (item.control) {
		const { control } = item;
		drawControl(drawing.app, setting, control, drawing.binding);
		whenever(drawing, () => void setting.setDisabled(isOn(control.disabled, false)));
	} else if (item.render) {
		const cleanup = item.render(setting, group);
		if (cleanup) drawing.cleanups.push(cleanup);
	} else if (item.action) {
		const { action, disabled } = item;
		makeClickable(setting, () => {
			if (!isOn(disabled, false)) action(setting.settingEl, index);
		});
		whenever(drawing, () => void setting.setDisabled(isOn(disabled, false)));
	}
}

function drawPageEntry(setting: Setting, page: SettingDefinitionPage, drawing: Drawing): void {
	setting.addDisplayValue((value) => {
		const { displayValue, status } = page;
		value.setValue((typeof displayValue === 'function' ? displayValue() : displayValue) ?? null);
		value.setStatus((typeof status === 'function' ? status() : status) ?? null);
	});
	setting.setClass('mod-page');
	makeClickable(setting, () => drawing.openPage(page));
}

function makeClickable(setting: Setting, act: () => void): void {
	setting.settingEl.addClass('is-clickable');
	setting.settingEl.setAttrs({ tabindex: 0, role: 'button' });
	setting.settingEl.addEventListener('click', act);
	setting.settingEl.addEventListener('keydown', (event) => {
		if (event.target !== setting.settingEl || (event.key !== 'Enter' && event.key !== ' ')) return;
		event.preventDefault();
		act();
	});
}

function isGroup(item: SettingDefinitionItem): item is SettingDefinitionGroup | SettingDefinitionList {
	return 'type' in item && item.type !== 'page';
}

function isList(definition: SettingDefinitionGroup): definition is SettingDefinitionList {
	return definition.type === 'list';
}

function whenever(drawing: Drawing, refresh: () => void): void {
	refresh();
	drawing.refreshers.push(refresh);
}

/** What a switch of a definition says now. */
export function isOn(value: boolean | (() => boolean) | undefined, otherwise: boolean): boolean {
	return (typeof value === 'function' ? value() : value) ?? otherwise;
}
