import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const FOLDERS = ['', 'a/', 'a/b/', 'c/'];
const NAMES = ['Ada', 'Bo', 'Ada (Lines)', '이하람'];
const SPEAKER = '---\ntags: [speaker]\n---\n';

const anyPath = fc.tuple(fc.constantFrom(...FOLDERS), fc.constantFrom(...NAMES)).map(([at, name]) => `${at}${name}.md`);
const anyLink = fc.oneof(
	fc.constantFrom(...NAMES).map((name) => `[[${name}]]`),
	anyPath.map((path) => `[[${path.slice(0, -3)}|x]]`),
	anyPath.map((path) => `![[${path}#h]]`),
	anyPath.map((path) => `[x](<${path}>)`),
	fc.constantFrom(...NAMES).map((name) => `[x](<../${name}.md#h>)`),
	fc.constantFrom(...NAMES).map((name) => `[x](<./${name}>)`),
);
const anyVault = fc.record({
	people: fc.uniqueArray(anyPath, { minLength: 1, maxLength: 5 }),
	plain: fc.uniqueArray(anyPath, { maxLength: 2 }),
	texts: fc.array(fc.tuple(fc.constantFrom(...FOLDERS), fc.array(anyLink, { minLength: 1, maxLength: 6 })), {
		minLength: 1,
		maxLength: 4,
	}),
	to: fc.oneof(fc.constantFrom(...NAMES, 'Cy', 'ADA'), anyPath),
});

let vault: OpenVault;
afterEach(() => vault.close());

const graph = (): Record<string, Record<string, number>> => vault.app.metadataCache.resolvedLinks;

const textsNow = async (): Promise<Record<string, string>> =>
	Object.fromEntries(await Promise.all(vault.paths().map(async (path) => [path, await vault.read(path)] as const)));

describe('links, after their note has another name', () => {
	test('lead where they led, whatever notes have the same names; and undone they are what they were', async () => {
		let renamed = 0;
		await fc.assert(
			fc.asyncProperty(anyVault, async ({ people, plain, texts, to }) => {
				const notes: Record<string, string> = {};
				for (const [n, [folder, links]] of texts.entries()) notes[`${folder}${n}.md`] = `${links.join(' ')}\n`;
				for (const path of plain) notes[path] = 'plain\n';
				for (const path of people) notes[path] = SPEAKER;
				vault = await openVault(notes);
				const before = JSON.parse(JSON.stringify(graph())) as ReturnType<typeof graph>;
				const [from = ''] = people;
				const known = await vault.ask('rename', { from, to }).catch(() => null);
				await vault.indexed();
				if (known) {
					renamed += 1;
					const paths = vault.paths();
					const last = (known['changed'] as { path: string }[]).at(-1)?.path ?? from;
					// What takes in another note comes last.
					const there =
						paths.find((path) => !(path in notes)) ??
						[from, to, last].find((path) => paths.includes(path)) ??
						from;
					const moved = (path: string): string => (path === from ? there : path);
					for (const [source, links] of Object.entries(before)) {
						if (source === from) continue;
						const now = graph()[moved(source)] ?? {};
						for (const path of Object.keys(links)) expect(Object.keys(now)).toContain(moved(path));
					}
					if (typeof known['undo'] === 'string') await vault.ask('undo', { id: known['undo'] });
				}
				expect(await textsNow()).toEqual(notes);
				vault.close();
			}),
			{ numRuns: 25 },
		);
		expect(renamed).toBeGreaterThan(8);
		vault = await openVault({});
	}, 60_000);
});
