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
	readonly character: string;
	readonly length: number;
}

const BEGIN = 'meetup-index:begin';
const END = 'meetup-index:end';

/**
 * All marker lines of a text from an offset on, in their order. A marker stands alone on its line:
 * `%% meetup-index:begin by=year %%`. Fenced and indented code is told, not skipped. Takes linear time.
 */
export function findMarkers(text: string, start: number): MarkerLine[] {
	const markers: MarkerLine[] = [];
	let line = countLines(text, start);
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
		} else {
			fence = fenceAfter(content, fence);
		}
		from = to;
	}
	return markers;
}

function readMarker(line: string): { kind: 'begin' | 'end'; args: string } | null {
	if (line.length < 4 || !line.startsWith('%%') || !line.endsWith('%%')) return null;
	const inside = line.slice(2, -2).trim();
	if (inside.includes('%%')) return null;
	if (inside === END) return { kind: 'end', args: '' };
	if (inside === BEGIN) return { kind: 'begin', args: '' };
	return inside.startsWith(`${BEGIN} `) ? { kind: 'begin', args: inside.slice(BEGIN.length).trim() } : null;
}

/** The code fence that is open after a line: ``` or ~~~ of any length, closed by one at least as long. */
function fenceAfter(line: string, open: Fence | null): Fence | null {
	const [, run = '', info = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/u.exec(line) ?? [];
	const character = run.charAt(0);
	if (run === '') return open;
	if (open) return character === open.character && run.length >= open.length && info.trim() === '' ? null : open;
	return character === '`' && info.includes('`') ? null : { character, length: run.length };
}

function countLines(text: string, end: number): number {
	let lines = 0;
	for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
	return lines;
}
