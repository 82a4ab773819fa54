import type { Loc, Pos } from 'obsidian';

/** Where the lines of a text begin, so that an offset can be named by line and column. Lines end with LF or CRLF. */
export class LineIndex {
	/** The offset of each line's first character. */
	readonly starts: readonly number[];

	constructor(readonly text: string) {
		const starts = [0];
		for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
		this.starts = starts;
	}

	get count(): number {
		return this.starts.length;
	}

	/** The offset at which a line begins; the end of the text for a line that does not exist. */
	startOf(line: number): number {
		return this.starts[line] ?? this.text.length;
	}

	/** The offset at which a line ends, without its line ending. */
	endOf(line: number): number {
		const next = this.starts[line + 1];
		if (next === undefined) return this.text.length;
		return this.text[next - 2] === '\r' ? next - 2 : next - 1;
	}

	/** Zero-based line of an offset. */
	lineOf(offset: number): number {
		let low = 0;
		let high = this.starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.startOf(middle) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	locOf(offset: number): Loc {
		const line = this.lineOf(offset);
		return { line, col: offset - this.startOf(line), offset };
	}

	posOf(range: { readonly from: number; readonly to: number }): Pos {
		return { start: this.locOf(range.from), end: this.locOf(range.to) };
	}
}
