import { basenameOf } from '../model/note-path';

/**
 * Whether a path is that of a sync service's conflict copy.
 * Only what the services write is recognised, never ` 2` or `(1)`, which people write themselves:
 * `Note (Conflicted copy Pixel 202308091230)`, `Note.sync-conflict-20230809-123000-ABC`, `Note (Ann's conflicted copy 2023-08-09)`.
 *
 * @example isConflictCopy('Meetups/Kafka.sync-conflict-20230809-123000-ABC.md') //=> true
 */
export function isConflictCopy(path: string): boolean {
	return originalOf(path) !== null;
}

/**
 * The path of the note that a conflict copy is one of; null for what is none.
 *
 * @example originalOf('Meetups/Kafka (Conflicted copy Pixel 202308091230).md') //=> 'Meetups/Kafka.md'
 */
export function originalOf(path: string): string | null {
	const name = basenameOf(path);
	const at = markOf(name);
	if (at < 1) return null;
	const from = path.lastIndexOf('/') + 1;
	return path.slice(0, from + at) + path.slice(from + name.length);
}

/** Where the mark of a sync service begins, the space before it included; -1 where there is none. */
function markOf(name: string): number {
	const sync = name.search(/\.sync-conflict-./u);
	if (sync > 0) return sync;
	const open = openingOf(name);
	if (!name.endsWith(')') || open < 2 || name[open - 1] !== ' ') return -1;
	const mark = name.slice(open + 1, -1);
	const isMark = /^conflicted copy (?:.* )?\S*\d\S*$/iu.test(mark) || /['’]s? conflicted copy(?: |$)/iu.test(mark);
	return isMark ? open - 1 : -1;
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
