import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { App, TFile } from 'obsidian';

import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import { keyOfName } from '../../../src/core/model/name-key';
import { readSettings } from '../../../src/core/settings/read-settings';
import { MentionSearch } from '../../../src/obsidian/vault/mention-search';
import { aReview } from '../../builders/a-review';
import { aSpeakerNote } from '../../builders/a-speaker-note';
import { createHost } from '../../host/host';
import type { Host } from '../../host/host';
import { MemoryAdapter } from '../../host/vault/memory-adapter';

const NOTES = {
	'a.md': '여환성 님과 Marta Lindqvist-Andersson 님.\n',
	'b.md': '아무도 없다.\n',
	'c.md': '여환성 님\n여환성 님\n',
	'여환성.md': '여환성 님의 노트\n',
	'c (Conflicted copy Pixel 202308091230).md': '여환성 님\n',
};
const { settings } = readSettings(null);

let host: Host;
let app: App;
let index: LinkedIndex;
let search: MentionSearch;
let reads: string[];
beforeEach(async () => {
	host = createHost({ adapter: new MemoryAdapter(NOTES) });
	await host.ready();
	({ app } = host);
	index = new LinkedIndex();
	index.put(aSpeakerNote('여환성.md'));
	index.put(aSpeakerNote('Marta Lindqvist-Andersson.md'));
	search = new MentionSearch(app);
	reads = [];
	const read = app.vault.cachedRead.bind(app.vault);
	jest.spyOn(app.vault, 'cachedRead').mockImplementation((file) => {
		reads.push(file.path);
		return read(file);
	});
});
afterEach(() => {
	jest.restoreAllMocks();
	host.close();
	document.body.empty();
});

/** The notes that mention somebody, and how often. */
async function found(name: string | null = null): Promise<Record<string, number>> {
	const keys = name === null ? null : new Set([keyOfName(name)]);
	const notes = await search.scan(index, settings).find({ keys });
	return Object.fromEntries(notes.map(({ file, mentions }) => [file.path, mentions.length]));
}

const file = (path: string): TFile => app.vault.getFileByPath(path) as TFile;

describe('the search for mentions', () => {
	test('finds those of one and of all, in no conflict copy and not in the own note', async () => {
		expect(await found()).toEqual({ 'a.md': 2, 'c.md': 2 });
		expect(await found('여환성')).toEqual({ 'a.md': 1, 'c.md': 2 });
	});

	test('takes a name in somebody’s own note for theirs, also where others share it', async () => {
		const path = '박서준 (모아페이).md';
		await app.vault.create(path, '# 박서준 님 (모아페이)\n\n[[박서준 (한빛물류)]]와는 다른 박서준 님.\n');
		index.put(aSpeakerNote(path, { aliases: ['박서준'] }));
		index.put(aSpeakerNote('박서준 (한빛물류).md', { aliases: ['박서준'], organization: '한빛물류' }));
		expect(await found()).toEqual({ 'a.md': 2, 'c.md': 2 });
	});

	test('reads each note once for everybody, and after an edit only the note that was edited', async () => {
		await found('여환성');
		expect([...reads].sort()).toEqual(['a.md', 'b.md', 'c.md', '여환성.md']);
		reads = [];
		await found('Marta Lindqvist-Andersson');
		expect(reads).toEqual([]);
		await app.vault.modify(file('b.md'), '여환성 님이 왔다.\n');
		expect(await found('여환성')).toEqual({ 'a.md': 1, 'b.md': 1, 'c.md': 2 });
		expect(reads).toEqual(['b.md']);
	});

	test('forgets notes that are gone, and reads one that moved', async () => {
		await found();
		reads = [];
		await app.vault.delete(file('a.md'));
		await app.vault.rename(file('c.md'), 'd.md');
		expect(await found()).toEqual({ 'd.md': 2 });
		expect(reads).toEqual(['d.md']);
	});

	test('reads a note again that the index reads otherwise by now', async () => {
		await found();
		reads = [];
		index.put(aReview({ path: 'b.md' }));
		await found();
		expect(reads).toEqual(['b.md']);
	});

	test('begins anew for other people, and only for them', async () => {
		const before = search.scan(index, settings);
		await found();
		index.put(aReview({ path: 'r.md', title: 'A night without talks', talks: [], speakers: [] }));
		expect(search.scan(index, settings)).toBe(before);
		index.put(aSpeakerNote('정다온.md'));
		expect(search.scan(index, settings)).not.toBe(before);
		reads = [];
		await found();
		expect(reads).toHaveLength(4);
	});

	test('stops between two notes, and goes on later with what it has', async () => {
		const stop = new AbortController();
		const reading = jest.spyOn(app.vault, 'cachedRead').mockImplementationOnce((note) => {
			stop.abort();
			return app.vault.cachedRead(note);
		});
		expect(await search.scan(index, settings).find({ keys: null, signal: stop.signal })).toHaveLength(1);
		expect(reading).toHaveBeenCalledTimes(2);
		expect(reads).toHaveLength(1);
		expect(await found()).toEqual({ 'a.md': 2, 'c.md': 2 });
		expect(reads).toHaveLength(4);
	});

	test('reads a note again that it could not read', async () => {
		const broken = jest.spyOn(app.vault, 'cachedRead').mockRejectedValueOnce(new Error('gone'));
		await found();
		broken.mockRestore();
		expect(await found()).toEqual({ 'a.md': 2, 'c.md': 2 });
	});

	test('tells how far it is, when the app has its turn', async () => {
		let now = 0;
		// Each look at the clock is half a slice later.
		jest.spyOn(performance, 'now').mockImplementation(() => (now += 4));
		const told: [number, number][] = [];
		await search.scan(index, settings).find({ keys: null, onProgress: (...so) => told.push(so) });
		expect([told[0], told.length > 1, new Set(told.map(([, total]) => total))]).toEqual([
			[0, 4],
			true,
			new Set([4]),
		]);
	});
});
