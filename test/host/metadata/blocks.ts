/** A stretch of the text, from its first character to the one after its last. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

/** A root level block. */
export interface SectionBlock {
	type: string;
	from: number;
	to: number;
	id: string | null;
}

export interface ItemBlock {
	readonly from: number;
	/** Up to the first list inside it that begins on a later line. */
	to: number;
	readonly line: number;
	/** Line of the item around it, or minus the line of the list's first item, as Obsidian counts. */
	readonly parent: number;
	task: string | null;
	id: string | null;
	hasNestedList: boolean;
}

export interface HeadingBlock extends Range {
	readonly text: string;
	readonly level: number;
}

export interface FootnoteBlock {
	readonly id: string;
	readonly from: number;
	to: number;
}

/** Text that holds links and tags: the content of its lines without quote marks and indentation. */
export interface TextBlock {
	readonly lines: readonly Range[];
	readonly isTable: boolean;
}

/** What the lines of a note are made of, each list in the order of the text. */
export interface Blocks {
	readonly sections: SectionBlock[];
	readonly items: ItemBlock[];
	readonly headings: HeadingBlock[];
	readonly footnotes: FootnoteBlock[];
	readonly texts: TextBlock[];
	/** By id in lower case. */
	readonly byId: Map<string, Range>;
}

interface OpenList {
	readonly kind: string;
	readonly line: number;
	lastItem: ItemBlock;
}

/** A block that holds blocks. */
export interface Container {
	readonly kind: 'root' | 'quote' | 'item' | 'footnote';
	/** Columns by which the lines inside an item or a footnote are indented. */
	readonly indent: number;
	/** Columns that lines inside may be indented by in addition without that meaning anything. */
	readonly spareIndent: number;
	/** An item whose first line says nothing ends at a blank line. */
	isEmpty: boolean;
	readonly item: ItemBlock | null;
	readonly footnote: FootnoteBlock | null;
	/** The list whose next item would be a child of this container. */
	list: OpenList | null;
}

/** A new container with nothing in it. */
export function containerOf(kind: Container['kind'], parts: Partial<Container> = {}): Container {
	return { kind, indent: 0, spareIndent: 0, isEmpty: false, item: null, footnote: null, list: null, ...parts };
}
