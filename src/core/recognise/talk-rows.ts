import { readPlainPeople, stayOf } from '../read/plain-people';
import { shownText, withoutQuotes } from '../read/shown-text';
import type { FoundTalk } from '../model/text-reading';
import type { NoteLine } from '../text/note-lines';
import { columnOf, frameKindOf } from '../vocabulary/frame-words';

import type { Source } from './source';

/** The talks in tables whose head says in which column a title and in which a speaker stands, table by table. */
export function rowTalks({ lines }: Source): readonly (readonly FoundTalk[])[] {
	const tables: FoundTalk[][] = [];
	for (let at = 1; at < lines.length; at += 1) {
		if (!isDelimiter(lines[at])) continue;
		const head = cellsOf(lines[at - 1]).map((cell) => columnOf(shownText(cell)));
		if (!head.includes('title') || !head.includes('speaker')) continue;
		const talks: FoundTalk[] = [];
		for (let row = at + 1; isRow(lines[row]); row += 1) {
			const talk = talkIn(lines[row] as NoteLine, head);
			if (talk) talks.push(talk);
		}
		tables.push(talks);
	}
	return tables;
}

/** Longer lines are no rows that a person wrote. */
const MAX_ROW = 4000;

const isRow = (line: NoteLine | undefined): boolean =>
	line?.kind === 'text' && line.text.includes('|') && line.text.length <= MAX_ROW;

const isDelimiter = (line: NoteLine | undefined): boolean =>
	isRow(line) && /^[\s|:-]+$/u.test(line?.text ?? '') && (line?.text ?? '').includes('-');

/** The cells of a row: `a | b` and `| a | b |`, the pipes at both ends are free. Empty where it is none. */
export function cellsOf(line: NoteLine | undefined): readonly string[] {
	if (!line || !isRow(line)) return [];
	const row = line.text.trim().replace(/^\|/u, '');
	const cells = row.replace(/\\\|/gu, '\uE000').split('|');
	if (cells.at(-1)?.trim() === '' && row.endsWith('|')) cells.pop();
	return cells.map((cell) => cell.replace(/\uE000/gu, '|').trim());
}

function talkIn(line: NoteLine, head: readonly ReturnType<typeof columnOf>[]): FoundTalk | null {
	const cells = cellsOf(line);
	const cellAt = (column: ReturnType<typeof columnOf>): string => shownText(cells[head.indexOf(column)] ?? '');
	const title = withoutQuotes(cellAt('title'));
	if (title === '' || /^[-–—\s]+$/u.test(title) || frameKindOf(title) !== null) return null;
	const affiliation = head.includes('affiliation') ? cellAt('affiliation') || null : null;
	const role = head.includes('role') ? cellAt('role') || null : null;
	const said = readPlainPeople(cellAt('speaker'));
	if (!said && cellAt('speaker') === '' && cells.length > 2 && title.length < 4) return null;
	const speakers = (said?.people ?? []).map((person) => ({
		name: person.name,
		affiliation: person.affiliation?.name ?? stayOf(affiliation ?? '').affiliation?.name ?? null,
		role: person.role ?? role ?? stayOf(affiliation ?? '').role,
		line: line.line,
	}));
	return { title, line: line.line, form: 'row', speakers };
}
