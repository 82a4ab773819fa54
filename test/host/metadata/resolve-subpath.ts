import type {
	BlockSubpathResult,
	CachedMetadata,
	FootnoteSubpathResult,
	HeadingCache,
	HeadingSubpathResult,
	Reference,
	ReferenceCache,
} from 'obsidian';

import { stripHeading } from './linkpath';

/** Where `#Heading#Sub`, `#^block` or `#[^1]` leads in a note; null where it leads nowhere. */
export function resolveSubpath(
	cache: CachedMetadata,
	subpath: string,
): HeadingSubpathResult | BlockSubpathResult | FootnoteSubpathResult | null {
	const parts = subpath.split('#').filter(Boolean);
	const last = parts.at(-1);
	if (last === undefined) return null;
	if (last.startsWith('^')) return resolveBlock(cache, last.slice(1));
	if (last.startsWith('[^')) return resolveFootnote(cache, last.slice(2, -1));
	return resolveHeading(cache.headings ?? [], parts.map(keyOf));
}

/** Visits references until the visitor answers true. Answers whether it did. */
export function iterateRefs(refs: readonly Reference[], visit: (ref: Reference) => boolean | void): boolean {
	return refs.some((ref) => visit(ref) === true);
}

/** Visits the links and embeds of a note until the visitor answers true. Answers whether it did. */
export function iterateCacheRefs(cache: CachedMetadata, visit: (ref: ReferenceCache) => boolean | void): boolean {
	return [...(cache.links ?? []), ...(cache.embeds ?? [])].some((ref) => visit(ref) === true);
}

/** Each part of the way names a heading below the one before it. */
function resolveHeading(headings: readonly HeadingCache[], way: readonly string[]): HeadingSubpathResult | null {
	let found = 0;
	let level = 0;
	for (const [at, heading] of headings.entries()) {
		if (found > 0 && heading.level <= level) found = level = 0;
		if (keyOf(heading.heading) !== way[found]) continue;
		found++;
		level = heading.level;
		if (found < way.length) continue;
		const next = headings.slice(at + 1).find((other) => other.level <= heading.level);
		// The types promise a next heading; the real app gives null after the last one.
		const result = { type: 'heading', current: heading, next: next ?? null, start: heading.position.start };
		return { ...result, end: next?.position.start ?? null } as HeadingSubpathResult;
	}
	return null;
}

function resolveBlock(cache: CachedMetadata, id: string): BlockSubpathResult | null {
	const block = cache.blocks?.[id.toLowerCase()];
	if (!block) return null;
	const list = cache.listItems?.find((item) => item.id === block.id);
	return { type: 'block', block, start: block.position.start, end: block.position.end, ...(list ? { list } : {}) };
}

function resolveFootnote(cache: CachedMetadata, id: string): FootnoteSubpathResult | null {
	const footnote = cache.footnotes?.find((each) => each.id === id);
	return footnote ? { type: 'footnote', footnote, start: footnote.position.start, end: footnote.position.end } : null;
}

function keyOf(heading: string): string {
	return stripHeading(heading).toLowerCase();
}
