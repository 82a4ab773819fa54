/** The zero-based line of a top-level property in the frontmatter, or 0 where it does not stand on a line of its own. */
export function lineOfProperty(lines: readonly string[], key: string): number {
	if (!/^\uFEFF?---\s*$/u.test(lines[0] ?? '')) return 0;
	for (let at = 1; at < lines.length && !/^---\s*$/u.test(lines[at] ?? ''); at += 1) {
		const line = lines[at] ?? '';
		if ([`${key}:`, `"${key}":`, `'${key}':`].some((start) => line.startsWith(start))) return at;
	}
	return 0;
}
