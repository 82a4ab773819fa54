import { GROUPINGS } from '../../src/core/browse/row';
import type { Strings } from '../../src/i18n/en';
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
		name: 'search-hints',
		shows: 'the search field with the focus, and what a search can be narrowed by',
		reach: (stage) => stage.page.locator('.meetup-pane input').focus(),
	},
	menuOf('menu-group', 'the menu of groupings', ({ pane }) => pane.groupBy),
	menuOf('menu-sort', 'the menu of orders', ({ pane }) => pane.sortBy),
	menuOf('menu-more', 'the menu of everything else', ({ pane }) => pane.more),
	{ name: 'heat-map', shows: 'meetups per month', reach: (stage) => stage.look({ heat: true }) },
	{
		name: 'heat-map-month',
		shows: 'the reviews of one month, chosen in the heat map',
		reach: async (stage) => {
			await stage.look({ heat: true });
			await stage.page.locator('[data-month="2024-09"]').click();
		},
	},
	{
		name: 'card-speaker',
		shows: 'the card of a speaker',
		reach: (stage) => stage.look({ by: 'speaker', card: { kind: 'speaker', key: '이하람' } }),
	},
	{
		name: 'card-year',
		shows: 'a year in review',
		reach: (stage) => stage.look({ card: { kind: 'year', year: '2024' } }),
	},
	{
		name: 'menu-speaker',
		shows: 'the menu of a speaker',
		reach: async (stage) => {
			await stage.look({ by: 'speaker' });
			await stage.rows.first().click({ button: 'right' });
			await stage.page.locator('.menu').waitFor();
		},
	},
	{
		name: 'menu-row',
		shows: 'the menu of a row',
		reach: async (stage) => {
			await stage.rows.nth(2).click({ button: 'right' });
			await stage.page.locator('.menu').waitFor();
		},
	},
	{
		name: 'open-note',
		shows: 'the row of the note that is open',
		reach: async (stage) => {
			await stage.openNote(REVIEW);
			await stage.run('reveal-current-review', '.meetup-tree .is-active');
		},
	},
	{ name: 'oldest-first', shows: 'oldest reviews first', reach: (stage) => stage.look({ sort: 'oldest' }) },
	{
		name: 'most-first',
		shows: 'speakers with most reviews first',
		reach: (stage) => stage.look({ by: 'speaker', sort: 'most' }),
	},
	{
		name: 'nothing-here',
		shows: 'a grouping in which there is nothing',
		vault: 'out-of-step',
		reach: (stage) => stage.look({ by: 'questions' }),
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
	form('switcher', 'find-talk-or-speaker', async (stage) => {
		await stage.run('find-talk-or-speaker', '.prompt');
		await stage.page.locator('.prompt-input').fill('ㅇㅎㄹ');
		await stage.page.locator('.suggestion-item').first().waitFor();
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

/** A menu of the pane's header. */
function menuOf(name: string, shows: string, nameOf: (strings: Strings) => string): State {
	const reach = async (stage: Stage): Promise<void> => {
		await stage.pressHeader(nameOf(stage.strings));
		await stage.page.locator('.menu').waitFor();
	};
	return { name, shows, reach };
}

function form(name: string, command: string, reach?: State['reach']): State {
	const open = (stage: Stage): Promise<void> => stage.run(command, '.modal');
	return { name, shows: `the form of ${command}`, within: '.modal-container', reach: reach ?? open };
}

/** The first row that is closed is a review. */
async function openFirstReview(stage: Stage): Promise<void> {
	await stage.enterTree();
	await stage.press('Home');
	const isOpen = (): Promise<boolean> =>
		stage.page.evaluate(() => document.activeElement?.getAttribute('aria-expanded') === 'true');
	while (await isOpen()) await stage.press('ArrowDown');
	await stage.press('ArrowRight');
}

/** Opens every row that can be opened, top to bottom. */
async function openAll(stage: Stage): Promise<void> {
	await stage.enterTree();
	await stage.press('Home');
	for (let steps = 0; steps < 20; steps += 1) await stage.press('ArrowRight', 'ArrowDown');
}
