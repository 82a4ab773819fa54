import { APART, readableIn } from './rename-readable';

/** A link or a tag in the body of a note. */
export type NamePlace = WikilinkPlace | MarkdownPlace | TagPlace;

/** `[[…]]`, also as an embed: what stands between the brackets. */
interface WikilinkPlace {
	readonly kind: 'wikilink';
	readonly from: number;
	readonly to: number;
}

/** `[shown](address)`: the address without angle brackets and title, and the words shown. */
export interface MarkdownPlace {
	readonly kind: 'markdown';
	readonly from: number;
	readonly to: number;
	readonly shownFrom: number;
	readonly shownTo: number;
	readonly isInAngles: boolean;
}

/** A tag without its `#`. */
interface TagPlace {
	readonly kind: 'tag';
	readonly from: number;
	readonly to: number;
}

/**
 * The links and tags of a note's body as Obsidian's cache has them, by offset, in no order. Those in comments are among
 * them; code, formulas, HTML and what is escaped are not. Takes linear time.
 */
export function namePlacesIn(text: string): readonly NamePlace[] {
	return new PlaceScan(readableIn(text)).scan();
}

const TAG = /#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s\0]+/uy;
const HTML = /<\/?[A-Za-z][^<>\0]*>/uy;
const SPECIAL = /[\\`$<%*_~=[\]#]/gu;
const PUNCTUATION = /[!-/:-@[-`{-~]/u;

/** How often a `$` is looked at that may end a formula. */
const MOST_DOLLARS = 20;

/** Deeper brackets are none of an address. */
const DEEPEST = 32;

class PlaceScan {
	readonly #text: string;
	readonly #places: NamePlace[] = [];
	readonly #ticks: Map<number, number[]>;
	/** Offsets of `[` that a `]` of the same paragraph may still close. */
	#brackets: number[] = [];
	readonly #next = new Map<string, number>();
	#at = 0;
	/** Behind the last thing that was read: a tag may follow it without a space. */
	#boundary = 0;
	#paragraphEnd = -1;

	constructor(text: string) {
		this.#text = text;
		this.#ticks = ticksIn(text);
	}

	scan(): readonly NamePlace[] {
		const text = this.#text;
		for (;;) {
			SPECIAL.lastIndex = this.#at;
			const found = SPECIAL.exec(text);
			if (!found) return this.#places;
			this.#at = found.index;
			if (this.#at > this.#paragraphEnd) {
				const end = text.indexOf(APART, this.#at);
				this.#paragraphEnd = end < 0 ? text.length : end;
				this.#brackets = [];
			}
			this.#read(found[0]);
		}
	}

	#read(character: string): void {
		const text = this.#text;
		const at = this.#at;
		if (character === '\\') this.#pass(PUNCTUATION.test(text[at + 1] ?? '') ? 2 : 1);
		else if (character === '`') this.#passCode();
		else if (character === '$') this.#passFormula();
		else if (character === '<') this.#passHtml();
		else if (character === '[') this.#readOpening();
		else if (character === ']') this.#readClosing();
		else if (character === '#') this.#readTag();
		else this.#pass(1);
	}

	#pass(length: number): void {
		this.#at += length;
		this.#boundary = this.#at;
	}

	/** Where a mark stands next in the paragraph; null where it does not. */
	#find(mark: string, from: number): number | null {
		const known = this.#next.get(mark) ?? -1;
		if (known < from) {
			const found = this.#text.indexOf(mark, from);
			this.#next.set(mark, found < 0 ? Infinity : found);
		}
		const next = this.#next.get(mark) ?? Infinity;
		return next < this.#paragraphEnd ? next : null;
	}

	#passCode(): void {
		let end = this.#at;
		while (this.#text[end] === '`') end += 1;
		const length = end - this.#at;
		const runs = this.#ticks.get(length) ?? [];
		while ((runs.at(-1) ?? Infinity) <= this.#at) runs.pop();
		const closing = runs.at(-1) ?? Infinity;
		this.#pass(closing < this.#paragraphEnd ? closing + length - this.#at : length);
	}

	/** `$x$` has no space at its ends and no digit behind it; `$$x$$` may hold anything. */
	#passFormula(): void {
		const text = this.#text;
		const at = this.#at;
		if (text[at + 1] === '$') {
			const closing = this.#find('$$', at + 2);
			return this.#pass(closing === null ? 2 : closing + 2 - at);
		}
		if (/[\s\0]/u.test(text[at + 1] ?? ' ')) return this.#pass(1);
		const end = this.#find('\n', at) ?? this.#paragraphEnd;
		let closing = this.#find('$', at + 1) ?? end;
		for (let tries = 0; closing >= 0 && closing < end && tries < MOST_DOLLARS; tries += 1) {
			if (!/[\s\\]/u.test(text[closing - 1] ?? '') && !/\d/u.test(text[closing + 1] ?? ''))
				return this.#pass(closing + 1 - at);
			closing = text.indexOf('$', closing + 1);
		}
		this.#pass(1);
	}

	#passHtml(): void {
		if (this.#text.startsWith('<!--', this.#at)) {
			const closing = this.#find('-->', this.#at + 4);
			return this.#pass(closing === null ? 4 : closing + 3 - this.#at);
		}
		HTML.lastIndex = this.#at;
		this.#pass(HTML.exec(this.#text)?.[0].length ?? 1);
	}

	#readOpening(): void {
		const from = this.#at + 2;
		const to = this.#text[from - 1] === '[' ? this.#find(']]', from) : null;
		const isOpenAgain =
			to !== null && [this.#find('[[', from - 1), this.#find('\n', from)].some((at) => at !== null && at < to);
		if (to !== null && !isOpenAgain && this.#text.slice(from, to).split('|', 1)[0]?.trim()) {
			this.#places.push({ kind: 'wikilink', from, to });
			return this.#pass(to + 2 - this.#at);
		}
		const note = /^\[\^[^\]\s\0]{1,200}\]/u.exec(this.#text.slice(this.#at, this.#at + 204));
		if (note) return this.#pass(note[0].length);
		this.#brackets.push(this.#at);
		this.#pass(1);
	}

	#readClosing(): void {
		const opening = this.#brackets.pop();
		this.#pass(1);
		const place = opening === undefined || this.#text[this.#at] !== '(' ? null : this.#addressAt(opening);
		if (!place || opening === undefined) return;
		this.#places.push(place.place);
		// A link holds no link: what is still open around it can only be an embed's.
		if (this.#text[opening - 1] !== '!') this.#brackets = [];
		this.#pass(place.end - this.#at);
	}

	/** `(path "title")` at the cursor. */
	#addressAt(opening: number): { readonly place: MarkdownPlace; readonly end: number } | null {
		const text = this.#text;
		let at = this.#afterSpace(this.#at + 1);
		const isInAngles = text[at] === '<';
		const from = isInAngles ? at + 1 : at;
		const to = isInAngles ? this.#angleEnd(from) : this.#bareEnd(from);
		if (to === null) return null;
		at = this.#afterSpace(isInAngles ? to + 1 : to);
		const quote = text[at];
		if (quote === '"' || quote === "'") {
			const closing = this.#find(quote, at + 1);
			if (closing === null) return null;
			at = this.#afterSpace(closing + 1);
		}
		const shown = { shownFrom: opening + 1, shownTo: this.#at - 1 };
		const place: MarkdownPlace = { kind: 'markdown', from, to, ...shown, isInAngles };
		return text[at] === ')' ? { place, end: at + 1 } : null;
	}

	#angleEnd(from: number): number | null {
		const end = this.#find('>', from);
		return end === null || (this.#find('\n', from) ?? Infinity) < end ? null : end;
	}

	#bareEnd(from: number): number | null {
		let depth = 0;
		for (let at = from; at < this.#paragraphEnd; at += 1) {
			const character = this.#text[at] ?? '';
			if (character === '\\') at += 1;
			else if (/\s/u.test(character)) return depth === 0 ? at : null;
			else if (character === '(' && (depth += 1) > DEEPEST) return null;
			else if (character === ')' && (depth -= 1) < 0) return at;
		}
		return null;
	}

	#afterSpace(from: number): number {
		let at = from;
		while (/\s/u.test(this.#text[at] ?? '')) at += 1;
		return at;
	}

	#readTag(): void {
		const text = this.#text;
		const at = this.#at;
		TAG.lastIndex = at;
		const isFree = at === this.#boundary || /[\s\0]/u.test(text[at - 1] ?? ' ');
		const found = isFree ? TAG.exec(text)?.[0] : undefined;
		this.#at += found?.length ?? 1;
		if (found !== undefined) this.#places.push({ kind: 'tag', from: at + 1, to: at + found.length });
	}
}

/** Where runs of backticks begin, by their length, the last first. */
function ticksIn(text: string): Map<number, number[]> {
	const ticks = new Map<number, number[]>();
	for (const { 0: run, index } of text.matchAll(/`+/gu)) {
		const starts = ticks.get(run.length) ?? [];
		starts.push(index);
		ticks.set(run.length, starts);
	}
	for (const starts of ticks.values()) starts.reverse();
	return ticks;
}
