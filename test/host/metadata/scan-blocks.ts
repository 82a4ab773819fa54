import { BlockOutline, readBlockId } from './block-outline';
import type { Blocks, TextBlock } from './blocks';
import { cellsOf, cellsOfDelimiterRow, isThematicBreak, readListMarker, setextLevelOf } from './block-starts';
import type { ListMarker } from './block-starts';
import { isLastLine, readLeafStart } from './leaf';
import type { Leaf, Paragraph, Verbatim } from './leaf';
import { LineCursor } from './line-cursor';
import type { LineIndex } from './line-index';

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
		const hasMark = line === 0 && this.lines.text.startsWith('\uFEFF');
		const cursor = new LineCursor(
			this.lines.text,
			this.lines.startOf(line) + (hasMark ? 1 : 0),
			this.lines.endOf(line),
		);
		const depth = this.enterContainers(cursor);
		const isInside = depth === this.outline.stack.length;
		if (isInside && this.leaf !== null && this.continueLeaf(this.leaf, cursor)) return;
		if (cursor.isBlank) return this.readBlank(cursor, depth);
		const paragraph = this.leaf?.kind === 'paragraph' ? this.leaf : null;
		if (isInside && paragraph !== null && this.finishParagraph(paragraph, cursor)) return;
		if (this.beginsBlock(cursor, depth, isInside ? paragraph : null)) return this.readLeaf(cursor);
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
				if (cursor.isBlank ? container.isEmpty : cursor.indent < container.indent) break;
				container.isEmpty = false;
				cursor.takeColumns(container.indent + container.spareIndent);
			}
		}
		return depth;
	}

	/** Gives the line to the block that is open. False where the block ends before the line or must look at it first. */
	private continueLeaf(leaf: Leaf, cursor: LineCursor): boolean {
		if (leaf.kind === 'paragraph') return false;
		const isOver =
			(leaf.kind === 'indented' && !cursor.isBlank && cursor.indent < 4) ||
			(leaf.kind === 'html' && leaf.end === 'blank' && cursor.isBlank);
		if (isOver) {
			this.closeLeaf();
			return false;
		}
		if (leaf.kind === 'indented') {
			if (!cursor.isBlank) this.outline.extendTo(cursor.end);
			return true;
		}
		if (leaf.kind === 'comment') leaf.lines.push({ from: cursor.at, to: cursor.end });
		this.outline.extendTo(cursor.end);
		if (isLastLine(leaf, cursor)) this.closeLeaf();
		return true;
	}

	private readBlank(cursor: LineCursor, depth: number): void {
		// A blank line that still has its quote marks belongs to the quote.
		if (depth === this.outline.stack.length && this.outline.innermost.kind === 'quote')
			this.outline.extendSectionTo(cursor.end);
		this.leave(depth);
	}

	/** A line of dashes makes the paragraph above it a heading; a delimiter row makes it a table. */
	private finishParagraph(paragraph: Paragraph, cursor: LineCursor): boolean {
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

	/**
	 * Opens the quotes, list items and footnotes that begin on this line.
	 * Answers whether any block other than a paragraph begins here; if so, what it does not stand in is closed.
	 */
	private beginsBlock(cursor: LineCursor, depth: number, paragraph: Paragraph | null): boolean {
		let isOpened = false;
		const open = (container: () => void): void => {
			if (!isOpened) this.leave(depth);
			isOpened = true;
			container();
		};
		while (cursor.first !== '' && cursor.indent < 4 && this.outline.canNest) {
			const marker = readListMarker(cursor);
			const footnote = paragraph === null || isOpened ? readFootnoteMark(cursor) : null;
			if (cursor.first === '>') open(() => this.openQuote(cursor));
			else if (marker !== null && !isThematicBreak(cursor.rest)) {
				if (paragraph !== null && !paragraph.isTable && !isOpened && !marker.isInterrupting) return false;
				open(() => this.openItem(cursor, marker));
			} else if (footnote !== null) open(() => this.openFootnote(cursor, footnote));
			else break;
		}
		if (isOpened) return true;
		const isLeaf = cursor.indent < 4 && readLeafStart(cursor, this.leaf?.kind === 'paragraph') !== null;
		if (isLeaf) this.leave(depth);
		return isLeaf;
	}

	private openQuote(cursor: LineCursor): void {
		const from = cursor.at;
		takeQuoteMark(cursor);
		this.outline.openQuote(from, /^[ \t]*\[![^\]]+\]/u.test(cursor.rest));
		this.outline.extendTo(cursor.end);
	}

	private openItem(cursor: LineCursor, { kind, width, isFirstNine }: ListMarker): void {
		const from = cursor.at;
		const indentBefore = cursor.indent;
		cursor.takeIndent();
		cursor.takeCharacters(width);
		const isEmpty = cursor.isBlank;
		const padding = isEmpty || cursor.indent > 4 ? 1 : cursor.indent;
		cursor.takeColumns(padding);
		const indent = indentBefore + width + padding;
		// Recorded: lines inside `1. ` may be indented by four columns as if by three.
		const spareIndent = isFirstNine && indent % 2 === 1 ? 1 : 0;
		const item = this.outline.openItem({ kind, line: this.line, from, indent, spareIndent, isEmpty });
		this.outline.extendTo(cursor.end);
		const task = /^\[([^\]])\](?=[ \t]|$)/u.exec(cursor.rest);
		if (task === null) return;
		item.task = task[1] ?? ' ';
		// Recorded: what follows the box is read as blocks again, so that `- [ ] 1. text` holds a numbered list.
		cursor.takeCharacters(task[0].length);
		cursor.takeColumns(1);
	}

	private openFootnote(cursor: LineCursor, mark: { id: string; width: number }): void {
		const from = cursor.at;
		cursor.takeIndent();
		cursor.takeCharacters(mark.width);
		this.outline.openFootnote(mark.id, from);
		this.outline.extendTo(cursor.end);
	}

	/** Reads what is left of a line after its containers. */
	private readLeaf(cursor: LineCursor): void {
		if (cursor.isBlank) return;
		if (cursor.indent >= 4) return this.open({ kind: 'indented' }, 'code', cursor);
		const start = readLeafStart(cursor, false);
		if (start === null) {
			const line = { from: cursor.contentAt, to: cursor.end };
			return this.open(
				{ kind: 'paragraph', from: cursor.at, lines: [line], isTable: false },
				'paragraph',
				cursor,
			);
		}
		this.open(start.leaf, start.type, cursor);
		if (start.title !== null) {
			const text = this.lines.text.slice(start.title.from, start.title.to);
			this.outline.addHeading({ text, level: start.title.level, from: cursor.at, to: cursor.end });
		}
		if (start.texts.length > 0) this.addText({ lines: start.texts, isTable: false });
	}

	private addLine(paragraph: Paragraph, cursor: LineCursor): void {
		paragraph.lines.push({ from: cursor.contentAt, to: cursor.end });
		this.outline.extendTo(cursor.end);
	}

	private addText(text: TextBlock): void {
		this.outline.blocks.texts.push(text);
	}

	private open(leaf: Paragraph | Verbatim | { kind: 'indented' } | null, type: string, cursor: LineCursor): void {
		this.closeLeaf();
		this.outline.begin(type, cursor.at);
		this.outline.extendTo(cursor.end);
		this.leaf = leaf;
	}

	private leave(depth: number): void {
		this.closeLeaf();
		this.outline.closeTo(depth);
	}

	private closeLeaf(): void {
		const { leaf } = this;
		this.leaf = null;
		if (leaf?.kind === 'comment') this.addText({ lines: leaf.lines, isTable: false });
		if (leaf?.kind !== 'paragraph') return;
		this.addText({ lines: leaf.lines, isTable: leaf.isTable });
		const named = readBlockId(this.lines.text, leaf.lines);
		if (named !== null) this.outline.nameBlock(named.id, named.isAlone);
	}
}

/** `[^id]:` at the cursor, indentation aside. */
function readFootnoteMark(cursor: LineCursor): { id: string; width: number } | null {
	const from = cursor.contentAt;
	const [mark, id] = /^\[\^([^\]\s]+)\]:/u.exec(cursor.text.slice(from, Math.min(from + 200, cursor.end))) ?? [];
	return mark === undefined || id === undefined ? null : { id, width: mark.length };
}

function takeQuoteMark(cursor: LineCursor): void {
	cursor.takeIndent();
	cursor.takeCharacters(1);
	if (cursor.indent > 0) cursor.takeColumns(1);
}
