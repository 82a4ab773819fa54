import type { GroupRow, Row } from '../../core/browse/row';
import type { CalendarDay } from '../../core/model/calendar-day';
import type { Strings } from '../../i18n/en';
import { namelessGroup } from '../nameless-group';

/** What a row says: a line, a smaller line under it, and a count at its end. Empty texts are not drawn. */
export interface RowText {
	readonly text: string;
	readonly subtext: string;
	readonly flair: string;
}

/** What stands in a row. */
export function textOf(row: Row, strings: Strings): RowText {
	const { pane } = strings;
	switch (row.kind) {
		case 'group':
			return { text: titleOf(row, strings, pane.row.monthAlone), subtext: '', flair: String(row.count) };
		case 'review':
			return {
				text: row.title,
				subtext: joined(row.day, row.speakers.join(', ')) || namelessGroup('year', strings),
				flair: row.talks > 0 ? String(row.talks) : '',
			};
		case 'talk':
			return {
				text: (row.number === null ? '' : `${row.number}. `) + (row.title || pane.untitled),
				subtext: row.speakers.join(', '),
				flair: '',
			};
		case 'reflection':
			return { text: row.title, subtext: joined(row.day, row.review), flair: '' };
		case 'task':
			return { text: row.text, subtext: joined(row.day, row.review), flair: '' };
		case 'problem':
			return { text: problemOf(row, strings), subtext: '', flair: '' };
	}
}

/**
 * A row as one sentence, for those who hear it: `Kafka Seoul meetup, 9 August 2023, 2 talks, by 여환성 and 손정묵`.
 */
export function nameOf(row: Row, strings: Strings): string {
	const { pane } = strings;
	const { row: words } = pane;
	const day = 'day' in row && row.day !== null && words.day(row.day);
	const by = 'speakers' in row && row.speakers.length > 0 && words.by(row.speakers);
	switch (row.kind) {
		case 'group':
			return sentence(titleOf(row, strings, words.month), countOf(row, strings));
		case 'review':
			return sentence(
				row.title,
				// Where there is a speaker, nobody sees that there is no day.
				day || (!by && namelessGroup('year', strings)),
				row.talks > 0 && pane.talks(row.talks),
				by,
				row.problems > 0 && pane.hasProblem,
			);
		case 'talk':
			return sentence(words.talk(row.number), row.title || pane.untitled, by);
		case 'reflection':
			return sentence(words.reflection, row.title, day, row.review !== null && words.on(row.review));
		case 'task':
			return sentence(row.isQuestion ? words.question : words.task, row.text, words.of(row.review), day);
		case 'problem':
			return sentence(words.problem, problemOf(row, strings));
	}
}

/** What typing letters jumps to: what a row says, without its number or a kind in square brackets before it. */
export function labelOf(row: Row, strings: Strings): string {
	return textOf(row, strings).text.replace(/^(?:\[[^\]]*\]|\d+\.)\s*/u, '');
}

function titleOf({ label, of }: GroupRow, strings: Strings, month: (day: CalendarDay) => string): string {
	if (label === null) return namelessGroup(of, strings);
	// Reflections stand by their years.
	if (of === 'year' || of === 'reflections') return strings.pane.row.year(label);
	// Of a month the label is `2023-08`.
	return of === 'month' ? month(`${label}-01` as CalendarDay) : label;
}

function countOf({ of, count }: GroupRow, { pane }: Strings): string {
	if (of === 'tasks' || of === 'questions' || of === 'reflections') return pane[of](count);
	return pane.reviews(count);
}

function problemOf({ problem: { code, text } }: Extract<Row, { kind: 'problem' }>, strings: Strings): string {
	return strings.problem[code](text);
}

const joined = (...parts: (string | null)[]): string => parts.filter(Boolean).join(' · ');

const sentence = (...parts: (string | false)[]): string => parts.filter(Boolean).join(', ');
