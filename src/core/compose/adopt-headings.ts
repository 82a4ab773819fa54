import type { FoundSection, TextReading } from '../model/text-reading';
import type { TextEdit } from '../text/apply-edits';
import { insertionAt } from '../text/insertions';
import type { NoteLine } from '../text/note-lines';
import { NOTE_WORDS } from '../vocabulary/note-words';
import { sectionKindOf } from '../vocabulary/section-words';
import type { Vocabulary } from '../vocabulary/vocabulary';

import type { AdoptedText } from './adopted-text';
import { composeTalkHeading } from './compose-talk-heading';
import { isParagraph } from './adopt-spacing';

/** Headings put into a text, and what they are headings of. */
export interface MadeHeadings {
	readonly edits: readonly TextEdit[];
	/** For each talk that got a heading of its own: the edit that holds it, and how many lines of that stand above it. */
	readonly own: ReadonlyMap<number, { readonly edit: TextEdit; readonly above: number }>;
}

/**
 * Marks the plain lines of a reading as headings, and gives a heading to each talk that is a list item or a row: in
 * front of the item, or behind the list or table where headings would tear it apart.
 */
export function makeHeadings(note: AdoptedText, reading: TextReading, vocabulary: Vocabulary): MadeHeadings {
	const level = talkLevel(note, reading);
	const edits: TextEdit[] = [];
	const own = new Map<number, { edit: TextEdit; above: number }>();
	const hashes = (depth: number): string => '#'.repeat(depth);
	const isBehind = isBehindList(note, reading);
	const mark = (line: number, depth: number): void => {
		const at = note.lines[line];
		if (at && depth <= 6 && canBeHeading(at)) edits.push(insertionAt(note.start(line), `${hashes(depth)} `));
	};
	reading.talks.forEach((talk, index) => {
		if (talk.form === 'heading') return;
		if (talk.form === 'line') return mark(talk.line, level);
		const names = talk.speakers.map(({ name }) => name).join(', ');
		const title = talk.title ?? names;
		if (title === '') return;
		const words = `${hashes(level)} ${composeTalkHeading(title, null, NOTE_WORDS[note.language], new Set(), vocabulary)}`;
		const isFront = talk.form === 'item' && !isBehind.has(index);
		const end = note.end(blockEnd(note.lines, talk.line));
		const edit = isFront
			? insertionAt(note.start(talk.line), words + note.ending)
			: insertionAt(end, note.ending + note.ending + words);
		edits.push(edit);
		own.set(index, { edit, above: isFront ? 0 : 2 });
	});
	for (const section of reading.sections) {
		const at = note.lines[section.line];
		if (section.form !== 'line' || !at || !isLabel(at.content, section, vocabulary)) continue;
		const talk = section.talk === null ? undefined : reading.talks[section.talk];
		const under = talk?.form === 'heading' ? (note.lines[talk.line]?.level ?? 0) : level;
		mark(section.line, section.talk === null ? level : under + 1);
	}
	return { edits, own };
}

const canBeHeading = ({ kind, marks }: NoteLine): boolean =>
	marks === '' && (kind === 'text' || kind === 'heading' || kind === 'underline');

/** A sentence that says what follows is no label, nor is one with words behind it. */
function isLabel(content: string, { kind }: FoundSection, vocabulary: Vocabulary): boolean {
	if (kind === 'other') return false;
	if (sectionKindOf(content, vocabulary) !== null) return true;
	return content.trim().length <= 60 && !/[:：]\s*\S/u.test(content) && !/[^.][.。]$/u.test(content.trim());
}

/** The level of made talks: that of the note's other talks, else under the heading they stand under and over their sections. */
function talkLevel({ lines }: AdoptedText, { talks, sections }: TextReading): number {
	const levels = talks.map(({ form, line }) => (form === 'heading' ? (lines[line]?.level ?? 0) : 0)).filter(Boolean);
	if (levels.length > 0) return mostFrequent(levels);
	const first = talks[0]?.line ?? sections[0]?.line ?? 0;
	const above = lines.slice(0, first).filter((line) => line.level > 0 && !isParagraph(line, lines));
	const own = sections.filter(({ talk }) => talk !== null).map(({ line }) => lines[line]?.level ?? 0);
	return Math.max(1, Math.min((above.at(-1)?.level ?? 1) + 1, 5, ...own.filter(Boolean).map((level) => level - 1)));
}

function mostFrequent(numbers: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 2;
}

/** The talks whose headings go behind their list or table: rows, and all of a list that has one further in. */
function isBehindList({ lines }: AdoptedText, { talks }: TextReading): ReadonlySet<number> {
	const found = talks.flatMap(({ form, line }, index) =>
		form === 'item' || form === 'row'
			? [
					{
						index,
						end: blockEnd(lines, line),
						isInner: form === 'row' || !/^(?:[-+*]|\d{1,9}[.)])\s/u.test(lines[line]?.text ?? ''),
					},
				]
			: [],
	);
	const ends = new Set(found.filter(({ isInner }) => isInner).map(({ end }) => end));
	return new Set(found.filter(({ end }) => ends.has(end)).map(({ index }) => index));
}

/** The last line of the list, table or quote that a line is part of. */
function blockEnd(lines: readonly NoteLine[], from: number): number {
	let last = from;
	for (let at = from + 1; at < lines.length; at += 1) {
		const line = lines[at];
		if (line?.kind === 'blank') continue;
		const isHeld = line?.kind === 'text' && (line.marks !== '' || /^\s/u.test(line.text) || at === last + 1);
		const isInside = line?.kind === 'code' && /^\s/u.test(line.text);
		if (!isHeld && !isInside) break;
		last = at;
	}
	return last;
}
