import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { inertLine, plainLine } from '../../../src/core/text/inert';
import { headingForLink, wikilink } from '../../../src/core/text/wikilink';
import { parseMarkdown } from '../../host/metadata/parse-markdown';
import { anyTitle } from './any-title';

/** Titles with something in them, one line each. */
const title = anyTitle.filter((text) => inertLine(text) !== '');

describe('an inert line in a note', () => {
	test('makes one heading that says what it said, and nothing else', () => {
		fc.assert(
			fc.property(title, (text) => {
				const line = inertLine(text);
				const { headings, links, embeds, tags, sections, blocks, footnotes } = parseMarkdown(
					`## ${line}\n\nText\n`,
				);
				expect(headings?.map(({ heading, level }) => [level, plainLine(heading)])).toEqual([
					[2, plainLine(line)],
				]);
				expect([links, embeds, tags, blocks, footnotes]).toEqual(Array(5).fill(undefined));
				expect(sections?.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
			}),
			{ numRuns: 5_000 },
		);
	});

	test('makes one paragraph between others, or one item without a task', () => {
		fc.assert(
			fc.property(title, (text) => {
				const prose = parseMarkdown(`Before\n\n${inertLine(text)}\n\nAfter\n`);
				expect(prose.sections?.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph']);
				const { sections, listItems, links, tags } = parseMarkdown(`- ${inertLine(text)}\n`);
				expect(sections?.map(({ type }) => type)).toEqual(['list']);
				expect(listItems?.map(({ task }) => task)).toEqual([undefined]);
				expect([prose.links, prose.tags, prose.embeds, prose.headings, links, tags]).toEqual(
					Array(6).fill(undefined),
				);
			}),
			{ numRuns: 5_000 },
		);
	});

	test('leaves links and tags around it as they are', () => {
		fc.assert(
			fc.property(title, (text) => {
				const { links, tags } = parseMarkdown(`[[A]] ${inertLine(text)} [[B]] #tag\n`);
				expect([links?.map(({ link }) => link), tags?.map(({ tag }) => tag)]).toEqual([['A', 'B'], ['#tag']]);
			}),
			{ numRuns: 5_000 },
		);
	});
});

describe('a link in a note', () => {
	test('is read as one link to what it names', () => {
		fc.assert(
			fc.property(title, title, (heading, alias) => {
				const link = wikilink(`Note#${headingForLink(heading)}`, alias);
				const { links, tags, embeds } = parseMarkdown(`- ${link} and\n`);
				expect([links?.map(({ original }) => original), tags, embeds]).toEqual([[link], undefined, undefined]);
			}),
			{ numRuns: 5_000 },
		);
	});
});
