import { describe, expect, test } from '@jest/globals';

import { keyOfName } from '../../../src/core/model/name-key';
import { readTalkHeading } from '../../../src/core/read/talk-heading';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { vocabularyOf } from '../../../src/core/vocabulary/vocabulary';

const known = (...names: string[]) => new Set(names.map(keyOfName));
const reads = (heading: string, named = known()) => {
	const { number, title, speakers } = readTalkHeading(heading, named, vocabularyOf(DEFAULT_SETTINGS));
	return [number, title, ...speakers.map(({ name, affiliation, role }) => [name, affiliation?.name ?? null, role])];
};

describe('readTalkHeading', () => {
	test('reads number and title', () => {
		expect(reads('1부: 1000만 건의 로그')).toEqual([1, '1000만 건의 로그']);
	});

	test.each([
		['Sharding at scale - Ada Lee (Acme)'],
		['Sharding at scale — [[Ada Lee]] ([[Acme]])'],
		['Sharding at scale | Ada Lee (Acme)'],
		['Sharding at scale - [Ada Lee](https://ada.example) (Acme)'],
		['Sharding at scale - Ada Lee[^1] (Acme)'],
	])('reads the speaker at the end of %s', (heading) => {
		expect(reads(heading)).toEqual([null, 'Sharding at scale', ['Ada Lee', 'Acme', null]]);
	});

	test('reads a linked or known speaker in brackets', () => {
		expect(reads('Sharding ([[Ada Lee]])')).toEqual([null, 'Sharding', ['Ada Lee', null, null]]);
		expect(reads('Sharding (Ada Lee / Acme)', known('Ada Lee'))).toEqual([
			null,
			'Sharding',
			['Ada Lee', 'Acme', null],
		]);
	});

	test.each([
		'Sharding / [[Ada Lee]]',
		'Sharding by [[Ada Lee]]',
		'[[Ada Lee]] “Sharding”',
		'Sharding: [[Ada Lee]]',
		'**Sharding ([[Ada Lee]])**',
	])('reads a linked speaker wherever %s has one', (heading) => {
		expect(reads(heading)).toEqual([null, 'Sharding', ['Ada Lee', null, null]]);
	});

	test('leaves a link that the talk is about to the title', () => {
		expect(reads('Sharding with [[Kafka]]')).toEqual([null, 'Sharding with [[Kafka]]']);
	});

	test('reads everybody in brackets as from the organization that stands last', () => {
		expect(reads('Sharding (Ada Lee, Bo Kim / Acme)', known('Ada Lee', 'Bo Kim'))).toEqual([
			null,
			'Sharding',
			['Ada Lee', 'Acme', null],
			['Bo Kim', 'Acme', null],
		]);
	});

	test('leaves a name alone that the note does not count among its speakers', () => {
		expect(reads('Kafka - Event Streaming (Basics)', known('Ada Lee'))).toEqual([
			null,
			'Kafka - Event Streaming (Basics)',
		]);
	});

	test.each([
		'Kafka - the good parts (2023)',
		'인증(AuthN)/인가(AuthZ)를 나누는 법',
		'Postgres (a love story)',
		'Zero to one - part two (recap)',
		'빠르게 - 더 빠르게',
	])('leaves %s whole', (heading) => {
		expect(reads(heading)).toEqual([null, heading]);
	});
});
