/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import type { BasesConfigFileFilter } from 'obsidian';

import { runQuery } from './bases/query';
import type { BaseConfig, ViewConfig } from './bases/query';
import { createHost } from './host';
import type { Host } from './host';
import './jsdom-gaps';
import { MemoryAdapter } from './vault/memory-adapter';

const FILES = {
	'a.md': '---\ntags: [meetup/review]\ndate: 2023-08-09\nrating: 10\nwho: ["[[Ada|A]]"]\n---\n',
	'b.md': '---\nrating: 9\nwho: "[[people/Ada]]"\n---\n#Meetup\n',
	'c.md': '---\nrating: 9\ndate: 2022-01-01T19:00\nwho: ["[[Nobody]]"]\n---\n#meetups\n',
	'people/Ada.md': '',
};

let host: Host;
afterEach(() => host.close());

/** The notes of a base, by path, in the groups of its view. */
async function notes(view: Partial<ViewConfig>, base: BaseConfig = {}, self = 'people/Ada.md'): Promise<string[][]> {
	host = createHost({ adapter: new MemoryAdapter(FILES) });
	await host.ready();
	const { app } = host;
	const scope = { app, base, thisFile: app.vault.getFileByPath(self) };
	const { groupedData } = runQuery(scope, { type: 'table', name: '', ...view });
	return groupedData.map(({ entries }) => entries.map(({ file }) => file.path));
}

describe('a base in the host', () => {
	test.each<[string, BasesConfigFileFilter, string[]]>([
		['a tag with those below it, in any case', 'file.hasTag("meetup")', ['a.md', 'b.md']],
		['a link that leads to this file, alone or in a list', 'list(note["who"]).contains(this)', ['a.md', 'b.md']],
		['a list alone', "note['who'].contains(this)", ['a.md']],
		['all', { and: ['file.hasTag("meetup")', 'note["date"]'] }, ['a.md']],
		['any', { or: ['file.hasTag("meetups")', 'file.hasTag("meetup/review")'] }, ['a.md', 'c.md']],
		['none', { not: ['note["rating"]'] }, ['people/Ada.md']],
	])('is filtered by %s', async (_, filters, expected) => {
		expect(await notes({ filters })).toEqual([expected]);
	});

	test('is sorted by numbers and days, cut, and grouped', async () => {
		const sort = [
			{ property: 'rating' as 'note.rating', direction: 'DESC' as const },
			{ property: 'formula.day' as const, direction: 'ASC' as const },
		];
		const base = { filters: 'note["rating"]', formulas: { day: 'if(note["none"], note["none"], note["date"])' } };
		expect(await notes({ sort }, base)).toEqual([['a.md', 'b.md', 'c.md']]);
		host.close();
		expect(await notes({ sort, limit: 2, groupBy: { property: 'note.rating' } }, base)).toEqual([
			['b.md'],
			['a.md'],
		]);
	});

	test.each(['file.inFolder("x")', 'rating > 3', 'note["who"].contains(this) && this', 'note[who]', '1 + 1'])(
		'refuses %s by name',
		async (formula) => {
			await expect(notes({ filters: formula })).rejects.toThrow(`The host does not know the formula ${formula}`);
		},
	);
});
