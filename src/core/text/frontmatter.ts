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
const CLOSING = /(^|\n)---[ \t]*(?:\r?\n|$)/u;

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
