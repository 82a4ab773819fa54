import { fenceAfter } from './code-fence';
import type { Fence } from './code-fence';
import { findFrontmatter } from './frontmatter';

/** What a line of a note is to Markdown. */
export type LineKind =
	/** The properties on top, their `---` lines included. */
	| 'properties'
	| 'blank'
	/** A code block, its fences included, or code that is set in. */
	| 'code'
	/** Inside a comment of several lines; its links and tags count. */
	| 'comment'
	/** Inside a formula of several lines, or HTML. */
	| 'verbatim'
	/** A heading with `#`, or the first line of an underlined one. */
	| 'heading'
	/** A further line of an underlined heading, or its underline. */
	| 'underline'
	/** `---` and its like between paragraphs. */
	| 'rule'
	/** Anything a person reads: paragraphs, list items, quotes, rows of tables. */
	| 'text';

/** One line of a note. */
export interface NoteLine {
	/** Zero-based line of the file. */
	readonly line: number;
	/** Without its ending. */
	readonly text: string;
	readonly kind: LineKind;
	/** The marks of quotes and list items that it begins with, their gaps included. */
	readonly marks: string;
	/** The text behind the marks; of a heading its words. */
	readonly content: string;
	/** From 1 to 6 for a heading of the note; 0 for anything else, headings in lists and quotes among it. */
	readonly level: number;
	/** What is on the line that links and tags are read in; null where nothing is read. */
	readonly inline: string | null;
}

/**
 * The lines of a note, and what each is, as Obsidian parses them. Takes linear time.
 *
 * @example noteLines('# Kafka\ntext').map(({ kind }) => kind) //=> ['heading', 'text']
 */
export function noteLines(text: string): readonly NoteLine[] {
	const frontmatter = findFrontmatter(text);
	const start = frontmatter?.bodyStart ?? (text.startsWith('\uFEFF') ? 1 : 0);
	const scan = new LineScan();
	const properties = frontmatter ? text.slice(0, start).split('\n') : [];
	// Behind a closing line with an ending, the body begins on the next line, even an empty one.
	const isClosedByEnd = frontmatter !== null && !text.slice(0, start).endsWith('\n');
	for (const line of isClosedByEnd ? properties : properties.slice(0, -1)) scan.pass(withoutReturn(line));
	if (!isClosedByEnd) for (const line of text.slice(start).split('\n')) scan.read(withoutReturn(line));
	return scan.lines;
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

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

type Part = Pick<NoteLine, 'kind'> & Partial<Omit<NoteLine, 'line' | 'text'>>;

class LineScan {
	readonly lines: NoteLine[] = [];
	#fence: Fence | null = null;
	#verbatim: Verbatim | null = null;
	/** The lines of the paragraph that is open. */
	#paragraph: NoteLine[] = [];
	/** Whether that paragraph began in a list or a quote: what is under it makes it no heading of the note. */
	#isHeld = false;
	#isInList = false;

	/** Takes a line of the properties. */
	pass(text: string): void {
		this.#put(text, { kind: 'properties' });
	}

	read(text: string): void {
		this.#put(text, this.#partOf(text));
	}

	#put(text: string, part: Part): void {
		const whole = { marks: '', content: text, level: 0, inline: null, ...part };
		const added = { line: this.lines.length, text, ...whole };
		this.lines.push(added);
		if (part.kind === 'text' && this.#isOpen) this.#paragraph.push(added);
	}

	/** Whether the line that is read goes on with a paragraph, or begins one. */
	#isOpen = false;

	#partOf(text: string): Part {
		this.#isOpen = false;
		if (this.#verbatim) {
			const { end, holdsText } = this.#verbatim;
			if (end === null ? text.trim() === '' : text.toLowerCase().includes(end)) this.#verbatim = null;
			return { kind: holdsText ? 'comment' : 'verbatim', inline: holdsText ? text : null };
		}
		const wasFence = this.#fence !== null;
		this.#fence = fenceAfter(text, this.#fence);
		if (wasFence) return { kind: 'code' };

		const marks = CONTAINERS.exec(text)?.[0] ?? '';
		const content = text.slice(marks.length);
		const wasInList = this.#isInList;
		if (text.trim() !== '') this.#isInList = /[-+*\d]/u.test(marks) || (wasInList && /^\s/u.test(text));
		if (this.#fence || content.trim() === '') {
			this.#endParagraph();
			return { kind: this.#fence ? 'code' : 'blank', marks, content };
		}
		if (this.#paragraph.length === 0 && /^(?: {4}| {0,3}\t)/u.test(content)) {
			// Behind a mark or in an open list, so far in is still text.
			const isText = marks !== '' || wasInList;
			return { kind: isText ? 'text' : 'code', marks, content, inline: isText ? content : null };
		}
		const part = this.#headingIn(content, marks) ?? this.#verbatimIn(content);
		if (part) return { marks, ...part };
		if (marks !== '' || this.#paragraph.length === 0) this.#isHeld = this.#isInList || marks !== '';
		if (marks !== '') this.#endParagraph();
		this.#isOpen = true;
		return { kind: 'text', marks, content, inline: content };
	}

	#headingIn(content: string, marks: string): Part | null {
		const [found, hashes = '', rest = ''] = ATX.exec(content) ?? [];
		if (found !== undefined) {
			this.#endParagraph();
			const words = withoutClosing(rest.trim());
			// What stands in a list or a quote is no heading of the note.
			if (marks !== '') return { kind: 'text', content: words, inline: words };
			return { kind: 'heading', content: words, level: hashes.length, inline: words };
		}
		const isUnderline =
			marks === '' && !this.#isHeld && this.#paragraph.length > 0 && /^ {0,3}(?:=+|-+)[ \t]*$/u.test(content);
		if (!isUnderline) {
			if (!BREAK.test(content)) return null;
			this.#endParagraph();
			return { kind: 'rule', content };
		}
		const level = content.trim().startsWith('=') ? 1 : 2;
		const words = this.#paragraph.map((line) => line.content.trim()).join('\n');
		for (const [at, line] of this.#paragraph.entries())
			this.lines[line.line] =
				at === 0 ? { ...line, kind: 'heading', content: words, level } : { ...line, kind: 'underline' };
		this.#endParagraph();
		return { kind: 'underline', content };
	}

	#verbatimIn(content: string): Part | null {
		const trimmed = content.trimStart();
		const mark = trimmed.startsWith('$$') ? '$$' : trimmed.startsWith('%%') ? '%%' : null;
		if (mark !== null) {
			if (trimmed.includes(mark, 2)) return null;
			this.#open({ end: mark, holdsText: mark === '%%' });
			return mark === '%%' ? { kind: 'comment', content, inline: content } : { kind: 'verbatim', content };
		}
		if (!trimmed.startsWith('<')) return null;
		const [, end] = HTML_ENDS.find(([pattern]) => pattern.test(content)) ?? [];
		if (end === undefined) {
			if (!HTML_BLOCK.test(content) && (this.#paragraph.length > 0 || !HTML_ALONE.test(content))) return null;
			this.#open({ end: null, holdsText: false });
		} else if (trimmed.toLowerCase().includes(end)) this.#endParagraph();
		else this.#open({ end, holdsText: false });
		return { kind: 'verbatim', content };
	}

	#open(verbatim: Verbatim): void {
		this.#verbatim = verbatim;
		this.#endParagraph();
	}

	#endParagraph(): void {
		this.#paragraph = [];
	}
}

/** Hashes at the end of a heading belong to it only where no space is before them. */
function withoutClosing(heading: string): string {
	let end = heading.length;
	while (heading[end - 1] === '#') end -= 1;
	return end === 0 || /\s/u.test(heading[end - 1] ?? '') ? heading.slice(0, end).trimEnd() : heading;
}
