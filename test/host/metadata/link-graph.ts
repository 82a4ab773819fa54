import type { CachedMetadata, Reference } from 'obsidian';

import { getLinkpath } from './linkpath';
import { linkKeyOf } from './name-index';

type Counts = Record<string, number>;

/** Which note links to which, and which notes to look at again when a name comes or goes. */
export class LinkGraph {
	/** By note: the paths it links to, each with how often. Links in the frontmatter count (told). */
	readonly resolvedLinks: Record<string, Counts> = emptyRecord();
	/** By note: linkpaths that lead nowhere. */
	readonly unresolvedLinks: Record<string, Counts> = emptyRecord();
	private readonly linkpaths = new Map<string, readonly string[]>();
	private readonly sourcesByKey = new Map<string, Set<string>>();

	constructor(private readonly resolve: (linkpath: string, source: string) => { readonly path: string } | null) {}

	/** The linkpaths of a note change. */
	put(path: string, cache: CachedMetadata): void {
		this.drop(path);
		const linkpaths = linksOf(cache)
			.map(({ link }) => getLinkpath(link))
			.filter(Boolean);
		this.linkpaths.set(path, linkpaths);
		for (const linkpath of linkpaths) {
			const key = linkKeyOf(linkpath);
			const sources = this.sourcesByKey.get(key) ?? new Set();
			sources.add(path);
			this.sourcesByKey.set(key, sources);
		}
	}

	drop(path: string): void {
		for (const linkpath of this.linkpaths.get(path) ?? []) this.sourcesByKey.get(linkKeyOf(linkpath))?.delete(path);
		this.linkpaths.delete(path);
		Reflect.deleteProperty(this.resolvedLinks, path);
		Reflect.deleteProperty(this.unresolvedLinks, path);
	}

	/** Notes with a link that could lead to a file of this name. */
	sourcesFor(name: string): string[] {
		return [...(this.sourcesByKey.get(linkKeyOf(name)) ?? [])];
	}

	/** Finds out anew where the links of a note lead. */
	refresh(path: string): void {
		const resolved: Counts = emptyRecord();
		const unresolved: Counts = emptyRecord();
		for (const linkpath of this.linkpaths.get(path) ?? []) {
			const target = this.resolve(linkpath, path);
			if (target) resolved[target.path] = (resolved[target.path] ?? 0) + 1;
			else unresolved[linkpath] = (unresolved[linkpath] ?? 0) + 1;
		}
		this.resolvedLinks[path] = resolved;
		this.unresolvedLinks[path] = unresolved;
	}
}

/** A record that holds nothing, not even what all objects have: a note may be called `constructor`. */
function emptyRecord<T>(): Record<string, T> {
	return Object.create(null) as Record<string, T>;
}

/** All links of a note: in its body, embedded and in its frontmatter. */
export function linksOf(cache: CachedMetadata): Reference[] {
	return [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
}
