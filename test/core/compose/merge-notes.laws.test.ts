import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';

import { mergeNotes } from '../../../src/core/compose/merge-notes';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { findFrontmatter } from '../../../src/core/text/frontmatter';
import { RUNS } from '../../builders/runs';
import { parseMarkdown } from '../../host/metadata/parse-markdown';
import { anyNoteShape, anyWildNote, isClear } from './any-named-note';

const parseYaml = (yaml: string): unknown => parse(yaml);

const anyText = fc
	.oneof(
		anyNoteShape.map(({ before }) => before),
		anyWildNote.filter(isClear),
	)
	.map((shape) => shape.replaceAll('«tag»', 'ada').replaceAll('«»', 'Ada').replaceAll('‹›', 'Ada'));

const bodyOf = (text: string): string =>
	text.slice(findFrontmatter(text)?.bodyStart ?? Number(text.startsWith('\uFEFF')));

const withPlainEndings = (text: string): string => text.replace(/\r\n/gu, '\n');

test('both bodies stand in the merged note as they were, and both are read', () => {
	let merges = 0;
	fc.assert(
		fc.property(anyText, anyText, (into, from) => {
			const { text } = mergeNotes(
				{ name: 'Ada', text: into },
				{ name: 'Bo', text: from },
				DEFAULT_SETTINGS,
				parseYaml,
			);
			if (text === null) return;
			merges += 1;
			const body = withPlainEndings(bodyOf(from)).replace(/^(?:[ \t]*\n)+/u, '');
			expect(bodyOf(text).startsWith(bodyOf(into))).toBe(true);
			if (!from.includes('meetup-index') && body.trim() !== '')
				expect(withPlainEndings(text).endsWith(body)).toBe(true);
			const [all, one, other] = [text, into, from].map((note) => {
				const { links = [], tags = [], headings = [] } = parseMarkdown(note);
				return [links.length, tags.length, headings.length];
			});
			if (!from.includes('meetup-index')) {
				const isAdded = body.trim() !== '' || bodyOf(text).includes('```yaml');
				expect(all).toEqual(
					[0, 1, 2].map((at) => (one?.[at] ?? 0) + (other?.[at] ?? 0) + Number(at === 2 && isAdded)),
				);
			}
			if (!into.includes('\r\n')) expect(text).not.toContain('\r\n');
		}),
		{ numRuns: Math.ceil(RUNS / 2) },
	);
	expect(merges).toBeGreaterThan(RUNS / 8);
});

test('what either says in its properties stands in the merged note', () => {
	fc.assert(
		fc.property(anyText, anyText, (into, from) => {
			const { text } = mergeNotes(
				{ name: 'Zed', text: into },
				{ name: 'Bo', text: from },
				DEFAULT_SETTINGS,
				parseYaml,
			);
			if (text === null) return;
			const [all = {}, one = {}, other = {}] = [text, into, from].map(
				(note) => parseMarkdown(note).frontmatter ?? {},
			);
			const fence = /```yaml\r?\n([^]*?)```/u.exec(bodyOf(text))?.[1] ?? '';
			const said = JSON.stringify([all, parse(fence)]);
			expect([all['aliases']].flat()).toContain('Bo');
			for (const value of Object.values(one))
				for (const words of wordsIn(value)) expect(JSON.stringify(all)).toContain(words);
			for (const value of Object.values(other)) for (const words of wordsIn(value)) expect(said).toContain(words);
		}),
		{ numRuns: Math.ceil(RUNS / 4) },
	);
});

/** What a value says, whatever its form: without the marks of links and tags, and in parts where it is a list. */
function wordsIn(value: unknown): string[] {
	const texts = JSON.stringify(value).match(/"(?:[^"\\]|\\.)*"|\d+/gu) ?? [];
	return texts.flatMap((text) =>
		text
			.replace(/^"(?:\[\[|#)?|(?:[|#][^\]]*)?(?:\]\])?"$/gu, '')
			.split(/[,\s]+/u)
			.filter(Boolean),
	);
}
