/** Reads one line from left to right and knows how far it is indented. A tab reaches to the next multiple of four. */
export class LineCursor {
	/** Offset in the text of what has not been read yet. */
	at: number;
	private column = 0;
	/** Columns of a tab that a container took only a part of. */
	private pending = 0;

	constructor(
		readonly text: string,
		from: number,
		readonly end: number,
	) {
		this.at = from;
	}

	/** The rest of the line. */
	get rest(): string {
		return this.text.slice(this.at, this.end);
	}

	get isBlank(): boolean {
		let at = this.at;
		while (at < this.end && isSpace(this.text[at])) at++;
		return at === this.end;
	}

	/** The next character, indentation aside. Empty at the end of the line. */
	get first(): string {
		const at = this.contentAt;
		return at < this.end ? (this.text[at] ?? '') : '';
	}

	/** Offset of the first character that is not indentation. */
	get contentAt(): number {
		let at = this.at;
		while (at < this.end && isSpace(this.text[at])) at++;
		return at;
	}

	/** Columns of white space before the next character. */
	get indent(): number {
		let column = this.column + this.pending;
		for (let at = this.at; at < this.end && isSpace(this.text[at]); at++) column = after(this.text[at], column);
		return column - this.column;
	}

	/** Takes so many columns of white space, or what there is of it. */
	takeColumns(columns: number): void {
		let wanted = columns;
		while (wanted > 0) {
			if (this.pending > 0) {
				const taken = Math.min(this.pending, wanted);
				this.pending -= taken;
				this.column += taken;
				wanted -= taken;
			} else if (this.at < this.end && isSpace(this.text[this.at])) {
				this.pending = after(this.text[this.at], this.column) - this.column;
				this.at++;
			} else return;
		}
	}

	/** Takes characters that are no white space. */
	takeCharacters(count: number): void {
		this.at += count;
		this.column += count;
		this.pending = 0;
	}

	/** Takes all white space before the next character. */
	takeIndent(): void {
		this.takeColumns(this.indent);
	}
}

function isSpace(character: string | undefined): boolean {
	return character === ' ' || character === '\t';
}

function after(character: string | undefined, column: number): number {
	return character === '\t' ? column + 4 - (column % 4) : column + 1;
}
