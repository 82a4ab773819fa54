import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { yearInReview } from '../../../src/core/browse/year-in-review';
import type { YearInReview } from '../../../src/core/browse/year-in-review';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import type { NoteReading } from '../../../src/core/model/note-reading';
import { aReflection } from '../../builders/a-reflection';
import { aReview } from '../../builders/a-review';
import { aSpeaker } from '../../builders/a-speaker';
import { aSpeakerNote } from '../../builders/a-speaker-note';
import { aTalk } from '../../builders/a-talk';
import { PATHS, readingAt } from '../linked-index/readings';

function indexOf(readings: readonly NoteReading[]): LinkedIndex {
	const index = new LinkedIndex();
	for (const reading of readings) index.put(reading);
	return index;
}

function yearOf(year: string, ...readings: readonly NoteReading[]): YearInReview {
	const review = yearInReview(indexOf(readings), year);
	if (!review) throw new Error(`There is no ${year}.`);
	return review;
}

const talkOf = (title: string, topics: readonly string[], ...names: readonly string[]) =>
	aTalk(title, { topics, speakers: names.map((name) => aSpeaker(name)) });

const NIGHTS = [
	aReview({ path: '1.md', day: '2022-03-01', meetup: 'Harbour', talks: [talkOf('Old', ['fog'], 'Bo')] }),
	aReview({
		...{ path: '2.md', day: '2023-02-01', meetup: 'Harbour', rating: 4 },
		talks: [talkOf('Ebb', ['Tides', 'fog'], 'Bo', 'Ines'), talkOf('Flow', ['tides'], 'Ines')],
	}),
	aReview({
		...{ path: '3.md', day: '2023-08-09', meetup: 'Lighthouse', rating: 5 },
		talks: [talkOf('Flow again', ['tides'], 'Ines')],
	}),
	aReview({ path: '4.md', day: '2023-08-20', speakers: [aSpeaker('Bo')], topics: ['winds'] }),
	aReview({ path: '5.md', day: '2024-01-01', talks: [talkOf('New', [], 'Kim', 'Ines')] }),
	aReview({ path: '6.md', day: null, talks: [talkOf('When', [], 'Kim')] }),
];

describe('a year in review', () => {
	test('counts reviews, talks, speakers and meetups', () => {
		const { reviews, talks, speakers, meetups, busiest } = yearOf('2023', ...NIGHTS);
		expect(reviews.map(({ path }) => path)).toEqual(['2.md', '3.md', '4.md']);
		expect({ talks, speakers, meetups, busiest }).toEqual({
			...{ talks: 3, speakers: 2, meetups: 2, busiest: { month: 8, reviews: 2 } },
		});
	});

	test('ranks topics and speakers by the talks about and by them', () => {
		const { topics, mostHeard } = yearOf('2023', ...NIGHTS);
		expect(topics).toEqual([
			{ name: 'tides', times: 3 },
			{ name: 'fog', times: 1 },
			{ name: 'winds', times: 1 },
		]);
		expect(mostHeard.map(({ speaker, times }) => [speaker.name, times])).toEqual([
			['Ines', 3],
			['Bo', 2],
		]);
	});

	test('knows who was heard for the first time ever', () => {
		const namesOf = (year: string) => yearOf(year, ...NIGHTS).firstHeard.map(({ name }) => name);
		expect([namesOf('2022'), namesOf('2023'), namesOf('2024')]).toEqual([['Bo'], ['Ines'], ['Kim']]);
	});

	test('finds the best rated, and none where nothing is rated', () => {
		expect(yearOf('2023', ...NIGHTS).best.map(({ path }) => path)).toEqual(['3.md']);
		expect(yearOf('2022', ...NIGHTS).best).toEqual([]);
	});

	test('holds the reflections of its days, whatever they are about', () => {
		const reflections = [
			aReflection({ path: 'late.md', day: '2023-12-31', review: '1' }),
			aReflection({ path: 'early.md', day: '2023-01-01' }),
			aReflection({ path: 'other.md', day: '2024-01-01', review: '2' }),
			aReflection({ path: 'whenever.md', day: null, review: '2' }),
		];
		const { reflections: found } = yearOf('2023', ...NIGHTS, ...reflections);
		expect(found.map(({ path }) => path)).toEqual(['early.md', 'late.md']);
	});

	test('is none where nothing was reviewed', () => {
		expect(yearInReview(indexOf(NIGHTS), '2021')).toBeUndefined();
	});

	test('counts two spellings and an alias as the one person that they are', () => {
		const note = aSpeakerNote('Bo Tern.md', { aliases: ['Bo'] });
		const night = aReview({
			path: '7.md',
			day: '2023-09-09',
			talks: [talkOf('A', [], 'bo  tern'), talkOf('B', [], 'Bo')],
		});
		const { speakers, mostHeard } = yearOf('2023', note, night);
		expect([speakers, mostHeard.map(({ speaker, times }) => [speaker.name, times])]).toEqual([1, [['Bo Tern', 2]]]);
	});
});

describe('all years together', () => {
	const anyReadings = fc.uniqueArray(fc.constantFrom(...PATHS).chain(readingAt), { selector: ({ path }) => path });

	test('hold every dated review once, and everyone of them for the first time once', () => {
		fc.assert(
			fc.property(anyReadings, (readings) => {
				const index = indexOf(readings);
				const years = index.years().flatMap(({ name }) => yearInReview(index, name) ?? []);
				const dated = index.reviews().filter(({ day }) => day !== null);
				expect(years.flatMap(({ reviews }) => [...reviews].reverse())).toEqual(dated);
				const first = years.flatMap(({ firstHeard }) => firstHeard.map(({ key }) => key)).sort();
				const heard = index.speakers().filter(({ reviews }) => reviews.some(({ day }) => day !== null));
				expect(first).toEqual(heard.map(({ key }) => key).sort());
			}),
			{ numRuns: 200 },
		);
	});

	test('are the same in whatever order the notes were read', () => {
		fc.assert(
			fc.property(anyReadings, (readings) => {
				const [there, back] = [indexOf(readings), indexOf([...readings].reverse())];
				for (const { name } of there.years())
					expect(yearInReview(back, name)).toEqual(yearInReview(there, name));
			}),
			{ numRuns: 100 },
		);
	});
});
