/** A code fence that is open. */
export interface Fence {
	/** What stands in front of its lines inside of a list or a quote. */
	readonly indent: string;
	readonly run: string;
}

/** In place of the run of a fence of which nobody can tell where it ends. */
const ENDLESS = '\n';

/**
 * The code fence that is open after a line: ``` or ~~~ of any length, also in lists and quotes, closed by one at least as
 * long that stands where the first one stood. A line further out leaves the list or the quote, and what looks like the
 * end after it may begin another fence: from there on all is taken for code.
 */
export function fenceAfter(line: string, open: Fence | null): Fence | null {
	const [, prefix = '', run = '', info = ''] =
		/^((?:[ \t>]|(?:[-+*]|\d{1,9}[.)])[ \t])*)(`{3,}|~{3,})(.*)/su.exec(line) ?? [];
	if (!open) {
		if (run === '' || (run.startsWith('`') && info.includes('`'))) return null;
		return { indent: prefix.replace(/[^\s>]/gu, ' '), run };
	}
	const { indent } = open;
	if (!line.startsWith(indent) && line !== indent.trimEnd()) return { indent, run: ENDLESS };
	const isInPlace = prefix === indent || (indent === '' && /^ {1,3}$/u.test(prefix));
	return isInPlace && run.startsWith(open.run) && info.trim() === '' ? null : open;
}
