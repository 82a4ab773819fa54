import type { FrontmatterLinkCache, ReferenceCache } from 'obsidian';

import { TFile, TFolder } from '../vault/files';
import type { TAbstractFile } from '../vault/files';
import { Vault } from '../vault/vault';
import { getLinkpath, parseLinktext } from './linkpath';
import type { MetadataCache } from './metadata-cache';

interface Reference {
	readonly source: TFile;
	readonly target: TFile;
	readonly link: ReferenceCache | FrontmatterLinkCache;
}

type ChangeProperties = (file: TFile, change: (properties: Record<string, unknown>) => void) => Promise<void>;

/** Makes links follow a file that moves. Links that still lead there are left as they are. */
export class LinkRewriter {
	constructor(
		private readonly vault: Vault,
		private readonly metadataCache: MetadataCache,
		private readonly changeProperties: ChangeProperties,
	) {}

	/** Finds who links to a file, or to what is in a folder. Answers what is to be done after it has moved. */
	remember(file: TAbstractFile): () => Promise<void> {
		const moving = new Set<TFile>();
		if (file instanceof TFolder) Vault.recurseChildren(file, (each) => each instanceof TFile && moving.add(each));
		else if (file instanceof TFile) moving.add(file);
		const references = [...moving].flatMap((target) => this.referencesTo(target));
		return () => this.rewrite(references);
	}

	private referencesTo(target: TFile): Reference[] {
		return Object.entries(this.metadataCache.resolvedLinks)
			.filter(([, targets]) => target.path in targets)
			.flatMap(([path]) => {
				const source = this.vault.getFileByPath(path);
				const cache = this.metadataCache.getCache(path);
				if (!source || !cache) return [];
				return [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])]
					.filter(({ link }) => this.targetOf(link, path) === target)
					.map((link) => ({ source, target, link }));
			});
	}

	private targetOf(link: string, source: string): TFile | null {
		const linkpath = getLinkpath(link);
		return linkpath === '' ? null : this.metadataCache.getFirstLinkpathDest(linkpath, source);
	}

	private async rewrite(references: readonly Reference[]): Promise<void> {
		const broken = references.filter(
			({ source, target, link }) => this.targetOf(link.link, source.path) !== target,
		);
		for (const source of new Set(broken.map((each) => each.source))) {
			const here = broken.filter((each) => each.source === source);
			const inBody = here.flatMap(({ link, target }) => ('position' in link ? [{ link, target }] : []));
			const inProperties = here.flatMap(({ link, target }) => ('key' in link ? [{ link, target }] : []));
			if (inBody.length > 0)
				await this.vault.process(source, (text) => {
					const last = [...inBody].sort(
						(a, b) => b.link.position.start.offset - a.link.position.start.offset,
					);
					return last.reduce((changed, { link, target }) => {
						const { start, end } = link.position;
						// The note was written since it was parsed: hands off.
						if (changed.slice(start.offset, end.offset) !== link.original) return changed;
						return (
							changed.slice(0, start.offset) +
							this.written(link, target, source.path) +
							changed.slice(end.offset)
						);
					}, text);
				});
			if (inProperties.length > 0)
				await this.changeProperties(source, (properties) => {
					for (const { link, target } of inProperties)
						setAt(properties, link.key.split('.'), this.written(link, target, source.path));
				});
		}
	}

	/** The link in its own form, wiki or Markdown, with its heading and alias. */
	private written(link: ReferenceCache | FrontmatterLinkCache, target: TFile, sourcePath: string): string {
		const { original } = link;
		const mark = original.startsWith('!') ? '!' : '';
		const { subpath } = parseLinktext(link.link);
		if (!original.startsWith(`${mark}[[`)) {
			const path = encodeURI(this.metadataCache.fileToLinktext(target, sourcePath, false) + subpath);
			return `${mark}[${link.displayText ?? ''}](${path})`;
		}
		const bar = original.indexOf('|');
		return `${mark}[[${this.metadataCache.fileToLinktext(target, sourcePath)}${subpath}${bar < 0 ? '' : original.slice(bar, -2)}]]`;
	}
}

function setAt(properties: unknown, way: readonly string[], value: string): void {
	const [key, ...rest] = way;
	if (key === undefined || properties === null || typeof properties !== 'object') return;
	const record = properties as Record<string, unknown>;
	if (rest.length === 0) record[key] = value;
	else setAt(record[key], rest, value);
}
