/** The properties at the top of a note, as offsets into its text. */
export interface Frontmatter {
	/** What stands between the two `---` lines, its last line ending included. */
	readonly yaml: string;
	readonly yamlStart: number;
	/** Where the closing `---` line starts. */
	readonly yamlEnd: number;
	/** Where the text after the closing line starts. */
	readonly bodyStart: number;
	/** Zero-based line of the file on which the YAML starts. */
	readonly firstLine: number;
}

const OPENING = /^\uFEFF?---[ \t]*\r?\n/u;
const PROPERTY_ON_TOP = /^\uFEFF?---[ \t]*\r?\n\s*["']?[\p{L}\p{N}_][^:\n]*:(?:\s|$)/u;
const CLOSING = /(^|\n)---[ \t]*(?:\r?\n|$)/u;

/**
 * Whether a note begins with `---` and a property, and nothing closes them, as while a person is typing. Another
 * frontmatter on top would bury them. Where no property follows, `---` is a line between paragraphs.
 *
 * @example isUnclosed('---\ntags: [a]\nspeakers: ') //=> true
 */
export function isUnclosed(text: string): boolean {
	return PROPERTY_ON_TOP.test(text) && findFrontmatter(text) === null;
}

/**
 * The frontmatter of a note, or null where it has none: `---` on the very first line, after a byte order mark if there
 * is one, up to the next line that is `---`. Spaces after the dashes are read over.
 *
 * @example findFrontmatter('---\na: 1\n---\nText')?.yaml //=> 'a: 1\n'
 */
export function findFrontmatter(text: string): Frontmatter | null {
	const opening = OPENING.exec(text);
	if (!opening) return null;
	const yamlStart = opening[0].length;
	const rest = text.slice(yamlStart);
	const closing = CLOSING.exec(rest);
	if (!closing) return null;
	const yamlEnd = yamlStart + closing.index + (closing[1] ?? '').length;
	return {
		yaml: text.slice(yamlStart, yamlEnd),
		yamlStart,
		yamlEnd,
		bodyStart: yamlStart + closing.index + closing[0].length,
		firstLine: 1,
	};
}
