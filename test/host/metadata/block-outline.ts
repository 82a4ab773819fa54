import { containerOf } from './blocks';
import type { Blocks, Container, HeadingBlock, ItemBlock, Range, SectionBlock } from './blocks';
import type { LineIndex } from './line-index';

/** Deeper than anyone nests; keeps hostile notes from taking quadratic time. */
const deepest = 100;

/** A list item as its first line shows it. */
export interface NewItem {
	readonly kind: string;
	readonly line: number;
	readonly from: number;
	readonly indent: number;
	readonly spareIndent: number;
	readonly isEmpty: boolean;
}

/** What has been found out about a note so far, and which containers the current line stands in. */
export class BlockOutline {
	readonly blocks: Blocks = { sections: [], items: [], headings: [], footnotes: [], texts: [], byId: new Map() };
	readonly stack: Container[] = [containerOf('root')];
	private section: SectionBlock | null = null;

	constructor(private readonly lines: LineIndex) {}

	get innermost(): Container {
		return this.stack.at(-1) ?? containerOf('root');
	}

	get isAtRoot(): boolean {
		return this.stack.length === 1;
	}

	get canNest(): boolean {
		return this.stack.length < deepest;
	}

	/** Leaves all containers but the outermost ones. */
	closeTo(depth: number): void {
		this.stack.length = Math.min(this.stack.length, depth);
	}

	/** A block that is no list item begins in the innermost container: its list ends, and at the root a section begins. */
	begin(type: string, from: number): void {
		this.innermost.list = null;
		if (this.isAtRoot) this.beginSection(type, from);
	}

	openQuote(from: number, isCallout: boolean): void {
		this.begin(isCallout ? 'callout' : 'blockquote', from);
		this.stack.push(containerOf('quote'));
	}

	openFootnote(id: string, from: number): void {
		this.begin('footnoteDefinition', from);
		const footnote = { id, from, to: from };
		this.blocks.footnotes.push(footnote);
		this.stack.push(containerOf('footnote', { indent: 4, footnote }));
	}

	openItem({ kind, line, from, indent, spareIndent, isEmpty }: NewItem): ItemBlock {
		const around = this.innermost;
		const before = around.list?.kind === kind ? around.list : null;
		if (before === null && this.isAtRoot) this.beginSection('list', from);
		if (before !== null) this.takeBlankLine(before.lastItem, line);
		const listLine = before?.line ?? line;
		const parent = this.nearestItem;
		const item: ItemBlock = {
			from,
			to: from,
			line,
			// Recorded: a list that begins on line 0 has the parent -1, as has one that begins on line 1.
			parent: parent?.line ?? -Math.max(listLine, 1),
			task: null,
			id: null,
			hasNestedList: false,
		};
		for (const { item: outer } of this.stack) if (outer !== null && outer.line < line) outer.hasNestedList = true;
		this.blocks.items.push(item);
		around.list = { kind, line: listLine, lastItem: item };
		this.stack.push(containerOf('item', { indent, spareIndent, item, isEmpty }));
		return item;
	}

	/** The section and everything open reaches at least to here. */
	extendTo(end: number): void {
		this.extendSectionTo(end);
		for (const { item, footnote } of this.stack) {
			if (item !== null && !item.hasNestedList) item.to = end;
			if (footnote !== null) footnote.to = end;
		}
	}

	/** The section reaches at least to here; what stands in it does not. */
	extendSectionTo(end: number): void {
		if (this.section !== null) this.section.to = end;
	}

	retype(type: string): void {
		if (this.isAtRoot && this.section !== null) this.section.type = type;
	}

	/** Headings count at the root only; those inside quotes and lists are no part of the outline (a guess). */
	addHeading(heading: HeadingBlock): void {
		if (this.isAtRoot) this.blocks.headings.push(heading);
	}

	/** Names what a paragraph with `^id` at its end belongs to: its item, its section, or the section before it. */
	nameBlock(id: string, isAlone: boolean): void {
		const key = id.toLowerCase();
		const item = this.innermost.item;
		const before = this.blocks.sections.at(-2);
		const target = item ?? (isAlone && this.isAtRoot && before ? before : this.section);
		if (target === null) return;
		target.id = key;
		this.blocks.byId.set(key, target);
	}

	private get nearestItem(): ItemBlock | null {
		for (let depth = this.stack.length - 1; depth > 0; depth--) {
			const item = this.stack[depth]?.item;
			if (item) return item;
		}
		return null;
	}

	private beginSection(type: string, from: number): void {
		this.section = { type, from, to: from, id: null };
		this.blocks.sections.push(this.section);
	}

	/** Recorded: an item followed by a blank line and another item of its list ends at the beginning of the blank line. */
	private takeBlankLine(item: ItemBlock, line: number): void {
		if (item.hasNestedList) return;
		const last = this.lines.lineOf(item.to);
		if (last + 1 < line) item.to = this.lines.startOf(last + 1);
	}
}

/** The id that the last line of a paragraph ends with, ` ^id`, and whether there is nothing else. */
export function readBlockId(text: string, paragraph: readonly Range[]): { id: string; isAlone: boolean } | null {
	const last = paragraph.at(-1);
	if (last === undefined) return null;
	const line = text.slice(last.from, last.to).trimEnd();
	const caret = line.lastIndexOf('^');
	if (caret < 0 || !/^[A-Za-z0-9-]+$/u.test(line.slice(caret + 1))) return null;
	if (caret > 0 && !/\s/u.test(line[caret - 1] ?? '')) return null;
	return { id: line.slice(caret + 1), isAlone: caret === 0 && paragraph.length === 1 };
}
