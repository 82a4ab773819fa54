import type { CachedMetadata } from 'obsidian';

/**
 * The tags of a note's frontmatter, each with `#`; null where there are none.
 *
 * @example parseFrontMatterTags({ tags: ['kafka', '#밋업'] }) //=> ['#kafka', '#밋업']
 */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
	const tags = parseFrontMatterStringArray(frontmatter, /^tags$/iu);
	return tags?.filter((tag) => tag !== '').map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)) ?? null;
}

/** The other names that a note's frontmatter gives it; null where there are none. */
export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
	return parseFrontMatterStringArray(frontmatter, /^aliases$/iu);
}

/** The value of the first key that is, or matches, the wanted one; null where there is none. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
	if (frontmatter === null || typeof frontmatter !== 'object') return null;
	for (const [name, value] of Object.entries(frontmatter))
		if (typeof key === 'string' ? name === key : key.test(name)) return value as unknown;
	return null;
}

/**
 * A list of texts out of the frontmatter; null where there is no such key or nothing in it.
 * Recorded: a single text is no list and gives an empty one, whatever commas it has.
 */
export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp): string[] | null {
	const value = parseFrontMatterEntry(frontmatter, key);
	if (value === null || value === undefined) return null;
	const entries: unknown[] = Array.isArray(value) ? value : [];
	return entries
		.filter((entry) => typeof entry === 'string' || typeof entry === 'number')
		.map((entry) => String(entry).trim());
}

/** All tags of a note, the frontmatter's first, as often as they are written. Recorded; null where there are none. */
export function getAllTags(cache: CachedMetadata): string[] | null {
	const tags = [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map(({ tag }) => tag)];
	return tags.length > 0 || cache.frontmatter || cache.tags ? tags : null;
}
