import { beforeEach, describe, expect, test } from '@jest/globals';

import type { GroupRow, Row, TalkRow } from '../../../src/core/browse/row';
import { keyOfName } from '../../../src/core/model/name-key';
import type { NotePath } from '../../../src/core/model/note-path';
import { TreeKeys } from '../../../src/obsidian/pane/tree-keys';

const PLACE = { position: 1, size: 1, isTwoLined: false };
const open: GroupRow = {
	...{ kind: 'group', of: 'year', id: '2024', depth: 0, ...PLACE },
	...{ label: '2024', key: keyOfName('2024'), count: 1, isClosed: false },
};
const talk: TalkRow = {
	kind: 'talk',
	id: 'talk',
	depth: 2,
	...PLACE,
	path: 'a.md' as NotePath,
	line: 3,
	heading: '카프카',
	title: '카프카',
	number: 1,
	speakers: [],
	topics: [],
};
const closed: GroupRow = { ...open, id: '2023', label: '2023', isClosed: true };
const rows: readonly Row[] = [open, talk, closed];

function labelOf(row: Row): string {
	return row.kind === 'group' ? (row.label ?? '') : row.kind === 'talk' ? row.title : '';
}

let keys: TreeKeys<Row>;
let timeStamp: number;
beforeEach(() => {
	keys = new TreeKeys(labelOf);
	timeStamp = 0;
});

/** Presses a key a while after the one before. */
const press = (key: string, at: number, pause = 1000) =>
	keys.moveOf({ key, timeStamp: (timeStamp += pause) }, rows, at);

describe('keys in the tree', () => {
	test('arrows walk the rows and stop at both ends', () => {
		expect(press('ArrowDown', 0)).toEqual({ kind: 'focus', row: 1 });
		expect(press('ArrowDown', 2)).toEqual({ kind: 'focus', row: 2 });
		expect(press('ArrowUp', 0)).toEqual({ kind: 'focus', row: 0 });
		expect(press('End', 0)).toEqual({ kind: 'focus', row: 2 });
		expect(press('Home', 2)).toEqual({ kind: 'focus', row: 0 });
	});

	test('right opens and then enters, left closes and then leaves', () => {
		expect(press('ArrowRight', 2)).toEqual({ kind: 'toggle' });
		expect(press('ArrowRight', 0)).toEqual({ kind: 'focus', row: 1 });
		expect(press('ArrowRight', 1)).toBeNull();
		expect(press('ArrowLeft', 0)).toEqual({ kind: 'toggle' });
		expect(press('ArrowLeft', 1)).toEqual({ kind: 'focus', row: 0 });
	});

	test('Enter goes to the place of a row and opens or closes a group', () => {
		expect(press('Enter', 1)).toEqual({ kind: 'open' });
		expect(press('Enter', 0)).toEqual({ kind: 'toggle' });
		expect(press(' ', 1)).toBeNull();
	});

	test('letters jump to the next row that begins with them, round and round', () => {
		expect(press('카', 0)).toEqual({ kind: 'focus', row: 1 });
		expect(press('ㅋ', 0)).toEqual({ kind: 'focus', row: 1 });
		expect(press('2', 0)).toEqual({ kind: 'focus', row: 2 });
		expect(press('2', 2)).toEqual({ kind: 'focus', row: 0 });
	});

	test('letters that no row begins with stay where they are: they are nobody else’s', () => {
		expect(press('x', 1)).toEqual({ kind: 'focus', row: 1 });
	});

	test('letters one after the other are one word, in which a space is a letter', () => {
		expect(press('2', 0)).toEqual({ kind: 'focus', row: 2 });
		for (const key of '024') press(key, 2, 100);
		expect(press(' ', 0, 100)).toEqual({ kind: 'focus', row: 0 });
		expect(press(' ', 0)).toEqual({ kind: 'toggle' });
	});

	test('keys that mean nothing are left to the app', () => {
		expect(press('F2', 0)).toBeNull();
		expect(press('Tab', 0)).toBeNull();
	});
});
