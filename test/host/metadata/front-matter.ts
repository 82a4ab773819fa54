import type { FrontMatterInfo, FrontmatterLinkCache } from 'obsidian';

import { readWholeWikilink } from './link-text';

/**
 * Where the frontmatter of a note stands, as offsets: `from` to `to` is the YAML, the body begins at `contentStart`.
 * The note begins with a line `---` and another one closes it; white space may follow the dashes.
 * A byte order mark before it is passed over (a guess; nobody recorded one).
 */
export function getFrontMatterInfo(text: string): FrontMatterInfo {
	const none = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	const start = text.startsWith('\uFEFF') ? 1 : 0;
	const from = endOfDashes(text, start);
	if (from === null || from === text.length) return none;
	for (let line = from; line < text.length;) {
		const contentStart = endOfDashes(text, line);
		if (contentStart !== null) {
			const to = Math.max(from, text[line - 2] === '\r' ? line - 2 : line - 1);
			return { exists: true, frontmatter: text.slice(from, to), from, to, contentStart };
		}
		const newline = text.indexOf('\n', line);
		line = newline < 0 ? text.length : newline + 1;
	}
	return none;
}

/** Links that are the whole of a value, each with the way to it: `speakers.0`. */
export function frontmatterLinksOf(properties: unknown): FrontmatterLinkCache[] {
	const links: FrontmatterLinkCache[] = [];
	const visit = (value: unknown, key: string): void => {
		if (typeof value === 'string') {
			const link = readWholeWikilink(value);
			if (link !== null) links.push({ key, original: value, ...link });
		} else if (value !== null && typeof value === 'object')
			for (const [name, inner] of Object.entries(value)) visit(inner, key === '' ? name : `${key}.${name}`);
	};
	visit(properties, '');
	return links;
}

/** The offset after the line `---` that begins here; null where there is another line. */
function endOfDashes(text: string, from: number): number | null {
	if (!text.startsWith('---', from)) return null;
	let at = from + 3;
	while (text[at] === ' ' || text[at] === '\t') at++;
	if (text[at] === '\r' && text[at + 1] === '\n') return at + 2;
	if (text[at] === '\n') return at + 1;
	return at === text.length ? at : null;
}
