import { basenameOf } from '../model/note-path';

/**
 * Whether a path is that of a sync service's conflict copy.
 * Only what the services write is recognised, never ` 2` or `(1)`, which people write themselves:
 * `Note (Conflicted copy Pixel 202308091230)`, `Note.sync-conflict-20230809-123000-ABC`, `Note (Ann's conflicted copy 2023-08-09)`.
 *
 * @example isConflictCopy('Meetups/Kafka.sync-conflict-20230809-123000-ABC.md') //=> true
 */
export function isConflictCopy(path: string): boolean {
	const name = basenameOf(path);
	if (/.\.sync-conflict-./u.test(name)) return true;
	const open = openingOf(name);
	if (!name.endsWith(')') || open < 2 || name[open - 1] !== ' ') return false;
	const mark = name.slice(open + 1, -1);
	return /^conflicted copy (?:.* )?\S*\d\S*$/iu.test(mark) || /['’]s? conflicted copy(?: |$)/iu.test(mark);
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
