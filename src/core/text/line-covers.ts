import { fenceAfter } from './code-fence';
import type { Fence } from './code-fence';
import { CONTAINERS, HTML_ALONE, HTML_BLOCK, HTML_ENDS } from './note-lines';

/** So far in a line is code, unless a paragraph or a list is open. */
const INDENTED = /^(?: {4}| {0,3}\t)/u;

/** Blocks that are no prose, by what begins them on a line and what ends them on a later one. */
const BLOCKS = [
	['%%', '%%'],
	['$$', '$$'],
	['<!--', '-->'],
] as const;

/** What hides the lines below it up to the one that holds `end`, or only as far as its paragraph goes. */
interface Cover {
	readonly end: string | null;
	readonly isInParagraph: boolean;
	/** Offset of the line below the one that begins it. */
	readonly from: number;
}

/**
 * Which lines of a note stand in a code block, a comment, a formula or HTML. Asked for lines from top to bottom, all
 * answers together take time that grows with the note only; a line above the last one asked for is answered too.
 */
export class LineCovers {
	readonly #text: string;
	readonly #bodyStart: number;
	/** The last part of a line that code, comments and the like begin in. */
	readonly #tailOf: (line: string) => string;
	#from: number;
	/** Before the text where it has to be looked for. */
	readonly #firstMark: number;
	#mark: number;
	#fence: Fence | null = null;
	#cover: Cover | null = null;
	#paragraphEnd = 0;
	#closed: { readonly cover: Cover; readonly isClosed: boolean } | null = null;
	/** By place, whether what stands there is code that is set in; and the same where an empty line is below. */
	readonly #setIn = [new Map<number, boolean>(), new Map<number, boolean>()] as const;

	constructor(text: string, bodyStart: number, tailOf: (line: string) => string) {
		this.#text = text;
		this.#bodyStart = bodyStart;
		this.#from = bodyStart;
		// To look for five texts one by one is faster than for all at once, and most notes have none of them.
		this.#firstMark = MARKS.some((mark) => text.includes(mark)) ? -1 : NOWHERE;
		this.#mark = this.#firstMark;
		this.#tailOf = tailOf;
	}

	/** Whether the line that begins at `start` is hidden. While somebody types, what never ends hides all that follows. */
	isHidden(start: number, isTyping: boolean): boolean {
		if (start < this.#from) this.#restart();
		while (this.#from < start && this.#pass(start));
		if (this.#fence !== null || this.#cover === null) return this.#fence !== null || this.#isSetIn(start);
		return (
			isTyping ||
			!this.#cover.isInParagraph ||
			!this.#cover.end ||
			this.#isClosed(this.#cover) ||
			this.#isSetIn(start)
		);
	}

	#restart(): void {
		this.#paragraphEnd = 0;
		this.#from = this.#bodyStart;
		this.#mark = this.#firstMark;
		this.#fence = null;
		this.#cover = null;
	}

	/** Reads the next line above `limit`; false where there is none of interest. */
	#pass(limit: number): boolean {
		const text = this.#text;
		if (this.#fence === null && this.#cover === null) {
			// Nearly all lines of a long note have no part in this.
			if (this.#mark < this.#from) this.#mark = nextMark(text, this.#from);
			if (this.#mark >= limit) return false;
			this.#from = Math.max(this.#from, text.lastIndexOf('\n', this.#mark) + 1);
		}
		const start = this.#from;
		const next = text.indexOf('\n', start) + 1;
		this.#from = next;
		const line = text.slice(start, next).trimEnd();
		if (this.#cover !== null) {
			const { end, isInParagraph } = this.#cover;
			const isOver = end !== null && line.toLowerCase().includes(end);
			if (isOver || (isInParagraph && isEmpty(line))) this.#cover = null;
			return true;
		}
		const wasFence = this.#fence !== null;
		this.#fence = fenceAfter(line, this.#fence);
		if (!wasFence && this.#fence === null) this.#cover = this.#coverAfter(line, start, next);
		return true;
	}

	/** What a line begins that hides those below it, inside of lists and quotes too; null where it begins nothing, or ends it. */
	#coverAfter(line: string, start: number, from: number): Cover | null {
		const content = line.replace(/^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])[ \t])*/u, '');
		const opened = (part: string) =>
			BLOCKS.find(([begin, end]) => part.startsWith(begin) && !part.includes(end, begin.length))?.[1];
		const block = opened(content);
		if (block !== undefined) return { end: block, isInParagraph: false, from };
		const html = line.replace(CONTAINERS, '');
		const [, end] = HTML_ENDS.find(([pattern]) => pattern.test(html)) ?? [];
		if (end !== undefined) return html.toLowerCase().includes(end) ? null : { end, isInParagraph: false, from };
		const isFirst = (): boolean => start === this.#bodyStart || isEmpty(lineAbove(this.#text, start));
		if (HTML_BLOCK.test(html) || (HTML_ALONE.test(html) && isFirst()))
			return { end: null, isInParagraph: true, from };
		const inside = opened(this.#tailOf(content));
		return inside === undefined ? null : { end: inside, isInParagraph: true, from };
	}

	/** Whether a comment inside of a paragraph ends in it: otherwise it is none. */
	#isClosed(cover: Cover): boolean {
		if (this.#closed?.cover !== cover) {
			if (cover.from >= this.#paragraphEnd) {
				PARAGRAPH_END.lastIndex = cover.from;
				this.#paragraphEnd = PARAGRAPH_END.exec(this.#text)?.index ?? this.#text.length;
			}
			const paragraph = this.#text.slice(cover.from, this.#paragraphEnd);
			this.#closed = { cover, isClosed: paragraph.includes(cover.end ?? '') };
		}
		return this.#closed.isClosed;
	}

	/** Whether a line begins so far in that it is code, by what stands above it. */
	#isSetIn(start: number): boolean {
		const text = this.#text;
		if (!INDENTED.test(text.slice(start, start + 4))) return false;
		const passed: [Map<number, boolean>, number][] = [];
		let known = this.#setIn[0];
		let isCode = true;
		for (let at = start; at > this.#bodyStart;) {
			const answer = known.get(at);
			if (answer !== undefined) {
				isCode = answer;
				break;
			}
			passed.push([known, at]);
			const from = Math.max(startOfLine(text, at - 1), this.#bodyStart);
			const above = text.slice(from, at).trimEnd();
			at = from;
			const isApart = known === this.#setIn[1];
			if (above === '') known = this.#setIn[1];
			else if (/[-+*\d]/u.test(CONTAINERS.exec(above)?.[0] ?? '')) {
				isCode = false;
				break;
			} else if (/^\S/u.test(above)) {
				isCode = isApart || /^(?:#{1,6}(?:\s|$)|`{3}|~{3})/u.test(above);
				break;
			} else if (!isApart && !INDENTED.test(above)) {
				isCode = false;
				break;
			}
		}
		for (const [map, at] of passed) map.set(at, isCode);
		return isCode;
	}
}

/** Where the next line may begin what hides the lines below it; far behind the text where none does. */
function nextMark(text: string, from: number): number {
	MARK.lastIndex = from;
	return MARK.exec(text)?.index ?? NOWHERE;
}

const PARAGRAPH_END = /\n[ \t>]*\r?\n|$/gu;

const NOWHERE = Number.MAX_SAFE_INTEGER;
const MARKS = ['```', '~~~', '%%', '$$', '<'];
const MARK = /`{3}|~{3}|%%|\$\$|<[a-z/!]/giu;

const isEmpty = (line: string): boolean => /^[\s>]*$/u.test(line);

const lineAbove = (text: string, start: number): string =>
	text.slice(startOfLine(text, start - 1), Math.max(0, start - 1));

/** Where the line begins that holds an offset or ends at it. Nothing is before the first character. */
const startOfLine = (text: string, at: number): number => (at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0);
