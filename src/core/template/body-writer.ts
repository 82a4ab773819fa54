import { fenceAfter } from '../text/code-fence';
import type { Fence } from '../text/code-fence';

import { inertAt, isInProse } from './inert-at';
import { CURSOR } from './piece';
import type { Hole, Piece } from './piece';
import { isList, Joined, Markdown, textOf } from './template-value';
import type { TemplateValue } from './template-value';

/** How much of a line is looked at to tell what stands at its start and what is open at its end. */
const WINDOW = 1000;

/** Marks of quotes and lists at the start of a line. */
const MARKS = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*/u;

/** A text, the offset of the cursor in it, and the Markdown that stands in it as it is, for people to read. */
export interface Written {
	readonly text: string;
	readonly cursor: number;
	readonly whole: ReadonlySet<Markdown>;
}

/** Writes values into Markdown, each inert for the place in which it stands. */
export class BodyWriter {
	#text: string[] = [];
	#length = 0;
	#cursor: number | null = null;
	/** The end of the line as it is. */
	#lineEnd = '';
	/** The start and the end of the line with a letter for each value: only the template's own text opens a place. */
	#ownStart = '';
	#ownEnd = '';
	#fence: Fence | null = null;
	/** Whether an odd number of the template's own backticks stand before in the line. */
	#isInCode = false;
	/** Whether the template's own `<!--` is open. */
	#isInComment = false;
	/** Whether the template's own `%%` is open. */
	#isHidden = false;
	#isInTable = false;
	readonly #whole = new Set<Markdown>();

	constructor(private readonly ending: string) {}

	/** The text, and the offset of the cursor in it: the first mark, else the end. */
	write(pieces: readonly Piece[]): Written {
		for (const [at, piece] of pieces.entries()) {
			if (piece === CURSOR) this.#cursor ??= this.#length;
			else if (typeof piece === 'string') this.#putOwn(piece);
			else this.#putValue(piece.value, followerOf(pieces, at));
		}
		return { text: this.#text.join(''), cursor: this.#cursor ?? this.#length, whole: this.#whole };
	}

	/** The template's own text. */
	#putOwn(text: string): void {
		for (const [at, line] of text.split('\n').entries()) {
			if (at > 0) this.#endLine();
			if (this.#fence === null && line.split('%%').length % 2 === 0) this.#isHidden = !this.#isHidden;
			if (line.includes('`') && line.split('`').length % 2 === 0) this.#isInCode = !this.#isInCode;
			const [opened, closed] = [line.lastIndexOf('<!--'), line.lastIndexOf('-->')];
			if (opened !== closed) this.#isInComment = opened > closed;
			this.#put(line);
		}
	}

	/** @param next the character that follows, empty at the end */
	#putValue(value: TemplateValue, next: string): void {
		if (value instanceof Joined || isList(value)) {
			const [items, separator] = isList(value) ? [value, ', '] : [value.items, value.separator];
			const between = separator.replace(/\r?\n/gu, this.ending);
			items.forEach((item, at) => {
				const isLast = at === items.length - 1;
				this.#putValue(item, isLast ? next : between.charAt(0));
				if (!isLast) this.#putOwn(between);
			});
			return;
		}
		const isMarkdown = value instanceof Markdown;
		const isInCode = this.#isInCode || this.#isInComment || this.#fence !== null;
		const isInRow = this.#isInTable || /^(?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)*\|/u.test(this.#ownStart);
		const place = { lineEnd: this.#lineEnd, ownEnd: this.#ownEnd, next, isInCode, isInRow };
		const inert = inertAt(place, textOf(value), isMarkdown);
		const isWhole = isMarkdown && !this.#isHidden && isInProse(place) && !(isInRow && value.text.includes('\n'));
		if (isWhole) this.#whole.add(value);
		// Text that has endings of its own keeps them.
		const isForeign = this.ending === '\r\n' && !inert.includes('\r');
		if (isMarkdown && value.cursor !== null) this.#cursor ??= this.#length + value.cursor;
		const [marks = ''] = MARKS.exec(this.#ownStart) ?? [];
		const indent = marks.replace(/[^\s>]/gu, ' ');
		for (const [at, line] of inert.split('\n').entries()) {
			if (at > 0) {
				if (isForeign) this.#put('\r', '');
				this.#endLine();
				this.#put(line.trim() === '' ? indent.trimEnd() : indent);
			}
			this.#put(line, 'x');
		}
	}

	#put(text: string, own = text): void {
		if (text === '') return;
		this.#text.push(text);
		this.#length += text.length;
		if (this.#ownStart.length < WINDOW) this.#ownStart += own.slice(0, WINDOW);
		this.#ownEnd = (this.#ownEnd + own).slice(-WINDOW);
		this.#lineEnd = (this.#lineEnd + text).slice(-WINDOW);
	}

	#endLine(): void {
		this.#fence = fenceAfter(this.#ownStart.trimEnd(), this.#fence);
		const row = this.#ownStart.replace(/^[\s>]+/u, '');
		this.#isInTable = row !== '' && (this.#isInTable || /^(?=.*\|)(?=.*-)[-:|\s]+$/u.test(row));
		this.#text.push('\n');
		this.#length += 1;
		this.#ownStart = this.#ownEnd = this.#lineEnd = '';
		this.#isInCode = false;
	}
}

/** The first character after a piece; some character where a value follows. */
function followerOf(pieces: readonly Piece[], at: number): string {
	let after = at + 1;
	while (pieces[after] === CURSOR || pieces[after] === '') after += 1;
	const next = pieces[after];
	return next === undefined || next === CURSOR ? '' : isHole(next) ? 'x' : next.charAt(0);
}

const isHole = (piece: Piece): piece is Hole => typeof piece === 'object';
