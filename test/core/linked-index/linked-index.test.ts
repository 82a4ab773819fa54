import { describe, expect, jest, test } from '@jest/globals';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import type { NotePath } from '../../../src/core/model/note-path';
import type { NoteReading } from '../../../src/core/model/note-reading';
import { aReview } from '../../builders/a-review';
import type { SpeakerTraits } from '../../builders/a-speaker';
import { aSpeaker } from '../../builders/a-speaker';
import { aSpeakerNote } from '../../builders/a-speaker-note';
import { aTalk } from '../../builders/a-talk';

function indexOf(...readings: readonly NoteReading[]): LinkedIndex {
	const index = new LinkedIndex();
	for (const reading of readings) index.put(reading);
	return index;
}

const talkBy = (name: string, traits: SpeakerTraits = {}, day: string | null = '2023-08-09') =>
	aReview({
		path: `Meetups/${day} ${name} ${traits.affiliation}.md`,
		day,
		talks: [aTalk('발표', { speakers: [aSpeaker(name, traits)] })],
	});

describe('the index takes in', () => {
	test('what is news, and answers that it was', () => {
		const index = new LinkedIndex();
		expect(index.put(aReview({ rating: 3 }))).toBe(true);
		expect(index.put(aReview({ rating: 4 }))).toBe(true);
		expect(index.size).toBe(1);
	});

	test('nothing that it knows already, and tells nobody', () => {
		const index = indexOf(talkBy('Ada', { affiliation: 'LINE' }));
		const listener = jest.fn();
		index.subscribe(listener);
		expect(index.put(talkBy('Ada', { affiliation: 'LINE' }))).toBe(false);
		expect(index.remove('Nowhere.md' as NotePath)).toBe(false);
		expect(index.move('Nowhere.md' as NotePath, 'A.md' as NotePath)).toBe(false);
		expect(listener).not.toHaveBeenCalled();
	});

	test('a difference anywhere, however deep', () => {
		const section = { kind: 'qna', heading: 'QnA', line: 3 } as const;
		const index = indexOf(aReview({ talks: [aTalk('발표', { sections: [section] })] }));
		expect(index.put(aReview({ talks: [aTalk('발표', { sections: [{ ...section, line: 4 }] })] }))).toBe(true);
		expect(index.put(aReview({ talks: [aTalk('발표', { sections: [] })] }))).toBe(true);
	});

	test('a note that became another kind of note', () => {
		const path = 'A/Ada.md';
		const index = indexOf(aReview({ path }));
		index.put(aSpeakerNote(path));
		expect([index.size, index.speakers().map(({ name }) => name)]).toEqual([0, ['Ada']]);
	});

	test('a move, and names a speaker note after its new path', () => {
		const index = indexOf(aSpeakerNote('A/Ada.md'), talkBy('Ada Lee'));
		index.move('A/Ada.md' as NotePath, 'B/Ada Lee.md' as NotePath);
		expect(index.speakers()).toHaveLength(1);
		expect(index.findSpeaker('ada lee')?.note?.path).toBe('B/Ada Lee.md');
	});
});

describe('the index tells its listeners', () => {
	test('of every change at once, until they stop listening', () => {
		const index = new LinkedIndex();
		const listener = jest.fn();
		const stop = index.subscribe(listener);
		index.put(aReview());
		index.move(aReview().path, 'B.md' as NotePath);
		index.remove('B.md' as NotePath);
		expect(listener).toHaveBeenCalledTimes(3);
		stop();
		index.put(aReview());
		expect(listener).toHaveBeenCalledTimes(3);
	});

	test('once that it is complete', () => {
		const index = new LinkedIndex();
		const listener = jest.fn();
		index.subscribe(listener);
		expect(index.isComplete).toBe(false);
		index.complete();
		index.complete();
		expect(index.isComplete).toBe(true);
		expect(listener).toHaveBeenCalledTimes(1);
	});
});

describe('the index answers with', () => {
	test('reviews newest first, undated last, then by title and path', () => {
		const paths = ['5.md', '4.md', '3.md', '2.md', '1.md'];
		const days = [null, '2022-01-01', '2023-01-01', '2023-01-01', '2024-01-01'];
		const titles = ['', '', 'b', 'a', ''];
		const readings = paths.map((path, at) => aReview({ path, day: days[at] ?? null, title: titles[at] ?? '' }));
		expect(
			indexOf(...readings)
				.reviews()
				.map(({ path }) => path),
		).toEqual(['1.md', '2.md', '3.md', '4.md', '5.md']);
	});

	test('lists that stay as they were when the index changes', () => {
		const index = indexOf(aReview({ path: 'A.md' }));
		const before = index.reviews();
		index.put(aReview({ path: 'B.md' }));
		expect(before).toHaveLength(1);
		expect(index.reviews()).toHaveLength(2);
	});

	test('one group for all spellings of a name, called by the spelling used most', () => {
		const index = indexOf(
			aReview({ path: '1.md', meetup: 'kafka kr' }),
			aReview({ path: '2.md', meetup: 'Kafka KR' }),
			aReview({ path: '3.md', meetup: 'Meetups/Kafka KR.md' }),
		);
		expect(index.meetups()).toMatchObject([{ key: 'kafka kr', name: 'Kafka KR' }]);
		expect(index.meetups()[0]?.reviews).toHaveLength(3);
	});

	test('the first spelling in order where two are used as often', () => {
		const reviews = ['kafka', 'Kafka', 'KAFKA'].map((topic, at) => aReview({ path: `${at}.md`, topics: [topic] }));
		expect(
			indexOf(...reviews)
				.topics()
				.map(({ name }) => name),
		).toEqual(['KAFKA']);
	});

	test('organizations that speakers came from, topics, and years newest first', () => {
		const index = indexOf(
			talkBy('Ada', { affiliation: 'LINE' }, '2022-05-05'),
			talkBy('Bob', { affiliation: 'Toss' }, '2023-05-05'),
			aReview({ topics: ['rust', 'kafka'], day: null }),
		);
		expect(index.organizations().map(({ name }) => name)).toEqual(['LINE', 'Toss']);
		expect(index.topics().map(({ name }) => name)).toEqual(['kafka', 'rust']);
		expect(index.years().map(({ name }) => name)).toEqual(['2023', '2022']);
	});
});

describe('who is who', () => {
	const LINE = aSpeakerNote('P/김민수 (라인).md', { aliases: ['김민수'] });
	const TOSS = aSpeakerNote('P/김민수 (토스).md', { aliases: ['김민수'] });

	test('a name is the one speaker who has it as an alias', () => {
		const entry = indexOf(LINE, talkBy('김민수')).findSpeaker('김민수');
		expect(entry).toMatchObject({ name: '김민수 (라인)', aliases: ['김민수'] });
		expect(entry?.talks).toHaveLength(1);
	});

	test('of several with one alias, it is the one named after the affiliation of that day', () => {
		const index = indexOf(LINE, TOSS, talkBy('김민수', { affiliation: '토스' }));
		expect(index.findSpeaker('김민수 (토스)')?.talks).toHaveLength(1);
		expect(index.findSpeaker('김민수 (라인)')?.talks).toHaveLength(0);
	});

	test('of several with one alias and no affiliation to tell, the name stands for itself', () => {
		const index = indexOf(LINE, TOSS, talkBy('김민수'), talkBy('김민수', { affiliation: '배민' }));
		expect(index.findSpeaker('김민수')).toMatchObject({ name: '김민수', note: null });
		expect(index.findSpeaker('김민수')?.talks).toHaveLength(2);
	});

	test('a link decides, whatever it shows', () => {
		const index = indexOf(LINE, TOSS, talkBy('김민수', { target: 'P/김민수 (라인)', affiliation: '토스' }));
		expect(index.findSpeaker('김민수 (라인)')?.talks).toHaveLength(1);
	});

	test('a note of the very name comes before any alias', () => {
		const index = indexOf(LINE, aSpeakerNote('P/김민수.md'), talkBy('김민수'));
		expect(index.findSpeaker('김민수')?.note?.path).toBe('P/김민수.md');
	});

	test('a speaker is found in either Unicode form and any letter case', () => {
		expect(indexOf(talkBy('여환성')).findSpeaker('여환성'.normalize('NFD'))?.name).toBe('여환성');
		expect(indexOf(talkBy('Ada Lee')).findSpeaker('ADA  lee')?.name).toBe('Ada Lee');
	});

	test('nobody is found by a name that nobody has', () => {
		expect(indexOf(talkBy('Ada')).findSpeaker('Bob')).toBeUndefined();
	});
});

describe('the affiliations of a speaker', () => {
	const staysOf = (...readings: readonly NoteReading[]) => indexOf(...readings).findSpeaker('Ada')?.affiliations;

	test('run from the first to the last day they were heard of, oldest first', () => {
		expect(
			staysOf(
				talkBy('Ada', { affiliation: 'Toss', role: 'CTO' }, '2024-01-01'),
				talkBy('Ada', { affiliation: 'LINE' }, '2022-01-01'),
				talkBy('Ada', { affiliation: 'LINE' }, '2023-01-01'),
			),
		).toEqual([
			{ name: 'LINE', role: null, from: '2022-01-01', to: '2023-01-01' },
			{ name: 'Toss', role: 'CTO', from: '2024-01-01', to: '2024-01-01' },
		]);
	});

	test('come back when the speaker does', () => {
		const days = ['2021-01-01', '2022-01-01', '2023-01-01'];
		const stays = staysOf(
			...days.map((day, at) => talkBy('Ada', { affiliation: at === 1 ? 'Toss' : 'LINE' }, day)),
		);
		expect(stays?.map(({ name }) => name)).toEqual(['LINE', 'Toss', 'LINE']);
	});

	test('without a day come last, and only where no day is known of them', () => {
		const dated = talkBy('Ada', { affiliation: 'LINE' }, '2022-01-01');
		expect(staysOf(talkBy('Ada', { affiliation: 'LINE' }, null), dated)).toHaveLength(1);
		expect(staysOf(talkBy('Ada', { affiliation: 'Toss' }, null), dated)?.at(-1)).toEqual({
			name: 'Toss',
			role: null,
			from: null,
			to: null,
		});
	});

	test('are none where talks say nothing of them', () => {
		expect(staysOf(talkBy('Ada'))).toEqual([]);
	});
});
