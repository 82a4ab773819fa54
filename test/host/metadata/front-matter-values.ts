import type { CachedMetadata } from 'obsidian';

/**
 * The tags of a note's frontmatter, each with `#`; null where there are none.
 *
 * @example parseFrontMatterTags({ tags: ['kafka', '#밋업'] }) //=> ['#kafka', '#밋업']
 */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
	const tags = parseFrontMatterStringArray(frontmatter, /^tags?$/iu, true);
	return tags?.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)) ?? null;
}

/** The other names that a note's frontmatter gives it; null where there are none. */
export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
	return parseFrontMatterStringArray(frontmatter, /^alias(?:es)?$/iu);
}

/** The value of the first key that is, or matches, the wanted one; null where there is none. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
	if (frontmatter === null || typeof frontmatter !== 'object') return null;
	for (const [name, value] of Object.entries(frontmatter))
		if (typeof key === 'string' ? name === key : key.test(name)) return value as unknown;
	return null;
}

/**
 * A list of texts out of the frontmatter. A single text is divided at commas, for tags at white space too (told).
 * Null where nothing is left.
 */
export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp, isTag = false): string[] | null {
	const value = parseFrontMatterEntry(frontmatter, key);
	const entries: unknown[] = typeof value === 'string' ? value.split(isTag ? /[,\s]+/u : ',') : Array.isArray(value) ? value : [];
	const texts = entries
		.filter((entry) => typeof entry === 'string' || typeof entry === 'number')
		.map((entry) => String(entry).trim())
		.filter((text) => text !== '');
	return texts.length > 0 ? texts : null;
}

/** All tags of a note, the frontmatter's first, as often as they are written. Recorded; null where there are none. */
export function getAllTags(cache: CachedMetadata): string[] | null {
	const tags = [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map(({ tag }) => tag)];
	return tags.length > 0 || cache.frontmatter || cache.tags ? tags : null;
}
