import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { keyOfName } from '../../../src/core/model/name-key';
import { tagNameOf } from '../../../src/core/text/tag-name';
import { anyNoteShape, isClear } from '../../core/compose/any-named-note';
import { placesNaming } from '../../core/compose/speaks-name';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const FROM = '박서준 (모아페이)';
const TO = '박서준 (한빛물류)';
const OWN = `---\ntags: [speaker]\naliases: ["박서준"] # 흔한 이름\n---\n# 박서준\r\n\r\n[[${FROM}]]의 노트\t`;

const inName = (shape: string, name: string, left: string): string =>
	shape.replaceAll('«»', name).replaceAll('«tag»', tagNameOf(name)).replaceAll('‹›', left);

/** Notes with places for the name, before and after it is another one, by their paths. */
function vaultOf(size: number, seed: number): Map<string, { before: string; after: string }> {
	const shapes = fc.sample(anyNoteShape, { numRuns: size * 2, seed }).filter(({ before }) => isClear(before));
	const folders = ['Meetups', 'Meetups/2024', 'Daily', 'People/Old'];
	return new Map(
		shapes.slice(0, size).map(({ before, after }, n) => {
			const texts = { before: inName(before, FROM, FROM), after: inName(after, TO, FROM) };
			return [`${folders[n % folders.length] ?? ''}/${n}.md`, texts];
		}),
	);
}

let vault: OpenVault;
afterEach(() => vault.close());

const textsNow = async (paths: Iterable<string>): Promise<Record<string, string>> =>
	Object.fromEntries(await Promise.all([...paths].map(async (path) => [path, await vault.read(path)] as const)));

/** Notes in which Obsidian sees a link, tag or property that says a name, aliases aside. */
const notesNaming = (texts: Readonly<Record<string, string>>, name: string): string[] =>
	Object.entries(texts).flatMap(([path, text]) => (placesNaming(text, name).length > 0 ? [path] : []));

/** The names that links of the whole vault have and no note. */
const deadNames = (): string[] =>
	Object.values(vault.app.metadataCache.unresolvedLinks).flatMap((links) => Object.keys(links).map(keyOfName));

describe('renaming in a whole vault', () => {
	test('no link, tag or property of 2,000 notes says the old name, every other byte stays, and all of it is undone', async () => {
		const notes = vaultOf(2000, 7);
		expect(notes.size).toBe(2000);
		const before = Object.fromEntries([...notes].map(([path, text]) => [path, text.before]));
		vault = await openVault({ ...before, [`People/${FROM}.md`]: OWN });
		expect(notesNaming(before, FROM).length).toBeGreaterThan(1000);

		const { changed, undo, refused } = await vault.ask('rename', { from: FROM, to: TO });
		expect(refused).toBeUndefined();
		await vault.indexed();
		const after = await textsNow(notes.keys());
		const wrong = [...notes].flatMap(([path, text]) => (after[path] === text.after ? [] : [path]));
		expect(wrong).toEqual([]);
		expect(notesNaming(after, FROM)).toEqual([]);
		expect(deadNames()).not.toContain(keyOfName(FROM));
		expect((changed as unknown[]).length).toBe(
			1 + [...notes.values()].filter((text) => text.before !== text.after).length,
		);
		expect(await vault.read(`People/${TO}.md`)).toBe(
			OWN.replace('"박서준"]', `"박서준", "${FROM}"]`).replace(`[[${FROM}]]`, `[[${TO}]]`),
		);

		const speakers = await vault.ask('speakers');
		const found = await vault.ask('speakers', { name: FROM });
		expect(found).toMatchObject({ speakers: [{ name: TO, path: `People/${TO}.md` }] });
		await vault.restartPlugin();
		expect(await vault.ask('speakers')).toEqual(speakers);

		await vault.ask('undo', { id: undo as string });
		expect(await textsNow([...notes.keys(), `People/${FROM}.md`])).toEqual({
			...before,
			[`People/${FROM}.md`]: OWN,
		});
	}, 60_000);

	test('merging leaves one note with both texts and nothing that says the old name, and is undone', async () => {
		const notes = vaultOf(200, 11);
		const before = Object.fromEntries([...notes].map(([path, text]) => [path, text.before]));
		const kept = `---\ntags: [speaker]\norganization: "[[한빛물류]]"\n---\n물류를 하는 사람\n`;
		const own = { [`People/${FROM}.md`]: OWN, [`People/${TO}.md`]: kept };
		vault = await openVault({ ...before, ...own });
		const { undo, refused } = await vault.ask('rename', { from: FROM, to: TO });
		expect(refused).toBeUndefined();
		await vault.indexed();
		expect(vault.paths()).not.toContain(`People/${FROM}.md`);
		const after = await textsNow(vault.paths());
		expect(notesNaming(after, FROM)).toEqual([]);
		expect(deadNames()).not.toContain(keyOfName(FROM));
		const whole = after[`People/${TO}.md`] ?? '';
		expect(whole).toContain('물류를 하는 사람\n');
		expect(whole).toContain(`[[${TO}]]의 노트\t`);
		expect(await vault.ask('speakers', { name: FROM })).toMatchObject({
			speakers: [{ name: TO, aliases: ['박서준', FROM] }],
		});
		const speakers = await vault.ask('speakers');
		await vault.restartPlugin();
		expect(await vault.ask('speakers')).toEqual(speakers);
		await vault.ask('undo', { id: undo as string });
		expect(await textsNow(vault.paths())).toEqual({ ...before, ...own });
	}, 60_000);
});
