import { isRecord } from '../../core/settings/is-record';
import type { KeptText } from '../../core/text/kept-text';

/**
 * What was done to one note, by the path that it had until then. A note that a change makes or removes has no step in it
 * that changes its text.
 */
export type Step =
	| ({ readonly kind: 'text'; readonly path: string } & KeptText)
	/** Made, with a text of this fingerprint. */
	| { readonly kind: 'created'; readonly path: string; readonly after: string }
	/** Renamed or moved; by way of another name where the disk takes both names for one, else `via` is empty. */
	| { readonly kind: 'renamed'; readonly path: string; readonly to: string; readonly via: string }
	/** Moved to the bin, with this text. */
	| { readonly kind: 'removed'; readonly path: string; readonly text: string };

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
		else if ('path' in line) steps.set((last = i + 1), line);
		else if ('lines' in line) over.push(...line.lines);
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
	const texts = Object.entries(TEXTS).find(([name]) => name === kind)?.[1];
	return (
		texts?.every((key) => typeof line[key] === 'string') === true &&
		(kind === 'text'
			? ['from', 'added'].every((key) => Number.isSafeInteger(line[key]))
			: PLACES.every((key) => line[key] === undefined || isNotePath(line[key])))
	);
}

/** What a step has besides numbers. */
const TEXTS: Record<Step['kind'], readonly string[]> = {
	text: ['path', 'removed', 'before', 'after'],
	created: ['path', 'after'],
	renamed: ['path', 'to', 'via'],
	removed: ['path', 'text'],
};

/** Where undoing may put a note. */
const PLACES = ['path', 'to'];

/** Whoever writes into the journal from outside must not reach what is no note, or lies out of the vault. */
const isNotePath = (path: unknown): boolean =>
	typeof path === 'string' &&
	path.endsWith('.md') &&
	path.split(/[\\/]/u).every((part) => part !== '' && !part.startsWith('.'));
