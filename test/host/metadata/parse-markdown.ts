import type { CachedMetadata, FrontMatterCache, LinkCache } from 'obsidian';

import { parseYaml } from '../yaml';
import type { Blocks, TextBlock } from './blocks';
import { frontmatterLinksOf, getFrontMatterInfo } from './front-matter';
import { LineIndex } from './line-index';
import { scanBlocks } from './scan-blocks';
import { scanInline } from './scan-inline';

/**
 * What Obsidian's metadata cache knows about a note with this text.
 * Offsets count UTF-16 units of the text as it is, CRLF and byte order mark included. Parts that a note does not have
 * are left out, as in the real app. Takes linear time.
 *
 * @example parseMarkdown('# Kafka').headings?.[0]?.heading //=> 'Kafka'
 */
export function parseMarkdown(text: string): CachedMetadata {
	const lines = new LineIndex(text);
	const cache: CachedMetadata = {};
	const { exists, frontmatter, contentStart } = getFrontMatterInfo(text);
	const isWhole = contentStart === text.length && text[contentStart - 1] !== '\n';
	const firstLine = exists ? lines.lineOf(contentStart) + (isWhole ? 1 : 0) : 0;
	if (exists) addFrontmatter(cache, frontmatter, lines, firstLine);
	const blocks = scanBlocks(lines, firstLine);
	addBlocks(cache, blocks, lines);
	for (const block of blocks.texts) addInline(cache, block, lines);
	return inOrder(cache);
}

function addFrontmatter(cache: CachedMetadata, yaml: string, lines: LineIndex, firstLine: number): void {
	const to = lines.endOf(firstLine - 1);
	// The section is there for YAML that cannot be read too (a guess); the properties are not.
	const position = lines.posOf({ from: lines.text.startsWith('\uFEFF') ? 1 : 0, to });
	cache.sections = [{ type: 'yaml', position }];
	const properties = readProperties(yaml);
	if (properties === null) return;
	cache.frontmatter = properties;
	cache.frontmatterPosition = position;
	cache.frontmatterLinks = frontmatterLinksOf(properties);
}

function readProperties(yaml: string): FrontMatterCache | null {
	try {
		const value = parseYaml(yaml);
		return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : null;
	} catch {
		return null;
	}
}

function addBlocks(cache: CachedMetadata, blocks: Blocks, lines: LineIndex): void {
	const { sections, items, headings, footnotes, byId } = blocks;
	const idOf = (id: string | null): { id?: string } => (id === null ? {} : { id });
	if (sections.length > 0)
		cache.sections = [
			...(cache.sections ?? []),
			...sections.map((section) => ({ ...idOf(section.id), type: section.type, position: lines.posOf(section) })),
		];
	if (items.length > 0)
		cache.listItems = items.map((item) => ({
			...idOf(item.id),
			position: lines.posOf(item),
			parent: item.parent,
			...(item.task === null ? {} : { task: item.task }),
		}));
	if (headings.length > 0)
		cache.headings = headings.map((heading) => ({
			heading: heading.text,
			level: heading.level,
			position: lines.posOf(heading),
		}));
	if (footnotes.length > 0)
		cache.footnotes = footnotes.map((footnote) => ({ id: footnote.id, position: lines.posOf(footnote) }));
	if (byId.size > 0)
		cache.blocks = Object.fromEntries([...byId].map(([id, range]) => [id, { id, position: lines.posOf(range) }]));
}

function addInline(cache: CachedMetadata, block: TextBlock, lines: LineIndex): void {
	const text = block.lines.map(({ from, to }) => lines.text.slice(from, to)).join('\n');
	const sourceOf = sourceOffsets(block);
	const positionOf = ({ from, to }: { from: number; to: number }) =>
		lines.posOf({ from: sourceOf(from), to: sourceOf(to) });
	const { links, tags, footnotes } = scanInline(text, block.isTable);
	for (const link of links) {
		const original = text.slice(link.from, link.to);
		const entry: LinkCache = {
			link: link.link,
			original,
			displayText: link.displayText,
			position: positionOf(link),
		};
		if (link.isEmbed) (cache.embeds ??= []).push(entry);
		else (cache.links ??= []).push(entry);
	}
	for (const tag of tags) (cache.tags ??= []).push({ tag: text.slice(tag.from, tag.to), position: positionOf(tag) });
	for (const { id, ...range } of footnotes) (cache.footnoteRefs ??= []).push({ id, position: positionOf(range) });
}

/** Turns offsets in the joined lines of a block into offsets in the note. */
function sourceOffsets({ lines }: TextBlock): (offset: number) => number {
	const starts: number[] = [];
	let length = 0;
	for (const { from, to } of lines) {
		starts.push(length);
		length += to - from + 1;
	}
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return (lines[low]?.from ?? 0) + offset - (starts[low] ?? 0);
	};
}

/** Links inside links are found from the inside out, and a comment's text when the comment ends. */
function inOrder(cache: CachedMetadata): CachedMetadata {
	for (const entries of [cache.links, cache.embeds, cache.tags, cache.footnoteRefs])
		entries?.sort((a, b) => a.position.start.offset - b.position.start.offset);
	return cache;
}
