import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';

import { composeReflection } from '../../../src/core/compose/compose-reflection';
import { extractSection } from '../../../src/core/compose/extract-section';
import type { CalendarDay } from '../../../src/core/model/calendar-day';
import type { NotePath } from '../../../src/core/model/note-path';
import type { Review } from '../../../src/core/model/review';
import { readNote } from '../../../src/core/read/read-note';
import { readReview } from '../../../src/core/read/read-review';
import { snapshotOfText } from '../../../src/core/read/snapshot-of-text';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { findFrontmatter } from '../../../src/core/text/frontmatter';
import { anyReviewText } from '../../builders/any-review-text';
import { snapshotOf } from '../../builders/snapshot-of';
import { RUNS } from '../../builders/runs';

const LINK = '[[2026-11-22 밋업 회고]]';
const DAY = '2026-11-22' as CalendarDay;

function propertiesOf(text: string): Record<string, unknown> {
	return parse(findFrontmatter(text)?.yaml ?? '') as Record<string, unknown>;
}

function snapshot(text: string, properties = propertiesOf(text)) {
	return { ...snapshotOfText('r.md' as NotePath, text, properties), text };
}

/** The lines under the innermost heading of a line, as the host's parser sees the headings; empty lines at the ends left out. */
function linesUnder(text: string, cursor: number): { from: number; lines: readonly string[] } {
	const all = text.split('\n');
	const headings = snapshotOf(text).headings;
	const heading = headings.filter(({ line }) => line <= cursor).at(-1);
	if (!heading) throw new Error('There is no heading above.');
	const end = headings.find(({ line, level }) => line > heading.line && level <= heading.level)?.line ?? all.length;
	let from = heading.line + (all[heading.line]?.startsWith('#') ? 1 : 2);
	let to = end;
	while (all[from]?.trim() === '') from += 1;
	while (all[to - 1]?.trim() === '') to -= 1;
	return { from, lines: all.slice(from, to) };
}

/** What a review says apart from where it says it, from sections that are gone, and from the questions of one talk. */
function gist(
	{ talks, sections, topics: _, slides: __, ...review }: Review,
	touched: number,
	isGone: (line: number) => boolean = () => false,
): string {
	const said = {
		...review,
		tasks: review.tasks.filter(({ line }) => !isGone(line)).map(({ text }) => text),
		sections: sections.filter(({ line }) => !isGone(line)).map(({ kind, heading }) => ({ kind, heading })),
		speakers: review.speakers.map(({ line: ___, ...speaker }) => speaker),
		talks: talks.map((talk, at) => ({
			...talk,
			line: 0,
			topics: [],
			speakers: talk.speakers.map(({ line: ___, ...speaker }) => speaker),
			sections: talk.sections.filter(({ line }) => !isGone(line)).map(({ kind, heading }) => ({ kind, heading })),
			questions: at === touched ? [] : talk.questions.map(({ question, answer }) => [question, answer]),
		})),
	};
	return JSON.stringify(said, null, 1);
}

describe('a section that moves', () => {
	test('moves whole, byte for byte, and leaves a review that says the same without it', () => {
		let moves = 0;
		fc.assert(
			fc.property(anyReviewText, fc.nat(), fc.nat({ max: 40 }), (text, nth, column) => {
				const headings = [...text.matchAll(/^##.*/gmu)];
				const at = Math.min((headings[nth % headings.length]?.index ?? 0) + column, text.length);
				const review = snapshot(text);
				const extract = extractSection(review, { from: at, to: at }, DEFAULT_SETTINGS);
				if (extract.refusal) return;
				moves += 1;
				const { from, to, moved } = extract;
				const after = text.slice(0, from) + LINK + text.slice(to);

				// What moves is what stands under the heading.
				const cursor = text.slice(0, at).split('\n').length - 1;
				const under = linesUnder(text, cursor);
				const last = under.lines.at(-1) ?? '';
				const lines = [...under.lines.slice(0, -1), last.endsWith('\r') ? last.slice(0, -1) : last];
				expect(moved).toBe(lines.join('\n'));
				// The rest of the note is the same line by line.
				const rest = text.split('\n');
				rest.splice(under.from, under.lines.length, LINK + (last.endsWith('\r') ? '\r' : ''));
				expect(after).toBe(rest.join('\n'));
				expect(after.replace(LINK, () => moved)).toBe(text);

				// The reflection holds it as it was, and leads back.
				const draft = { title: extract.title, about: '밋업', day: DAY, review: 'r', text: moved };
				const reflection = composeReflection(draft, DEFAULT_SETTINGS);
				const ending = moved.includes('\r\n') ? '\r\n' : '\n';
				expect(reflection.text.slice(0, reflection.cursor).endsWith(`${ending}${ending}${moved}`)).toBe(true);
				expect(reflection.text.slice(reflection.cursor)).toBe(ending);
				expect(readNote(snapshot(reflection.text), DEFAULT_SETTINGS)).toMatchObject({
					kind: 'reflection',
					day: DAY,
					review: { target: 'r' },
				});

				// The review is read as before, but for what stood there.
				const before = readReview(review, DEFAULT_SETTINGS);
				const touched = before.talks.filter(({ line }) => line <= cursor).length - 1;
				const isGone = (line: number): boolean => line >= under.from && line < under.from + under.lines.length;
				const now = gist(readReview(snapshot(after, review.properties), DEFAULT_SETTINGS), touched);
				expect(now).toBe(gist(before, touched, isGone));
			}),
			{ numRuns: RUNS },
		);
		expect(moves).toBeGreaterThan(RUNS * 0.25);
	});
});
