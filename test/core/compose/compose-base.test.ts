import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';

import { composeBase, noteValue } from '../../../src/core/compose/compose-base';
import type { BaseWords } from '../../../src/core/compose/compose-base';
import { readSettings } from '../../../src/core/settings/read-settings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

const WORDS: BaseWords = {
	...{ note: 'Note', date: 'Date', meetup: 'Meetup', speakers: 'Speakers', rating: 'Rating', location: 'Location' },
	views: { all: 'All reviews', cards: 'Cards', timeline: 'Timeline', speaker: 'This speaker' },
};

const NEWEST_FIRST = [{ property: 'formula.day', direction: 'DESC' }];

describe('a base over the reviews', () => {
	test('has a table, cards, the timeline and the reviews of one speaker, newest first', () => {
		expect(parse(composeBase(DEFAULT_SETTINGS, WORDS))).toEqual({
			filters: { and: ['file.hasTag("meetup/review")'] },
			formulas: { day: 'if(note["event_date"], note["event_date"], note["date"])' },
			properties: {
				'file.name': { displayName: 'Note' },
				'formula.day': { displayName: 'Date' },
				'note.meetup': { displayName: 'Meetup' },
				'note.speakers': { displayName: 'Speakers' },
				'note.rating': { displayName: 'Rating' },
				'note.location': { displayName: 'Location' },
			},
			views: [
				{
					type: 'table',
					name: 'All reviews',
					order: [
						...['file.name', 'formula.day', 'note.meetup', 'note.speakers'],
						...['note.rating', 'note.location'],
					],
					sort: NEWEST_FIRST,
				},
				{
					type: 'cards',
					name: 'Cards',
					order: ['file.name', 'formula.day', 'note.meetup', 'note.speakers', 'note.rating'],
					sort: NEWEST_FIRST,
				},
				{ type: 'meetup-timeline', name: 'Timeline' },
				{
					type: 'table',
					name: 'This speaker',
					filters: { and: ['list(note["speakers"]).contains(this)'] },
					order: ['file.name', 'formula.day', 'note.meetup', 'note.speakers'],
					sort: NEWEST_FIRST,
				},
			],
		});
	});

	test('speaks of properties by the names that the person gave them', () => {
		const { settings } = readSettings({
			propertyDate: '행사 날짜',
			propertySpeakers: 'who "spoke"',
			propertyMeetup: "what's on: #1",
		});
		const { formulas, views } = parse(composeBase(settings, WORDS)) as {
			formulas: { day: string };
			views: { order?: string[]; filters?: { and: string[] } }[];
		};
		expect(formulas.day).toBe('if(note["event_date"], note["event_date"], note["행사 날짜"])');
		expect(views[0]?.order).toEqual(
			expect.arrayContaining(['note.who "spoke"', "note.what's on: #1", 'formula.day']),
		);
		expect(views[3]?.filters).toEqual({ and: [`list(note['who "spoke"']).contains(this)`] });
	});

	test('any name of a property and any word comes back from the file as it is', () => {
		const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(name, name, (property, word) => {
				const { settings } = readSettings({ propertyMeetup: property });
				const text = composeBase(settings, { ...WORDS, meetup: word });
				const { properties } = parse(text) as { properties: Record<string, unknown> };
				expect(properties[`note.${settings.propertyMeetup}`]).toEqual({ displayName: word });
				expect(text).not.toContain('<%');
			}),
			{
				numRuns: 200,
				examples: [
					['<% x %>', '<% tp %>'],
					['#', ': '],
					['\\"', "'"],
					['\u2028', '\u0085'],
				],
			},
		);
	});
});

describe('a property in a formula', () => {
	test.each([
		['date', 'note["date"]'],
		['행사 날짜', 'note["행사 날짜"]'],
		["what's on", 'note["what\'s on"]'],
		['who "spoke"', `note['who "spoke"']`],
		[`'a' "b"`, String.raw`note["'a' \"b\""]`],
		['a\\b', String.raw`note["a\\b"]`],
	])('%s is %s', (name, formula) => {
		expect(noteValue(name)).toBe(formula);
	});
});
