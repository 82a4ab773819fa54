import { BlockOutline, readBlockId } from './block-outline';
import type { Blocks, Range } from './blocks';
import {
	cellsOf,
	cellsOfDelimiterRow,
	isClosingFence,
	isThematicBreak,
	readAtxHeading,
	readFence,
	readListMarker,
	setextLevelOf,
} from './block-starts';
import { isHtmlEnd, readHtmlStart } from './html-block';
import type { HtmlEnd } from './html-block';
import { LineCursor } from './line-cursor';
import type { LineIndex } from './line-index';

/** The block without blocks inside it that the next line may go on with. */
type Leaf =
	| { readonly kind: 'paragraph'; readonly from: number; readonly lines: Range[]; isTable: boolean }
	| { readonly kind: 'fence'; readonly fence: string }
	| { readonly kind: 'html'; readonly end: HtmlEnd }
	| { readonly kind: 'math' }
	| { readonly kind: 'comment'; readonly lines: Range[] }
	| { readonly kind: 'indented' };

/** Reads the lines of a note from one line on, as CommonMark does, with Obsidian's callouts, comments and math. */
export function scanBlocks(lines: LineIndex, firstLine: number): Blocks {
	const scanner = new BlockScanner(lines);
	for (let line = firstLine; line < lines.count; line++) scanner.read(line);
	return scanner.end();
}

class BlockScanner {
	private readonly outline: BlockOutline;
	private leaf: Leaf | null = null;
	private line = 0;

	constructor(private readonly lines: LineIndex) {
		this.outline = new BlockOutline(lines);
	}

	end(): Blocks {
		this.closeLeaf();
		return this.outline.blocks;
	}

	read(line: number): void {
		this.line = line;
		const cursor = new LineCursor(this.lines.text, this.lines.startOf(line), this.lines.endOf(line));
		const depth = this.enterContainers(cursor);
		const isInside = depth === this.outline.stack.length;
		if (isInside && this.leaf !== null && this.continueLeaf(this.leaf, cursor)) return;
		if (cursor.isBlank) return this.readBlank(cursor, depth);
		const paragraph = this.leaf?.kind === 'paragraph' ? this.leaf : null;
		if (isInside && paragraph !== null && this.finishParagraph(paragraph, cursor)) return;
		if (this.readContainers(cursor, depth, isInside && paragraph !== null && !paragraph.isTable)) return this.readLeaf(cursor);
		// A line that begins nothing goes on with the paragraph before it, even where it lacks its quote marks.
		if (paragraph !== null && (isInside || !paragraph.isTable)) return this.addLine(paragraph, cursor);
		this.leave(depth);
		this.readLeaf(cursor);
	}

	/** How many open containers the line stands in. Their marks and indentation are taken. */
	private enterContainers(cursor: LineCursor): number {
		const { stack } = this.outline;
		let depth = 1;
		for (; depth < stack.length; depth++) {
			const container = stack[depth];
			if (container?.kind === 'quote') {
				if (cursor.indent > 3 || cursor.first !== '>') break;
				takeQuoteMark(cursor);
			} else if (container !== undefined) {
				const isBlank = cursor.isBlank;
				if (isBlank ? container.isEmpty : cursor.indent < container.indent) break;
				container.isEmpty = false;
				cursor.takeColumns(container.indent);
			}
		}
		return depth;
	}

	/** Gives the line to a block whose content is not Markdown. False where the block ends before the line. */
	private continueLeaf(leaf: Leaf, cursor: LineCursor): boolean {
		if (leaf.kind === 'paragraph') return false;
		if (leaf.kind === 'indented') {
			if (cursor.isBlank) return true;
			if (cursor.indent >= 4) {
				this.outline.extendTo(cursor.end);
				return true;
			}
			this.closeLeaf();
			return false;
		}
		const { rest } = cursor;
		if (leaf.kind === 'html' && leaf.end === 'blank' && cursor.isBlank) {
			this.closeLeaf();
			return true;
		}
		if (leaf.kind === 'comment') leaf.lines.push({ from: cursor.at, to: cursor.end });
		this.outline.extendTo(cursor.end);
		const isLast =
			(leaf.kind === 'fence' && cursor.indent < 4 && isClosingFence(rest, leaf.fence)) ||
			(leaf.kind === 'html' && isHtmlEnd(rest, leaf.end)) ||
			(leaf.kind === 'math' && rest.includes('$$')) ||
			(leaf.kind === 'comment' && rest.includes('%%'));
		if (isLast) this.closeLeaf();
		return true;
	}

	private readBlank(cursor: LineCursor, depth: number): void {
		// A blank line that still has its quote marks belongs to the quote.
		if (depth === this.outline.stack.length && this.outline.innermost.kind === 'quote') this.outline.extendSectionTo(cursor.end);
		this.leave(depth);
	}

	/** A line of dashes makes the paragraph above it a heading; a delimiter row makes it a table. */
	private finishParagraph(paragraph: Leaf & { kind: 'paragraph' }, cursor: LineCursor): boolean {
		if (paragraph.isTable || cursor.indent > 3) return false;
		const rest = this.lines.text.slice(cursor.contentAt, cursor.end);
		const level = setextLevelOf(rest);
		if (level !== null) {
			const text = paragraph.lines.map(({ from, to }) => this.lines.text.slice(from, to).trim()).join('\n');
			this.outline.addHeading({ text, level, from: paragraph.from, to: cursor.end });
			this.outline.retype('heading');
			this.outline.extendTo(cursor.end);
			this.closeLeaf();
			return true;
		}
		const header = paragraph.lines[0];
		if (header === undefined || paragraph.lines.length > 1) return false;
		const cells = cellsOfDelimiterRow(rest);
		if (cells === 0 || cellsOf(this.lines.text.slice(header.from, header.to)).length !== cells) return false;
		paragraph.isTable = true;
		this.outline.retype('table');
		this.outline.extendTo(cursor.end);
		return true;
	}

	/** Opens the quotes, list items and footnotes that begin on this line. Answers whether any block begins here. */
	private readContainers(cursor: LineCursor, depth: number, isInParagraph: boolean): boolean {
		let isOpened = false;
		while (cursor.first !== '' && cursor.indent < 4 && this.outline.canNest) {
			const content = cursor.contentAt;
			const marker = readListMarker(cursor);
			if (cursor.first === '>') {
				if (!isOpened) this.leave(depth);
				isOpened = true;
				const from = cursor.at;
				takeQuoteMark(cursor);
				this.outline.openQuote(from, /^[ \t]*\[![^\]]+\]/u.test(cursor.rest));
			} else if (marker !== null && !isThematicBreak(cursor.rest)) {
				if (isInParagraph && !isOpened && !marker.isInterrupting) return false;
				if (!isOpened) this.leave(depth);
				isOpened = true;
				this.openItem(cursor, marker.kind, marker.width);
			} else if (cursor.first === '[' && !isInParagraph && this.openFootnote(cursor, content, isOpened, depth)) isOpened = true;
			else break;
		}
		return isOpened || this.beginsLeaf(cursor, isInParagraph, depth);
	}

	private openItem(cursor: LineCursor, kind: string, width: number): void {
		const from = cursor.at;
		const indentBefore = cursor.indent;
		cursor.takeIndent();
		cursor.takeCharacters(width);
		const isEmpty = cursor.isBlank;
		const padding = isEmpty || cursor.indent > 4 ? 1 : cursor.indent;
		cursor.takeColumns(padding);
		const item = this.outline.openItem(kind, this.line, from, indentBefore + width + padding, isEmpty);
		this.outline.extendTo(cursor.end);
		const task = /^\[([^\]])\](?=[ \t]|$)/u.exec(cursor.rest);
		if (task === null) return;
		item.task = task[1] ?? ' ';
		// Recorded: what follows the box is read as blocks again, so that `- [ ] 1. text` holds a numbered list.
		cursor.takeCharacters(task[0].length);
		cursor.takeColumns(1);
	}

	private openFootnote(cursor: LineCursor, content: number, isOpened: boolean, depth: number): boolean {
		const [marker, id] = /^\[\^([^\]\s]+)\]:/u.exec(this.lines.text.slice(content, Math.min(content + 200, cursor.end))) ?? [];
		if (marker === undefined || id === undefined) return false;
		if (!isOpened) this.leave(depth);
		const from = cursor.at;
		cursor.takeIndent();
		cursor.takeCharacters(marker.length);
		this.outline.openFootnote(id, from);
		this.outline.extendTo(cursor.end);
		return true;
	}

	/** Whether a block without blocks inside begins here that ends a paragraph. If so, the paragraph is closed. */
	private beginsLeaf(cursor: LineCursor, isInParagraph: boolean, depth: number): boolean {
		if (cursor.indent > 3) return false;
		const rest = this.lines.text.slice(cursor.contentAt, cursor.end);
		const isLeaf =
			isThematicBreak(rest) ||
			readAtxHeading(rest) !== null ||
			readFence(rest) !== null ||
			readHtmlStart(rest, isInParagraph || this.leaf?.kind === 'paragraph') !== null ||
			rest.startsWith('$$') ||
			rest.startsWith('%%');
		if (isLeaf) this.leave(depth);
		return isLeaf;
	}

	/** Reads what is left of a line after its containers. */
	private readLeaf(cursor: LineCursor): void {
		if (cursor.isBlank) return this.outline.extendTo(cursor.end);
		const from = cursor.at;
		if (cursor.indent >= 4) return this.open({ kind: 'indented' }, 'code', from, cursor.end);
		const content = cursor.contentAt;
		const rest = this.lines.text.slice(content, cursor.end);
		const heading = readAtxHeading(rest);
		const fence = readFence(rest);
		const html = readHtmlStart(rest, false);
		if (heading !== null) {
			this.open(null, 'heading', from, cursor.end);
			const title = { from: content + heading.start, to: content + heading.end };
			const text = this.lines.text.slice(title.from, title.to);
			this.outline.addHeading({ text, level: heading.level, from, to: cursor.end });
			this.outline.blocks.texts.push({ lines: [title], isTable: false });
		} else if (isThematicBreak(rest)) this.open(null, 'thematicBreak', from, cursor.end);
		else if (fence !== null) this.open({ kind: 'fence', fence }, 'code', from, cursor.end);
		else if (html !== null) this.open(isHtmlEnd(rest, html) ? null : { kind: 'html', end: html }, 'html', from, cursor.end);
		else if (rest.startsWith('$$')) this.readMarked(cursor, '$$', 'math');
		else if (rest.startsWith('%%')) this.readMarked(cursor, '%%', 'comment');
		else this.openParagraph(cursor);
	}

	/** A block between two marks, which may stand on one line. Text after the second mark makes it a paragraph. */
	private readMarked(cursor: LineCursor, mark: '$$' | '%%', kind: 'math' | 'comment'): void {
		const { at, end } = cursor;
		const content = cursor.contentAt;
		const second = this.lines.text.indexOf(mark, content + 2);
		const isOneLine = second >= 0 && second < end;
		if (isOneLine && this.lines.text.slice(second + 2, end).trim() !== '') return this.openParagraph(cursor);
		const lines = [{ from: content, to: end }];
		const leaf: Leaf = kind === 'math' ? { kind } : { kind, lines };
		this.open(leaf, kind, at, end);
		if (isOneLine) this.closeLeaf();
	}

	private openParagraph(cursor: LineCursor): void {
		const line = { from: cursor.contentAt, to: cursor.end };
		this.open({ kind: 'paragraph', from: cursor.at, lines: [line], isTable: false }, 'paragraph', cursor.at, cursor.end);
	}

	private addLine(paragraph: Leaf & { kind: 'paragraph' }, cursor: LineCursor): void {
		paragraph.lines.push({ from: cursor.contentAt, to: cursor.end });
		this.outline.extendTo(cursor.end);
	}

	private open(leaf: Leaf | null, type: string, from: number, to: number): void {
		this.closeLeaf();
		this.outline.begin(type, from);
		this.outline.extendTo(to);
		this.leaf = leaf;
	}

	private leave(depth: number): void {
		this.closeLeaf();
		this.outline.closeTo(depth);
	}

	private closeLeaf(): void {
		const { leaf } = this;
		this.leaf = null;
		if (leaf?.kind !== 'paragraph' && leaf?.kind !== 'comment') return;
		const isTable = leaf.kind === 'paragraph' && leaf.isTable;
		this.outline.blocks.texts.push({ lines: leaf.lines, isTable });
		const named = leaf.kind === 'paragraph' ? readBlockId(this.lines.text, leaf.lines) : null;
		if (named !== null) this.outline.nameBlock(named.id, named.isAlone);
	}
}

function takeQuoteMark(cursor: LineCursor): void {
	cursor.takeIndent();
	cursor.takeCharacters(1);
	if (cursor.indent > 0) cursor.takeColumns(1);
}
