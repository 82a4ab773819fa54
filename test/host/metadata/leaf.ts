import type { Range } from './blocks';
import { isClosingFence, isThematicBreak, readAtxHeading, readFence } from './block-starts';
import { isHtmlEnd, readHtmlStart } from './html-block';
import type { HtmlEnd } from './html-block';
import type { LineCursor } from './line-cursor';

export interface Paragraph {
	readonly kind: 'paragraph';
	readonly from: number;
	readonly lines: Range[];
	isTable: boolean;
}

/** A block that ends by a mark of its own and whose content is no Markdown. */
export type Verbatim =
	| { readonly kind: 'fence'; readonly fence: string }
	| { readonly kind: 'html'; readonly end: HtmlEnd }
	| { readonly kind: 'math' }
	| { readonly kind: 'comment'; readonly lines: Range[] };

/** The block without blocks inside it that the next line may go on with. */
export type Leaf = Paragraph | Verbatim | { readonly kind: 'indented' };

/** What a line begins: the type of its section, its title where it is a heading, and what goes on after the line. */
export interface LeafStart {
	readonly type: string;
	readonly title: (Range & { readonly level: number }) | null;
	readonly leaf: Verbatim | null;
	/** Text with links and tags on this line. */
	readonly texts: readonly Range[];
}

/** The block other than a paragraph that begins at the cursor, which stands at most three columns before it. */
export function readLeafStart(cursor: LineCursor, isInParagraph: boolean): LeafStart | null {
	const from = cursor.contentAt;
	const rest = cursor.text.slice(from, cursor.end);
	const heading = readAtxHeading(rest);
	if (heading !== null) {
		const title = { from: from + heading.start, to: from + heading.end, level: heading.level };
		return { type: 'heading', title, leaf: null, texts: [title] };
	}
	if (isThematicBreak(rest)) return startOf('thematicBreak', null);
	const fence = readFence(rest);
	if (fence !== null) return startOf('code', { kind: 'fence', fence });
	const end = readHtmlStart(rest, isInParagraph);
	if (end !== null) return startOf('html', isHtmlEnd(rest, end) ? null : { kind: 'html', end });
	const line = { from, to: cursor.end };
	const close = rest.startsWith('%%') ? rest.indexOf('%%', 2) : rest.startsWith('$$') ? rest.indexOf('$$', 2) : null;
	// Text after the second mark: the marks stand in a paragraph.
	if (close === null || (close >= 0 && rest.slice(close + 2).trim() !== '')) return null;
	if (rest.startsWith('$$')) return startOf('math', close < 0 ? { kind: 'math' } : null);
	return close < 0
		? startOf('comment', { kind: 'comment', lines: [line] })
		: { ...startOf('comment', null), texts: [line] };
}

/** Whether a line is the last one of a block. */
export function isLastLine(leaf: Verbatim, cursor: LineCursor): boolean {
	if (leaf.kind === 'fence') return cursor.indent < 4 && isClosingFence(cursor.rest, leaf.fence);
	if (leaf.kind === 'html') return isHtmlEnd(cursor.rest, leaf.end);
	return cursor.rest.includes(leaf.kind === 'math' ? '$$' : '%%');
}

function startOf(type: string, leaf: Verbatim | null): LeafStart {
	return { type, title: null, leaf, texts: [] };
}
