import { fenceAfter } from './code-fence';
import type { Fence } from './code-fence';

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
