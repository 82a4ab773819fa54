import { describe, expect, test } from '@jest/globals';
import type { CachedMetadata, ReferenceCache, TFile } from 'obsidian';
import fc from 'fast-check';

import { FileManager } from './file-manager';
import { getFrontMatterInfo } from './metadata/front-matter';
import { MetadataCache } from './metadata/metadata-cache';
import { parseMarkdown } from './metadata/parse-markdown';
import { resolveSubpath } from './metadata/resolve-subpath';
import { MemoryAdapter } from './vault/memory-adapter';
import { Vault } from './vault/vault';

const tagsOf = (text: string) => (parseMarkdown(text).tags ?? []).map(({ tag }) => tag);
const linksOf = (text: string) => (parseMarkdown(text).links ?? []).map(({ link }) => link);
const headingsOf = (text: string) =>
	(parseMarkdown(text).headings ?? []).map(({ heading, level }) => `${level} ${heading}`);
const sectionsOf = (text: string) => (parseMarkdown(text).sections ?? []).map(({ type }) => type);

describe('a note is parsed', () => {
	test.each([
		[
			'Hangul and nested tags',
			'#밋업 #topic/kafka-streams #한국어/태그',
			['#밋업', '#topic/kafka-streams', '#한국어/태그'],
		],
		['a number is no tag', '#1 #2023 #y2023', ['#y2023']],
		['a tag begins at white space or after a construct', 'a#b **#c** [[d]]#e', ['#c', '#e']],
		['tags in comments count', '%% #a %%\n\n%%\n#b\n%%', ['#a', '#b']],
		['tags in HTML comments do not', 'x <!-- #a --> #b\n\n<!--\n#c\n-->', ['#b']],
		['nor in code, math and addresses', '`#a` $#b$ https://c.d/#e\n\n```\n#f\n```\n\n$$\n#g\n$$\n\n    #h', []],
		['nor where they are escaped', '\\#a #b', ['#b']],
		[
			'tags in headings, lists, quotes and tables count',
			'# #a\n- #b\n\n> #c\n\n| #d |\n| --- |\n| #e |',
			['#a', '#b', '#c', '#d', '#e'],
		],
	])('%s', (_law, text, tags) => {
		expect(tagsOf(text)).toEqual(tags);
	});

	test.each([
		['wiki and Markdown links', '[[a]] [b](c%20d.md) [e](<f g.md>)', ['a', 'c d.md', 'f g.md']],
		['links out of the vault are not known', '[a](https://b.c) [d](mailto:e@f.g) <https://h.i>', []],
		['code is no link', '`[[a]]` [[b]]', ['b']],
		['a link does not go over lines', '[[a\nb]] [[c]]', ['c']],
		['in a table the bar is written with a backslash', '| x |\n| --- |\n| [[a\\|b]] |', ['a']],
		['a picture can be a link', '[![alt](a.png)](b.md)', ['b.md']],
	])('%s', (_law, text, links) => {
		expect(linksOf(text)).toEqual(links);
	});

	test.each([
		['ATX and setext', '# a\n\nb\n===\n\nc\n---', ['1 a', '1 b', '2 c']],
		['closing marks are not part of it', '## a ##\n### b#\n#', ['2 a', '3 b#', '1 ']],
		['not without a space, not in code, not in quotes', '#a\n```\n# b\n```\n> # c', []],
		['a paragraph of two lines can be one', 'a\nb\n=', ['1 a\nb']],
	])('headings: %s', (_law, text, headings) => {
		expect(headingsOf(text)).toEqual(headings);
	});

	test('blocks of all kinds are sections', () => {
		const text =
			'---\na: 1\n---\n# h\np\n\n- l\n\n> q\n\n> [!note]\n> c\n\n---\n\n| a |\n| - |\n\n<div>\n\n$$\nx\n$$\n\n[^1]: f\n\n%% c %%\n\n```\n```';
		expect(sectionsOf(text)).toEqual([
			'yaml',
			'heading',
			'paragraph',
			'list',
			'blockquote',
			'callout',
			'thematicBreak',
			'table',
			'html',
			'math',
			'footnoteDefinition',
			'comment',
			'code',
		]);
	});

	test('links in properties have the way to them', () => {
		const text = '---\na: "[[b|c]]"\nd:\n  - "[[e#f]]"\n  - "no [[g]]"\n---\n';
		expect(parseMarkdown(text).frontmatterLinks).toEqual([
			{ key: 'a', link: 'b', original: '[[b|c]]', displayText: 'c' },
			{ key: 'd.0', link: 'e#f', original: '[[e#f]]', displayText: 'e > f' },
		]);
	});

	test('properties that cannot be read are none, and the body is read all the same', () => {
		const cache = parseMarkdown('---\ntitle: [후기] x\n---\n# a');
		expect([cache.frontmatter, cache.headings?.length, cache.sections?.length]).toEqual([undefined, 1, 2]);
	});

	test.each(['\n', '\r\n'])('frontmatter is found whatever ends the lines: %j', (end) => {
		const text = ['---', 'a: 1', '---', 'b'].join(end);
		const info = getFrontMatterInfo(text);
		expect([info.frontmatter, text.slice(info.from, info.to), text.slice(info.contentStart)]).toEqual([
			'a: 1',
			'a: 1',
			'b',
		]);
		expect(getFrontMatterInfo(`---${end}---${end}b`)).toMatchObject({ exists: true, frontmatter: '' });
		expect(getFrontMatterInfo(`---${end}a: 1${end}b`)).toMatchObject({ exists: false });
	});

	test('a block id names its paragraph or its list item', () => {
		const { blocks, listItems, sections } = parseMarkdown('a ^one\n\n- b ^Two\n- c');
		expect(Object.keys(blocks ?? {})).toEqual(['one', 'two']);
		expect([sections?.[0]?.id, listItems?.[0]?.id, listItems?.[1]?.id]).toEqual(['one', 'two', undefined]);
	});

	test('a subpath leads to a heading, below its heading, or to a block', () => {
		const cache = parseMarkdown('# a\n## QnA\n# b: c\n## QnA\np ^id');
		const lineOf = (subpath: string) => resolveSubpath(cache, subpath)?.start.line;
		expect(['#a#QnA', '#b c#QnA', '#B: C', '#^ID', '#none', ''].map(lineOf)).toEqual([
			1,
			3,
			2,
			4,
			undefined,
			undefined,
		]);
	});
});

/** Lines of all kinds, most of them awkward. */
const line = fc.constantFrom(
	'# h',
	'text [[a#b]] #tag',
	'- [ ] x ![[e]]',
	'\t- y',
	'> q [c](d.md)',
	'> - z',
	'```',
	'%%',
	'$$',
	'',
	'---',
	'1. n',
	'| a |',
	'| - |',
	'[[',
	'<!--',
	'-->',
	'é한👩 ^id',
	'    code',
	'\u00A0',
);

test('every position says where its text stands, whatever ends the lines and begins the file', () => {
	fc.assert(
		fc.property(
			fc.array(line, { maxLength: 30 }),
			fc.constantFrom('\n', '\r\n'),
			fc.constantFrom('', '\uFEFF'),
			(lines, end, mark) => {
				const text = mark + lines.join(end);
				const cache = parseMarkdown(text);
				const references: ReferenceCache[] = [...(cache.links ?? []), ...(cache.embeds ?? [])];
				for (const { position, original } of references)
					expect(text.slice(position.start.offset, position.end.offset)).toBe(original);
				for (const { position, tag } of cache.tags ?? [])
					expect(text.slice(position.start.offset, position.end.offset)).toBe(tag);
				const all = [
					...(cache.sections ?? []),
					...(cache.listItems ?? []),
					...(cache.headings ?? []),
					...references,
				];
				for (const { position } of all)
					for (const { line: number, col, offset } of [position.start, position.end])
						expect(offset).toBe(
							text.split('\n').slice(0, number).join('\n').length + (number > 0 ? 1 : 0) + col,
						);
			},
		),
		{ numRuns: 500 },
	);
});

test('CRLF changes where things are and not what they are', () => {
	const bare = (cache: CachedMetadata) =>
		JSON.parse(JSON.stringify(cache, (key, value: unknown) => (key === 'offset' ? 0 : value))) as unknown;
	fc.assert(
		fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
			expect(bare(parseMarkdown(lines.join('\r\n')))).toEqual(bare(parseMarkdown(lines.join('\n'))));
		}),
		{ numRuns: 500 },
	);
});

test.each([
	'[',
	'[[',
	'[[a',
	'[a](',
	'[a](b "',
	'`',
	'$ a',
	'<',
	'<!--',
	'> ',
	'- ',
	'1. ',
	'*',
	'#',
	' ',
	'\t',
	'|',
	'- a\n\n',
	'- [ ] [[b]] #tag\n',
])('a quarter of a million characters of %j are read within two seconds', (part) => {
	const text = part.repeat(250_000 / part.length);
	const start = performance.now();
	parseMarkdown(text);
	expect(performance.now() - start).toBeLessThan(2000);
});

/** A vault in memory whose notes have been parsed, and what its cache has told since. */
async function open(files: Readonly<Record<string, string>>) {
	const vault = new Vault(new MemoryAdapter(files));
	const cache = new MetadataCache(vault);
	await vault.load();
	await cache.settled();
	const told: string[] = [];
	cache.on('changed', ({ path }: TFile, data: string) => told.push(`changed ${path} ${data}`));
	cache.on('deleted', ({ path }: TFile) => told.push(`deleted ${path}`));
	cache.on('resolve', ({ path }: TFile) => told.push(`resolve ${path}`));
	cache.on('resolved', () => told.push('resolved'));
	const file = (path: string) => {
		const found = vault.getFileByPath(path);
		if (!found) throw new Error(`There is no ${path}.`);
		return found;
	};
	return { vault, cache, told, file, files: new FileManager(vault, cache) };
}

describe('the metadata cache', () => {
	test('knows of a write some time after it, once for several', async () => {
		const { vault, cache, told, file } = await open({ 'a.md': '# a' });
		await vault.modify(file('a.md'), '# b');
		await vault.modify(file('a.md'), '# c');
		expect(told).toEqual([]);
		expect(cache.getFileCache(file('a.md'))?.headings?.[0]?.heading).toBe('a');
		await cache.settled();
		expect(told).toEqual(['changed a.md # c', 'resolve a.md', 'resolved']);
		expect(cache.getFileCache(file('a.md'))?.headings?.[0]?.heading).toBe('c');
	});

	test('does not know a new note yet when it is made', async () => {
		const { vault, cache } = await open({});
		const note = await vault.create('a.md', '# a');
		expect(cache.getFileCache(note)).toBeNull();
		await cache.settled();
		expect(cache.getFileCache(note)?.headings).toHaveLength(1);
	});

	test('keeps what it knows of a note that moves, and tells no change', async () => {
		const { vault, cache, told, file } = await open({ 'a.md': '# a' });
		const before = cache.getCache('a.md');
		await vault.rename(file('a.md'), 'b.md');
		expect([cache.getCache('a.md'), cache.getCache('b.md')]).toEqual([null, before]);
		await cache.settled();
		expect(told).toEqual(['resolve b.md', 'resolved']);
	});

	test('links come true when the note comes, and break when it goes', async () => {
		const { vault, cache, file } = await open({ 'a.md': '[[b]] [[B#x]] [[constructor]]' });
		expect(cache.unresolvedLinks['a.md']).toEqual({ b: 1, B: 1, constructor: 1 });
		await vault.create('b.md', '');
		await cache.settled();
		expect([cache.resolvedLinks['a.md'], cache.unresolvedLinks['a.md']]).toEqual([
			{ 'b.md': 2 },
			{ constructor: 1 },
		]);
		await vault.delete(file('b.md'));
		await cache.settled();
		expect(cache.resolvedLinks['a.md']).toEqual({});
	});

	test('the graph after any history is the one made from scratch', async () => {
		const names = ['a.md', 'b.md', 'x/a.md', 'x/b.md', 'c.png'];
		const step = fc.record({
			act: fc.constantFrom('write', 'delete', 'move'),
			name: fc.constantFrom(...names),
			to: fc.constantFrom(...names),
		});
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
				const { vault, cache } = await open({ 'x/': '' });
				for (const { act, name, to } of steps) {
					const file = vault.getFileByPath(name);
					if (act === 'write' && !file) await vault.create(name, `[[a]] [[x/b]] ![[c.png]] [[${to}]]`);
					else if (act === 'delete' && file) await vault.delete(file);
					else if (act === 'move' && file && !vault.getFileByPath(to)) await vault.rename(file, to);
					await cache.settled();
				}
				const texts = await Promise.all(
					vault.getFiles().map(async (file) => [file.path, await vault.read(file)] as const),
				);
				const scratch = await open(Object.fromEntries(texts));
				expect(cache.resolvedLinks).toEqual(scratch.cache.resolvedLinks);
				expect(cache.unresolvedLinks).toEqual(scratch.cache.unresolvedLinks);
			}),
			{ numRuns: 100 },
		);
	});

	test('a link leads to the exact path, else near the note, else to the shortest path', async () => {
		const { cache } = await open({
			'a.md': '',
			'x/a.md': '',
			'x/y/a.md': '',
			'z/b.md': '',
			'long/b.md': '',
			'v1.2.md': '',
		});
		const leads = (link: string, from: string) => cache.getFirstLinkpathDest(link, from)?.path;
		expect(leads('a', 'x/n.md')).toBe('a.md');
		expect(leads('y/a', 'n.md')).toBe('x/y/a.md');
		expect([leads('b', 'n.md'), leads('b', 'long/n.md')]).toEqual(['z/b.md', 'long/b.md']);
		expect([leads('./a', 'x/n.md'), leads('../a', 'x/y/n.md'), leads('/a', 'x/n.md')]).toEqual([
			'x/a.md',
			'x/a.md',
			'a.md',
		]);
		expect([leads('V1.2', 'n.md'), leads('A.md', 'n.md'), leads('none', 'n.md'), leads('', 'a.md')]).toEqual([
			'v1.2.md',
			'a.md',
			undefined,
			'a.md',
		]);
	});

	test('a name that is not its own is linked by its path', async () => {
		const { cache, files, file } = await open({ 'a.md': '', 'x/a.md': '', 'b.md': '', 'c.png': '' });
		expect([
			cache.fileToLinktext(file('x/a.md'), ''),
			cache.fileToLinktext(file('b.md'), ''),
			cache.fileToLinktext(file('b.md'), '', false),
		]).toEqual(['x/a', 'b', 'b.md']);
		expect(files.generateMarkdownLink(file('b.md'), 'a.md', '#h', 'alias')).toBe('[[b#h|alias]]');
		expect(files.generateMarkdownLink(file('c.png'), 'a.md')).toBe('![[c.png]]');
	});
});

describe('the file manager', () => {
	test('makes links follow a note, in their own form, and leaves the others', async () => {
		const text = '---\nup: "[[a]]"\n---\n[[a]] [[a#h|alias]] ![[a]] [md](a.md#h) `[[a]]` [[other]]';
		const { vault, cache, files, file } = await open({ 'a.md': '[[#own]]', 'n.md': text });
		await files.renameFile(file('a.md'), 'b.md');
		expect(await vault.read(file('n.md'))).toBe(
			'---\nup: "[[b]]"\n---\n[[b]] [[b#h|alias]] ![[b]] [md](b.md#h) `[[a]]` [[other]]',
		);
		expect(await vault.read(file('b.md'))).toBe('[[#own]]');
		await cache.settled();
		expect(cache.resolvedLinks['n.md']).toEqual({ 'b.md': 5 });
	});

	test('leaves a link that still leads there when a folder moves', async () => {
		const { vault, files, file } = await open({ 'x/a.md': '', 'n.md': '[[a]] [[x/a]]' });
		const folder = vault.getFolderByPath('x');
		if (folder) await files.renameFile(folder, 'y');
		expect(await vault.read(file('n.md'))).toBe('[[a]] [[a]]');
	});

	test('writes all properties anew, as the real app does, and nothing where nothing changed', async () => {
		const text = '---\r\na: "x" # why\r\nv: 1.10\r\n---\r\nbody\r\n';
		const { vault, files, file } = await open({ 'a.md': text, 'b.md': 'body' });
		await files.processFrontMatter(file('a.md'), () => undefined);
		expect(await vault.read(file('a.md'))).toBe(text);
		await files.processFrontMatter(file('a.md'), (properties) => (properties['b'] = null));
		expect(await vault.read(file('a.md'))).toBe('---\na: x\nv: 1.1\nb:\n---\nbody\r\n');
		await files.processFrontMatter(file('b.md'), (properties) => (properties['link'] = '[[x]]'));
		expect(await vault.read(file('b.md'))).toBe('---\nlink: "[[x]]"\n---\nbody');
	});
});
