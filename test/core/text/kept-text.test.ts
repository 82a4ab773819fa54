import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { fingerprintOf } from '../../../src/core/text/fingerprint';
import { keepText, restoreText } from '../../../src/core/text/kept-text';

/** Texts that share much, with what is lost first where somebody is careless. */
const text = fc
	.array(fc.constantFrom('\uFEFF', '\r\n', '\n', '\t', '각', '각'.normalize('NFD'), '💡', '\uD800', '  ', 'a', 'b'), {
		maxLength: 30,
	})
	.map((parts) => parts.join(''));

describe('a kept text', () => {
	test('gives back the text before a change to the byte, also after it was written down', () => {
		fc.assert(
			fc.property(text, text, (before, after) => {
				const kept = JSON.parse(JSON.stringify(keepText(before, after))) as ReturnType<typeof keepText>;
				expect(restoreText(kept, after)).toEqual({ text: before, refusal: null });
				expect(restoreText(kept, before)).toEqual({ text: before, refusal: null });
			}),
			{ numRuns: 2000 },
		);
	});

	test('refuses every text but the two', () => {
		fc.assert(
			fc.property(text, text, text, (before, after, other) => {
				fc.pre(other !== before && other !== after);
				expect(restoreText(keepText(before, after), other).refusal?.code).toBe('changed-since');
			}),
			{ numRuns: 2000 },
		);
	});

	test('holds what was taken away and nothing else', () => {
		const [before, after] = [`${'a'.repeat(1000)}cut${'b'.repeat(1000)}`, `${'a'.repeat(1000)}${'b'.repeat(1000)}`];
		expect(keepText(before, after)).toMatchObject({ from: 1000, removed: 'cut', added: 0 });
	});

	test('says so where it is damaged', () => {
		const kept = { ...keepText('one two', 'one 2'), removed: 'tow' };
		expect(restoreText(kept, 'one 2').refusal?.code).toBe('undo-damaged');
	});
});

describe('a fingerprint', () => {
	test('tells texts apart that look the same', () => {
		const looks = ['각\n', '각\n'.normalize('NFD'), '각\r\n', '\uFEFF각\n', '각 \n', '각'];
		expect(new Set(looks.map(fingerprintOf)).size).toBe(looks.length);
	});

	test('tells apart 100,000 texts of one length that differ in little', () => {
		const prints = new Set<string>();
		for (let n = 0; n < 100_000; n += 1) prints.add(fingerprintOf(`- [ ] ${String(n).padStart(5, '0')} 님이 발표`));
		expect(prints.size).toBe(100_000);
	});
});
