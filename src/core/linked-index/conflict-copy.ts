import { basenameOf } from '../model/note-path';

/**
 * The path that a sync service's conflict copy is a copy of, or null where a path is no conflict copy.
 * Only what the services write is recognised, never ` 2` or `(1)`, which people write themselves:
 * `Note (Conflicted copy Pixel 202308091230)`, `Note.sync-conflict-20230809-123000-ABC`, `Note (Ann's conflicted copy 2023-08-09)`.
 *
 * @example conflictOriginOf('Meetups/Kafka.sync-conflict-20230809-123000-ABC.md') //=> 'Meetups/Kafka.md'
 */
export function conflictOriginOf(path: string): string | null {
	const name = basenameOf(path);
	const start = path.lastIndexOf('/') + 1;
	let origin = name;
	// A copy of a copy carries both marks: what is wanted is the note it all began with.
	for (let cut = cutOf(origin); cut !== null; cut = cutOf(origin)) origin = origin.slice(0, cut);
	return origin === name ? null : path.slice(0, start) + origin + path.slice(start + name.length);
}

/** How much of a name belongs to the origin, or null where the name has no mark. */
function cutOf(name: string): number | null {
	const dotted = name.lastIndexOf('.sync-conflict-');
	if (dotted > 0 && name.length > dotted + '.sync-conflict-'.length) return dotted;
	if (!name.endsWith(')')) return null;
	const open = openingOf(name);
	if (open < 2 || name[open - 1] !== ' ') return null;
	const mark = name.slice(open + 1, -1);
	const isObsidianSync = /^conflicted copy \S/iu.test(mark) && /\d/u.test(mark.slice(mark.lastIndexOf(' ')));
	const isNamed = /['’]s? conflicted copy(?: |$)/iu.test(mark);
	return isObsidianSync || isNamed ? open - 1 : null;
}

/** Where the bracket opens that the last character closes; a device may have brackets in its name. */
function openingOf(name: string): number {
	let depth = 0;
	for (let at = name.length - 1; at >= 0; at--) {
		if (name[at] === ')') depth++;
		if (name[at] === '(' && --depth === 0) return at;
	}
	return -1;
}
