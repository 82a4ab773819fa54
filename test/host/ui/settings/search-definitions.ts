import type { SettingDefinition, SettingDefinitionItem } from 'obsidian';
import { prepareSimpleSearch } from '../search';
import { isOn } from './draw-definitions';

/** The settings whose name, description or aliases have all words of the query; what is not visible is not found. */
export function searchDefinitions(items: readonly SettingDefinitionItem[], query: string): SettingDefinition[] {
	const search = prepareSimpleSearch(query);
	return items.flatMap((item): SettingDefinition[] => {
		if (!isOn(item.visible, true)) return [];
		if ('type' in item) return searchDefinitions(item.items ?? [], query);
		const desc = typeof item.desc === 'string' ? item.desc : (item.desc?.textContent ?? '');
		const text = [item.name, desc, ...(item.aliases ?? [])].join('\n');
		return isOn(item.searchable, true) && search(text) ? [item] : [];
	});
}
