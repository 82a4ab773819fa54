import type { HeadingAt, LinkAt, TagAt } from '../model/note-snapshot';
import { fenceAfter } from './code-fence';
import type { Fence } from './code-fence';
import { findFrontmatter } from './frontmatter';

/** What stands in a text: its headings, its wikilinks without embeds, and its tags, each with its line. */
export interface Outline {
	readonly headings: readonly HeadingAt[];
	readonly links: readonly LinkAt[];
	readonly tags: readonly TagAt[];
}

/**
 * The headings, wikilinks and tags of a note's body, as Obsidian's cache has them once it has caught up: it follows an
 * editor only after a while, and what is about to be written cannot wait. Takes linear time.
 *
 * @example outlineOf('# Kafka #topic/kafka').tags //=> [{ tag: '#topic/kafka', line: 0 }]
 */
export function outlineOf(text: string): Outline {
	const frontmatter = findFrontmatter(text);
	const start = frontmatter?.bodyStart ?? (text.startsWith('\uFEFF') ? 1 : 0);
	const scan = new OutlineScan(frontmatter ? text.slice(0, start).split('\n').length - 1 : 0);
	// A closing line without an ending is the last one of the text.
	if (start < text.length) for (const line of text.slice(start).split('\n')) scan.read(line.replace(/\r$/u, ''));
	return scan;
}

/** What a block of lines that is no Markdown ends with; null: with the next empty line. */
type Verbatim = { readonly end: string | null; readonly holdsText: boolean };

/** Marks of quotes and list items in front of what they hold. */
export const CONTAINERS = /^(?: {0,3}(?:>[ \t]?|(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)(?:\[.\] )?))*/u;
const ATX = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/u;
/** `---` and its like between paragraphs. */
const BREAK = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/u;
/** A tag that is all of a line: it begins HTML where no paragraph is open. */
export const HTML_ALONE = /^ {0,3}<\/?(?:[a-z][a-z0-9-]*)(?:\s[^<>]*)?\/?>[ \t]*$/iu;
/** Tags that begin HTML on any line, up to the next empty one. */
export const HTML_BLOCK =
	/^ {0,3}<\/?(?:address|article|aside|blockquote|body|center|col|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|nav|ol|option|p|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)(?=[\s>]|\/>|$)/iu;
/** What begins HTML that goes on over empty lines, and what ends it, in small letters. */
export const HTML_ENDS: readonly (readonly [RegExp, string])[] = [
	[/^ {0,3}<!--/u, '-->'],
	[/^ {0,3}<script(?=[\s>]|$)/iu, '</script>'],
	[/^ {0,3}<style(?=[\s>]|$)/iu, '</style>'],
	[/^ {0,3}<pre(?=[\s>]|$)/iu, '</pre>'],
	[/^ {0,3}<textarea(?=[\s>]|$)/iu, '</textarea>'],
];

class OutlineScan implements Outline {
	readonly headings: HeadingAt[] = [];
	readonly links: LinkAt[] = [];
	readonly tags: TagAt[] = [];
	#fence: Fence | null = null;
	#verbatim: Verbatim | null = null;
	/** The lines of the paragraph that is open. */
	#paragraph: string[] = [];
	/** Whether that paragraph began in a list or a quote: what is under it makes it no heading of the note. */
	#isHeld = false;
	#isInList = false;

	constructor(private line: number) {}

	read(text: string): void {
		this.#readLine(text);
		this.line += 1;
	}

	#readLine(text: string): void {
		if (this.#verbatim) {
			const { end, holdsText } = this.#verbatim;
			if (holdsText) this.#readText(text);
			if (end === null ? text.trim() === '' : text.toLowerCase().includes(end)) this.#verbatim = null;
			return;
		}
		const wasFence = this.#fence !== null;
		this.#fence = fenceAfter(text, this.#fence);
		if (wasFence) return;

		const marks = CONTAINERS.exec(text)?.[0] ?? '';
		const content = text.slice(marks.length);
		const wasInList = this.#isInList;
		if (text.trim() !== '') this.#isInList = /[-+*\d]/u.test(marks) || (wasInList && /^\s/u.test(text));
		if (this.#fence || content.trim() === '') return this.#endParagraph();
		if (this.#paragraph.length === 0 && /^(?: {4}| {0,3}\t)/u.test(content)) {
			// Behind a mark or in an open list, so far in is still text.
			if (marks !== '' || wasInList) this.#readText(content);
			return;
		}
		if (this.#readHeading(content, marks) || this.#beginsVerbatim(content)) return;
		if (marks !== '' || this.#paragraph.length === 0) this.#isHeld = this.#isInList || marks !== '';
		if (marks !== '') this.#paragraph = [];
		this.#paragraph.push(content);
		this.#readText(content);
	}

	#readHeading(content: string, marks: string): boolean {
		const [found, hashes = '', rest = ''] = ATX.exec(content) ?? [];
		if (found !== undefined) {
			this.#endParagraph();
			const heading = withoutClosing(rest.trim());
			// What stands in a list or a quote is no heading of the note.
			if (marks === '') this.headings.push({ text: heading, level: hashes.length, line: this.line });
			this.#readText(heading);
			return true;
		}
		const isUnderline =
			marks === '' && !this.#isHeld && this.#paragraph.length > 0 && /^ {0,3}(?:=+|-+)[ \t]*$/u.test(content);
		if (!isUnderline) {
			if (BREAK.test(content)) this.#endParagraph();
			return BREAK.test(content);
		}
		const heading = this.#paragraph.map((line) => line.trim()).join('\n');
		const level = content.trim().startsWith('=') ? 1 : 2;
		this.headings.push({ text: heading, level, line: this.line - this.#paragraph.length });
		this.#endParagraph();
		return true;
	}

	#beginsVerbatim(content: string): boolean {
		const trimmed = content.trimStart();
		const mark = trimmed.startsWith('$$') ? '$$' : trimmed.startsWith('%%') ? '%%' : null;
		if (mark !== null) {
			const close = trimmed.indexOf(mark, 2);
			if (close >= 0) return false;
			this.#open({ end: mark, holdsText: mark === '%%' });
			if (mark === '%%') this.#readText(content);
			return true;
		}
		if (!trimmed.startsWith('<')) return false;
		const [, end] = HTML_ENDS.find(([pattern]) => pattern.test(content)) ?? [];
		if (end !== undefined) {
			if (trimmed.toLowerCase().includes(end)) this.#endParagraph();
			else this.#open({ end, holdsText: false });
			return true;
		}
		if (!HTML_BLOCK.test(content) && (this.#paragraph.length > 0 || !HTML_ALONE.test(content))) return false;
		this.#open({ end: null, holdsText: false });
		return true;
	}

	#open(verbatim: Verbatim): void {
		this.#verbatim = verbatim;
		this.#endParagraph();
	}

	#endParagraph(): void {
		this.#paragraph = [];
	}

	#readText(text: string): void {
		const { line } = this;
		for (const { index, 0: found, 1: link, 2: alias } of text.matchAll(INLINE)) {
			if (link?.trim()) {
				if (text[index - 1] === '!') continue;
				const target = link.trim().replace(/\\$/u, '');
				this.links.push({ link: target, displayText: alias?.trim() || target.split('#').join(' > '), line });
			} else if (
				found.startsWith('#') &&
				!/^#\d+$/u.test(found) &&
				/^(?:|.*\s)$/u.test(text.slice(Math.max(0, index - 1), index))
			) {
				this.tags.push({ tag: found, line });
			}
		}
	}
}

/**
 * What stands in a line of text: what is escaped, code, formulas, HTML, addresses with the `](` before them; then
 * wikilinks with their target and alias, and tags. No character is looked at twice.
 */
export const INLINE =
	/\\[!-/:-@[-`{-~]|``[^`]*``|`[^`]*`|\$\$[^$]*\$\$|\$[^\s$](?:[^$]*[^\s$])?\$|<!--(?:.*?-->|.*)|<\/?[A-Za-z][^<>]*>|\]\([^()]*\)|\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]|#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/gu;

/** Hashes at the end of a heading belong to it only where no space is before them. */
function withoutClosing(heading: string): string {
	let end = heading.length;
	while (heading[end - 1] === '#') end -= 1;
	return end === 0 || /\s/u.test(heading[end - 1] ?? '') ? heading.slice(0, end).trimEnd() : heading;
}
