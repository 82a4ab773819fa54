/** What ends a block of HTML: a text within a line, or the next blank line. */
export type HtmlEnd = { readonly text: string } | 'blank';

const blockNames =
	'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';

const starts: readonly { readonly pattern: RegExp; readonly end: HtmlEnd }[] = [
	{ pattern: /^<script(?=[\s>]|$)/iu, end: { text: '</script>' } },
	{ pattern: /^<pre(?=[\s>]|$)/iu, end: { text: '</pre>' } },
	{ pattern: /^<style(?=[\s>]|$)/iu, end: { text: '</style>' } },
	{ pattern: /^<textarea(?=[\s>]|$)/iu, end: { text: '</textarea>' } },
	{ pattern: /^<!--/u, end: { text: '-->' } },
	{ pattern: /^<\?/u, end: { text: '?>' } },
	{ pattern: /^<!\[CDATA\[/u, end: { text: ']]>' } },
	{ pattern: /^<![A-Za-z]/u, end: { text: '>' } },
	{ pattern: new RegExp(`^</?(?:${blockNames})(?=[\\s>]|/>|$)`, 'iu'), end: 'blank' },
];

const aloneOnLine = /^<(?:\/[a-z][a-z0-9-]*\s*|[a-z][a-z0-9-]*(?:\s[^<>]*)?)>[ \t]*$/iu;

/** How the block of HTML ends that begins with this line; null where the line begins none. CommonMark's seven kinds. */
export function readHtmlStart(rest: string, isInParagraph: boolean): HtmlEnd | null {
	if (!rest.startsWith('<')) return null;
	for (const { pattern, end } of starts) if (pattern.test(rest)) return end;
	return !isInParagraph && aloneOnLine.test(rest) ? 'blank' : null;
}

/** Whether a line is the last of a block of HTML. */
export function isHtmlEnd(rest: string, end: HtmlEnd): boolean {
	return end !== 'blank' && rest.toLowerCase().includes(end.text.toLowerCase());
}
