import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { readSettings, writeSettings } from '../../../src/core/settings/read-settings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';

const KEYS = Object.keys(DEFAULT_SETTINGS);
const PROPERTY_KEYS = KEYS.filter((key) => key.startsWith('property'));

const folder = fc
	.array(fc.constantFrom('Meetups', '밋업', '2023 a', 'x.y', '🎉'), { maxLength: 3 })
	.map((parts) => parts.join('/'));
const format = fc.constantFrom('YYYY-MM-DD', 'YY.MM.DD', '[at] L', 'YYYY년 M월 D일 (ddd)', ' D ');
const name = fc.constantFrom('제목', 'my title', 'a:b', 'constructor', 'Date', 'toString', '1', "it's");

/** Any settings that a person can arrive at. */
const anySettings: fc.Arbitrary<Settings> = fc
	.tuple(
		fc.record({
			reviewFolder: folder,
			speakerFolder: folder,
			reflectionFolder: folder,
			reviewTemplate: folder,
			language: fc.constantFrom('ko' as const, 'en' as const, 'ja' as const),
			dayFormat: format,
			titleDayFormat: format,
			keepInStep: fc.boolean(),
			createSpeakerNotes: fc.boolean(),
			wordsSummary: fc.constantFrom('', '받아 적은 것, In short', 'a\nb', 'constructor'),
			wordsNumbering: fc.constantFrom('', 'Act N, N교시'),
			wordsByline: fc.constantFrom('', '진행자\n오늘은 {name} 님, 반가워요'),
			mentions: fc.boolean(),
			mentionTrigger: fc.constantFrom('@', ';;', '+', '@!?', '🎤'),
		}),
		fc.subarray(PROPERTY_KEYS, { maxLength: 8 }),
		fc.uniqueArray(name, { minLength: 8, maxLength: 8 }),
	)
	.map(([settings, renamed, names]) => ({
		...DEFAULT_SETTINGS,
		...settings,
		...Object.fromEntries(renamed.map((key, at) => [key, names[at]])),
	}));

function isValid(settings: Settings): boolean {
	return KEYS.every(
		(key) => typeof settings[key as keyof Settings] === typeof DEFAULT_SETTINGS[key as keyof Settings],
	);
}

describe('reading settings', () => {
	test.each([undefined, null, 1, 'text', [], [1], true, {}])('gives the defaults for %j', (data) => {
		expect(readSettings(data)).toEqual({ settings: DEFAULT_SETTINGS, unread: {} });
	});

	test('gives an object of its own, because Obsidian writes into it', () => {
		expect(readSettings({}).settings).not.toBe(DEFAULT_SETTINGS);
		expect(Object.isFrozen(readSettings({}).settings)).toBe(false);
		expect(Object.isFrozen(DEFAULT_SETTINGS)).toBe(true);
	});

	test.each([
		['reviewFolder', '/a//b/', 'a/b'],
		['reviewFolder', '../.obsidian/x', 'x'],
		['reviewFolder', '', ''],
		['reviewTemplate', ' /Templates//Review.md ', 'Templates/Review.md'],
		['speakerTemplate', '../../x.md', 'x.md'],
		['language', 'en', 'en'],
		['titleDayFormat', 'D MMM', 'D MMM'],
		['keepInStep', false, false],
		['mentions', false, false],
		['mentionTrigger', ' ;; ', ';;'],
		['mentionTrigger', '+', '+'],
		['mentionTrigger', '＠', '＠'],
		['mentionTrigger', '@:!', '@:!'],
		['propertyTitle', ' 제목 ', '제목'],
		['propertyTitle', 'date', 'title'],
		['wordsSummary', ' 받아 적은 것,\n', '받아 적은 것,'],
		['wordsQna', 'constructor', 'constructor'],
		['wordsNumbering', 'Act N、N교시', 'Act N、N교시'],
		['wordsByline', '진행자, 길잡이\n{name} 님, {role}', '진행자, 길잡이\n{name} 님, {role}'],
	])('takes %s: %j for %j and leaves the others alone', (key, value, expected) => {
		const { settings, unread } = readSettings({ createSpeakerNotes: false, [key]: value });
		expect(settings).toEqual({ ...DEFAULT_SETTINGS, createSpeakerNotes: false, [key]: expected });
		expect(unread).toEqual({});
	});

	test.each([
		['reviewFolder', 7],
		['language', 'fr'],
		['language', 'constructor'],
		['dayFormat', 'YYYY-MM-DD HH:mm'],
		['dayFormat', '  '],
		['keepInStep', 'false'],
		['mentionTrigger', ''],
		['mentionTrigger', '@@@@'],
		['mentionTrigger', 'a@'],
		['mentionTrigger', '1'],
		['mentionTrigger', '@ @'],
		['mentionTrigger', '[['],
		['mentionTrigger', '#'],
		['mentionTrigger', '@`'],
		['mentionTrigger', '/'],
		['mentionTrigger', '-'],
		['propertyTitle', ''],
		['propertyTitle', 'a\nb'],
		['propertyTitle', 'Tags'],
		['propertyTitle', '__proto__'],
		['wordsSummary', ['요약']],
		['wordsSummary', '요약, !!!'],
		['wordsQna', 'a'.repeat(2001)],
		['wordsNumbering', 'Act N, Act'],
		['wordsNumbering', 'N'],
		['wordsNumbering', 'N부 N'],
		['wordsByline', '***'],
		['wordsByline', '진행자\n오늘은 {role} 님'],
		['wordsByline', '{name}'],
		['wordsByline', '오늘은 {name}{role}'],
		['wordsByline', '오늘은 {name}, {name}'],
		['wordsByline', '오늘은 {name} {company}'],
		['wordsByline', '오늘은 {name'],
	])('takes the default for %s: %j, and keeps what it could not read', (key, value) => {
		const { settings, unread } = readSettings({ createSpeakerNotes: false, [key]: value });
		expect(settings).toEqual({ ...DEFAULT_SETTINGS, createSpeakerNotes: false });
		expect(unread).toEqual({ [key]: value });
		expect(writeSettings(settings, unread)).toEqual({ createSpeakerNotes: false, [key]: value });
	});

	test('takes back every name that two properties share, until none do', () => {
		expect(readSettings({ propertyTitle: 'x', propertyRole: 'x' }).settings).toEqual(DEFAULT_SETTINGS);
		expect(readSettings({ propertyTitle: 'date', propertyDate: 'title' }).settings).toMatchObject({
			propertyTitle: 'date',
			propertyDate: 'title',
		});
		expect(readSettings({ propertyTitle: 'date', propertyDate: 'x', propertyRole: 'x' }).settings).toEqual(
			DEFAULT_SETTINGS,
		);
	});

	test('gives settings that can be trusted for any JSON, and never throws', () => {
		const key = fc.constantFrom(...KEYS, '__proto__', 'constructor', 'toString', 'other');
		const broken = fc
			.array(fc.tuple(key, fc.jsonValue()), { maxLength: 12 })
			.map((entries) => Object.fromEntries(entries) as unknown);
		fc.assert(
			fc.property(fc.oneof(broken, fc.jsonValue()), (data) => {
				const parsed: unknown = JSON.parse(JSON.stringify(data));
				const { settings, unread } = readSettings(parsed);
				expect(Object.keys(settings)).toEqual(KEYS);
				expect(isValid(settings)).toBe(true);
				expect(new Set(PROPERTY_KEYS.map((one) => settings[one as keyof Settings])).size).toBe(
					PROPERTY_KEYS.length,
				);
				expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
				expect(Object.getPrototypeOf(unread)).toBe(Object.prototype);
				expect(readSettings(writeSettings(settings, unread))).toEqual({ settings, unread });
			}),
			{ numRuns: 5_000 },
		);
	});
});

describe('writing settings', () => {
	test('writes what differs from the defaults, and keys of other versions as they are', () => {
		const { settings, unread } = readSettings({
			language: 'en',
			keepInStep: true,
			later: { a: [1] },
			constructor: 1,
		});
		expect(writeSettings(settings, unread)).toEqual({ language: 'en', later: { a: [1] }, constructor: 1 });
		expect(writeSettings(DEFAULT_SETTINGS, {})).toEqual({});
	});

	test('comes back as the same settings with the same unknown keys', () => {
		const unknown = fc.dictionary(
			fc.constantFrom('later', 'propertyLater', 'constructor', 'toString'),
			fc.jsonValue(),
		);
		fc.assert(
			fc.property(anySettings, unknown, (settings, unread) => {
				const data: unknown = JSON.parse(JSON.stringify(writeSettings(settings, unread)));
				const read = readSettings(data);
				expect(read.settings).toEqual(settings);
				expect(read.unread).toEqual(JSON.parse(JSON.stringify(unread)));
			}),
			{ numRuns: 5_000 },
		);
	});
});
