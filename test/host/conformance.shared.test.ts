import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from '@jest/globals';
import type { CachedMetadata } from 'obsidian';

import { parseMarkdown } from './metadata/parse-markdown';
import { getAllTags, parseFrontMatterTags } from './metadata/front-matter-values';

/** What the real app said about a note. */
interface Recording {
	readonly fileContents: string;
	readonly cachedMetadata: CachedMetadata;
	readonly getAllTags: string[];
	readonly parseFrontMatterTags: string[] | null;
}

const exact = [
	'frontmatter',
	'frontmatterPosition',
	'headings',
	'tags',
	'links',
	'embeds',
	'frontmatterLinks',
	'blocks',
] as const;
const counted = ['sections', 'listItems'] as const;

const folder = path.join(process.env['MEETUP_SHARED'] ?? '', 'recordings');
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const recordings = names.map((name) => ({
	name,
	...(JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Recording),
}));

describe('the host says about a note what the real app said', () => {
	test.each(recordings)('$name', ({ fileContents, cachedMetadata, ...recorded }) => {
		const cache = parseMarkdown(fileContents);
		for (const part of exact) expect({ [part]: cache[part] }).toEqual({ [part]: cachedMetadata[part] });
		expect(getAllTags(cache) ?? []).toEqual(recorded.getAllTags);
		expect(parseFrontMatterTags(cache.frontmatter ?? null)).toEqual(recorded.parseFrontMatterTags);
	});

	test.each(counted)('at least 95 of 100 %s are equal', (part) => {
		let equal = 0;
		let all = 0;
		for (const { fileContents, cachedMetadata } of recordings) {
			const wanted = (cachedMetadata[part] ?? []).map((entry) => asText(entry));
			const given = new Set((parseMarkdown(fileContents)[part] ?? []).map((entry) => asText(entry)));
			// An entry too many counts as one that is wrong.
			all += Math.max(wanted.length, given.size);
			equal += wanted.filter((entry) => given.has(entry)).length;
		}
		console.log(`${part}: ${equal} of ${all} equal in ${recordings.length} recordings.`);
		expect(all).toBeGreaterThan(0);
		expect(equal / all).toBeGreaterThanOrEqual(0.95);
	});
});

/** The same text for the same entry, in whatever order its keys were written. */
function asText(value: unknown): string {
	return JSON.stringify(value, (_key, inner: unknown) =>
		inner !== null && typeof inner === 'object' && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner,
	);
}
