import { Finder } from './finder';
import type { Range } from './blocks';
import { displayTextOf, readDestination } from './link-text';

/** What stands in a piece of text, by offset in that piece, in no order. */
export interface Inline {
	readonly links: InlineLink[];
	readonly tags: Range[];
	readonly footnotes: (Range & { readonly id: string })[];
}

export interface InlineLink extends Range {
	readonly link: string;
	readonly displayText: string;
	readonly isEmbed: boolean;
}

/** A tag ends at white space and at punctuation other than `-`, `_` and `/`. Letters of all scripts and emoji belong to it. */
const tag = /#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/uy;
const htmlTag = /<\/?[A-Za-z][^<>]*>/uy;
const punctuation = /[!-/:-@[-`{-~]/u;

/**
 * Finds links, embeds, tags and footnote references in the text of a paragraph, a heading or a table row.
 * Code, math, HTML and what is escaped are passed over.
 */
export function scanInline(text: string, isTable: boolean): Inline {
	return new InlineScanner(text, isTable).scan();
}

class InlineScanner {
	private readonly inline: Inline = { links: [], tags: [], footnotes: [] };
	private readonly finder: Finder;
	private readonly ticks: Map<number, number[]>;
	/** Offsets of `[` that a `]` may still close. */
	private readonly brackets: number[] = [];
	private at = 0;
	/** Offset after the last construct: a tag may follow it without a space (recorded: `\[\[#Escaped`). */
	private boundary = 0;

	constructor(
		private readonly text: string,
		private readonly isTable: boolean,
	) {
		this.finder = new Finder(text);
		this.ticks = backtickRunsOf(text);
	}

	scan(): Inline {
		const special = /[\\`$<%*_~=[\]#]/gu;
		for (;;) {
			special.lastIndex = this.at;
			const found = special.exec(this.text);
			if (found === null) return this.inline;
			this.at = found.index;
			this.readSpecial(found[0]);
		}
	}

	private readSpecial(character: string): void {
		if (character === '\\') this.pass(punctuation.test(this.text[this.at + 1] ?? '') ? 2 : 1);
		else if (character === '`') this.readCode();
		else if (character === '$') this.readMath();
		else if (character === '<') this.readHtml();
		else if (character === '[') this.readOpening();
		else if (character === ']') this.readClosing();
		else if (character === '#') this.readTag();
		else this.pass(1);
	}

	private pass(length: number): void {
		this.at += length;
		this.boundary = this.at;
	}

	private readCode(): void {
		let end = this.at;
		while (this.text[end] === '`') end++;
		const length = end - this.at;
		const runs = this.ticks.get(length) ?? [];
		while (runs.length > 0 && (runs.at(-1) ?? 0) <= this.at) runs.pop();
		const closing = runs.at(-1);
		this.pass(closing === undefined ? length : closing + length - this.at);
	}

	/** `$x$` holds no white space at its edges and no digit follows it; `$$x$$` may hold anything. */
	private readMath(): void {
		const { text, at } = this;
		if (text[at + 1] === '$') {
			const closing = this.finder.next('$$', at + 2);
			return this.pass(closing < text.length ? closing + 2 - at : 2);
		}
		if (/\s/u.test(text[at + 1] ?? ' ')) return this.pass(1);
		const end = this.finder.next('\n', at);
		let closing = this.finder.next('$', at + 1);
		for (let tries = 0; closing < end && tries < 20; tries++) {
			if (!/[\s\\]/u.test(text[closing - 1] ?? '') && !/\d/u.test(text[closing + 1] ?? ''))
				return this.pass(closing + 1 - at);
			closing = text.indexOf('$', closing + 1);
			if (closing < 0) break;
		}
		this.pass(1);
	}

	private readHtml(): void {
		const { text, at } = this;
		if (text.startsWith('<!--', at)) {
			const closing = this.finder.next('-->', at + 4);
			return this.pass(closing < text.length ? closing + 3 - at : 4);
		}
		htmlTag.lastIndex = at;
		this.pass(htmlTag.exec(text)?.[0].length ?? 1);
	}

	private readOpening(): void {
		const { text, at } = this;
		if (text[at + 1] === '[' && this.readWikilink()) return;
		if (text[at + 1] === '^') {
			const [reference, id] = /^\[\^([^\]\s]{1,200})\]/u.exec(text.slice(at, at + 204)) ?? [];
			if (reference !== undefined && id !== undefined) {
				this.inline.footnotes.push({ id, from: at, to: at + reference.length });
				return this.pass(reference.length);
			}
		}
		this.brackets.push(at);
		this.pass(1);
	}

	private readWikilink(): boolean {
		const { text, at, finder } = this;
		const closing = finder.next(']]', at + 2);
		if (closing >= text.length || finder.next('[[', at + 1) < closing || finder.next('\n', at) < closing)
			return false;
		const inner = text.slice(at + 2, closing);
		const bar = inner.indexOf('|');
		// In a table the bar is written `\|`.
		const end = bar > 0 && this.isTable && inner[bar - 1] === '\\' ? bar - 1 : bar;
		const link = (bar < 0 ? inner : inner.slice(0, end)).trim();
		if (link === '') return false;
		const displayText = bar < 0 ? displayTextOf(link) : inner.slice(bar + 1).trim();
		this.addLink(at, closing + 2, link, displayText || displayTextOf(link));
		this.pass(closing + 2 - at);
		return true;
	}

	private readClosing(): void {
		const { text, at, finder } = this;
		const opening = this.brackets.pop();
		this.pass(1);
		if (opening === undefined || text[at + 1] !== '(') return;
		const destination = readDestination(text, at + 1, finder);
		if (destination === null) return;
		// Only links of the vault are known to the cache.
		if (destination.link !== '' && !/^[a-z][a-z0-9+.-]*:/iu.test(destination.link))
			this.addLink(opening, destination.end, destination.link, text.slice(opening + 1, at));
		// A link holds no link: what is still open around it can only be an embed's or plain text.
		if (text[opening - 1] !== '!') this.brackets.length = 0;
		this.pass(destination.end - this.at);
	}

	private addLink(opening: number, to: number, link: string, displayText: string): void {
		const isEmbed = this.text[opening - 1] === '!' && this.text[opening - 2] !== '\\';
		this.inline.links.push({ from: isEmbed ? opening - 1 : opening, to, link, displayText, isEmbed });
	}

	private readTag(): void {
		const { text, at } = this;
		tag.lastIndex = at;
		const found = at === this.boundary || /\s/u.test(text[at - 1] ?? ' ') ? tag.exec(text)?.[0] : undefined;
		this.at += found?.length ?? 1;
		// A tag says something: a number alone is none.
		if (found !== undefined && !/^#\d+$/u.test(found)) this.inline.tags.push({ from: at, to: at + found.length });
	}
}

/** Where runs of backticks begin, by their length, the last first. */
function backtickRunsOf(text: string): Map<number, number[]> {
	const runs = new Map<number, number[]>();
	for (const { 0: run, index } of text.matchAll(/`+/gu)) {
		const starts = runs.get(run.length) ?? [];
		starts.push(index);
		runs.set(run.length, starts);
	}
	for (const starts of runs.values()) starts.reverse();
	return runs;
}
