import type { YearInReview } from '../browse/year-in-review';
import { DAY_WORDS } from '../dates/day-words';
import { labelOfReview, reflectionLine, reviewLines } from '../index-notes/block-lines';
import { NoteLinks } from '../index-notes/note-links';
import type { LinkpathOf } from '../index-notes/note-links';
import type { LinkedIndex } from '../linked-index/linked-index';
import type { Language } from '../model/language';
import type { Review } from '../model/review';
import { inertLine } from '../text/inert';
import { insertionApart } from '../text/insert-apart';
import { findBlocks } from '../text/managed-blocks';
import { YEAR_WORDS } from '../vocabulary/year-words';

import type { EditsOrRefusal } from './review-at-cursor';

/**
 * A year as Markdown: a heading, what can be counted, then lists with links to reviews and speakers. Lines end in `\n`.
 * The same index gives the same text on every device.
 *
 * @param linkpathOf what leads to a note from any other one, in whatever folder that lies
 */
export function composeYear(
	year: YearInReview,
	index: LinkedIndex,
	linkpathOf: LinkpathOf,
	language: Language,
): string {
	const words = YEAR_WORDS[language];
	const links = new NoteLinks(index, linkpathOf);
	const { reviews, busiest, firstHeard } = year;
	const counts = [
		words.reviews(reviews.length),
		...(['talks', 'speakers', 'meetups'] as const).flatMap((what) =>
			year[what] > 0 ? words[what](year[what]) : [],
		),
	];
	const linesOf = (review: Review): string[] => reviewLines(links, review, labelOfReview(review), []);
	const timesOf = (what: string, times: number): string => `- ${what} (${words.times(times)})`;
	const parts: (readonly [heading: string, lines: readonly string[]])[] = [
		[words.topics, year.topics.map(({ name, times }) => timesOf(inertLine(name), times))],
		[words.mostHeard, year.mostHeard.map(({ speaker, times }) => timesOf(links.toSpeaker(speaker), times))],
		[words.firstHeard, firstHeard.length === 0 ? [] : [firstHeard.map((one) => links.toSpeaker(one)).join(', ')]],
		[words.rated(year.best[0]?.rating ?? 0), year.best.flatMap(linesOf)],
		[words.allReviews, reviews.flatMap(linesOf)],
		[words.reflections, year.reflections.map((one) => reflectionLine(links, one, index.reviewOf(one)))],
	];
	const top = [`- ${counts.join(', ')}`];
	if (busiest) {
		const month = DAY_WORDS[language].months[busiest.month - 1] ?? '';
		top.push(`- ${words.busiest(month, words.reviews(busiest.reviews))}`);
	}
	return [
		`## ${words.title(year.year)}`,
		...['', ...top],
		...parts.flatMap(([heading, lines]) => (lines.length > 0 ? ['', `### ${heading}`, ...lines] : [])),
		'',
	].join('\n');
}

/**
 * Lines of Markdown between blank lines at a cursor, or behind the paragraph or list that it is in. Refused inside of an
 * index block, which is written anew some day, and where the lines would not be read, as in code and comments.
 */
export function insertLinesAt(text: string, at: number, markdown: string): EditsOrRefusal {
	const { edit, isSeen, line } = insertionApart(text, at, markdown);
	const isInBlock = findBlocks(text).blocks.some(({ from, to }) => from <= edit.from && edit.from <= to);
	if (!isSeen || isInBlock) return { edits: null, refusal: { code: 'unclear-place', line, detail: '' } };
	return { edits: [edit], cursor: edit.from + edit.insert.length, refusal: null };
}
