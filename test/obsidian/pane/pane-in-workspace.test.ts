import { afterEach, describe, expect, test } from '@jest/globals';
import { MarkdownView } from 'obsidian';
import type { WorkspaceLeaf } from 'obsidian';

import { press, waitFor } from '../fingers';
import type { OpenVault } from '../open-vault';
import { groupBy, leafOf, openPane, row } from './open-pane';

let vault: OpenVault;
afterEach(() => vault.close());

/** The groups of the pane. */
const groups = () =>
	[...document.querySelectorAll('.meetup-tree [aria-level="1"] .tree-item-inner-text')].map((el) => el.textContent);

/** The app as it starts with the pane in a tab behind the one of the check. */
async function startBehind(): Promise<void> {
	vault = await openPane();
	groupBy('Speaker');
	vault.run('check-reviews');
	await vault.settled();
	const { workspace } = vault.app;
	await workspace.changeLayout(workspace.getLayout());
	await vault.settled();
}

describe('a pane that nobody has seen since the app started', () => {
	test('waits with its state, and is drawn as it was when it is asked for', async () => {
		await startBehind();
		expect(leafOf(vault).isDeferred).toBe(true);
		expect(leafOf(vault).getViewState().state).toMatchObject({ by: 'speaker' });
		expect(groups()).toEqual([]);
		vault.run('open-review-index');
		await vault.settled();
		expect(leafOf(vault).isDeferred).toBe(false);
		expect(vault.app.workspace.getLeavesOfType('meetup-review-index')).toHaveLength(1);
		expect(groups()).toEqual(['여환성', 'Ada Lee', 'No speaker']);
	});

	test('shows the row of the open note when that is asked for', async () => {
		await startBehind();
		await vault.open('2023.md');
		vault.run('reveal-current-review');
		await vault.settled();
		expect(document.activeElement).toBe(row('Old night'));
	});
});

/** Another pane, in a tab of the main area. */
async function openInTab(): Promise<WorkspaceLeaf> {
	const leaf = vault.app.workspace.getLeaf('tab');
	await leaf.setViewState({ ...leafOf(vault).getViewState(), active: true });
	return leaf;
}

test('a pane in a tab of the main area stays there when a row is opened', async () => {
	vault = await openPane();
	const { workspace } = vault.app;
	const leaf = await openInTab();
	const rowEls = [...leaf.view.containerEl.querySelectorAll<HTMLElement>('.meetup-tree [data-row]')];
	rowEls.find((el) => el.textContent.includes('Old night'))?.click();
	await waitFor(() => workspace.getActiveFile()?.path === '2023.md');
	expect(leaf.view.getViewType()).toBe('meetup-review-index');
});

test('Escape leads from such a pane to the note, too', async () => {
	vault = await openPane();
	const { workspace } = vault.app;
	await vault.open('2023.md');
	const leaf = await openInTab();
	leaf.view.containerEl.find('input[type="search"]')?.focus();
	press('Escape');
	expect(workspace.getActiveViewOfType(MarkdownView)?.file?.path).toBe('2023.md');
});
