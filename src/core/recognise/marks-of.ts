import { dayInYear, findDays } from '../dates/find-days';
import type { CalendarDay } from '../model/calendar-day';
import type { SectionKind } from '../model/review';
import type { TextReading } from '../model/text-reading';
import type { NoteLine } from '../text/note-lines';

/** Where a reading stands in the words of a line: offsets in the line. */
export interface Span {
	readonly from: number;
	readonly to: number;
	readonly kind: 'event' | 'day' | 'speaker' | 'slides';
}

/** What was read on a line. */
export interface LineMarks {
	/** The index of the talk that begins here. */
	readonly talk: number | null;
	readonly section: SectionKind | null;
	/** In order, and apart from one another. */
	readonly spans: readonly Span[];
}

/** Addresses that are looked for: nobody lists more, and each is sought in all of the text. */
const ADDRESSES = 50;

/**
 * Where the parts of a reading stand in its text, by zero-based line. The event and its day are marked where they are
 * said first. A part whose words stand nowhere, such as a name that the file has, is marked nowhere.
 *
 * @example
 * marksOf(reading, writtenLines('Night of Otters')).get(0)?.spans //=> [{ from: 0, to: 15, kind: 'event' }]
 */
export function marksOf(reading: TextReading, lines: readonly NoteLine[]): ReadonlyMap<number, LineMarks> {
	const marks = new Map<number, { talk: number | null; section: SectionKind | null; spans: Span[] }>();
	const at = (line: number) => {
		const known = marks.get(line) ?? { talk: null, section: null, spans: [] };
		marks.set(line, known);
		return known;
	};
	const span = (line: number, from: number, text: string, kind: Span['kind']): void => {
		if (from >= 0 && text !== '') at(line).spans.push({ from, to: from + text.length, kind });
	};
	for (const [i, talk] of reading.talks.entries()) {
		at(talk.line).talk = i;
		for (const { line, name } of talk.speakers)
			span(line, (lines[line]?.text ?? '').indexOf(name), name, 'speaker');
	}
	for (const { line, kind } of reading.sections) at(line).section = kind;
	const { name, day } = reading.event;
	const named = name === null ? undefined : lines.find(({ text }) => text.includes(name));
	if (named && name !== null) span(named.line, named.text.indexOf(name), name, 'event');
	if (day !== null) markDay(day, lines, span);
	const slides = reading.slides.slice(0, ADDRESSES);
	for (const { line, text } of slides.length > 0 ? lines : []) {
		if (!text.includes('//')) continue;
		for (const url of slides) span(line, text.indexOf(url), url, 'slides');
	}
	for (const line of marks.values()) line.spans = apart(line.spans);
	return marks;
}

/**
 * The line on which the event (`event`), its day (`day`) and each address of slides stand first.
 *
 * @example placesIn(marksOf(reading, lines), lines).get('https://speakerdeck.com/mira/swim') //=> 4
 */
export function placesIn(
	marks: ReadonlyMap<number, LineMarks>,
	lines: readonly NoteLine[],
): ReadonlyMap<string, number> {
	const places = new Map<string, number>();
	for (const [line, { spans }] of marks)
		for (const { kind, from, to } of spans) {
			const part = kind === 'slides' ? (lines[line]?.text.slice(from, to) ?? '') : kind;
			if (!places.has(part)) places.set(part, line);
		}
	return places;
}

function markDay(
	day: CalendarDay,
	lines: readonly NoteLine[],
	span: (line: number, from: number, text: string, kind: 'day') => void,
): void {
	const year = Number(day.slice(0, 4));
	for (const { line, text } of lines) {
		if (!/\d/u.test(text)) continue;
		const found = findDays(text).find((written) => dayInYear(written, year) === day);
		if (found) return span(line, found.from, text.slice(found.from, found.to), 'day');
	}
}

/** Of spans that overlap, the first. */
function apart(spans: readonly Span[]): Span[] {
	let end = 0;
	return [...spans]
		.sort((a, b) => a.from - b.from || b.to - a.to)
		.filter(({ from, to }) => {
			if (from < end) return false;
			end = to;
			return true;
		});
}
