import type { TextEdit } from './apply-edits';
import { insertionAt } from './insertions';

/** A line that insertions change or add. */
export interface ChangedLine {
	/** Zero-based line of the text before; for an added line the one that it stands in front of. */
	readonly line: number;
	/** Null for an added line. */
	readonly before: string | null;
	readonly after: string;
}

/**
 * What insertions do to a text, line by line, in order. Neither line endings nor a byte order mark are part of lines.
 *
 * @example changedLines('a\nb', [insertionAt(2, '# ')]) //=> [{ line: 1, before: 'b', after: '# b' }]
 */
export function changedLines(text: string, insertions: readonly TextEdit[]): readonly ChangedLine[] {
	if (text.startsWith('\uFEFF')) {
		const shifted = insertions.map(({ from, insert }) => insertionAt(from - 1, insert));
		return changedLines(text.slice(1), shifted);
	}
	const sorted = [...insertions].sort((a, b) => a.from - b.from);
	const changed: ChangedLine[] = [];
	let next = 0;
	let start = 0;
	for (let line = 0; start <= text.length; line += 1) {
		const found = text.indexOf('\n', start);
		const end = found < 0 ? text.length : found;
		const content = text.slice(start, end);
		let [whole, done, above] = ['', start, 0];
		for (; (sorted[next]?.from ?? Infinity) <= end; next += 1) {
			const { from, insert } = sorted[next] ?? { from: 0, insert: '' };
			const isAbove = from === start && (withoutReturn(content) !== '' || insert.endsWith('\n'));
			if (isAbove) above += insert.split('\n').length - 1;
			whole += text.slice(done, from) + insert;
			done = from;
		}
		if (whole !== '')
			(whole + text.slice(done, end)).split('\n').forEach((after, at) => {
				const isOwn = at === above;
				const before = isOwn ? withoutReturn(content) : null;
				const now = withoutReturn(after);
				if (before !== now) changed.push({ line: line + Number(at > above), before, after: now });
			});
		start = end + 1;
	}
	return changed;
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
