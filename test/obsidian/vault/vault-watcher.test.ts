import { afterEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { EventRef } from 'obsidian';

import { find, type } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

/** Few, so that notes take each other's places. Two differ only in how Hangul is composed. */
const PATHS = ['a.md', 'x/y/c.md', 'x/각.md', 'x/각.md'.normalize('NFD')] as const;
const TEXTS = [
	'Nothing of interest.\n',
	'---\ntags: [meetup/review]\ndate: 2023-08-09\n---\n# Kafka night\n## 1. Zero copy\nPresented by [[Ada Lee]], CTO at [[Acme]].\n### QnA\n- Q. Why?\n- A. Because.\n',
	// Differs from the one before only in what the metadata does not say.
	'---\ntags: [meetup/review]\ndate: 2023-08-09\n---\n# Kafka night\n## 1. Zero copy\nPresented by [[Ada Lee]], CEO at [[Acme]].\n### QnA\n- Q. Who?\n- A. Someone.\n',
	'---\ntags: [meetup/review]\ndate: 2024-01-01\nmeetup: "[[Kafka]]"\nspeakers: ["[[여환성]]"]\n---\n## 1부: 카프카\n[[무심사]]에서 데이터 엔지니어로 재직 중이신 [[여환성]] 님이 발표해 주셨습니다.\n',
	'---\ntags: [meetup/reflection]\nreview: "[[a]]"\n---\nLater.\n',
	'---\ntags: [speaker]\naliases: [여환성]\n---\n',
	'---\ntags: [meetup/review\n---\nBroken.\n',
] as const;

type Step =
	| { readonly kind: 'write'; readonly path: number; readonly text: number }
	| { readonly kind: 'rename'; readonly from: number; readonly to: number }
	| { readonly kind: 'rename-folder' }
	| { readonly kind: 'delete'; readonly path: number }
	| { readonly kind: 'delete-folder' }
	| { readonly kind: 'echo'; readonly back: number }
	| { readonly kind: 'wait' };

const path = fc.nat(PATHS.length - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ kind: fc.constant('write' as const), path, text: fc.nat(TEXTS.length - 1) }) },
	{ weight: 4, arbitrary: fc.record({ kind: fc.constant('rename' as const), from: path, to: path }) },
	{
		weight: 1,
		arbitrary: fc.constant({ kind: 'rename-folder' as const }),
	},
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), path }) },
	{ weight: 1, arbitrary: fc.constant({ kind: 'delete-folder' as const }) },
	{ weight: 6, arbitrary: fc.record({ kind: fc.constant('echo' as const), back: fc.nat(5) }) },
	{ weight: 2, arbitrary: fc.constant({ kind: 'wait' as const }) },
);

type Listener = (...details: unknown[]) => unknown;

/**
 * Remembers what the plugin was told, so that it can be told again, late and in any order. Only the plugin hears it: the
 * app's own parts do not.
 */
function recordEvents({ app }: OpenVault): (() => void)[] {
	const echoes: (() => void)[] = [];
	for (const source of [app.vault, app.metadataCache]) {
		const on = source.on.bind(source) as (name: string, listener: Listener) => EventRef;
		const recorded = (name: string, listener: Listener): EventRef =>
			on(name, (...details) => {
				echoes.push(() => void listener(...details));
				listener(...details);
			});
		Object.assign(source, { on: recorded });
	}
	return echoes;
}

async function perform({ app, indexed }: OpenVault, echoes: readonly (() => void)[], wish: Step): Promise<void> {
	const { vault, fileManager } = app;
	const at = (n: number) => vault.getFileByPath(PATHS[n] ?? '');
	if (wish.kind === 'write') {
		const file = at(wish.path);
		const text = TEXTS[wish.text] ?? '';
		if (file) await vault.process(file, () => text);
		else await makeNote(app, PATHS[wish.path] ?? '', text);
	} else if (wish.kind === 'rename') {
		const file = at(wish.from);
		if (file && !at(wish.to) && vault.getFolderByPath(folderOf(PATHS[wish.to] ?? '')))
			await fileManager.renameFile(file, PATHS[wish.to] ?? '');
	} else if (wish.kind === 'rename-folder') {
		const folder = vault.getFolderByPath('x') ?? vault.getFolderByPath('z');
		const to = folder?.path === 'x' ? 'z' : 'x';
		if (folder && !vault.getFolderByPath(to)) await vault.rename(folder, to);
	} else if (wish.kind === 'delete') {
		const file = at(wish.path);
		if (file) await vault.delete(file);
	} else if (wish.kind === 'delete-folder') {
		const folder = vault.getFolderByPath('x');
		if (folder) await vault.delete(folder, true);
	} else if (wish.kind === 'echo') echoes.at(-1 - wish.back)?.();
	else await indexed();
}

function folderOf(note: string): string {
	return note.includes('/') ? note.slice(0, note.lastIndexOf('/')) : '/';
}

async function makeNote(app: OpenVault['app'], note: string, text: string): Promise<void> {
	const folders = note.split('/').slice(0, -1);
	for (let depth = 1; depth <= folders.length; depth += 1) {
		const folder = folders.slice(0, depth).join('/');
		if (!app.vault.getFolderByPath(folder)) await app.vault.createFolder(folder);
	}
	await app.vault.create(note, text);
}

async function everything(vault: OpenVault): Promise<unknown> {
	await vault.indexed();
	return [await vault.ask('list'), await vault.ask('speakers')];
}

/** Makes every note take a slice of its own, so that reading lasts as long as in a large vault. */
function sliceEveryNote() {
	let now = 0;
	return jest.spyOn(performance, 'now').mockImplementation(() => (now += 10));
}

const DATA = '.obsidian/plugins/meetup-reflections/data.json';

let vault: OpenVault;
afterEach(() => vault.close());

describe('the watcher', () => {
	test('is true to the vault after any history of writes, renames and deletes, with events late, doubled and disordered', async () => {
		vault = await openVault({});
		const echoes = recordEvents(vault);
		// What was heard before by a plugin that is gone must not be told again.
		const restart = async () => {
			await vault.restartPlugin();
			echoes.length = 0;
		};
		await restart();
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 16 }), async (history) => {
				for (const wish of history) await perform(vault, echoes, wish);
				const followed = await everything(vault);
				await restart();
				expect(followed).toEqual(await everything(vault));
			}),
			{ numRuns: 400 },
		);
	}, 120_000);

	test('keeps what it knew of a note that cannot be read, wherever it goes', async () => {
		vault = await openVault({ 'a.md': TEXTS[1] });
		const before = (await vault.ask('list')) as { reviews: { path: string }[] };
		const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
		const failing = jest.spyOn(vault.app.vault, 'cachedRead').mockRejectedValue(new Error('unreadable'));
		await vault.app.fileManager.renameFile(vault.file('a.md'), 'b.md');
		expect(await vault.ask('list')).toEqual({ reviews: [{ ...before.reviews[0], path: 'b.md' }] });
		failing.mockRestore();
		silent.mockRestore();
	});

	test('reads the other notes when one of them cannot be read at all', async () => {
		vault = await openVault({ 'a.md': TEXTS[1], 'b.md': TEXTS[3] });
		const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
		const { metadataCache } = vault.app;
		const get = metadataCache.getFileCache.bind(metadataCache);
		const failing = jest.spyOn(metadataCache, 'getFileCache').mockImplementation((file) => {
			if (file.path === 'a.md') throw new Error('unreadable');
			return get(file);
		});
		await vault.restartPlugin();
		const { reviews } = (await vault.ask('list')) as { reviews: { path: string }[] };
		expect(reviews.map((review) => review.path)).toEqual(['b.md']);
		expect(silent).toHaveBeenCalled();
		failing.mockRestore();
		silent.mockRestore();
	});

	test('reads anew, while it still reads, what it read under the old names of the properties', async () => {
		const reflection = '---\ntags: [meetup/reflection]\nabout: "[[night]]"\n---\nLater.\n';
		const others = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`z${n}.md`, TEXTS[0]] as const));
		vault = await openVault({ 'a.md': reflection, 'night.md': TEXTS[1], ...others });
		const clock = sliceEveryNote();
		await vault.restartPlugin();
		await vault.adapter.mkdir(DATA.slice(0, DATA.lastIndexOf('/')));
		await vault.adapter.write(DATA, '{"propertyReview":"about"}');
		await vault.plugin().onExternalSettingsChange?.();
		const { reviews } = (await vault.ask('list')) as { reviews: { reflections: string[] }[] };
		clock.mockRestore();
		expect(reviews[0]?.reflections).toEqual(['a.md']);
	});

	test('stops when the plugin is turned off while it reads, or before the layout is ready', async () => {
		vault = await openVault(Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`${n}.md`, TEXTS[1]])));
		const clock = sliceEveryNote();
		const asked = jest.spyOn(vault.app.metadataCache, 'getFileCache');
		await vault.restartPlugin();
		vault.host.unloadPlugin();
		const before = asked.mock.calls.length;
		await vault.host.settled();
		await new Promise((resolve) => window.setTimeout(resolve, 100));
		clock.mockRestore();
		expect(before).toBeLessThan(50);
		expect(asked.mock.calls.length).toBe(before);

		const late: (() => unknown)[] = [];
		const waiting = jest
			.spyOn(vault.app.workspace, 'onLayoutReady')
			.mockImplementation((callback) => void late.push(callback));
		await vault.restartPlugin();
		vault.host.unloadPlugin();
		for (const callback of late) callback();
		await vault.host.settled();
		waiting.mockRestore();
		expect(late).not.toEqual([]);
		expect(asked.mock.calls.length).toBe(before);
		asked.mockRestore();
	});

	test('lets the pane draw a few times only while the notes are read, however many there are', async () => {
		vault = await openVault(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}.md`, TEXTS[1]])));
		const clock = sliceEveryNote();
		await vault.restartPlugin();
		vault.run('open-review-index');
		await vault.host.settled();
		const drawn = new Set<Element | null>();
		const counts = new Set<string>();
		const seen = new MutationObserver(() => {
			drawn.add(document.querySelector('[data-row]'));
			counts.add(document.querySelector('.meetup-pane-count')?.textContent ?? '');
		});
		seen.observe(document.body, { childList: true, subtree: true, characterData: true });
		await vault.settled();
		seen.disconnect();
		clock.mockRestore();
		expect(document.querySelectorAll('[aria-level="3"]')).toHaveLength(30);
		expect(drawn.size).toBeLessThanOrEqual(4);
		expect([...counts].filter((text) => text.startsWith('Reading')).length).toBeGreaterThan(1);
	});

	test('lets nobody say that nothing is found before all notes are read', async () => {
		vault = await openVault(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}.md`, TEXTS[1]])));
		const clock = sliceEveryNote();
		await vault.restartPlugin();
		vault.run('open-review-index');
		await vault.host.settled();
		type('input[type="search"]', 'nowhere');
		expect(document.querySelector('.empty-state-title')).toBeNull();
		expect(find('.meetup-pane-count').textContent).toMatch(/^Reading your notes… \d+ of 30$/u);
		await vault.settled();
		clock.mockRestore();
		expect(find('.empty-state-title').textContent).toBe('Nothing found for “nowhere”');
	});

	test('drops an event about a note that is no longer there', async () => {
		vault = await openVault({ 'a.md': TEXTS[1] });
		const file = vault.file('a.md');
		const cache = vault.app.metadataCache.getFileCache(file);
		await vault.app.vault.delete(file);
		vault.app.metadataCache.trigger('changed', file, TEXTS[1], cache);
		await vault.settled();
		expect(await vault.ask('list')).toEqual({ reviews: [] });
	});

	test('reads no note whose metadata says that it is none of ours', async () => {
		const reading = jest.fn<(note: string) => void>();
		vault = await openVault({ 'a.md': TEXTS[1], 'b.md': TEXTS[0], 'p.md': TEXTS[5] });
		await vault.settled();
		const { vault: notes } = vault.app;
		const read = notes.cachedRead.bind(notes);
		const spy = jest.spyOn(notes, 'cachedRead').mockImplementation((file) => {
			reading(file.path);
			return read(file);
		});
		await vault.restartPlugin();
		await vault.settled();
		spy.mockRestore();
		expect(reading.mock.calls).toEqual([['a.md']]);
	});

	test('redraws nothing for a change that says nothing new', async () => {
		vault = await openVault({ 'a.md': TEXTS[1] });
		vault.run('open-review-index');
		await vault.settled();
		const row = document.querySelector('[data-row]');
		await vault.app.vault.process(vault.file('a.md'), (text) => text.replace('Because.', 'Because. '));
		await vault.settled();
		expect(row).not.toBeNull();
		expect(document.querySelector('[data-row]')).toBe(row);
	});
});
