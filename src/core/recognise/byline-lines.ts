import { readPlainByline } from '../read/plain-byline';
import { LIKELY, readPlainPeople, stayOf, SURE } from '../read/plain-people';
import { shownText } from '../read/shown-text';
import { toldPeople } from '../read/told-people';
import type { FoundSpeaker } from '../model/text-reading';
import type { NoteLine } from '../text/note-lines';
import { columnOf } from '../vocabulary/frame-words';
import { soundsLikeOrganization } from '../vocabulary/person-words';

import type { Source } from './source';
import { speakersAt } from './speakers-at';
import { cellsOf } from './talk-rows';

/** How many rows of a table are looked at. */
const MAX_ROWS = 8;

/**
 * Who speaks by the table that begins on a line: a column or a row headed `발표자`. Empty where it is no such table.
 *
 * @example | 발표자 | 일시 |
 */
export function speakersInTable(at: number, { lines }: Source): readonly FoundSpeaker[] {
	const rows = lines.slice(at, at + MAX_ROWS).map((line) => cellsOf(line).map(shownText));
	const end = rows.findIndex((cells) => cells.length === 0);
	const table = end < 0 ? rows : rows.slice(0, end);
	if (table.length < 2 || !table[1]?.every((cell) => /^:?-+:?$/u.test(cell))) return [];
	const head = (table[0] ?? []).map(columnOf);
	const column = head.indexOf('speaker');
	const labels = table.map((cells) => columnOf(cells[0] ?? ''));
	const isListed = table[0]?.length === 2 && labels.filter((label) => label !== null).length > 1;
	const row = isListed ? labels.indexOf('speaker') : column < 0 ? -1 : 2;
	const cellOf = (wanted: ReturnType<typeof columnOf>): string | null =>
		(isListed ? table[labels.indexOf(wanted)]?.[1] : table[row]?.[head.indexOf(wanted)]) || null;
	const people = row < 0 ? [] : (readPlainPeople(cellOf('speaker') ?? '')?.people ?? []);
	return speakersAt(people, at + row).map((speaker) => ({
		...speaker,
		affiliation: speaker.affiliation ?? cellOf('affiliation'),
		role: speaker.role ?? cellOf('role'),
	}));
}

/** Who speaks by a line that is set in so far that Markdown takes it for code: `    株式会社ほしの 星野光さん (@hoshino)`. */
export function speakersSetIn({ text, line }: NoteLine, { vocabulary }: Source): readonly FoundSpeaker[] {
	const byline = text.length < 200 && /^(?: {4}|\t)/u.test(text) ? readPlainByline(text.trim(), vocabulary) : null;
	return byline && byline.form !== 'sentence' && byline.sureness >= SURE ? speakersAt(byline.people, line) : [];
}

/**
 * The speakers of a line with what the line below, set in further or a quote inside the quote, says of one of them:
 * where they work and as what.
 */
export function withStayBelow(
	speakers: readonly FoundSpeaker[],
	at: number,
	{ lines }: Source,
): readonly FoundSpeaker[] {
	const [only, ...more] = speakers;
	const [line, below] = [lines[at], lines[at + 1]];
	if (!only || more.length > 0 || only.affiliation !== null || only.role !== null || !line || !below) return speakers;
	const isInside =
		below.kind === 'text' && below.marks.trim().length > line.marks.trim().length && /^\s*>/u.test(line.marks);
	const shown = isInside ? shownText(below.content) : '';
	if (
		shown === '' ||
		shown.length > 40 ||
		shown.split(' ').length > 5 ||
		/[!?。:：]$|(?:운영|활동|진행|개발|담당|다|요)$/u.test(shown)
	)
		return speakers;
	if (/[.]$/u.test(shown) && !soundsLikeOrganization(shown)) return speakers;
	const again = readPlainPeople(shown);
	const same = again?.people.find(({ name }) => name === only.name);
	if (!same && again && again.sureness >= LIKELY) return speakers;
	const { affiliation, role } = same ?? stayOf(shown);
	return [{ ...only, affiliation: affiliation?.name ?? null, role }];
}

/** How many lines behind a heading are looked at for a sentence about its speaker. */
const MAX_TOLD = 6;

/**
 * The speaker whom a heading names, with what a sentence right below says of them by the same name: where they work and
 * as what.
 */
export function withStayTold(
	speakers: readonly FoundSpeaker[],
	node: { readonly line: number; readonly bodyEnd: number },
	{ lines }: Source,
): readonly FoundSpeaker[] {
	const [only, ...more] = speakers;
	if (!only || more.length > 0 || only.affiliation !== null || only.role !== null) return speakers;
	for (const { kind, content } of lines.slice(node.line + 1, Math.min(node.bodyEnd, node.line + 1 + MAX_TOLD))) {
		if (kind !== 'text' || !content.includes(only.name)) continue;
		const told = toldPeople(shownText(content)) ?? [];
		const same = told.find(({ name }) => name === only.name);
		if (same && told.length === 1 && (same.affiliation ?? same.role) !== null)
			return [{ ...only, affiliation: same.affiliation?.name ?? null, role: same.role }];
	}
	return speakers;
}
