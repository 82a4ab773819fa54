import { beforeAll, describe, expect, test } from '@jest/globals';
import { LinkedIndex } from '../../src/core/linked-index/linked-index';
import { tagsInStep } from '../../src/core/compose/keep-in-step';
import { keyOfLink } from '../../src/core/model/name-link';
import { basenameOf } from '../../src/core/model/note-path';
import type { NotePath } from '../../src/core/model/note-path';
import { readNote } from '../../src/core/read/read-note';
import { readSettings } from '../../src/core/settings/read-settings';
import { snapshotOf } from '../builders/snapshot-of';
import { readFiles } from './house/read-files';

const notes = readFiles(['test/vault'], (file) => file.endsWith('.md'));
const { settings } = readSettings(null);
const index = new LinkedIndex();

beforeAll(() => {
	for (const [path, text] of Object.entries(notes)) {
		const reading = readNote(snapshotOf(text, path), settings);
		if (reading) index.put(reading);
	}
	index.complete();
});

/** What a stranger sees first is also what the demo and the browser tests run on: it keeps what it promises. */
describe('the sample vault', () => {
	test('has reviews in three languages, of several meetups, with many speakers', () => {
		expect(index.size).toBeGreaterThanOrEqual(14);
		expect(index.meetups().length).toBeGreaterThanOrEqual(4);
		expect(index.speakers().length).toBeGreaterThanOrEqual(12);
		expect(index.reflections().length).toBeGreaterThanOrEqual(3);
	});

	test('has ordinary notes that the index knows nothing of', () => {
		const ordinary = Object.keys(notes).filter((path) => index.get(path as NotePath) === undefined);
		expect(ordinary.length).toBeGreaterThanOrEqual(9);
	});

	test('has two people of one name, told apart by their notes', () => {
		const both = index.speakers().filter(({ aliases }) => aliases.includes('박서준'));
		expect(both.map(({ talks }) => talks.length)).toEqual([2, 2]);
	});

	test('has a speaker who changed company, and remembers both', () => {
		const stays = index.findSpeaker('이하람')?.affiliations.map(({ name, role }) => `${name}, ${role}`);
		expect(stays).toEqual(['도토리커머스, 백엔드 개발자', '새벽택시, 플랫폼 리드']);
	});

	test('has one review with a problem, and it is the day that nobody announced yet', () => {
		const problems = index.reviews().flatMap((review) => review.problems.map(({ code, text }) => ({ code, text })));
		expect(problems).toEqual([{ code: 'unreadable-date', text: '11월 셋째 주 목요일' }]);
	});

	test('names every speaker of a talk in the properties and in the tags', () => {
		for (const review of index.reviews()) {
			const { properties } = snapshotOf(notes[review.path] ?? '', review.path);
			expect({ path: review.path, changes: tagsInStep(review.speakers, properties) }).toEqual({
				path: review.path,
				changes: {},
			});
		}
	});

	test('says of every speaker where they come from', () => {
		const unknown = index
			.reviews()
			.flatMap((review) => review.talks.flatMap(({ speakers }) => speakers))
			.filter(({ affiliation }) => affiliation === null);
		expect(unknown).toEqual([]);
	});

	test('has talks with summaries and thoughts, questions with answers, and answers alone', () => {
		const talks = index.reviews().flatMap((review) => review.talks);
		expect(talks.length).toBeGreaterThanOrEqual(28);
		const questions = talks.flatMap((talk) => talk.questions);
		expect(questions.filter(({ question, answer }) => question !== null && answer !== null).length).toBeGreaterThan(
			10,
		);
		expect(questions.filter(({ question }) => question === null).length).toBeGreaterThan(5);
	});

	test('every reflection belongs to a review', () => {
		const lost = index.reflections().filter((reflection) => index.reviewOf(reflection) === undefined);
		expect(lost).toEqual([]);
	});

	test('a note is found by its name alone', () => {
		const names = Object.keys(notes).map((path) => basenameOf(path).toLowerCase());
		expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
	});

	test('the two of one name are two keys', () => {
		const targets = index.reviews().flatMap(({ speakers }) => speakers.filter(({ name }) => name === '박서준'));
		expect(new Set(targets.map(keyOfLink)).size).toBe(2);
	});

	test('one note has the line endings of Windows, and is read like the others', () => {
		const path = Object.keys(notes).find((name) => notes[name]?.includes('\r\n')) ?? '';
		expect(index.get(path as NotePath)).toMatchObject({ kind: 'review', talks: [{ number: 1 }, { number: 2 }] });
	});
});
