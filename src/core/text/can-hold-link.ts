import { findFrontmatter, isUnclosed } from './frontmatter';
import { LineCovers } from './line-covers';
import { findBlocks } from './managed-blocks';
import { CONTAINERS } from './note-lines';

/** What of a line is not prose: comments, links and their addresses, tags, HTML, formulas. None looks at a character twice. */
const NOT_PROSE =
	/%%(?:.*?%%|.*)|<!--(?:.*?-->|.*)|!?\[\[[^\][]*\]\]|!?\[[^\][]*\](?:\((?:[^()[]|\([^()[]*\))*\)|\([^)[]*\)|\[[^\][]*\])|!?\[[^\][]*(?:\[[^\][]*\][^\][]*)+\]\([^()]*\)|\]\((?:[^()]|\([^()]*\))*\)|^[^\][]*\]\([^()]*\)|\b\w+:\/\/\S+|<[^<>]*>|\$\$(?:.*?\$\$|.*)|\$[^$]*\$|(?:^|\s)#\S+/giu;

/** The address of a link under its name, and the beginning of its title. */
const DEFINITION = /^ {0,3}\[(?!\^)[^\]]+\]:\s*(?:\S+(?:\s+["'(].*)?)?$/u;

/** What a line that is no prose, the address of a link under its name, may begin with. */
const LABEL = /^ {0,3}\[(?!\^)/u;

/** How a line begins in which a link ends that began on the one above. */
const LINK_ABOVE = /^[^\][\n]+\]\(/u;

/** What is still being written, and will not be prose: code, a link, the address of one, an HTML tag. */
const UNFINISHED = /`|\[\[|\]\(|<[a-z/]/iu;

/** Whether words of a note can become a link and all around them stays what it is. */
export function canHoldLink(text: string, from: number, to: number): boolean {
	return new LinkPlaces(text).isFree(from, to);
}

/** As `canHoldLink`, for words that are being typed: nor is there anything before them on the line that they would belong to. */
export function canBeginLink(text: string, from: number, to: number): boolean {
	return new LinkPlaces(text, true).isFree(from, to);
}

/**
 * Where in one note words can become a link, as `canHoldLink` says it. Asked from top to bottom, all answers together
 * take time that grows with the note only.
 */
export class LinkPlaces {
	readonly #text: string;
	readonly #isTyping: boolean;
	readonly #bodyStart: number;
	readonly #isUnclosed: boolean;
	readonly #covers: LineCovers;
	#line: Line | null = null;
	#blocks: readonly Stretch[] | null = null;

	constructor(text: string, isTyping = false) {
		this.#text = text;
		this.#isTyping = isTyping;
		const frontmatter = findFrontmatter(text);
		this.#bodyStart = frontmatter?.bodyStart ?? Number(text.startsWith('\uFEFF'));
		this.#isUnclosed = frontmatter === null && isUnclosed(text);
		this.#covers = new LineCovers(text, this.#bodyStart, tailOf);
	}

	isFree(from: number, to: number): boolean {
		const text = this.#text;
		if (from < this.#bodyStart || this.#isUnclosed || /\[\[|\]\]|\n/u.test(text.slice(from, to))) return false;
		const line = this.#lineAt(from, to);
		if (line.isHidden || isAmong(line.notProse, from, to)) return false;
		if (text[from - 1] === '\\' && isEscaped(text, from)) return false;
		if (line.isLabelled && DEFINITION.test(text.slice(line.from, to).replace(CONTAINERS, ''))) return false;
		if (this.#isTyping && UNFINISHED.test(line.text.slice(0, from - line.from).replace(NOT_PROSE, ' ')))
			return false;
		return !isAmong(this.#managed(), from, from + 1);
	}

	/** Whether a further bare `|` on the line of a place would begin another cell of a table. */
	hasBarAt(at: number): boolean {
		const line = this.#lineAt(at, at);
		line.hasBar ??= hasBar(this.#text.slice(line.from, line.to));
		return line.hasBar;
	}

	#lineAt(from: number, to: number): Line {
		if (this.#line && this.#line.from <= from && to <= this.#line.to) return this.#line;
		const start = Math.max(from > 0 ? this.#text.lastIndexOf('\n', from - 1) + 1 : 0, this.#bodyStart);
		const end = this.#text.indexOf('\n', to);
		const whole = this.#text.slice(start, end < 0 ? this.#text.length : end);
		const text = withoutCode(whole);
		const open = /\[[^\][]*$/u.exec(text)?.index;
		const isOpen = open !== undefined && end >= 0 && LINK_ABOVE.test(this.#text.slice(end + 1, end + 500));
		const below = isOpen ? [{ from: start + open, to: start + text.length }] : [];
		this.#line = {
			from: start,
			to: start + text.length,
			text,
			notProse: [...stretchesOf(text, start), ...below],
			isHidden: this.#covers.isHidden(start, this.#isTyping),
			isLabelled: whole.includes(']:') && LABEL.test(whole.replace(CONTAINERS, '')),
			hasBar: null,
		};
		return this.#line;
	}

	#managed(): readonly Stretch[] {
		this.#blocks ??= this.#text.includes('meetup-index:') ? findBlocks(this.#text).blocks : [];
		return this.#blocks;
	}
}

/** Offsets in a note. */
interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** Whether the backslash before a place would take its meaning from a bracket there. */
const isEscaped = (text: string, at: number): boolean =>
	(/\\+$/u.exec(text.slice(Math.max(0, at - 100), at))?.[0].length ?? 0) % 2 === 1;

/** A line of a note without its ending, with its code hidden. */
interface Line extends Stretch {
	readonly text: string;
	/** In their order; they do not overlap. */
	readonly notProse: readonly Stretch[];
	readonly isHidden: boolean;
	readonly isLabelled: boolean;
	hasBar: boolean | null;
}

/** What of a line is code, or no prose for another reason. Code may stand inside of the other. */
function stretchesOf(line: string, start: number): Stretch[] {
	if (!/[%<[\]$:#\0]/u.test(line)) return [];
	const found = [...line.matchAll(NOT_PROSE), ...line.matchAll(/\0+/gu)].sort((a, b) => a.index - b.index);
	const stretches: Stretch[] = [];
	for (const { index, 0: part } of found) {
		const [from, to] = [start + index, start + index + part.length];
		if (to > (stretches.at(-1)?.to ?? 0)) stretches.push({ from, to });
	}
	return stretches;
}

/** Whether one of the stretches, which are in their order, has a part in another. Takes the time of a search by halves. */
function isAmong(stretches: readonly Stretch[], from: number, to: number): boolean {
	let [low, high] = [0, stretches.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((stretches[middle]?.to ?? 0) <= from) low = middle + 1;
		else high = middle;
	}
	return (stretches[low]?.from ?? to) < to;
}

/** The last part of a line that is no prose, and which may go on below. */
const tailOf = (line: string): string => [...withoutCode(line).matchAll(NOT_PROSE)].at(-1)?.[0] ?? '';

/** Whether a line holds a bare `|`, as the row of a table does: one more would begin another cell. */
export function hasBar(line: string): boolean {
	return withoutCode(line).replace(/\\./gu, '').replace(NOT_PROSE, '').includes('|');
}

/** In place of every character of code. */
const HIDDEN = '\0';

/** A line with its code spans hidden. A span ends at as many backticks as it begins with; such as never end are none. */
function withoutCode(line: string): string {
	if (!line.includes('`')) return line;
	const runs = [...line.matchAll(/`+/gu)].map(({ index, 0: { length } }) => ({ index, length }));
	const next = new Map<number, number>();
	const closers = runs.map(() => -1);
	for (let at = runs.length - 1; at >= 0; at -= 1) {
		const { length } = runs[at] ?? { length: 0 };
		closers[at] = next.get(length) ?? -1;
		next.set(length, at);
	}
	let hidden = '';
	let done = 0;
	for (let at = 0; at < runs.length; at += 1) {
		const [open, close] = [runs[at], runs[closers[at] ?? -1]];
		if (!open || !close) continue;
		const end = close.index + close.length;
		hidden += line.slice(done, open.index) + HIDDEN.repeat(end - open.index);
		done = end;
		at = closers[at] ?? at;
	}
	return hidden + line.slice(done);
}
