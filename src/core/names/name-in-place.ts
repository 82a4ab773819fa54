/** How far around a name is looked for what tells who is meant. */
const AROUND = 120;

/** As far as anything sticks to a name. */
const NEAR = 40;

/** A name that stands on a line of a text, and what is around it there: composed, and only made where it is asked for. */
export class NameInPlace {
	/** The name as it stands there, composed. */
	readonly name: string;
	/** What is directly behind the name. */
	readonly near: string;
	#before: string | null = null;
	#after: string | null = null;

	constructor(
		private readonly text: string,
		private readonly from: number,
		private readonly to: number,
		/** Offsets of the line, without its ending. */
		private readonly line: { readonly from: number; readonly to: number },
		/** Whether letters stand before it without a space, as Japanese is written. */
		readonly isJoined: boolean,
	) {
		this.name = text.slice(from, to).normalize('NFC');
		this.near = text.slice(to, Math.min(line.to, to + NEAR)).normalize('NFC');
	}

	get before(): string {
		this.#before ??= this.text.slice(Math.max(this.line.from, this.from - AROUND), this.from).normalize('NFC');
		return this.#before;
	}

	get after(): string {
		this.#after ??= this.text.slice(this.to, Math.min(this.line.to, this.to + AROUND)).normalize('NFC');
		return this.#after;
	}
}
