import type { SettingDefinitionList } from 'obsidian';
import { Platform } from '../platform';
import type { Setting } from '../setting';
import type { SettingGroup } from '../setting-group';

/** Gives a row of a list what the list allows: moving (by dragging, or Alt and an arrow key) and deleting. */
export function drawListAffordances(setting: Setting, list: SettingDefinitionList, index: number, count: number): void {
	const { settingEl } = setting;
	const { onDelete, onReorder } = list;
	if (onDelete) {
		setting.addExtraButton((button) =>
			button
				.setIcon('lucide-trash')
				.setTooltip('Delete')
				.onClick(() => onDelete(index)),
		);
		settingEl.setAttr('tabindex', 0);
		settingEl.addEventListener('keydown', (event) => {
			if (event.target !== settingEl || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
			event.preventDefault();
			onDelete(index);
		});
	}
	if (!onReorder) return;
	setting.addExtraButton((button) => {
		button.setIcon('lucide-grip-vertical').setTooltip('Drag to rearrange');
		button.extraSettingsEl.addClass('mod-drag-handle');
		button.extraSettingsEl.addEventListener('keydown', (event) => {
			const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
			if (!event.altKey || step === 0 || index + step < 0 || index + step >= count) return;
			event.preventDefault();
			onReorder(index, index + step);
		});
	});
	settingEl.draggable = true;
	settingEl.addEventListener('dragstart', (event) => event.dataTransfer?.setData('text/plain', String(index)));
	settingEl.addEventListener('dragover', (event) => event.preventDefault());
	settingEl.addEventListener('drop', (event) => {
		event.preventDefault();
		const from = Number(event.dataTransfer?.getData('text/plain'));
		if (Number.isInteger(from) && from !== index && from < count) onReorder(from, index);
	});
}

/** Finishes a list: what it says when empty, and the way to add to it. */
export function drawListEnd(group: SettingGroup, list: SettingDefinitionList): void {
	if ((list.items ?? []).length === 0 && list.emptyState !== undefined)
		group.listEl.createDiv({ cls: 'setting-list-empty-state' }).setText(list.emptyState);
	const { addItem } = list;
	if (!addItem) return;
	if (!Platform.isMobile) {
		group.addExtraButton((button) => {
			button.setIcon('lucide-plus').setTooltip(addItem.name);
			button.onClick(() => addItem.action(button.extraSettingsEl));
		});
		return;
	}
	const addEl = group.groupEl.createEl('button', { cls: 'setting-list-add', text: `+ ${addItem.name}` });
	addEl.addEventListener('click', () => addItem.action(addEl));
}
