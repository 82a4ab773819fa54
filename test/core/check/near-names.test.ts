import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { bareOrganization, foldName } from '../../../src/core/check/fold-name';
import { alikeKeys, likenessOf } from '../../../src/core/check/likeness';
import { nameBearersOf } from '../../../src/core/check/name-bearers';
import { nearNames } from '../../../src/core/check/near-names';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import type { FoundName } from '../../../src/core/model/finding';
import type { NoteReading } from '../../../src/core/model/note-reading';
import { aReview } from '../../builders/a-review';
import { aSpeaker } from '../../builders/a-speaker';
import { aSpeakerNote } from '../../builders/a-speaker-note';
import { aTalk } from '../../builders/a-talk';
import { cpuTime } from '../../builders/cpu-time';

import { LATER_PEOPLE, PEOPLE, THINGS } from './name-pairs';
import type { LabelledPair } from './name-pairs';

const folded = (name: string, named: FoundName) => foldName(named === 'speaker' ? name : bareOrganization(name));

const likeness = (one: string, other: string, named: FoundName = 'speaker') =>
	likenessOf(folded(one, named), folded(other, named), named);

/** How a search by likeness alone does on labelled pairs, and where it is wrong. */
function figures(pairs: readonly LabelledPair[], named: FoundName) {
	const answers = pairs.map(([one, other, isOne]) => {
		const isFound = !['far', null].includes(likeness(one, other, named));
		return { isOne, isFound, text: `${one} ~ ${other}` };
	});
	const right = answers.filter(({ isOne, isFound }) => isOne && isFound).length;
	return {
		precision: right / answers.filter(({ isFound }) => isFound).length,
		recall: right / answers.filter(({ isOne }) => isOne).length,
		wrong: answers.filter(({ isOne, isFound }) => isOne !== isFound).map(({ text }) => text),
	};
}

/** One review a day: who speaks, and from where, as `Name` or `Name @ Organization`. */
const evening = (day: string, ...names: readonly string[]) =>
	aReview({
		path: `${day}.md`,
		day,
		talks: names.map((each, at) => {
			const [name = '', affiliation = null] = each.split(' @ ');
			return aTalk(`Talk ${at} of ${day}`, {
				line: at + 1,
				speakers: [aSpeaker(name, { affiliation, line: at + 2 })],
			});
		}),
	});

function nearIn(readings: readonly NoteReading[], named: FoundName = 'speaker') {
	const index = new LinkedIndex();
	for (const reading of readings) index.put(reading);
	return [...nearNames(nameBearersOf(index, named), named)].filter((finding) => finding !== null);
}

const pairsIn = (...readings: readonly NoteReading[]): string[] =>
	nearIn(readings).map(({ text, others }) => `${text} > ${others.join()}`);

describe('labelled pairs', () => {
	test('there are more than two hundred, in three languages', () => {
		expect(PEOPLE.length + LATER_PEOPLE.length + THINGS.length).toBeGreaterThan(200);
	});

	test('of names that the rules were made with, every answer is right', () => {
		expect(figures(PEOPLE, 'speaker').wrong).toEqual([]);
		expect(figures(THINGS, 'organization').wrong).toEqual([]);
	});

	test('of other names, at least nine tenths of what is found is right, and nineteen of twenty are found', () => {
		const { precision, recall } = figures(LATER_PEOPLE, 'speaker');
		expect(precision).toBeGreaterThanOrEqual(0.9);
		expect(recall).toBeGreaterThanOrEqual(0.95);
	});

	test.each([...PEOPLE, ...LATER_PEOPLE].map(([one, other]) => [one, other]))(
		'%s and %s are alike both ways round, and in decomposed letters',
		(one, other) => {
			expect(likeness(other, one)).toBe(likeness(one, other));
			expect(likeness(one.normalize('NFD'), other.normalize('NFC'))).toBe(likeness(one, other));
		},
	);

	test('whatever is alike shares a key, by which it is found among many', () => {
		for (const [pairs, named] of [
			[PEOPLE, 'speaker'],
			[LATER_PEOPLE, 'speaker'],
			[THINGS, 'meetup'],
		] as const) {
			for (const [one, other] of pairs) {
				if (likeness(one, other, named) === null) continue;
				const keys = alikeKeys(folded(one, named), named);
				expect([one, other, alikeKeys(folded(other, named), named).some((key) => keys.includes(key))]).toEqual([
					one,
					other,
					true,
				]);
			}
		}
	});

	test('any two names one slip apart share a key', () => {
		const letters = fc.stringMatching(/^[a-z]{4,9} [a-z]{4,9}$/u);
		fc.assert(
			fc.property(letters, fc.nat(20), fc.constantFrom('', 'h', 'k', 'xx'), (name, at, put) => {
				const other = name.slice(0, at) + put + name.slice(at + 1);
				if (likeness(name, other) === null) return;
				const keys = alikeKeys(foldName(name), 'speaker');
				expect(alikeKeys(foldName(other), 'speaker').some((key) => keys.includes(key))).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});
});

describe('two names in a vault', () => {
	test('the one with fewer talks is to become the other', () => {
		const [finding] = nearIn([
			evening('2023-01-01', '김하늘'),
			evening('2023-02-01', '김하늘'),
			evening('2023-03-01', '김하눌'),
		]);
		expect(finding).toEqual({
			code: 'near-same-name',
			path: '2023-03-01.md',
			line: 2,
			text: '김하눌',
			others: ['김하늘'],
			fix: { kind: 'merge', named: 'speaker', from: '김하눌', to: '김하늘' },
		});
	});

	test('of two with as many talks the one with a note stays', () => {
		const note = aSpeakerNote('Speakers/Yeo Hwanseong.md');
		expect(pairsIn(evening('2023-01-01', '여환성'), evening('2023-02-01', 'Yeo Hwanseong'), note)).toEqual([
			'여환성 > Yeo Hwanseong',
		]);
	});

	test('who speak at one event are two people', () => {
		expect(pairsIn(evening('2023-01-01', '김하늘', '김하눌'))).toEqual([]);
		expect(pairsIn(evening('2023-01-01', '여환성', 'Hwanseong Yeo'))).toEqual([]);
	});

	test('spelled apart and together are one, also at one event', () => {
		expect(pairsIn(evening('2023-01-01', '김하늘', '김 하늘'))).toHaveLength(1);
	});

	test('who were at different places at one time are two people', () => {
		const [first, last] = [evening('2023-01-01', '정다온 @ 모아페이'), evening('2023-12-01', '정다온 @ 모아페이')];
		expect(pairsIn(first, last, evening('2023-06-01', '정다운 @ 한빛물류'))).toEqual([]);
		expect(pairsIn(first, last, evening('2024-06-01', '정다운 @ 한빛물류'))).toHaveLength(1);
		expect(pairsIn(first, last, evening('2023-06-01', '정다운 @ 모아 페이'))).toHaveLength(1);
	});

	test('that many people bear are asked about only where both were at one place', () => {
		expect(pairsIn(evening('2023-01-01', '김민수'), evening('2023-02-01', '김민주'))).toEqual([]);
		expect(
			pairsIn(evening('2023-01-01', '김민수 @ 모아페이'), evening('2023-02-01', '김민주 @ 모아페이')),
		).toHaveLength(1);
	});

	test('that tell people of one name apart are on purpose', () => {
		const notes = ['박서준 (한빛물류)', '박서준 (모아페이)'].map((name) =>
			aSpeakerNote(`${name}.md`, { aliases: ['박서준'] }),
		);
		expect(pairsIn(...notes, evening('2023-01-01', '박서준 @ 한빛물류'))).toEqual([]);
	});

	test('of which one is an alias of the other are one already', () => {
		const note = aSpeakerNote('여환성.md', { aliases: ['Hwanseong Yeo'] });
		expect(pairsIn(note, evening('2023-01-01', '여환성'), evening('2023-02-01', 'Hwanseong Yeo'))).toEqual([]);
	});

	test('that have many neighbours are near one another by chance', () => {
		const names = ['김하늘', '김하눌', '김하널', '김하놀', '김하닐'];
		expect(pairsIn(...names.map((name, at) => evening(`2023-01-0${at + 1}`, name)))).toEqual([]);
	});
});

test('meetups and organizations are compared too', () => {
	const [one, other] = ['부산 코틀린 모임', '부산코틀린 모임'].map((meetup, at) =>
		aReview({ path: `${at}.md`, day: `2023-01-0${at + 1}`, meetup }),
	);
	expect(
		nearIn(
			[one, other].flatMap((review) => review ?? []),
			'meetup',
		).map(({ fix }) => fix),
	).toEqual([{ kind: 'merge', named: 'meetup', from: '부산코틀린 모임', to: '부산 코틀린 모임' }]);
	const talks = [evening('2023-01-01', '이하람 @ (주)도토리커머스'), evening('2023-02-01', '이하람 @ 도토리커머스')];
	expect(nearIn(talks, 'organization')).toHaveLength(1);
});

test('ten thousand names take time that grows with them, in short steps', () => {
	const random = fc.sample(fc.tuple(fc.nat(29), fc.nat(79), fc.nat(79)), { numRuns: 10_000, seed: 7 });
	const family = '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남노';
	const syllable = (at: number): string => String.fromCharCode(0xac00 + at * 139);
	const bearers = random.map(([a, b, c], at) => ({
		name: `${family.charAt(a)}${syllable(b)}${syllable(c)}`,
		...{
			uses: 1,
			hasNote: false,
			spokeIn: () => new Set<never>(),
			stays: () => [],
			path: `${at}.md` as never,
			line: null,
		},
	}));
	let longest = 0;
	const start = cpuTime();
	let before = start;
	for (const step of nearNames(bearers, 'speaker')) {
		const now = cpuTime();
		longest = Math.max(longest, now - before);
		before = now;
		void step;
	}
	expect(before - start).toBeLessThan(3_000);
	expect(longest).toBeLessThan(300);
});
