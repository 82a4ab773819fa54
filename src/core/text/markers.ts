/** What one line of a note is to managed blocks. Offsets include the line's ending. */
export interface MarkerLine {
	readonly kind: 'begin' | 'end';
	/** Zero-based line of the file. */
	readonly line: number;
	readonly from: number;
	readonly to: number;
	/** What stands between the marker's name and its end. */
	readonly args: string;
	readonly isInCode: boolean;
}

interface Fence {
	/** What stands in front of its lines inside of a list or a quote. */
	readonly indent: string;
	readonly run: string;
}

/** In place of the run of a fence of which nobody can tell where it ends. */
const ENDLESS = '\n';

/**
 * All marker lines of a text from an offset on, in their order. A marker stands alone on its line:
 * `%% meetup-index:begin by=year %%`. Fenced and indented code is told, not skipped. Takes linear time.
 */
export function findMarkers(text: string, start: number): MarkerLine[] {
	const markers: MarkerLine[] = [];
	let line = text.slice(0, start).split('\n').length - 1;
	let fence: Fence | null = null;
	for (let from = start; from < text.length; line += 1) {
		const next = text.indexOf('\n', from);
		const to = next < 0 ? text.length : next + 1;
		const content = text.slice(from, to).trimEnd();
		const marker = readMarker(content.trim());
		if (marker) {
			markers.push({
				...marker,
				line,
				from,
				to,
				isInCode: fence !== null || /^(?: {4}| {0,3}\t)/u.test(content),
			});
		}
		fence = fenceAfter(content, fence);
		from = to;
	}
	return markers;
}

function readMarker(line: string): Pick<MarkerLine, 'kind' | 'args'> | null {
	const [, name, rest = ''] = /^%%\s*meetup-index:(begin|end)(?=\s|%%)(.*)%%$/su.exec(line) ?? [];
	const args = rest.trim();
	if (rest.includes('%%')) return null;
	if (name === 'begin') return { kind: name, args };
	return name === 'end' && args === '' ? { kind: name, args } : null;
}

/**
 * The code fence that is open after a line: ``` or ~~~ of any length, also in lists and quotes, closed by one at least as
 * long that stands where the first one stood. A line further out leaves the list or the quote, and what looks like the
 * end after it may begin another fence: from there on all is taken for code.
 */
function fenceAfter(line: string, open: Fence | null): Fence | null {
	const [, prefix = '', run = '', info = ''] =
		/^((?:[ \t>]|(?:[-+*]|\d{1,9}[.)])[ \t])*)(`{3,}|~{3,})(.*)/su.exec(line) ?? [];
	if (!open) {
		if (run === '' || (run.startsWith('`') && info.includes('`'))) return null;
		return { indent: prefix.replace(/[^\s>]/gu, ' '), run };
	}
	const { indent } = open;
	if (!line.startsWith(indent) && line !== indent.trimEnd()) return { indent, run: ENDLESS };
	const isInPlace = prefix === indent || (indent === '' && /^ {1,3}$/u.test(prefix));
	return isInPlace && run.startsWith(open.run) && info === '' ? null : open;
}
