import { beforeEach, describe, expect, test } from '@jest/globals';

import { TypeAhead } from '../../../src/obsidian/pane/type-ahead';

const LABELS = ['여름 모임', 'Old night', 'Ocean talk', '여환성', '카프카 모임', 'Old bridge'];

let typeAhead: TypeAhead;
let at: number;
let now: number;
beforeEach(() => {
	typeAhead = new TypeAhead();
	at = 0;
	now = 1000;
});

/** Types letters, each so many milliseconds after the one before, and answers the label that they led to. */
function type(text: string, pause = 100): string | null {
	let to: number | null = null;
	for (const letter of text) {
		now += pause;
		to = typeAhead.type(letter, now, LABELS, at, (label) => label);
		at = to ?? at;
	}
	return to === null ? null : (LABELS[to] ?? '');
}

describe('typing in the tree', () => {
	test('leads to the next row that begins with all the letters', () => {
		expect(type('oc')).toBe('Ocean talk');
	});

	test('stays on a row that still fits', () => {
		expect(type('old')).toBe('Old night');
		expect(type(' b')).toBe('Old bridge');
	});

	test('begins anew after a pause', () => {
		expect(type('o')).toBe('Old night');
		expect(type('o', 700)).toBe('Ocean talk');
		expect(type('k', 700)).toBeNull();
	});

	test('a letter again and again leads from row to row', () => {
		expect(type('ooo')).toBe('Old bridge');
	});

	test('knows initial consonants and half a syllable', () => {
		expect(type('ㅋ')).toBe('카프카 모임');
		now += 700;
		expect(type('ㅇㅎㅅ')).toBe('여환성');
	});
});
