import type { FoundTalk } from '../model/text-reading';
import type { NoteLine } from '../text/note-lines';

import { indentOf, marksOf } from './list-item';

/** The lines that each talk takes: where it ends, and how deep the headings stand that are its own. */
export interface TalkExtent {
	/** The line after its last one. */
	readonly end: number;
	/** The level of its heading; where it has none, of headings that end it: all of them. */
	readonly level: number;
	/** The level of the headings directly under it, or null where it has none. */
	readonly childLevel: number | null;
}

/**
 * Where each talk ends. One under a heading ends with the next heading of its level or above; one on a plain line with
 * the next talk, for nothing tells what else would end it; one in a list with its item; one in a table with its row.
 */
export function talkExtents(lines: readonly NoteLine[], talks: readonly FoundTalk[]): readonly TalkExtent[] {
	const ends = endsByLevel(lines);
	return talks.map((talk, at) => {
		const next = talks[at + 1]?.line ?? lines.length;
		const level = lines[talk.line]?.level ?? 0;
		if (talk.form === 'row') return { end: talk.line + 1, level: 0, childLevel: null };
		if (talk.form === 'item') return { end: endOfItem(lines, talk.line, next), level: 0, childLevel: null };
		const end = level > 0 ? (ends[talk.line] ?? lines.length) : next;
		let childLevel: number | null = null;
		for (let line = talk.line + 1; line < Math.min(end, next); line += 1) {
			const below = lines[line]?.level ?? 0;
			if (below > level && (childLevel === null || below < childLevel)) childLevel = below;
		}
		return { end, level, childLevel };
	});
}

/** For each heading, the line of the next one of its level or above. */
function endsByLevel(lines: readonly NoteLine[]): readonly number[] {
	const ends: number[] = [];
	const next: number[] = [0, 1, 2, 3, 4, 5, 6].map(() => lines.length);
	for (let line = lines.length - 1; line >= 0; line -= 1) {
		const level = lines[line]?.level ?? 0;
		if (level === 0) continue;
		ends[line] = next[level] ?? lines.length;
		for (let below = level; below <= 6; below += 1) next[below] = line;
	}
	return ends;
}

/** An item goes on up to the next of its list. A number that counts talks may stand over another list. */
function endOfItem(lines: readonly NoteLine[], talk: number, next: number): number {
	const own = lines[talk];
	const sibling = /\d/u.test(own ? marksOf(own) : '') ? /\d/u : /\S/u;
	const indent = indentOf(own);
	for (let at = talk + 1; at < next; at += 1) {
		const line = lines[at];
		if (line?.kind === 'heading' || line?.kind === 'rule') return at;
		if (line && line.kind !== 'blank' && sibling.test(marksOf(line)) && indentOf(line) <= indent) return at;
	}
	return next;
}
