/**
 * A note without its frontmatter.
 *
 * @example bodyOf('---\na: 1\n---\ntext') //=> 'text'
 */
export function bodyOf(text: string): string {
	const lines = text.split('\n');
	if (lines[0]?.replace(/^\uFEFF/, '').trimEnd() !== '---') return text;
	const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
	return end < 0 ? text : lines.slice(end + 1).join('\n');
}
