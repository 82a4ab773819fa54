import { describe, expect, test } from '@jest/globals';

import { MentionOffers } from '../../../src/core/browse/mention-offers';
import type { MentionOffer } from '../../../src/core/browse/mention-offers';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import type { NoteReading } from '../../../src/core/model/note-reading';
import type { NotePath } from '../../../src/core/model/note-path';
import { aReview } from '../../builders/a-review';
import { aSpeaker } from '../../builders/a-speaker';
import type { SpeakerTraits } from '../../builders/a-speaker';
import { aSpeakerNote } from '../../builders/a-speaker-note';
import { aTalk } from '../../builders/a-talk';
import { cpuTime } from '../../builders/cpu-time';

let count = 0;
const talkBy = (name: string, traits: SpeakerTraits = {}, meetup: string | null = null) =>
	aReview({
		path: `Meetups/${(count += 1)}.md`,
		meetup,
		talks: [aTalk('발표', { speakers: [aSpeaker(name, traits)] })],
	});

function indexOf(...readings: readonly NoteReading[]): LinkedIndex {
	const index = new LinkedIndex();
	for (const reading of readings) index.put(reading);
	index.complete();
	return index;
}

const nameOf = (offer: MentionOffer): string => {
	if (offer.kind === 'meetup') return `${offer.meetup.name}!`;
	if (offer.kind === 'nobody') return '–';
	const { name, target, isNew } = offer.choice;
	return isNew ? `+${target}` : target === name ? name : `${name} → ${target}`;
};

const offered = (index: LinkedIndex, typed: string) => new MentionOffers(index).find(typed).map(nameOf);

describe('what is offered for a mention', () => {
	const people = indexOf(
		talkBy('여환성', { affiliation: '도토리커머스' }, '부산 코틀린 모임'),
		talkBy('이하람', {}, '부산 코틀린 모임'),
		talkBy('이하람', {}, '데이터 플랫폼 밋업'),
		aSpeakerNote('Marta Lindqvist.md', { aliases: ['마르타'], organization: 'Fjord Cloud' }),
		aSpeakerNote('박서준 (모아페이).md', { aliases: ['박서준'] }),
		aSpeakerNote('박서준 (한빛물류).md', { aliases: ['박서준'] }),
	);

	test.each(['ㅇㅎ', 'ㅇㅎㅅ', 'ㅇ', '여', '여ㅎ', '여호', '여화', '여환', '여환ㅅ', '여환서', '여환성'])(
		'is a Korean name at every key on the way to it: %s',
		(typed) => {
			expect(offered(people, typed)).toContain('여환성');
		},
	);

	test.each([
		['마르', 'Marta Lindqvist'],
		['lind', 'Marta Lindqvist'],
		['fjord', 'Marta Lindqvist'],
		['도토리', '여환성'],
		['박서준 모아', '박서준 → 박서준 (모아페이)'],
		['marta l', 'Marta Lindqvist'],
	])('is found by alias, name and affiliation: %s', (typed, name) => {
		expect(offered(people, typed)[0]).toBe(name);
	});

	test('are all of one name', () => {
		expect(offered(people, '박서준').sort()).toEqual(['박서준 → 박서준 (모아페이)', '박서준 → 박서준 (한빛물류)']);
	});

	test('stands in the order of how well it matches, then of how often it was heard, speakers before meetups', () => {
		const index = indexOf(
			talkBy('김모아'),
			talkBy('김모아'),
			talkBy('김모아'),
			talkBy('모아나'),
			talkBy('모아나'),
			talkBy('모아'),
			talkBy('정다온', { affiliation: '모아페이' }, '모아 밤'),
		);
		expect(offered(index, '모아')).toEqual(['모아', '모아나', '김모아', '정다온', '모아 밤!']);
		expect(offered(index, '')).toEqual(['김모아', '모아나', '모아', '정다온', '모아 밤!']);
	});

	test('are meetups too, those visited most first', () => {
		expect(offered(people, '모임')).toEqual(['부산 코틀린 모임!', '+모임']);
		expect(offered(people, '').slice(-2)).toEqual(['부산 코틀린 모임!', '데이터 플랫폼 밋업!']);
	});

	test('is somebody new, as the last one, where nobody has that very name', () => {
		expect(offered(people, '여')).toEqual(['여환성', '+여']);
		expect(offered(people, 'Grace')).toEqual(['–', '+Grace']);
		expect(offered(people, '여환성')).toEqual(['여환성']);
		expect(offered(people, 'MARTA lindqvist')).toEqual(['Marta Lindqvist']);
		expect(offered(people, '부산 코틀린 모임')).toEqual(['부산 코틀린 모임!']);
	});

	test.each(['ㅋㅋ', '여ㅎ'.normalize('NFD'), '2층', ''])('is nobody new for %j, which is nobody’s name', (typed) => {
		expect(offered(people, typed).filter((name) => name.startsWith('+'))).toEqual([]);
	});

	test('is nobody new while the notes are still being read', () => {
		const index = new LinkedIndex();
		index.put(talkBy('여환성'));
		expect(offered(index, '여')).toEqual(['여환성']);
	});

	test('is the one whose name a text begins with, where a particle sticks to it', () => {
		expect(offered(people, '여환성님이')).toEqual(['여환성']);
		expect(offered(people, '여환성에게만')).toEqual(['여환성', '+여환성에게만']);
		expect(offered(people, '마르타씨가')).toEqual(['Marta Lindqvist']);
		expect(offered(indexOf(talkBy('Ada'), talkBy('みのり')), 'Ada’s')).toEqual(['Ada', '+Ada’s']);
		expect(offered(indexOf(talkBy('みのり')), 'みのりさんは')[0]).toBe('みのり');
	});

	test.each([
		['Ada', 'Adam'],
		['이하', '이하늘'],
		['김', '김치'],
		['Ada', 'Ada2'],
	])('is not %s where a longer name begins with it: %s', (known, typed) => {
		expect(offered(indexOf(talkBy(known)), typed)).toEqual(['–', `+${typed}`]);
	});

	test('is somebody new without what sticks to the name, and with it where it could be the name itself', () => {
		expect(offered(people, '정다온님이')).toEqual(['–', '+정다온']);
		expect(offered(people, '안드레이')).toEqual(['–', '+안드레', '+안드레이']);
		expect(offered(people, '박지은')).toEqual(['–', '+박지은']);
	});

	test.each(['여환성 ', '여환성 님이', '강남 에서', '강남 ', 'Grace Hopper'])('is nothing in prose: %j', (typed) => {
		expect(offered(people, typed)).toEqual([]);
	});

	test('goes on behind a space where a longer name may follow', () => {
		const index = indexOf(talkBy('Ada'), talkBy('Ada Lee'));
		expect(offered(index, 'Ada')).toEqual(['Ada', 'Ada Lee']);
		expect(offered(index, 'Ada ')).toEqual(['Ada Lee']);
		expect(offered(index, 'Ada Le')).toEqual(['Ada Lee', '+Ada Le']);
	});

	test('follows the index', () => {
		const index = indexOf(talkBy('여환성'));
		const offers = new MentionOffers(index);
		expect(offers.find('이').map(nameOf)).toEqual(['–', '+이']);
		index.put(talkBy('이하람'));
		expect(offers.find('이').map(nameOf)).toEqual(['이하람', '+이']);
		index.remove(`Meetups/${count}.md` as NotePath);
		expect(offers.find('이').map(nameOf)).toEqual(['–', '+이']);
	});

	test('is a short list, quickly made, out of very many', () => {
		const syllables = '김이박최정강조윤장임한오서신권황안송유홍';
		const at = (n: number) => syllables.charAt(n % syllables.length);
		const index = indexOf(
			...Array.from({ length: 10_000 }, (_, n) =>
				aSpeakerNote(`${at(n)}${at(n / 20)}${at(n / 400)} ${n}.md`, { organization: `회사 ${n % 300}` }),
			),
			...Array.from({ length: 30 }, (_, n) => talkBy('여환성', {}, `이 모임 ${n}`)),
		);
		const offers = new MentionOffers(index);
		expect(offers.find('이')).toHaveLength(20);
		const queries = ['', 'ㅇ', '이', '이바', 'ㅇㅎㅅ', '회사 7', '없는이름'];
		const start = cpuTime();
		for (const query of queries) offers.find(query);
		expect((cpuTime() - start) / queries.length).toBeLessThan(20);
	});
});
