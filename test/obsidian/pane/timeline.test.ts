import { afterEach, describe, expect, test } from '@jest/globals';
import type { Menu, TAbstractFile } from 'obsidian';
import { MarkdownView } from 'obsidian';

import type { HostApp } from '../../host/host-app';
import { click, find, press, waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

function review(day: string, title: string, speaker: string): string {
	return `---\ntags: [meetup/review]\ndate: ${day}\nposted: 2025-05-05\nmeetup: "[[Kafka]]"\n---\n# ${title}\n\n## 1. Talk of ${title}\nPresented by [[${speaker}]], CTO at [[Acme]].\n`;
}

const BASE = 'filters: file.hasTag("meetup")\nviews:\n  - type: meetup-timeline\n    name: Timeline\n';

const NOTES = {
	'old.md': review('2023-08-09', 'Old night', '여환성'),
	'new.md': review('2024-01-02', 'New night', 'Ada Lee'),
	'plan.md': '---\ntags: [meetup]\ndate: 2024-01-30T19:00\n---\n',
	'idea.md': '---\ntags: [meetup/idea]\n---\n',
	'recipe.md': '---\ndate: 2024-01-02\n---\n',
};

let vault: OpenVault;
afterEach(() => vault.close());

async function openBase(more = '', notes: Record<string, string> = NOTES, language = 'en'): Promise<void> {
	vault = await openVault({ ...notes, 'all.base': BASE + more }, { language });
	await vault.settled();
	await vault.app.workspace.getLeaf(false).openFile(vault.file('all.base'));
	await vault.settled();
}

/** The rows on screen, indented: what opens has its state before it, a smaller line stands behind a bar. */
function rows(): string[] {
	return [...document.querySelectorAll<HTMLElement>('.meetup-timeline [data-row]')].map((el) => {
		const state = el.getAttribute('aria-expanded');
		const mark = state === null ? '' : state === 'true' ? '- ' : '+ ';
		const texts = ['.meetup-timeline-day', '.tree-item-inner-text', '.tree-item-inner-subtext'].map(
			(part) => el.querySelector(part)?.textContent,
		);
		return `${'  '.repeat(Number(el.getAttribute('aria-level')) - 1)}${mark}${texts.filter(Boolean).join(' | ')}`;
	});
}

const ROW = '.meetup-timeline [data-row]';

const cursorLine = (app: HostApp) => app.workspace.getActiveViewOfType(MarkdownView)?.editor.getCursor().line;

describe('the timeline of a base', () => {
	test('shows just the notes of the base, by year and month, with the talks of those that are reviews', async () => {
		await openBase();
		expect(rows()).toEqual([
			...['- 2024', '  - January', '    30 (Tue) | plan'],
			...['    2 (Tue) | New night | Ada Lee · 1 talk', '      1. Talk of New night | Ada Lee'],
			...[
				'- 2023',
				'  - August',
				'    9 (Wed) | Old night | 여환성 · 1 talk',
				'      1. Talk of Old night | 여환성',
			],
			...['- No date', '  idea'],
		]);
		expect(find(ROW, '2024').querySelector('.tree-item-flair')?.getAttribute('aria-label')).toBe('2 notes');
	});

	test('speaks Korean to Koreans', async () => {
		await openBase('', NOTES, 'ko');
		expect(rows().slice(0, 4)).toEqual([
			...['- 2024년', '  - 1월', '    30 (화) | plan', '    2 (화) | New night | Ada Lee · 발표 1개'],
		]);
	});

	test('takes the day of the property that the person chose, and no talks where they are not wanted', async () => {
		await openBase('    dateProperty: note.posted\n    showTalks: false\n');
		expect(rows().slice(0, 4)).toEqual([
			...[
				'- 2025',
				'  - May',
				'    5 (Mon) | Old night | 여환성 · 1 talk',
				'    5 (Mon) | New night | Ada Lee · 1 talk',
			],
		]);
	});

	test('stands by month in an order by day, too', async () => {
		await openBase('    showTalks: false\n    sort:\n      - property: date\n        direction: ASC\n');
		expect(rows().filter((row) => row.startsWith('- '))).toEqual(['- No date', '- 2023', '- 2024']);
	});

	test('keeps the order, the limit and the groups of the base', async () => {
		await openBase(
			'    showTalks: false\n    limit: 3\n    sort:\n      - property: file.name\n        direction: ASC\n',
		);
		expect(rows()).toEqual([
			...['idea', '2024-01-02 | New night | Ada Lee · 1 talk', '2023-08-09 | Old night | 여환성 · 1 talk'],
		]);
		const { app } = vault;
		await app.vault.modify(
			vault.file('all.base'),
			`${BASE}    showTalks: false\n    groupBy:\n      property: meetup\n`,
		);
		await vault.settled();
		expect(rows()).toEqual([
			...['- No value', '  2024-01-30 | plan', '  idea'],
			...['- Kafka', '  2024-01-02 | New night | Ada Lee · 1 talk', '  2023-08-09 | Old night | 여환성 · 1 talk'],
		]);
	});

	test('leads to the line of a talk, and to another tab with the middle button', async () => {
		await openBase();
		const { workspace } = vault.app;
		click(ROW, 'Talk of Old night', { button: 1 });
		await waitFor(() => workspace.getLeavesOfType('markdown').length === 1);
		expect(workspace.getLeavesOfType('bases')).toHaveLength(1);
		expect(workspace.getActiveFile()?.path).toBe('old.md');
		expect(cursorLine(vault.app)).toBe(8);
		workspace.setActiveLeaf(workspace.getLeavesOfType('bases')[0] as never, { focus: true });
		click(ROW, 'plan');
		await waitFor(() => workspace.getActiveFile()?.path === 'plan.md');
		expect(workspace.getLeavesOfType('bases')).toHaveLength(0);
	});

	test('offers a preview, and the menu of the file', async () => {
		await openBase();
		const asked: unknown[] = [];
		vault.app.workspace.on('hover-link' as 'quit', (link: unknown) => asked.push(link));
		vault.app.workspace.on('file-menu', (_: Menu, file: TAbstractFile) => asked.push(file.path));
		find(ROW, 'Talk of New night').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
		find(ROW, 'New night').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		expect(asked).toEqual([expect.objectContaining({ linktext: 'new.md', state: { scroll: 8 } }), 'new.md']);
		expect(find('.menu-item', 'Open in new tab')).toBeDefined();
		press('Escape');
	});

	test('offers the menu to a finger that rests on a note', async () => {
		await openBase();
		const touch = Object.assign(new Event('touchstart', { bubbles: true }), {
			touches: [{ clientX: 0, clientY: 0 }],
		});
		find(ROW, 'plan').dispatchEvent(touch);
		await waitFor(() => document.querySelector('.menu') !== null);
		expect(find('.menu-item', 'Open in new tab')).toBeDefined();
		press('Escape');
	});

	test('is walked with the keys, closes and opens groups, and keeps the focus when a note changes', async () => {
		await openBase();
		find<HTMLElement>('.meetup-timeline [tabindex="0"]').focus();
		press('ArrowLeft');
		expect(rows().slice(0, 2)).toEqual(['+ 2024', '- 2023']);
		press('ArrowDown');
		press('o');
		expect(document.activeElement?.textContent).toContain('Old night');
		await vault.app.vault.modify(vault.file('old.md'), review('2023-08-09', 'Older night', '여환성'));
		await vault.settled();
		expect(document.activeElement?.textContent).toContain('Older night');
		expect(rows()[0]).toBe('+ 2024');
		press('Enter');
		await waitFor(() => vault.app.workspace.getActiveFile()?.path === 'old.md');
	});

	test('is typed in: several letters lead to the row that begins with them', async () => {
		await openBase('', {
			'a.md': review('2024-05-01', 'Night of Kafka', '여환성'),
			'b.md': review('2024-04-01', 'Night of Rust', '여환성'),
		});
		find<HTMLElement>('.meetup-timeline [tabindex="0"]').focus();
		for (const key of 'night of r') press(key);
		expect(document.activeElement?.textContent).toContain('Night of Rust');
	});

	test('shows a long list in parts', async () => {
		const many = Object.fromEntries(
			Array.from({ length: 130 }, (_, at) => [`n${at}.md`, '---\ntags: [meetup]\ndate: 2024-01-02\n---\n']),
		);
		await openBase('', many);
		expect(rows()).toHaveLength(2 + 100 + 1);
		find(ROW, 'Show 30 more').focus();
		press('Enter');
		expect(rows()).toHaveLength(2 + 130);
		expect(document.activeElement).toBe(document.querySelectorAll(ROW)[102]);
	});

	test('says that there is nothing, and shows what comes', async () => {
		await openBase('', {});
		expect(find('.meetup-timeline').textContent).toContain('Nothing here yet');
		await vault.app.vault.create('plan.md', NOTES['plan.md']);
		await vault.settled();
		expect(rows()).toHaveLength(3);
		expect(find('.meetup-timeline').textContent).not.toContain('Nothing here yet');
	});

	test('is told when it is hidden and scrolled, as the app does with its own views', async () => {
		await openBase();
		const [leaf] = vault.app.workspace.getLeavesOfType('bases');
		find('.meetup-timeline').scrollTop = 7;
		expect(leaf?.getEphemeralState()).toEqual({ scrollTop: 7 });
		leaf?.setEphemeralState({ scrollTop: 5, focus: true });
		await vault.settled();
		expect(find('.meetup-timeline').scrollTop).toBe(5);
		expect(document.activeElement?.textContent).toContain('2024');
		leaf?.setEphemeralState(null);
	});

	test('goes with the plugin', async () => {
		await openBase();
		expect([...vault.app.bases.registrations.keys()]).toEqual(['meetup-timeline']);
		await vault.restartPlugin();
		expect([...vault.app.bases.registrations.keys()]).toEqual(['meetup-timeline']);
	});
});
