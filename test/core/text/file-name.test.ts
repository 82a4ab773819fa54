import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { fileNameOf, safeFolder } from '../../../src/core/text/file-name';
import { cpuTime } from '../../builders/cpu-time';
import { anyLongTitle, anyTitle } from './any-title';

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const graphemes = (text: string): string[] =>
	Array.from(new Intl.Segmenter('ko').segment(text), ({ segment }) => segment);

describe('a file name', () => {
	test.each([
		['[후기] Kafka: AuthN/AuthZ', '후기 Kafka AuthN AuthZ'],
		['2023-08-09 Kafka 서울 사용자 모임 밋업', '2023-08-09 Kafka 서울 사용자 모임 밋업'],
		['여환성 (무심사)', '여환성 (무심사)'],
		['한글'.normalize('NFD'), '한글'],
		['  a \t\n b  ', 'a b'],
		['...hidden', 'hidden'],
		['v1.2.', 'v1.2'],
		['etc. . .', 'etc'],
		['100%% sure', '100% sure'],
		['con', 'con_'],
		['NUL.txt', 'NUL_.txt'],
		['Lpt1 .md', 'Lpt1_ .md'],
		['Console', 'Console'],
		['a\u202Egnp.exe', 'a gnp.exe'],
		['', 'Untitled'],
		['???', 'Untitled'],
		['..', 'Untitled'],
		['👩‍👩‍👧 talk', '👩‍👩‍👧 talk'],
	])('of %j is %j', (title, name) => {
		expect(fileNameOf(title)).toBe(name);
	});

	test('of 300 syllables keeps as many as fit, composed and decomposed', () => {
		const name = fileNameOf('각'.repeat(300));
		expect(name).toBe('각'.repeat(26));
		expect(bytes(name.normalize('NFD')) + 3).toBeLessThanOrEqual(240);
		expect(fileNameOf('가'.repeat(300))).toBe('가'.repeat(39));
		expect(fileNameOf('x'.repeat(300))).toBe('x'.repeat(197));
	});

	test('is one that every system accepts, whatever the title', () => {
		fc.assert(
			fc.property(fc.oneof(anyTitle, anyLongTitle), (title) => {
				const name = fileNameOf(title);
				expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}\p{Zl}\p{Zp}]|%%|^[. ]|[. ]$|^$/u);
				expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\s*(?:\.|$)/iu);
				expect(name).not.toMatch(/[\uD800-\uDFFF]/u);
				expect(name).toBe(name.normalize('NFC'));
				expect(bytes(`${name}.md`)).toBeLessThanOrEqual(200);
				expect(bytes(`${name}.md`.normalize('NFD'))).toBeLessThanOrEqual(240);
				expect(fileNameOf(name)).toBe(name);
			}),
			{ numRuns: 5_000 },
		);
	});

	test('is cut between what a reader takes for characters', () => {
		fc.assert(
			fc.property(fc.constantFrom('👩‍👩‍👧‍👦', 'e\u0302\u0323', '각', '🇰🇷', '👍🏽'), fc.nat({ max: 3 }), (unit, shift) => {
				const name = fileNameOf('x'.repeat(shift) + unit.repeat(200));
				const kept = graphemes(name).slice(shift);
				expect(new Set(kept)).toEqual(new Set([unit.normalize('NFC')]));
			}),
			{ numRuns: 200 },
		);
	});

	test('takes no time to speak of for a title of a megabyte', () => {
		const start = cpuTime();
		for (const unit of [' ', '.', '각', '%', ' .']) fileNameOf(`a${unit.repeat(1_000_000 / unit.length)}b`);
		expect(cpuTime() - start).toBeLessThan(3_000);
	});
});

describe('a folder', () => {
	test.each([
		['Meetups/Speakers', 'Meetups/Speakers'],
		['/Meetups//2023/', 'Meetups/2023'],
		['../../x', 'x'],
		['..\\..\\x', 'x'],
		['a/../../b', 'a/b'],
		['.obsidian/plugins', 'plugins'],
		[' .obsidian /x', 'x'],
		['a/./b', 'a/b'],
		['a:b/c?', 'a b/c'],
		['?/.', ''],
		['', ''],
	])('out of %j is %j', (path, folder) => {
		expect(safeFolder(path)).toBe(folder);
	});

	test('never leads out of the vault or to what is hidden, and stays what it is', () => {
		const path = fc.array(fc.oneof(anyTitle, fc.constantFrom('..', '.', '.obsidian', '/', '\\', ' ', '．．')), {
			maxLength: 6,
		});
		fc.assert(
			fc.property(path, fc.constantFrom('/', '\\'), (parts, slash) => {
				const folder = safeFolder(parts.join(slash));
				const names = folder === '' ? [] : folder.split('/');
				expect(names.every((name) => name !== '' && !name.startsWith('.') && name === fileNameOf(name))).toBe(
					true,
				);
				expect(safeFolder(folder)).toBe(folder);
			}),
			{ numRuns: 3_000 },
		);
	});
});
