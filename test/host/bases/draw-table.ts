import type * as Obsidian from 'obsidian';
import { openLink } from '../workspace/open-link';
import type { HostApp } from '../host-app';
import type { BasesQueryResult, BasesViewConfig } from './query';

/** Draws what a base holds for views that no plugin brings, tables and cards alike: a plain table of its properties. */
export function drawTable(
	app: HostApp,
	parentEl: HTMLElement,
	result: BasesQueryResult,
	config: BasesViewConfig,
): void {
	parentEl.empty();
	const tableEl = parentEl.createEl('table', { cls: 'bases-table' });
	const headEl = tableEl.createEl('thead').createEl('tr');
	for (const id of config.getOrder()) headEl.createEl('th', { text: config.getDisplayName(id) });
	const bodyEl = tableEl.createEl('tbody');
	for (const entry of result.data) {
		const rowEl = bodyEl.createEl('tr');
		for (const id of config.getOrder()) {
			const cellEl = rowEl.createEl('td');
			if (id === 'file.name') drawName(app, cellEl, entry.file);
			else if (entry.getValue(id)?.isTruthy()) entry.getValue(id)?.renderTo(cellEl, {} as Obsidian.RenderContext);
		}
	}
}

function drawName(app: HostApp, cellEl: HTMLElement, file: Obsidian.TFile): void {
	const linkEl = cellEl.createEl('a', { cls: 'internal-link', text: file.basename, href: '#' });
	linkEl.addEventListener('click', (event) => {
		event.preventDefault();
		void openLink(app.workspace as never, file.path, '', event);
	});
}
