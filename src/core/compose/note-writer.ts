/** Text in the making, with the first place that waits for words. */
export class NoteWriter {
	#text = '';
	#cursor: number | null = null;

	write(text: string): this {
		this.#text += text;
		return this;
	}

	/** One line, or an empty one. */
	line(text = ''): this {
		return this.write(`${text}\n`);
	}

	/** Marks where the person goes on writing. The first mark counts. */
	place(): this {
		this.#cursor ??= this.#text.length;
		return this;
	}

	finish(): Composed {
		return { text: this.#text, cursor: this.#cursor ?? this.#text.length };
	}
}

/** Text ready to be written, and the offset in it of the first empty place. */
export interface Composed {
	readonly text: string;
	readonly cursor: number;
}
