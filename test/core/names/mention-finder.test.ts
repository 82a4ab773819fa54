import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { NotePath } from '../../../src/core/model/note-path';
import type { KnownPerson, UnlinkedMention } from '../../../src/core/model/unlinked-mention';
import { MentionFinder } from '../../../src/core/names/mention-finder';
import { canHoldLink } from '../../../src/core/text/can-hold-link';
import { bylineWordsWith } from '../../../src/core/vocabulary/byline-words';
import { RUNS } from '../../builders/runs';
import { ATTACKS } from './attack-sentences';
import { PEOPLE } from './mention-people';
import { ENGLISH, FURTHER, JAPANESE, KOREAN } from './mention-sentences';

const WORDS = bylineWordsWith([], []);
const finder = new MentionFinder(PEOPLE, WORDS);
const path = 'Notes/day.md' as NotePath;

const find = (text: string): readonly UnlinkedMention[] => finder.find({ path, text, speakers: [] });

/** A text with its mentions marked as the labelled sentences mark them. */
function marked(text: string, mentions = find(text)): string {
	let done = 0;
	const parts = mentions.map(({ from, to, confidence }) => {
		const [open, close] = confidence === 'ticked' ? '«»' : '‹›';
		const part = `${text.slice(done, from)}${open ?? ''}${text.slice(from, to)}${close ?? ''}`;
		done = to;
		return part;
	});
	return parts.join('') + text.slice(done);
}

const plain = (sentence: string): string => sentence.replace(/[«»‹›]/gu, '');

/** The places between marks, as offsets into the plain sentence. */
function placesIn(sentence: string, open: string): string[] {
	const marks = [...sentence.matchAll(/[«»‹›]/gu)].map(({ index, 0: mark }, at) => ({ mark, at: index - at }));
	return marks.flatMap(({ mark, at }, nth) => (mark === open ? `${String(at)}-${String(marks[nth + 1]?.at)}` : []));
}

const SENTENCES = [...KOREAN, ...ENGLISH, ...JAPANESE, ...FURTHER, ...ATTACKS];

describe('the labelled sentences', () => {
	test('are enough, and no two are the same', () => {
		expect(new Set(SENTENCES).size).toBe(SENTENCES.length);
		expect(SENTENCES.length).toBeGreaterThanOrEqual(300);
	});

	test.each([
		['in Korean', KOREAN],
		['in English', ENGLISH],
		['in Japanese', JAPANESE],
		['written later', FURTHER],
		['written to break it', ATTACKS],
		['all', SENTENCES],
	])('%s: at least 99 of 100 ticked mentions are right, and 97 of 100 right ones are ticked', (_, sentences) => {
		const counted = sentences.map((sentence) => {
			const right = new Set(placesIn(sentence, '«'));
			const ticked = placesIn(marked(plain(sentence)), '«');
			return {
				right: right.size,
				ticked: ticked.length,
				both: ticked.filter((place) => right.has(place)).length,
			};
		});
		const sum = (key: 'right' | 'ticked' | 'both'): number => counted.reduce((total, one) => total + one[key], 0);
		expect(sum('both') / sum('ticked')).toBeGreaterThanOrEqual(0.99);
		expect(sum('both') / sum('right')).toBeGreaterThanOrEqual(0.97);
	});

	test('offer everything that a reader cannot be sure of, and nothing that is surely no mention', () => {
		const wrong = SENTENCES.filter((sentence) => {
			const found = marked(plain(sentence));
			return found.replace(/[«»‹›]/gu, '|') !== sentence.replace(/[«»‹›]/gu, '|');
		});
		expect(wrong).toEqual([]);
	});

	test.each(SENTENCES)('say the same in every normal form and with other line endings: %j', (sentence) => {
		const found = marked(plain(sentence)).normalize('NFC');
		expect(marked(plain(sentence.normalize('NFC')))).toBe(found);
		expect(marked(plain(sentence.normalize('NFD'))).normalize('NFC')).toBe(found);
		const crlf = plain(sentence).replace(/\r?\n/gu, '\r\n');
		expect(marked(crlf).normalize('NFC').replaceAll('\r', '')).toBe(found.replaceAll('\r', ''));
	});
});

describe('a mention', () => {
	test('has its offsets, line and column, and nothing of what sticks to it', () => {
		const text = '---\na: 1\n---\n첫 줄\n- 어제 여환성 님께서';
		expect(find(text)).toEqual([
			expect.objectContaining({ from: 22, to: 25, line: 4, column: 5, text: '여환성', confidence: 'ticked' }),
		]);
	});

	test('of decomposed letters has offsets into the text as it is', () => {
		const name = '여환성'.normalize('NFD');
		const [mention] = find(`${'어제 '.normalize('NFD')}${name} 님`);
		expect(mention?.text).toBe(name);
	});

	test.each([
		['박서준 님이 왔다.', ['박서준 (모아페이)', '박서준 (바로은행)'], 'offered'],
		['모아페이 박서준 님이 왔다.', ['박서준 (모아페이)'], 'ticked'],
		['박서준 님(바로은행)이 왔다.', ['박서준 (바로은행)'], 'ticked'],
		['모아페이와 바로은행의 박서준 님이 왔다.', ['박서준 (모아페이)', '박서준 (바로은행)'], 'offered'],
	])('of a name that several have can mean each, unless an affiliation tells: %s', (text, targets, confidence) => {
		const [mention] = find(text);
		expect(mention?.people.map(({ link }) => link.target)).toEqual(targets);
		expect(mention?.confidence).toBe(confidence);
	});

	test('is none in the note of the person', () => {
		expect(finder.find({ path: 'People/여환성.md' as NotePath, text: '여환성 님', speakers: [] })).toEqual([]);
	});

	test.each([
		['도윤도 그렇게 적었다.', '«도윤»도 그렇게 적었다.'],
		['하루가 발표를 시작했다.', '«하루»가 발표를 시작했다.'],
		['하루 종일 들었다.', '‹하루› 종일 들었다.'],
	])('is surer in a review of the talk of that person: %s', (text, expected) => {
		const speakers = ['정도윤', '하루'].map((name) => ({ name, target: name }));
		expect(marked(text, finder.find({ path, text, speakers }))).toBe(expected);
	});

	test('is labelled with the words that the person has added, too', () => {
		const own = new MentionFinder(PEOPLE, bylineWordsWith(['이야기꾼'], []));
		const text = '이야기꾼: 하루';
		expect(marked(text, own.find({ path, text, speakers: [] }))).toBe('이야기꾼: «하루»');
		expect(marked(text)).toBe('이야기꾼: ‹하루›');
	});
});

/** Pieces that notes are made of, odd ones among them. */
const PIECES = [
	...PEOPLE.flatMap(({ link, aliases }) => [link.name, ...aliases]),
	..."님|님이|이|은|는|가|의|람|자료|さん|は|'s| | |\n|\r\n|\n\n|    |\t|- |> |# |`|```|[[|]]|[|](|)|%%|$|$$|<b>|<!--|-->|#|@|/|.|_|*|**|:|---\n|tags: [a]\n|\uFEFF|\u0301|\uD83D|\uDE00|\u1161|\0".split(
		'|',
	),
	'|',
	'%% meetup-index:begin by=year %%\n',
	'%% meetup-index:end %%\n',
];

const note = fc
	.array(
		fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...SENTENCES.map(plain)), fc.string({ maxLength: 3 })),
		{
			maxLength: 30,
		},
	)
	.chain((pieces) => fc.constantFrom(pieces.join(''), pieces.join('').normalize('NFD')));

describe('in any note', () => {
	test('mentions are in order, apart, where a link can stand, and say where they are', () => {
		fc.assert(
			fc.property(note, (text) => {
				let done = 0;
				for (const { from, to, line, column, text: words, people } of find(text)) {
					expect(from).toBeGreaterThanOrEqual(done);
					expect(text.slice(from, to)).toBe(words);
					const lines = text.slice(0, from).split('\n');
					expect([line, column]).toEqual([lines.length - 1, lines.at(-1)?.length]);
					expect(canHoldLink(text, from, to)).toBe(true);
					expect(people.length).toBeGreaterThan(0);
					done = to;
				}
			}),
			{ numRuns: Math.ceil(RUNS / 2) },
		);
	});

	test('every name that stands alone on a line is found', () => {
		fc.assert(
			fc.property(fc.constantFrom(...PEOPLE), fc.boolean(), ({ link, aliases }, isDecomposed) => {
				for (const name of [link.name, ...aliases]) {
					if (name.length < 2) continue;
					const text = `a\n\n${isDecomposed ? name.normalize('NFD') : name}\n`;
					expect(find(text).map((mention) => mention.text.normalize('NFC'))).toEqual([name]);
				}
			}),
			{ numRuns: Math.ceil(RUNS / 5) },
		);
	});
});

describe('takes time that grows with the note only', () => {
	/** Milliseconds of the processor: what else the machine does counts little. */
	const time = (text: string): number => {
		let best = Infinity;
		for (let run = 0; run < 3; run += 1) {
			const start = process.cpuUsage();
			find(text);
			best = Math.min(best, process.cpuUsage(start).user / 1_000);
		}
		return best;
	};

	test.each([
		['여환성 님이 말했다. '],
		['여환성 님이 말했다.\n'],
		['하루 '],
		['하루'],
		['Ada '],
		['    여환성\n'],
		['`여환성` '],
		['[[여환성]] '],
		['여 <!-- 환성\n'],
		['발표자: 이지, '],
		['가\u0301'.repeat(3)],
		['アダ・'],
		['Will Bo\n'],
		['Ada/'],
		['정다온/'],
		['가Bo '],
	])('of %j', (words) => {
		// With the square it would be 64 times.
		const once = words.repeat(Math.ceil(20_000 / words.length));
		expect(time(once.repeat(8))).toBeLessThan(24 * Math.max(time(once), 5));
	});
});

test('a thousand people make a finder in no time', () => {
	const people = Array.from({ length: 1_000 }, (_, at): KnownPerson => ({
		...(PEOPLE[0] as KnownPerson),
		link: { name: `사람${String(at)}`, target: `사람${String(at)}` },
	}));
	const start = process.cpuUsage();
	const many = new MentionFinder(people, WORDS);
	expect(process.cpuUsage(start).user / 1_000).toBeLessThan(500);
	expect(many.find({ path, text: '사람999 님', speakers: [] })).toHaveLength(1);
});
