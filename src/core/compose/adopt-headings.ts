import type { FoundSection, FoundTalk, TextReading } from '../model/text-reading';
import type { TextEdit } from '../text/apply-edits';
import { insertionAt } from '../text/insertions';
import { MEANT_HEADING } from '../text/meant-heading';
import type { NoteLine } from '../text/note-lines';
import { NOTE_WORDS } from '../vocabulary/note-words';
import { sectionKindOf } from '../vocabulary/section-words';
import type { Vocabulary } from '../vocabulary/vocabulary';

import { headingPlaces, isHeading } from './adopt-places';
import type { HeadingPlaces } from './adopt-places';
import type { AdoptedText } from './adopted-text';
import { languageOfText } from './adopted-text';
import { composeTalkHeading } from './compose-talk-heading';

/** Headings put into a text. */
export interface MadeHeadings {
	/** In order. */
	readonly edits: readonly TextEdit[];
	/** Where each talk has its heading, as an offset in the text after the edits; null where it has none. */
	readonly talks: readonly (number | null)[];
}

/** A heading to be made: what is put in at `from`, how much of that stands above the heading, and the talk it is of. */
interface Made {
	readonly from: number;
	readonly insert: string;
	readonly above: number;
	readonly talk: number | null;
}

/**
 * Marks the plain lines of a reading as headings, and gives a heading to each talk that is a list item or a row: in
 * front of the item, or behind the list or table where headings would tear it apart.
 */
export function makeHeadings(
	note: AdoptedText,
	{ talks, sections }: TextReading,
	vocabulary: Vocabulary,
	parts: { readonly headings: boolean; readonly spacing: boolean },
): MadeHeadings {
	const places = headingPlaces(note, parts.spacing);
	const made = parts.headings ? headingsFor(note, { talks, sections }, vocabulary, places) : [];
	const sorted = [...made].sort((a, b) => a.from - b.from);
	const headingOf = new Map<number, number>();
	let shift = 0;
	for (const { from, insert, above, talk } of sorted) {
		if (talk !== null) headingOf.set(talk, from + shift + above);
		shift += insert.length;
	}
	let passed = 0;
	let next = 0;
	const found = talks.map(({ line }, index) => {
		if (headingOf.has(index)) return headingOf.get(index) ?? null;
		if (!isHeading(note.lines[line])) return null;
		// Talks come in the order of the text.
		for (; (sorted[next]?.from ?? Infinity) <= note.start(line); next += 1)
			passed += sorted[next]?.insert.length ?? 0;
		return note.start(line) + passed;
	});
	return { edits: sorted.map(({ from, insert }) => insertionAt(from, insert)), talks: found };
}

type Found = Pick<TextReading, 'talks' | 'sections'>;

function headingsFor(
	note: AdoptedText,
	{ talks, sections }: Found,
	vocabulary: Vocabulary,
	places: HeadingPlaces,
): readonly Made[] {
	const level = talkLevel(places, note, { talks, sections });
	const marked = (line: number, depth: number, talk: number | null): readonly Made[] => {
		if (depth > 6 || !places.canBeHeading(line)) return [];
		const { hashes, isBelowTable } = places.at(line);
		const gap = isBelowTable ? note.ending : '';
		// Hashes that stand there lack only their space.
		if (hashes > 0) return [{ from: note.start(line) + hashes, insert: ' ', above: 0, talk }];
		return [{ from: note.start(line), insert: `${gap}${'#'.repeat(depth)} `, above: gap.length, talk }];
	};
	const isInList = (talk: FoundTalk): boolean => isOfList(talk, places) || places.at(talk.line).isOfOthers;
	const behind = behindTheirList(note, talks, places);
	const language = languageOfText(note.text);
	return [
		...talks.flatMap((talk, index): readonly Made[] => {
			const isSecond = talk.line === talks[index - 1]?.line;
			if (!isInList(talk) && !isSecond) return marked(talk.line, level, index);
			const title = talk.title ?? talk.speakers.map(({ name }) => name).join(', ');
			if (title === '' || !note.isFree(talk.line)) return [];
			const words = composeTalkHeading(title, null, NOTE_WORDS[language], new Set(), vocabulary);
			const heading = `${'#'.repeat(level)} ${words}`;
			const { ending } = note;
			const end = behind.get(index);
			// A line that is two talks is the heading of the first.
			if (!isInList(talk)) {
				const insert = ending + heading;
				return [{ from: note.end(talk.line), insert, above: ending.length, talk: index }];
			}
			return end === undefined
				? [{ from: note.start(talk.line), insert: heading + ending, above: 0, talk: index }]
				: [{ from: note.end(end), insert: ending + ending + heading, above: ending.length * 2, talk: index }];
		}),
		...sections.flatMap((section): readonly Made[] => {
			const line = note.lines[section.line];
			if (section.form === 'item' || section.form === 'row' || !line) return [];
			// By its number alone it would be read as a talk.
			if (line.marks !== '' && talks.length === 0) return [];
			if (!isLabel(line.content, section, vocabulary)) return [];
			const talk = section.talk === null ? undefined : talks[section.talk];
			const own = talk ? places.at(talk.line).level : 0;
			return marked(section.line, section.talk === null ? level : (own || level) + 1, null);
		}),
	];
}

/** A sentence that says what follows is no label, nor is one with words behind it; unless the person says that it is. */
function isLabel(content: string, { kind, isTold }: FoundSection, vocabulary: Vocabulary): boolean {
	const [words = ''] = content.replace(MEANT_HEADING, '').trim().split('\n');
	if (isTold) return true;
	if (kind === 'other') return false;
	if (sectionKindOf(words, vocabulary) !== null) return true;
	return words.length <= LONGEST_LABEL && !/[:：]\s*\S/u.test(words) && !/[^.][.。]$/u.test(words);
}

const LONGEST_LABEL = 60;

/** The level of made talks: that of the note's other talks, else below the heading above them, and above their sections. */
function talkLevel({ at }: HeadingPlaces, { lines }: AdoptedText, { talks, sections }: Found): number {
	const levelAt = (line: number): number => at(line).level;
	const levels = talks.map(({ line }) => levelAt(line)).filter(Boolean);
	if (levels.length > 0) return mostFrequent(levels);
	const first = talks[0]?.line ?? sections[0]?.line ?? 0;
	const above = lines.slice(0, first).filter((line) => isHeading(line));
	const own = sections.filter(({ talk }) => talk !== null).map(({ line }) => levelAt(line));
	return Math.max(1, Math.min((above.at(-1)?.level ?? 1) + 1, 5, ...own.filter(Boolean).map((level) => level - 1)));
}

function mostFrequent(numbers: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 2;
}

const isOfList = ({ form, line }: FoundTalk, { at }: HeadingPlaces): boolean =>
	form === 'item' || form === 'row' || at(line).isRow;

/** The talks whose headings go behind their list or table, each with its last line: rows, and a list with one further in. */
function behindTheirList(
	{ lines }: AdoptedText,
	talks: readonly FoundTalk[],
	places: HeadingPlaces,
): ReadonlyMap<number, number> {
	let end = -1;
	const found = talks.flatMap((talk, index) => {
		if (!isOfList(talk, places)) return [];
		if (talk.line > end) end = blockEnd(lines, talk.line);
		const isInner =
			talk.form === 'row' ||
			places.at(talk.line).isRow ||
			!/^(?:[-+*]|\d{1,9}[.)])\s/u.test(lines[talk.line]?.text ?? '');
		return [{ index, end, isInner }];
	});
	const ends = new Set(found.filter(({ isInner }) => isInner).map((one) => one.end));
	return new Map(found.filter((one) => ends.has(one.end)).map((one) => [one.index, one.end]));
}

/** The last line of the list, table or quote that a line is part of. */
function blockEnd(lines: readonly NoteLine[], from: number): number {
	let last = from;
	for (let at = from + 1; at < lines.length; at += 1) {
		const line = lines[at];
		if (line?.kind === 'blank') continue;
		const isOfBlock = line?.kind === 'text' && (line.marks !== '' || /^\s/u.test(line.text) || at === last + 1);
		const isInside = line?.kind === 'code' && /^\s/u.test(line.text);
		if (!isOfBlock && !isInside) break;
		last = at;
	}
	return last;
}
