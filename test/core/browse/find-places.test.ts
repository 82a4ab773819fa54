import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { PlaceSearch } from '../../../src/core/browse/find-places';
import type { Place } from '../../../src/core/browse/find-places';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import type { CalendarDay } from '../../../src/core/model/calendar-day';
import type { NoteReading } from '../../../src/core/model/note-reading';
import type { Review, Talk } from '../../../src/core/model/review';
import { readQuery, searchKeyOf } from '../../../src/core/names/search-key';
import { aReview } from '../../builders/a-review';
import { aSpeaker } from '../../builders/a-speaker';
import { aSpeakerNote } from '../../builders/a-speaker-note';
import { aTalk } from '../../builders/a-talk';

const talk = (title: string, name = '', affiliation: string | null = null, topics: string[] = []): Talk =>
	aTalk(title, { topics, speakers: name === '' ? [] : [aSpeaker(name, { affiliation })] });
const review = (day: string | null, title: string, talks: Talk[] = [], meetup: string | null = null): Review =>
	aReview({ path: `${title}.md`, title, day, meetup, talks });

function indexOf(readings: readonly NoteReading[]): LinkedIndex {
	const index = new LinkedIndex();
	for (const reading of readings) index.put(reading);
	return index;
}
const searchIn = (...readings: NoteReading[]) => new PlaceSearch(indexOf(readings));

const nameOf = (place: Place): string => {
	if (place.kind === 'speaker') return place.speaker.name;
	return place.kind === 'talk' ? place.talk.title : place.review.title;
};
const found = (search: PlaceSearch, words: string) => search.find(words).map(nameOf);

describe('finding a place', () => {
	test('puts names that begin so first, then words of names, then their insides, then other words', () => {
		const search = searchIn(
			review('2025-01-01', '하나', [talk('느린 빌드', '카나리')]),
			review('2024-01-01', '둘', [talk('스카우트')]),
			review('2023-01-01', '셋', [talk('아파치 카프카')]),
			review('2022-01-01', '카드 밋업'),
		);
		expect(found(search, '카')).toEqual(['카나리', '카드 밋업', '아파치 카프카', '스카우트', '느린 빌드']);
	});

	test('puts the newest first where places are met as well', () => {
		const search = searchIn(
			review(null, '나', [talk('카프카 0')]),
			review('2022-01-01', '가', [talk('카프카 1', '카프'), talk('카프카 2')]),
			review('2024-01-01', '다', [talk('카프카 3')]),
		);
		expect(found(search, '카프')).toEqual(['카프카 3', '카프', '카프카 1', '카프카 2', '카프카 0']);
	});

	test.each([
		['ㅇㅎㅅ', ['여환성', '느린 빌드']],
		['여호', ['여환성', '느린 빌드']],
		['환성', ['여환성', '느린 빌드']],
		['hwan', ['여환성']],
		['무심사', ['여환성', '느린 빌드']],
		['topic/빌', []],
		['#build', ['느린 빌드']],
		['여환 빌드', ['느린 빌드']],
		['서울 2023', ['[후기] 서울 개발 모임', '느린 빌드', '빠른 배포']],
		['서울 빌드', ['느린 빌드']],
		['빌드 배포', ['[후기] 서울 개발 모임']],
		['송정묵', ['송정묵', '빠른 배포']],
		['없는말', []],
	])('finds %s', (words, names) => {
		const search = searchIn(
			review('2023-08-09', '[후기] 서울 개발 모임', [
				talk('느린 빌드', '여환성', '무심사', ['build']),
				talk('빠른 배포', '송정묵', '스피카'),
			]),
			aSpeakerNote('People/여환성.md', { aliases: ['Hwan'] }),
		);
		expect(found(search, words)).toEqual(names);
	});

	test('takes a review by its meetup, too, and its title without the kind in brackets', () => {
		const search = searchIn(
			review('2024-01-01', '[후기] Kafka의 밤'),
			review('2023-01-01', '여름의 밤', [], 'Kafka 서울'),
			review('2025-01-01', '밤의 Kafka'),
		);
		expect(found(search, 'kafka')).toEqual(['[후기] Kafka의 밤', '여름의 밤', '밤의 Kafka']);
		expect(found(search, '후기')).toEqual(['[후기] Kafka의 밤']);
	});

	test('knows a speaker from the places that they were at, newest talk first', () => {
		const search = searchIn(
			review('2021-01-01', '하나', [talk('가', '여환성', '무심사')]),
			review('2024-01-01', '둘', [talk('나', '여환성', '스피카'), talk('다', '송정묵', '무심사')]),
			aSpeakerNote('정다온.md', { organization: '무심사' }),
		);
		expect(
			search
				.find('무심')
				.filter(({ kind }) => kind === 'speaker')
				.map(nameOf),
		).toEqual(['송정묵', '여환성', '정다온']);
	});

	test('gives a hundred at most, the best of all', () => {
		const many = Array.from({ length: 400 }, (_, at) => review('2024-01-01', `나 카프카 ${at}`, [talk('카')]));
		const search = searchIn(...many, review('2001-01-01', '카프카'));
		const names = found(search, '카프카');
		expect(names).toHaveLength(100);
		expect(names[0]).toBe('카프카');
	});

	test('shows the talks heard last where nothing is typed: none of a day to come', () => {
		const search = searchIn(
			review('2026-01-01', '곧', [talk('예고')]),
			review('2024-01-01', '둘', [talk('나'), talk('다')]),
			review('2025-01-01', '셋'),
			review(null, '언젠가', [talk('가')]),
		);
		expect(search.recent('2025-06-01' as CalendarDay).map(nameOf)).toEqual(['셋', '나', '다', '가']);
	});

	test('shows a hundred recent talks at most', () => {
		const talks = Array.from({ length: 150 }, (_, at) => talk(`발표 ${at}`));
		expect(searchIn(review('2024-01-01', '긴 날', talks)).recent('2025-01-01' as CalendarDay)).toHaveLength(100);
	});
});

const WORDS = ['카프카', '카', '스카', '빌드', 'Kafka', '(밤)', '나카', '2023', 'a'];
const anyName = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const anyTalk = fc
	.record({
		title: fc.oneof(anyName, fc.constant('')),
		speaker: fc.constantFrom('', '카민', '여카', '여환성'),
		affiliation: fc.constantFrom(null, '카페', '스카이'),
		topics: fc.subarray(['카프카', 'build']),
	})
	.map(({ title, speaker, affiliation, topics }) => talk(title, speaker, affiliation, topics));
const anyReviews = fc
	.array(
		fc.record({
			title: fc.tuple(fc.constantFrom('', '[카프] '), anyName).map((parts) => parts.join('')),
			day: fc.constantFrom(null, '2021-01-01', '2022-02-02', '2023-03-03'),
			meetup: fc.oneof(fc.constant(null), anyName),
			talks: fc.array(anyTalk, { maxLength: 3 }),
		}),
		{ maxLength: 6 },
	)
	.map((all) => all.map((traits, at) => aReview({ ...traits, path: `${at}.md` })));
const anyWords = fc
	.array(fc.constantFrom(...WORDS, 'ㅋ', 'ㅋㅍ', '캎', 'ㅅㅋ', '프', '카미', '여화', 'bui', '2022', 'fk'), {
		minLength: 1,
		maxLength: 2,
	})
	.map((words) => words.join(' '));

const BRACKETS = /^\[[^\]]*\]\s*/u;
const speaks = ({ topics, speakers }: Talk): string[] => [
	...topics,
	...speakers.flatMap(({ name, affiliation }) => [name, affiliation?.name ?? '']),
];

/** What a place is called and what else is said of it, from scratch. */
function textsOf(place: Place): { names: string[]; more: string[] } {
	if (place.kind === 'speaker') {
		const { name, talks } = place.speaker;
		return { names: [name], more: talks.map(({ speaker }) => speaker.affiliation?.name ?? '') };
	}
	const { title, meetup, day } = place.review;
	const event = [title.replace(BRACKETS, ''), meetup?.name ?? ''];
	const about = [BRACKETS.exec(title)?.[0] ?? '', day ?? ''];
	if (place.kind === 'review') return { names: event, more: about };
	return { names: [place.talk.title], more: [...event, ...about, ...speaks(place.talk)] };
}

/** How well a place meets a search, as the order is told to people; null where it does not. */
function rankOf(place: Place, search: string): number | null {
	const { names, more } = textsOf(place);
	const rank = rankIn(names, more, search);
	if (rank !== null || place.kind !== 'review') return rank;
	const { talks } = place.review;
	const ofTalks = talks.map((own) => textsOf({ kind: 'talk', review: place.review, talk: own }));
	if (ofTalks.some((texts) => rankIn(texts.names, texts.more, search) !== null)) return null;
	const all = ofTalks.flatMap((texts) => [...texts.names, ...texts.more]);
	return rankIn([], [...names, ...more, ...all], search);
}

function rankIn(names: readonly string[], more: readonly string[], search: string): number | null {
	const ranks = readQuery(search).words.map((word, at) => {
		const places = names.map(searchKeyOf).flatMap((name) => {
			const all = [...Array(name.length).keys()].filter((from) => name.slice(from).search(word) === 0);
			return all.map((from) => (from === 0 ? 0 : /[\s(]/u.test(name[from - 1] ?? '') ? 1 : 2));
		});
		const best = Math.min(4, ...places);
		if (best === 1 && at > 0) return 0;
		return best < 4 ? best : more.some((text) => word.test(searchKeyOf(text))) ? 3 : 4;
	});
	const rank = Math.max(...ranks);
	return rank === 4 ? null : rank;
}

function allPlaces(index: LinkedIndex): Place[] {
	return [
		...index.speakers().map((speaker): Place => ({ kind: 'speaker', speaker })),
		...index
			.reviews()
			.flatMap((one): Place[] => [
				{ kind: 'review', review: one },
				...one.talks.map((own): Place => ({ kind: 'talk', review: one, talk: own })),
			]),
	];
}

const dayOf = (place: Place): string =>
	(place.kind === 'speaker' ? place.speaker.reviews[0]?.day : place.review.day) ?? '';
describe('the order of what is found', () => {
	test('is that of the ranks, newest first in each, with everything in which each word occurs', () => {
		fc.assert(
			fc.property(anyReviews, anyWords, (reviews, search) => {
				const index = indexOf(reviews);
				const expected = allPlaces(index)
					.flatMap((place) => {
						const rank = rankOf(place, search);
						return rank === null ? [] : [{ place, rank }];
					})
					.sort((a, b) => a.rank - b.rank || (dayOf(a.place) < dayOf(b.place) ? 1 : -1));
				const places = new PlaceSearch(index).find(search);
				expect(new Set(places.map(idOf))).toEqual(new Set(expected.map(({ place }) => idOf(place))));
				expect(places.map((place) => [rankOf(place, search), dayOf(place)])).toEqual(
					expected.map(({ place, rank }) => [rank, dayOf(place)]),
				);
			}),
			{ numRuns: 600 },
		);
	});

	test('is the same for a search that has seen the notes change, warm or cold', () => {
		fc.assert(
			fc.property(anyReviews, anyReviews, anyWords, fc.boolean(), (before, after, search, isWarm) => {
				const index = indexOf(before);
				const old = new PlaceSearch(index);
				if (isWarm) Array.from(old.warmUp());
				old.find(search);
				for (const one of after) index.put(one);
				for (const { path } of before.slice(after.length)) index.remove(path);
				expect(old.find(search)).toEqual(new PlaceSearch(indexOf(after)).find(search));
			}),
			{ numRuns: 300 },
		);
	});
});

const idOf = (place: Place): string => {
	if (place.kind === 'speaker') return `speaker ${place.speaker.key}`;
	return place.kind === 'talk' ? `${place.review.path} ${place.review.talks.indexOf(place.talk)}` : place.review.path;
};
