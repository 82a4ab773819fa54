import { isRecord } from '../../core/settings/is-record';
import type { KeptText } from '../../core/text/kept-text';

/** What was done to one note: the text of the note at `path` was changed. */
export type Step = { readonly kind: 'text'; readonly path: string } & KeptText;

/** A change that can be undone. */
export interface PastChange {
	readonly id: string;
	/** What was done, in the words of the person's language then. */
	readonly what: string;
	/** When it began, in milliseconds since 1970. */
	readonly at: number;
	/** What is still to be undone, in the order in which it was done, by the lines of the file. */
	readonly steps: ReadonlyMap<number, Step>;
	/** How many steps can no longer be read. */
	readonly damaged: number;
	/** Whether undoing was tried, and some notes were left as they were. */
	readonly isTried: boolean;
}

/** A line of a change's file. Lines are only ever added, so that a crash spoils no more than the last one. */
export type JournalLine =
	| { readonly kind: 'change'; readonly version: 1; readonly what: string }
	| Step
	/** Steps, by their lines, that were undone or not done after all; `tried` where others were refused to be undone. */
	| { readonly kind: 'settled' | 'tried'; readonly lines: readonly number[] };

/** A change's file, read. Null where not even its first line can be read. */
export function readChange(id: string, at: number, file: string): PastChange | null {
	const [head, ...rest] = file.split('\n').map(readLine);
	if (head?.kind !== 'change') return null;
	const steps = new Map<number, Step>();
	const unread: number[] = [];
	const over: number[] = [];
	let isTried = false;
	let last = 0;
	for (const [i, line] of rest.entries()) {
		if (line === null) unread.push(i + 1);
		else if (line.kind === 'text') steps.set((last = i + 1), line);
		else if (line.kind !== 'change') over.push(...line.lines);
		isTried ||= line?.kind === 'tried';
	}
	for (const line of over) steps.delete(line);
	// What stopped in the middle of the last step had not touched the note yet.
	const damaged = unread.filter((line) => line < last && !over.includes(line)).length;
	return { id, what: head.what, at, steps, damaged, isTried };
}

function readLine(text: string): JournalLine | null {
	try {
		const line: unknown = JSON.parse(text);
		return isRecord(line) && isJournalLine(line) ? line : null;
	} catch {
		return null;
	}
}

function isJournalLine(line: Record<string, unknown>): line is Record<string, unknown> & JournalLine {
	const { kind, lines } = line;
	if (kind === 'change') return line['version'] === 1 && typeof line['what'] === 'string';
	if (kind === 'settled' || kind === 'tried') return Array.isArray(lines) && lines.every(Number.isSafeInteger);
	return (
		kind === 'text' &&
		['path', 'removed', 'before', 'after'].every((key) => typeof line[key] === 'string') &&
		['from', 'added'].every((key) => Number.isSafeInteger(line[key]))
	);
}
