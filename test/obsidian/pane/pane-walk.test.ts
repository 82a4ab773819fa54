import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { MarkdownView } from 'obsidian';

import { click, find, press, type, waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';
import { askMenu, choose, groupBy, leafOf, menuItems, NOTES, openPane, review, row, rows, search } from './open-pane';

let vault: OpenVault;
afterEach(() => {
	jest.useRealTimers();
	vault.close();
});

const field = () => find<HTMLInputElement>('.meetup-pane input[type="search"]');

const rowOfOld = () => document.querySelector('[data-row$="2023.md"]');

const openFile = () => vault.app.workspace.getActiveFile()?.path;

describe('the search field of the pane', () => {
	test('gives the focus to the rows with the arrow down, and gets it back with the arrow up', async () => {
		vault = await openPane();
		type('input[type="search"]', 'old');
		press('ArrowDown');
		expect(document.activeElement).toBe(row('2023'));
		expect(rows()).toHaveLength(4);
		press('ArrowUp');
		expect(document.activeElement).toBe(field());
	});

	test('is emptied by Escape, then left for the note', async () => {
		vault = await openPane();
		await vault.open('2023.md');
		await search(vault, 'old');
		press('Escape');
		await vault.settled();
		expect(field().value).toBe('');
		expect(rows()).toHaveLength(8);
		expect(document.activeElement).toBe(field());
		press('Escape');
		expect(vault.app.workspace.getActiveViewOfType(MarkdownView)?.file?.path).toBe('2023.md');
	});

	test('leaves the keys to an input method that composes a syllable', async () => {
		vault = await openPane();
		await search(vault, '여');
		expect(press('ArrowDown', { isComposing: true })).toBe(true);
		expect(press('Escape', { isComposing: true })).toBe(true);
		expect(field().value).toBe('여');
	});

	test('offers what to narrow by while it is empty and has the focus', async () => {
		vault = await openPane();
		field().focus();
		click('.meetup-search-operator', 'speaker:');
		expect(field().value).toBe('speaker:');
		expect(find('.meetup-search-hints').isShown()).toBe(false);
		await search(vault, 'speaker:여');
		expect(rows().join()).toContain('Old night');
		expect(rows().join()).not.toContain('New night');
	});
});

describe('what is toggled', () => {
	test('in a search is forgotten with the search', async () => {
		vault = await openPane();
		await search(vault, 'night');
		row('2024').click();
		expect(leafOf(vault).view.getState()['closed']).toHaveLength(1);
		await search(vault, '');
		expect(leafOf(vault).view.getState()['closed']).toEqual([]);
	});

	test('inside a group is all of it', async () => {
		vault = await openPane();
		askMenu('2024');
		click('.menu-item', 'Collapse all inside');
		expect(rows().slice(0, 2)).toEqual(['- 2024', '  + January']);
		askMenu('2024');
		click('.menu-item', 'Expand all inside');
		askMenu('January');
		click('.menu-item', 'Expand all inside');
		expect(rows().slice(0, 4)).toEqual([
			'- 2024',
			'  - January',
			'    - New night',
			'        1. Talk of New night',
		]);
	});
});

describe('the state of the pane', () => {
	test('that is broken or of another time is survived', async () => {
		vault = await openPane();
		await leafOf(vault).setViewState({
			type: 'meetup-review-index',
			state: { by: 'moon', sort: 7, search: null, closed: 'all', heat: 'yes', card: { kind: 'x' }, anchor: 3 },
		});
		expect(rows()[0]).toBe('- 2024');
		expect(leafOf(vault).view.getState()).toEqual({
			...{ by: 'year', sort: 'newest', search: '', closed: [], heat: false, card: null },
			...{ follow: false, anchor: null },
		});
	});

	test('names a card of somebody who is gone, and shows the rows', async () => {
		vault = await openPane();
		const state = { card: { kind: 'speaker', key: 'nobody' } };
		await leafOf(vault).setViewState({ type: 'meetup-review-index', state });
		expect(find('.meetup-card-place').isShown()).toBe(false);
		expect(rows()).toHaveLength(8);
	});
});

describe('the menu of a group', () => {
	test('of a speaker leads to the card, the note, the mentions and the rename', async () => {
		vault = await openPane();
		groupBy('Speaker');
		askMenu('Ada Lee');
		expect(menuItems()).toEqual([
			...['Speaker card', 'Open speaker note', 'Find mentions of speaker', 'Rename or merge…'],
			...['Show only this', 'Expand all inside', 'Collapse all inside'],
		]);
		click('.menu-item', 'Speaker card');
		expect(find('.meetup-card-body').textContent).toContain('Talk of New night');
		press('Escape');
		expect(find('.meetup-card-place').isShown()).toBe(false);
		askMenu('Ada Lee');
		click('.menu-item', 'Open speaker note');
		await waitFor(() => openFile()?.endsWith('Ada Lee.md') === true);
		askMenu('Ada Lee');
		click('.menu-item', 'Rename or merge…');
		await waitFor(() => document.querySelector('.meetup-rename input') !== null);
		expect(
			[...document.querySelectorAll('.meetup-rename input')].map((el) => (el as HTMLInputElement).value),
		).toContain('Ada Lee');
	});

	test('narrows the search to it', async () => {
		vault = await openPane();
		groupBy('Speaker');
		askMenu('Ada Lee');
		click('.menu-item', 'Show only this');
		expect(field().value).toBe('speaker:"Ada Lee"');
		expect(rows()).toEqual(['- Ada Lee', '  - New night', '      1. Talk of New night']);
		groupBy('Year');
		await search(vault, '');
		askMenu('January');
		click('.menu-item', 'Show only this');
		expect(field().value).toBe('date:2024-01');
		await search(vault, '');
		askMenu('2023');
		expect(menuItems()).toContain('Year in review');
	});
});

describe('a month that is searched for', () => {
	test.each(['date:2024.01', 'date:2024/1', '날짜:2024년 1월'])(
		'%s is found and marked on the heat map',
		async (typed) => {
			vault = await openPane();
			click('[aria-label="Show heat map"]');
			await search(vault, typed);
			expect(rows()).toEqual(['- 2024', '  - January', '    + New night']);
			const picked = [...document.querySelectorAll('[role="gridcell"][aria-selected="true"]')];
			expect(picked.map((el) => el.getAttribute('data-month'))).toEqual(['2024-01']);
		},
	);
});

describe('the menu of the pane', () => {
	test('offers commands, and runs them', async () => {
		vault = await openPane();
		choose('More options', 'Check reviews');
		await waitFor(() => vault.app.workspace.getLeavesOfType('meetup-check-reviews').length === 1);
	});

	test('lets the rows follow the note that is opened elsewhere', async () => {
		vault = await openPane();
		await vault.open('bad.md');
		choose('More options', 'Follow the open note');
		click('[aria-label="Collapse all"]');
		await vault.open('2023.md');
		expect(rows()).toEqual(['+ 2024', '- 2023', '  - August', '    + Old night', '+ No date']);
		expect(row('Old night').hasClass('is-active')).toBe(true);
		expect(document.activeElement).not.toBe(row('Old night'));
	});
});

describe('revealing the open note', () => {
	test('is offered for reviews, reflections and speakers alone', async () => {
		vault = await openPane({
			...NOTES,
			'Ada Lee.md': '---\ntags: [speaker]\n---\n',
			'later.md': '---\ntags: [meetup/reflection]\nreview: "[[2023]]"\n---\n',
			'astray.md': '---\ntags: [meetup/reflection]\nreview: "[[nowhere]]"\n---\n',
			'plain.md': 'Just a note.',
		});
		const isOffered = async (note: string) => {
			await vault.open(note);
			const command = vault.app.commands.commands['meetup-reflections:reveal-current-review'];
			return command?.checkCallback?.(true) === true;
		};
		expect(await isOffered('2023.md')).toBe(true);
		expect(await isOffered('later.md')).toBe(true);
		expect(await isOffered('Ada Lee.md')).toBe(true);
		expect(await isOffered('plain.md')).toBe(false);
		expect(find('[aria-label="Reveal current review in index"]').getAttribute('aria-disabled')).toBe('true');
	});

	test('opens the pane, opens the groups, ends a search that hides it, and gives it the focus', async () => {
		vault = await openPane();
		click('[aria-label="Collapse all"]');
		await search(vault, 'new');
		await vault.open('2023.md');
		vault.run('reveal-current-review');
		await waitFor(() => document.activeElement === rowOfOld());
		expect(field().value).toBe('');
		leafOf(vault).detach();
		vault.run('reveal-current-review');
		await waitFor(() => document.activeElement === rowOfOld());
	});

	test('finds the pane where the person put it', async () => {
		vault = await openPane();
		const state = leafOf(vault).getViewState();
		leafOf(vault).detach();
		await vault.app.workspace.getLeftLeaf(false)?.setViewState(state);
		await vault.open('2023.md');
		vault.run('reveal-current-review');
		await waitFor(() => document.activeElement === rowOfOld());
		expect(vault.app.workspace.getLeavesOfType('meetup-review-index')).toHaveLength(1);
	});
});

describe('what there is nothing of', () => {
	test('is said in a sentence of its own', async () => {
		vault = await openPane({ '2024.md': review('2024-01-01', 'New night', 'Ada Lee') });
		groupBy('Open questions');
		expect(find('.empty-state-title').textContent).toBe('Nothing left open');
		groupBy('Reflections');
		expect(find('.empty-state-title').textContent).toBe('No reflections yet');
	});

	test('is not what a search for the name of its grouping did not find', async () => {
		vault = await openPane({ '2024.md': review('2024-01-01', 'New night', 'Ada Lee') });
		groupBy('Open questions');
		await search(vault, 'questions');
		expect(find('.empty-state-title').textContent).toBe('Nothing found for “questions”');
		await search(vault, '');
		expect(find('.empty-state-title').textContent).toBe('Nothing left open');
	});

	test('is heard when the typing rests', async () => {
		vault = await openPane();
		await search(vault, 'nowhere');
		await waitFor(() => find('.meetup-pane-said').textContent === 'Nothing found for “nowhere”');
		await search(vault, 'nobody');
		await waitFor(() => find('.meetup-pane-said').textContent === 'Nothing found for “nobody”');
	});

	test('names the beginning of a long search, without half a character', async () => {
		vault = await openPane();
		await search(vault, `${'q'.repeat(79)}🚢${'z'.repeat(9000)}`);
		expect(find('.empty-state-title').textContent).toBe(`Nothing found for “${'q'.repeat(79)}…”`);
	});

	test('on this day is looked at again when the day is another one', async () => {
		vault = await openPane({ '2024.md': review('2024-01-01', 'New night', 'Ada Lee') });
		groupBy('On this day');
		jest.useFakeTimers({
			now: new Date(2026, 5, 15, 23, 59),
			doNotFake: ['setTimeout', 'queueMicrotask', 'requestAnimationFrame'],
		});
		window.dispatchEvent(new Event('focus'));
		expect(find('.empty-state-title').textContent).toBe('Nothing on this day');
		jest.setSystemTime(new Date(2027, 0, 1, 0, 1));
		window.dispatchEvent(new Event('focus'));
		expect(rows().join()).toContain('New night');
	});
});

describe('a talk that is dragged', () => {
	/** What dropping the row somewhere writes there. */
	function dragged(text: string): string {
		const carried = new Map<string, string>();
		const dataTransfer = { setData: (type: string, data: string) => void carried.set(type, data) };
		row(text).dispatchEvent(Object.assign(new Event('dragstart', { bubbles: true }), { dataTransfer }));
		return carried.get('text/plain') ?? '';
	}

	async function open(): Promise<void> {
		vault = await openPane({
			'2024.md': review('2024-01-01', 'New night', 'Ada Lee').replace(
				'Talk of New night',
				'Sails ]] ![[Home]] a|b <i>',
			),
		});
		click('[aria-level="3"] .collapse-icon');
	}

	test('is one link, whatever its title is', async () => {
		await open();
		expect(dragged('Sails')).toBe('[[2024#1. Sails ! Home a b i|Sails )) !((Home)) a-b <i>]]');
	});

	test('is one where links are written as Markdown, too', async () => {
		await open();
		vault.app.fileManager.generateMarkdownLink = (file, _, subpath = '', alias = '') =>
			`[${alias}](${file.path}${encodeURI(subpath)})`;
		expect(dragged('Sails')).toBe('[Sails )) !((Home)) a-b \\<i>](2024.md#1.%20Sails%20!%20Home%20a%20b%20i)');
	});
});

test('a pane that is closed listens to nothing, whatever cards it showed', async () => {
	vault = await openVault({ ...NOTES, 'more.md': review('2024-02-02', 'More', 'Ada Lee') });
	const { metadataCache } = vault.app;
	const heard = jest.spyOn(metadataCache, 'on');
	const left = jest.spyOn(metadataCache, 'offref');
	vault.run('open-review-index');
	await vault.settled();
	const show = (card: unknown): Promise<void> =>
		leafOf(vault).view.setState({ ...leafOf(vault).view.getState(), card }, { history: false });
	for (const key of ['ada lee', '여환성', 'nobody', 'ada lee']) {
		await show({ kind: 'speaker', key });
		await show({ kind: 'year', year: '2024' });
		await show({ kind: 'speaker', key });
	}
	vault.host.unloadPlugin();
	const refs = heard.mock.results.map(({ value }) => value);
	expect(refs.length).toBeGreaterThan(1);
	expect(refs.filter((ref) => !left.mock.calls.some(([gone]) => gone === ref))).toEqual([]);
});

test('a note that cannot be read is counted, with the way to the check', async () => {
	vault = await openPane();
	expect(find('.meetup-pane-unread').isShown()).toBe(false);
	const { vault: notes } = vault.app;
	const read = notes.cachedRead.bind(notes);
	const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
	notes.cachedRead = async () => {
		throw new Error('The disk is gone.');
	};
	await notes.rename(vault.file('2023.md'), 'moved.md');
	await vault.settled();
	expect(find('.meetup-pane-unread').textContent).toBe('1 note could not be read · Check reviews');
	notes.cachedRead = read;
	await notes.rename(vault.file('moved.md'), 'moved again.md');
	await vault.settled();
	expect(find('.meetup-pane-unread').isShown()).toBe(false);
	silenced.mockRestore();
});
