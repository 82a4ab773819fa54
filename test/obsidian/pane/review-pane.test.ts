import { afterEach, describe, expect, test } from '@jest/globals';
import type { Menu, TAbstractFile } from 'obsidian';
import { MarkdownView } from 'obsidian';

import { click, find, press, waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';
import { groupBy, leafOf, NOTES, openPane, review, row, rows, search } from './open-pane';

let vault: OpenVault;
afterEach(() => vault.close());

/** What the workspace file keeps of rows that were toggled. */
function closedIds(): unknown {
	return leafOf(vault).view.getState()['closed'];
}

describe('the review index', () => {
	test('shows the reviews by year, newest first, with their counts', async () => {
		vault = await openPane();
		expect(rows()).toEqual([
			...['- 2024', '  - January', '    + New night'],
			...['- 2023', '  - August', '    + Old night'],
			...['- No date', '  + Some night'],
		]);
		expect(row('2024').querySelector('.tree-item-flair')?.textContent).toBe('1');
		expect(row('2024').getAttribute('aria-label')).toBe('2024, 1 review');
		expect(row('New night').getAttribute('aria-label')).toBe('New night, 1 January 2024, 1 talk, by Ada Lee');
		expect(find('.meetup-pane-count').textContent).toBe('3 reviews, 2 talks');
	});

	test('speaks Korean to Koreans', async () => {
		vault = await openPane(NOTES, 'ko');
		expect(rows()).toContain('- 날짜 없음');
		expect(find('.meetup-pane-count').textContent).toBe('후기 3개, 발표 2개');
	});

	test('opens a review to its talks by its arrow, and closes groups', async () => {
		vault = await openPane();
		row('New night')
			.querySelector('.collapse-icon')
			?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		expect(rows().slice(2, 4)).toEqual(['    - New night', '        1. Talk of New night']);
		row('2024').click();
		expect(rows()[0]).toBe('+ 2024');
		expect(rows()[1]).toBe('- 2023');
	});

	test('leads to the line of a talk, in a new tab for a middle click', async () => {
		vault = await openPane();
		row('New night')
			.querySelector('.collapse-icon')
			?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		click('[data-row]', 'Talk of New night');
		await waitFor(() => vault.app.workspace.getActiveViewOfType(MarkdownView)?.file?.path === '2024.md');
		const view = vault.app.workspace.getActiveViewOfType(MarkdownView);
		expect(view?.editor.getCursor().line).toBe(7);
		const before = vault.app.workspace.getLeavesOfType('markdown').length;
		click('[data-row]', 'Old night', { button: 1 });
		await waitFor(() => vault.app.workspace.getLeavesOfType('markdown').length === before + 1);
	});

	test('groups by meetup, speaker and topic from its menu', async () => {
		vault = await openPane();
		groupBy('Speaker');
		expect(rows().filter((text) => text.startsWith('-'))).toEqual(['- 여환성', '- Ada Lee', '- No speaker']);
		expect(find('[aria-label^="Group by"]').getAttribute('aria-label')).toBe('Group by: Speaker');
	});

	test('finds by initial consonants, and says so when there is nothing', async () => {
		vault = await openPane();
		await search(vault, 'ㅇㅎㅅ');
		expect(rows().join('\n')).toContain('Old night');
		expect(rows().join('\n')).not.toContain('New night');
		await search(vault, 'nowhere');
		expect(rows()).toEqual([]);
		expect(find('.empty-state-title').textContent).toBe('Nothing found for “nowhere”');
		click('.meetup-empty-button', 'Clear search');
		expect(rows()).toHaveLength(8);
		expect(find<HTMLInputElement>('input[type="search"]').value).toBe('');
		expect(document.activeElement).toBe(find('input[type="search"]'));
	});

	test('leads to what is wrong with a note', async () => {
		vault = await openPane();
		row('Some night')
			.querySelector('.collapse-icon')
			?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		expect(row('“soon”').querySelector('svg')).not.toBeNull();
		click('[data-row]', '“soon” is not a day');
		await waitFor(() => vault.app.workspace.getActiveViewOfType(MarkdownView)?.file?.path === 'bad.md');
		expect(vault.app.workspace.getActiveViewOfType(MarkdownView)?.editor.getCursor().line).toBe(2);
	});

	test('collapses everything and opens it again', async () => {
		vault = await openPane();
		click('[aria-label="Collapse all"]');
		expect(rows()).toEqual(['+ 2024', '+ 2023', '+ No date']);
		// However many groups there are, the workspace keeps one word.
		expect(closedIds()).toEqual(['year']);
		click('[aria-label="Expand all"]');
		expect(rows()).toHaveLength(8);
	});

	test('is walked with the keyboard, and keeps the focus on its row when the vault changes', async () => {
		vault = await openPane();
		row('2024').focus();
		for (let i = 0; i < 3; i += 1) press('ArrowDown');
		expect(document.activeElement).toBe(row('2023'));
		press('ArrowLeft');
		expect(rows()[3]).toBe('+ 2023');
		expect(document.activeElement).toBe(row('2023'));
		await vault.app.vault.create('2025.md', review('2025-01-01', 'Newest night', 'Bo'));
		await vault.settled();
		expect(rows()[0]).toBe('- 2025');
		expect(document.activeElement).toBe(row('2023'));
		expect(document.querySelectorAll('[data-row][tabindex="0"]')).toHaveLength(1);
		press('End');
		press('Enter');
		await waitFor(() => vault.app.workspace.getActiveViewOfType(MarkdownView)?.file?.path === 'bad.md');
	});

	test('is a tree to a screen reader', async () => {
		vault = await openPane();
		expect(find('[role="tree"]').getAttribute('aria-label')).toBe('Review index');
		const places = [...document.querySelectorAll('[role="treeitem"]')].map((el) =>
			['aria-level', 'aria-posinset', 'aria-setsize'].map((name) => el.getAttribute(name)).join(' '),
		);
		expect(places).toEqual(['1 1 3', '2 1 1', '3 1 1', '1 2 3', '2 1 1', '3 1 1', '1 3 3', '2 1 1']);
	});

	test('offers the menu of the file', async () => {
		vault = await openPane();
		const asked: string[] = [];
		vault.app.workspace.on('file-menu', (_menu: Menu, file: TAbstractFile, source: string) => {
			asked.push(`${source}: ${file.path}`);
		});
		row('New night').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		expect(asked).toEqual(['meetup-review-index: 2024.md']);
		const before = vault.app.workspace.getLeavesOfType('markdown').length;
		click('.menu-item', 'Open in new tab');
		await waitFor(() => vault.app.workspace.getLeavesOfType('markdown').length > before);
	});

	test('offers a preview of the place of a row, once for all its parts', async () => {
		vault = await openPane();
		const offered: unknown[] = [];
		vault.app.workspace.on(
			'hover-link' as 'quit',
			((hover: Record<string, unknown>) => {
				offered.push([hover['source'], hover['linktext']]);
			}) as never,
		);
		row('New night').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
		const [title, flair] = ['.tree-item-inner-text', '.collapse-icon'].map((part) => row('New night').find(part));
		title?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true, relatedTarget: flair ?? null }));
		expect(offered).toEqual([['meetup-review-index', '2024.md']]);
	});

	test('remembers how it is looked at', async () => {
		vault = await openPane();
		groupBy('Meetup');
		row('Kafka').click();
		const [leaf] = vault.app.workspace.getLeavesOfType('meetup-review-index');
		const state = leaf?.getViewState();
		leaf?.detach();
		await vault.app.workspace
			.getRightLeaf(false)
			?.setViewState({ ...state, type: 'meetup-review-index', active: true });
		await vault.settled();
		expect(rows()).toEqual(['+ Kafka', '- No meetup', '  + Some night']);
	});

	test('keeps how the other groupings look when everything is collapsed and opened again', async () => {
		vault = await openPane();
		row('2023').click();
		groupBy('Meetup');
		click('[aria-label="Collapse all"]');
		click('[aria-label="Expand all"]');
		groupBy('Year');
		expect(rows()).toContain('+ 2023');
		expect(rows()).toContain('- 2024');
	});

	test('does not keep what is gone in the workspace', async () => {
		vault = await openPane();
		groupBy('Speaker');
		row('Ada Lee').click();
		groupBy('Year');
		row('2024').click();
		await vault.app.vault.delete(vault.file('2024.md'));
		await vault.settled();
		row('2023').click();
		expect(closedIds()).toHaveLength(2);
		groupBy('Speaker');
		row('여환성').click();
		row('여환성').click();
		expect(closedIds()).toHaveLength(1);
	});

	test('keeps open what was open when its note, or the folder of it, gets another name', async () => {
		vault = await openPane({ 'Nights/2023.md': NOTES['2023.md'], 'Nights/2024.md': NOTES['2024.md'] });
		row('Old night').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
		const before = rows();
		expect(before).toContain('    - Old night');
		await vault.app.fileManager.renameFile(vault.file('Nights/2023.md'), 'Nights/old.md');
		await vault.settled();
		expect(rows()).toEqual(before);
		const folder = vault.app.vault.getFolderByPath('Nights');
		if (folder) await vault.app.fileManager.renameFile(folder, 'Evenings');
		await vault.settled();
		expect(rows()).toEqual(before);
		expect(closedIds()).toEqual(['year\n2023\n2023-08\tEvenings/old.md']);
	});

	test('offers the two ways to begin while there is nothing', async () => {
		vault = await openPane({ 'n.md': 'Just a note.' });
		expect(find('.empty-state-title').textContent).toBe('No meetup reviews yet');
		click('.meetup-empty-button', 'Create meetup review');
		expect(find('.modal-title').textContent).toBe('New meetup review');
	});

	test('opens by itself when the person turns the plugin on', async () => {
		vault = await openVault({});
		vault.plugin().onUserEnable();
		await vault.settled();
		expect(vault.app.workspace.getLeavesOfType('meetup-review-index')).toHaveLength(1);
	});
});
