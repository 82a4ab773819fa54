import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { isSameSpeaker } from '../../../src/core/compose/adopt-links';
import { adoptNote, ALL_PARTS } from '../../../src/core/compose/adopt-note';
import { adoptedText } from '../../../src/core/compose/adopted-text';
import type { CalendarDay } from '../../../src/core/model/calendar-day';
import type { NotePath } from '../../../src/core/model/note-path';
import type { SectionKind } from '../../../src/core/model/review';
import type { FoundSpeaker, TextReading } from '../../../src/core/model/text-reading';
import { readReview } from '../../../src/core/read/read-review';
import { lettersOf } from '../../../src/core/read/titled-heading';
import { recognise } from '../../../src/core/recognise/recognise';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { applyEdits } from '../../../src/core/text/apply-edits';
import type { TextEdit } from '../../../src/core/text/apply-edits';
import { offsetsAfter } from '../../../src/core/text/insertions';
import { vocabularyOf } from '../../../src/core/vocabulary/vocabulary';
import { snapshotOf } from '../../builders/snapshot-of';
import { parseYaml } from '../../host/yaml';
import { formAt } from './any-odd-text';

/** A reading made by hand, as far as it is used here. Lines are counted from one. */
interface Gold {
	readonly source: { readonly basename: string | null };
	readonly event: { readonly name: string | null; readonly date: string | null };
	readonly talks: readonly {
		readonly title: string | null;
		readonly headingLine: number | null;
		readonly speakers: readonly (Partial<FoundSpeaker> & { readonly name: string | null })[];
	}[];
	readonly sections: readonly { readonly line: number; readonly kind: SectionKind; readonly talk?: number | null }[];
	readonly slides: readonly string[];
}

const corpus = path.join(process.env['MEETUP_SHARED'] ?? '', 'corpus');

/** What editors, browsers and systems do to a text on its way. */
const VARIANTS: Readonly<Record<string, (text: string) => string>> = {
	'as it is': (text) => text,
	'with CRLF': (text) => text.replace(/\r?\n/gu, '\r\n'),
	'with a byte order mark': (text) => `\uFEFF${text}`,
	'in NFD': (text) => text.normalize('NFD'),
	'with tabs': (text) => text.replace(/^([-*] )/gmu, '$1\t').replace(/ {4}/gu, '\t'),
	'with spaces that do not break': (text) =>
		text.replace(/(?<=\S) (?=\S)/gu, (space, at: number) => (at % 7 === 0 ? '\u00A0' : space)),
	'without a final newline': (text) => text.replace(/\n+$/u, ''),
};

interface Post {
	readonly name: string;
	readonly text: string;
	readonly gold: Gold;
}

const posts = ['texts', 'paste'].flatMap((folder) =>
	readdirSync(path.join(corpus, folder))
		.filter((file) => file.endsWith('.md'))
		.map((file): Post => ({
			name: `${folder}/${file}`,
			text: readFileSync(path.join(corpus, folder, file), 'utf8'),
			gold: JSON.parse(readFileSync(path.join(corpus, 'gold', file.replace('.md', '.json')), 'utf8')) as Gold,
		})),
);

const READINGS: Readonly<Record<string, (text: string, gold: Gold, note: NotePath) => TextReading>> = {
	'by hand': (text, { event, talks, sections, slides }) => ({
		confidence: 1,
		isReview: true,
		event: { name: event.name, day: event.date as CalendarDay | null },
		talks: talks.flatMap(({ title, headingLine, speakers }) => {
			if (headingLine === null) return [];
			const line = headingLine - 1;
			const people = speakers.flatMap(({ name, affiliation = null, role = null, line: at = headingLine }) =>
				name === null ? [] : [{ name, affiliation, role, line: at - 1 }],
			);
			return [{ title, line, form: formAt(text, line), speakers: people }];
		}),
		sections: sections.map(({ line, kind, talk = null }) => ({
			line: line - 1,
			kind,
			form: formAt(text, line - 1),
			talk,
		})),
		slides,
	}),
	'by the recognisers': (text, _, note) => recognise(note, text, vocabularyOf(DEFAULT_SETTINGS)),
};

interface Case {
	readonly what: string;
	readonly text: string;
	readonly reading: TextReading;
	readonly path: NotePath;
}

const casesOf = (read: (text: string, gold: Gold, note: NotePath) => TextReading): readonly Case[] =>
	posts.flatMap(({ name, text, gold }) =>
		Object.entries(VARIANTS).map(([variant, change]): Case => {
			const note = `${gold.source.basename ?? 'note'}.md` as NotePath;
			const changed = change(text);
			return { what: `${name} ${variant}`, text: changed, reading: read(changed, gold, note), path: note };
		}),
	);

const adopt = ({ text, reading, path: note }: Case) =>
	adoptNote({ path: note, text }, reading, ALL_PARTS, DEFAULT_SETTINGS, parseYaml);

/** Where a line of a text is after its adoption. */
function linesAfter(text: string, after: string, edits: readonly TextEdit[]): (line: number) => number {
	const [before, now, way] = [adoptedText(text), adoptedText(after), offsetsAfter(edits)];
	return (line) => now.lineAt(way(before.start(line)));
}

describe.each(Object.entries(READINGS))('posts of other people, read %s,', (by, read) => {
	const cases = casesOf(read);
	const results = cases.map((one) => ({ ...one, ...adopt(one) }));
	const adopted = results.flatMap((one) =>
		one.edits === null ? [] : [{ ...one, edits: one.edits, after: applyEdits(one.text, one.edits) }],
	);

	test('are refused only where nobody can read their properties', () => {
		const codes = results.flatMap(({ refusal }) => refusal?.code ?? []);
		console.log(`Read ${by}: ${adopted.length} of ${cases.length} adopted, ${codes.length} refused.`);
		expect(codes.every((code) => /^un(?:readable|closed)-properties$/u.test(code))).toBe(true);
		expect(adopted.length / cases.length).toBeGreaterThan(0.9);
	});

	test('keep every character in its order, and are not adopted again', () => {
		for (const one of adopted) {
			expect(one.edits.every(({ from, to }) => from === to)).toBe(true);
			expect([one.what, adopt({ ...one, text: one.after }).edits]).toEqual([one.what, []]);
		}
	});

	test('have the headings they had but for paragraphs above rules, and those that were made for the reading', () => {
		const faults = adopted.flatMap(({ what, text, after, edits, reading }) => {
			const lineNow = linesAfter(text, after, edits);
			const named = new Set([...reading.talks, ...reading.sections].map(({ line }) => lineNow(line)));
			const titles = new Set(
				reading.talks.map(({ title, speakers }) =>
					lettersOf(title ?? speakers.map(({ name }) => name).join('')),
				),
			);
			const before = snapshotOf(text).headings.map(({ text: words, line }) => ({ words, line: lineNow(line) }));
			const now = new Map(snapshotOf(after).headings.map((heading) => [heading.line, heading.text]));
			const lines = after.split(/\r?\n/u);
			const lost = before.filter(({ line }) => !now.has(line) && !isAboveRule(lines, line));
			const kept = new Set(before.map(({ line }) => line));
			const strange = [...now].filter(
				([line, words]) =>
					!kept.has(line) &&
					!named.has(line) &&
					!titles.has(lettersOf(words.replace(/\\(?=[!-/:-@[-`{-~])/gu, ''))),
			);
			return lost.length + strange.length === 0 ? [] : [{ what, lost, strange }];
		});
		expect(faults).toEqual([]);
	});

	test('say by themselves what was read in them', () => {
		const counts = { talks: 0, titles: 0, speakers: 0 };
		const different: string[] = [];
		for (const { what, after, reading, path: note } of adopted) {
			const { talks } = readReview(snapshotOf(after, note), DEFAULT_SETTINGS);
			const hasTalks = talks.length === reading.talks.length;
			const hasTitles = reading.talks.every(
				({ title }, at) => title === null || lettersOf(title) === lettersOf(talks[at]?.title ?? ''),
			);
			const hasSpeakers = reading.talks.every(({ speakers }, at) => {
				const found = talks[at]?.speakers ?? [];
				return (
					found.length === speakers.length &&
					speakers.every((speaker) => found.some((one) => isSameSpeaker(one, speaker)))
				);
			});
			counts.talks += Number(hasTalks);
			counts.titles += Number(hasTalks && hasTitles);
			counts.speakers += Number(hasTalks && hasSpeakers);
			if (!hasTalks || !hasTitles || !hasSpeakers) different.push(what);
		}
		console.log(
			`Read ${by}, of ${adopted.length}: same talks ${counts.talks}, with titles ${counts.titles}, with speakers ${counts.speakers}. Not whole: ${different.join(', ')}`,
		);
		expect([counts.talks, counts.titles]).toEqual([adopted.length, adopted.length]);
		expect(counts.speakers / adopted.length).toBeGreaterThanOrEqual(by === 'by the recognisers' ? 1 : 0.98);
	});
});

const isAboveRule = (lines: readonly string[], line: number): boolean => {
	let at = line;
	while (at < lines.length && lines[at]?.trim() !== '') at += 1;
	return /^ {0,3}-+[ \t]*$/u.test(lines[at + 1] ?? '');
};

test('the post that the project began with becomes the review that a person would have written', () => {
	const [post] = posts;
	if (!post) throw new Error('There is no post.');
	const read = READINGS['by the recognisers'];
	const { text, gold } = post;
	const reading = read?.(text, gold, 'note.md' as NotePath) ?? null;
	const edits = reading && adopt({ what: '', text, reading, path: 'note.md' as NotePath }).edits;
	const note = snapshotOf(applyEdits(text, edits ?? []));
	const review = readReview(note, DEFAULT_SETTINGS);
	expect(review.day).toBe(gold.event.date);
	expect(
		review.talks.map(({ speakers }) =>
			speakers.map(({ name, affiliation, role }) => [name, affiliation?.name, role]),
		),
	).toEqual(
		gold.talks.map(({ speakers }) => speakers.map(({ name, affiliation, role }) => [name, affiliation, role])),
	);
	expect(review.talks.flatMap(({ sections }) => sections.map(({ kind }) => kind))).toEqual([
		'summary',
		'qna',
		'thoughts',
		'summary',
		'qna',
		'thoughts',
	]);
	const questions = review.talks.flatMap((talk) => talk.questions);
	expect(questions.filter(({ question }) => question !== null)).toHaveLength(1);
	expect(questions.filter(({ question }) => question === null)).toHaveLength(2);
	expect(
		note.headings.every(({ text: words }) => !words.includes('\n') && !/[.。]$/u.test(words.replace('...', ''))),
	).toBe(true);
});
