import { GROUPINGS } from '../../src/core/browse/row';
import type { Stage, VaultName } from './stage';

/** Something that a person can have in front of them, and how to get there from the opened pane. */
export interface State {
	/** Words joined by hyphens; pictures are named by it. */
	readonly name: string;
	/** What it shows, for the table of pictures. */
	readonly shows: string;
	/** The sample vault if left out. */
	readonly vault?: VaultName;
	/** Whether notes are still being read. */
	readonly isReading?: boolean;
	/** What is looked at; the pane, and whatever floats above it, if left out. */
	readonly within?: string;
	/** The opened pane is the state, if left out. */
	readonly reach?: (stage: Stage) => Promise<void>;
}

const REVIEW = 'Meetups/2025-03-13 부산 코틀린 모임.md';

/** The pane in each of its states. A new one is a line here: it is checked, drawn in themes and pictured from then on. */
export const PANE_STATES: readonly State[] = [
	...GROUPINGS.map((by): State => ({ name: by, shows: `grouped by ${by}`, reach: (stage) => stage.look({ by }) })),
	{ name: 'open-review', shows: 'a review opened to its talks', reach: openFirstReview },
	{ name: 'search', shows: 'a search by initial consonants', reach: (stage) => stage.look({ search: 'ㅂㅅㅈ' }) },
	{
		name: 'search-operators',
		shows: 'a search for a speaker and a word',
		reach: (stage) => stage.look({ by: 'speaker', search: 'speaker:marta web' }),
	},
	{
		name: 'nothing-found',
		shows: 'a search that finds nothing',
		reach: (stage) => stage.look({ search: '없는 사람' }),
	},
	{ name: 'empty', shows: 'no reviews yet', vault: 'empty' },
	{ name: 'reading', shows: 'notes are still being read', isReading: true },
	{
		name: 'problems',
		shows: 'reviews with something that could not be read',
		vault: 'long',
		reach: (stage) => openAll(stage),
	},
	{ name: 'long-names', shows: 'names longer than the pane', vault: 'long', reach: openFirstReview },
	{
		name: 'collapsed',
		shows: 'all groups closed',
		reach: (stage) => stage.pressHeader(stage.strings.pane.collapseAll),
	},
	{
		name: 'menu-group',
		shows: 'the menu of groupings',
		reach: async (stage) => {
			await stage.pressHeader(stage.strings.pane.groupBy);
			await stage.page.locator('.menu').waitFor();
		},
	},
	{
		name: 'menu-row',
		shows: 'the menu of a row',
		reach: async (stage) => {
			await stage.rows.nth(1).click({ button: 'right' });
			await stage.page.locator('.menu').waitFor();
		},
	},
	{
		name: 'focus',
		shows: 'a row with the focus',
		reach: async (stage) => {
			await stage.enterTree();
			await stage.press('ArrowDown', 'ArrowDown');
		},
	},
	{
		name: 'check',
		shows: 'the pane of the check',
		reach: (stage) => stage.run('check-reviews', '.meetup-check-group'),
	},
];

/** What opens over the pane: forms, pickers, and the page of settings. */
export const FORM_STATES: readonly State[] = [
	form('review', 'create-meetup-review'),
	form('adopt', 'adopt-note', async (stage) => {
		await stage.openNote('Daily/2024-05-24.md');
		await stage.run('adopt-note', '[data-field=event]');
	}),
	form('mentions-picker', 'find-mentions', (stage) => stage.run('find-mentions', '.suggestion-item')),
	form('mentions', 'find-mentions', async (stage) => {
		await stage.run('find-mentions', '.suggestion-item');
		await stage.page.locator('.suggestion-item').first().click();
		await stage.page.locator('.meetup-mention').first().waitFor();
	}),
	form('rename', 'rename-names', async (stage) => {
		await stage.openNote('Meetups/Speakers/이하람.md');
		await stage.run('rename-names', '.meetup-rename [data-field=to]');
		await stage.page.locator('.meetup-rename [data-field=to]').fill('이하람솔');
		await stage.page.locator('.meetup-changed-head').first().click();
		await stage.page.locator('.meetup-changed-lines ins').first().waitFor();
	}),
	form('topics', 'tag-talk', async (stage) => {
		await stage.openNote(REVIEW);
		await stage.page.evaluate(() => window.app?.workspace.activeEditor?.editor?.setCursor(22, 0));
		await stage.run('tag-talk', '.suggestion-item');
	}),
	form('undo', 'undo-last-change', async (stage) => {
		await stage.page.evaluate(() => window.host?.cli('tag', { speaker: '이하람' }));
		await stage.run('undo-last-change', '.modal');
	}),
	{
		name: 'fix',
		shows: 'the form that mends what the check found',
		vault: 'out-of-step',
		within: '.modal-container',
		reach: async (stage) => {
			await stage.run('check-reviews', '.meetup-check-fix');
			await stage.page.locator('.meetup-check-fix').first().click();
			await stage.page.locator('.meetup-check-diff').first().waitFor();
		},
	},
	{
		name: 'settings',
		shows: 'the page of settings',
		within: '.modal.mod-settings',
		reach: async (stage) => {
			await stage.page.evaluate(() => {
				window.app?.setting.open();
				window.app?.setting.openTabById('meetup-reflections');
			});
			// What is scrolled out of sight has no label that could be seen.
			await stage.page.setViewportSize({ width: stage.scene.isPhone ? 390 : 1280, height: 4000 });
			await stage.page.locator('.setting-item').first().waitFor();
		},
	},
];

function form(name: string, command: string, reach?: State['reach']): State {
	const open = (stage: Stage): Promise<void> => stage.run(command, '.modal');
	return { name, shows: `the form of ${command}`, within: '.modal-container', reach: reach ?? open };
}

async function openFirstReview(stage: Stage): Promise<void> {
	await stage.enterTree();
	await stage.press('Home');
	for (let steps = 0; steps < 3 && (await stage.focusedLevel()) < 2; steps += 1) await stage.press('ArrowDown');
	await stage.press('ArrowRight');
}

/** Opens every row that can be opened, top to bottom. */
async function openAll(stage: Stage): Promise<void> {
	await stage.enterTree();
	await stage.press('Home');
	for (let steps = 0; steps < 40; steps += 1) await stage.press('ArrowRight', 'ArrowDown');
}
