import { afterEach, describe, expect, test } from '@jest/globals';
import { MarkdownView } from 'obsidian';

import { click, find, waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';
import { openPane, row } from './open-pane';

let vault: OpenVault;
afterEach(() => vault.close());

const NOTES = {
	'2024.md':
		'---\ntags: [meetup/review]\ndate: 2024-01-01\n---\n# New night\n\n## 1. Talk of New night\nPresented by [[Ada Lee]].\n',
	'other/2024.md': 'Other.\n',
	'plan.md': ': the plan',
};

/** What the browser carries. */
class Carried {
	readonly data = new Map<string, string>();
	dropEffect = 'none';
	effectAllowed = 'uninitialized';

	setData(type: string, text: string): void {
		this.data.set(type, text);
	}

	getData(type: string): string {
		return this.data.get(type) ?? '';
	}
}

function send(type: string, targetEl: HTMLElement, dataTransfer: Carried): Event {
	const event = new Event(type, { bubbles: true, cancelable: true });
	targetEl.dispatchEvent(Object.assign(event, { dataTransfer, clientX: 0, clientY: 0 }));
	return event;
}

async function open(): Promise<void> {
	vault = await openPane(NOTES);
	click('[aria-level="3"] .collapse-icon');
}

/** Begins to drag the row of a name. */
function drag(name: string): Carried {
	const carried = new Carried();
	send('dragstart', row(name), carried);
	return carried;
}

describe('a row that is dragged', () => {
	test('is carried as a link by the app, and as the text of a link for all others', async () => {
		await open();
		await vault.open('2024.md');
		const { data, effectAllowed } = drag('Talk of New night');
		expect(vault.app.dragManager.draggable).toMatchObject({
			type: 'link',
			title: 'Talk of New night',
			linktext: '2024#1. Talk of New night',
			file: vault.file('2024.md'),
		});
		// Not a link from the open note to itself: nobody knows where it will be dropped.
		expect(data.get('text/plain')).toBe('[[2024#1. Talk of New night|Talk of New night]]');
		expect(data.get('text/uri-list')).toContain('obsidian://');
		// Whatever drops it says what is done with it.
		expect(effectAllowed).toBe('uninitialized');
	});

	test('is dropped into a note as a link, down to the heading of a talk', async () => {
		await open();
		const view = await vault.open('plan.md');
		const carried = drag('Talk of New night');
		expect(send('drop', find('.cm-content'), carried).defaultPrevented).toBe(true);
		expect(view.editor.getValue()).toBe('[[2024#1. Talk of New night]]: the plan');
	});

	test('is dropped on a tab, which shows its place', async () => {
		await open();
		await vault.open('plan.md');
		const carried = drag('Talk of New night');
		const tabEl = find('.workspace-tab-header', 'plan');
		expect(send('dragover', tabEl, carried).defaultPrevented).toBe(true);
		send('drop', tabEl, carried);
		await waitFor(() => vault.app.workspace.getActiveFile()?.path === '2024.md');
		expect(vault.app.workspace.getLeavesOfType('markdown')).toHaveLength(1);
		await waitFor(() => vault.app.workspace.getActiveViewOfType(MarkdownView)?.editor.getCursor().line === 6);
	});

	test('is let go at the end', async () => {
		await open();
		const carried = drag('New night');
		expect(vault.app.dragManager.draggable?.title).toBe('2024');
		send('dragend', row('New night'), carried);
		expect(vault.app.dragManager.draggable).toBeNull();
	});

	test('is text where the app has no drag and drop of its own, or another one', async () => {
		await open();
		const { dragManager } = vault.app;
		for (const other of [undefined, null, {}, { dragLink: true, onDragStart: true }]) {
			Object.assign(vault.app, { dragManager: other });
			const { data } = drag('Talk of New night');
			Object.assign(vault.app, { dragManager });
			expect([...data]).toEqual([['text/plain', '[[2024#1. Talk of New night|Talk of New night]]']]);
		}
	});

	test('is no group, and nothing on a phone, where a finger that rests means the menu', async () => {
		await open();
		expect(row('New night').draggable).toBe(true);
		expect(row('January').getAttribute('draggable')).toBeNull();
		expect(drag('January').data.size).toBe(0);
		vault.close();
		vault = await openVault(NOTES, { isPhone: true });
		vault.run('open-review-index');
		await vault.settled();
		expect(row('New night').getAttribute('draggable')).toBeNull();
	});
});
