import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readBlockOptions } from '../../../src/core/index-notes/block-options';
import { unknownName } from '../../../src/core/index-notes/chosen-reviews';
import { composeBlock } from '../../../src/core/index-notes/compose-block';
import { headingForLink } from '../../../src/core/text/wikilink';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import { basenameOf } from '../../../src/core/model/note-path';
import type { NotePath } from '../../../src/core/model/note-path';
import type { NoteReading } from '../../../src/core/model/note-reading';
import { aReflection } from '../../builders/a-reflection';
import { aReview } from '../../builders/a-review';
import { aSpeaker } from '../../builders/a-speaker';
import { aSpeakerNote } from '../../builders/a-speaker-note';
import { aTalk } from '../../builders/a-talk';
import { parseMarkdown } from '../../host/metadata/parse-markdown';
import { resolveSubpath } from '../../host/metadata/resolve-subpath';
import { PATHS, readingAt } from '../linked-index/readings';

const KAFKA = aReview({
	path: 'Meetups/2023-08-09 Kafka 서울 사용자 모임.md',
	title: '[후기] Kafka 서울 사용자 모임',
	day: '2023-08-09',
	meetup: 'Kafka 서울 사용자 모임',
	talks: [
		aTalk('천만 회원', {
			number: 1,
			heading: '1부: 천만 회원',
			topics: ['data-platform'],
			speakers: [aSpeaker('여환성', { affiliation: '무심사', role: '데이터 엔지니어' })],
			sections: [
				{ kind: 'summary', heading: '내용 정리', line: 9 },
				{ kind: 'qna', heading: 'QnA', line: 12 },
				{ kind: 'thoughts', heading: '내 생각', line: 15 },
			],
		}),
		aTalk('인증과 인가', {
			number: 2,
			heading: '2부: 인증과 인가',
			topics: ['security'],
			speakers: [aSpeaker('손정묵', { affiliation: '스피카' })],
		}),
	],
});
const RUST = aReview({
	path: 'Meetups/Rust 밤.md',
	title: 'Rust 밤',
	day: '2024-02-01',
	talks: [aTalk('수집기', { speakers: [aSpeaker('여환성', { affiliation: '토스' })] })],
});

const block = (args: string, ...readings: readonly NoteReading[]): string => blockWith(basenameOf, args, ...readings);

/** A block of a vault in which notes are linked as `linkpathOf` says. */
function blockWith(linkpathOf: (path: NotePath) => string, args: string, ...readings: readonly NoteReading[]): string {
	const { options, refusal } = readBlockOptions(args);
	if (!options) throw new Error(refusal.detail);
	return composeBlock(indexOf(readings), options, linkpathOf);
}

function indexOf(readings: readonly NoteReading[]): LinkedIndex {
	const index = new LinkedIndex();
	for (const reading of readings) index.put(reading);
	return index;
}

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

describe('a block lists', () => {
	test('reviews by year, newest first, each talk linked to its heading', () => {
		expect(block('by=year', KAFKA, RUST)).toBe(
			lines(
				'### 2024',
				'- **2024-02-01** [[Rust 밤]] — [[여환성]] (토스)',
				'    - [[Rust 밤#수집기|수집기]]',
				'',
				'### 2023',
				'- **2023-08-09** [[2023-08-09 Kafka 서울 사용자 모임|Kafka 서울 사용자 모임]] — [[여환성]] (무심사), [[손정묵]] (스피카)',
				'    - [[2023-08-09 Kafka 서울 사용자 모임#1부 천만 회원|1부 천만 회원]]',
				'    - [[2023-08-09 Kafka 서울 사용자 모임#2부 인증과 인가|2부 인증과 인가]]',
			),
		);
	});

	test('reviews by meetup, with their titles, those of no meetup last', () => {
		expect(block('by=meetup', RUST, { ...KAFKA, talks: [], speakers: [] })).toBe(
			lines(
				'### [[Kafka 서울 사용자 모임]]',
				'- **2023-08-09** [[2023-08-09 Kafka 서울 사용자 모임|(후기) Kafka 서울 사용자 모임]]',
				'',
				'### —',
				'- **2024-02-01** [[Rust 밤]] — [[여환성]] (토스)',
				'    - [[Rust 밤#수집기|수집기]]',
			),
		);
	});

	test('speakers with where they were when and every talk heard, down to questions and thoughts', () => {
		expect(block('by=speaker', KAFKA, RUST)).toBe(
			lines(
				'### [[손정묵]]',
				'스피카 (2023-08-09)',
				'',
				'- **2023-08-09** [[2023-08-09 Kafka 서울 사용자 모임#2부 인증과 인가|2부 인증과 인가]] — [[2023-08-09 Kafka 서울 사용자 모임|Kafka 서울 사용자 모임]] (스피카)',
				'',
				'### [[여환성]]',
				'무심사, 데이터 엔지니어 (2023-08-09) → 토스 (2024-02-01)',
				'',
				'- **2024-02-01** [[Rust 밤#수집기|수집기]] — [[Rust 밤]] (토스)',
				'- **2023-08-09** [[2023-08-09 Kafka 서울 사용자 모임#1부 천만 회원|1부 천만 회원]] — [[2023-08-09 Kafka 서울 사용자 모임|Kafka 서울 사용자 모임]] (무심사, 데이터 엔지니어)',
				'    - [[2023-08-09 Kafka 서울 사용자 모임#1부 천만 회원#QnA|QnA]]',
				'    - [[2023-08-09 Kafka 서울 사용자 모임#1부 천만 회원#내 생각|내 생각]]',
			),
		);
	});

	test('topics as plain text, each with its talks only, so that the index note carries no tag', () => {
		const text = block('by=topic', KAFKA);
		expect(text).toContain('### data-platform\n');
		expect(text).not.toContain('#topic');
		expect(text.split('### security')[1]).not.toContain('천만 회원');
	});

	test('all talks under a topic that only the note as a whole has', () => {
		expect(block('by=topic topic=kafka', { ...KAFKA, topics: ['kafka'] })).toContain('2부 인증과 인가');
	});

	test('organizations, each with the talks of its people', () => {
		const [, musinsa, spitha] = block('by=organization', KAFKA).split('### ');
		expect(musinsa).toContain('1부 천만 회원');
		expect(musinsa).not.toContain('2부 인증과 인가');
		expect(spitha).not.toContain('1부 천만 회원');
	});

	test('reflections by year with what they are about', () => {
		const about = aReflection({
			path: 'R/일주일 뒤.md',
			day: '2023-08-16',
			review: '2023-08-09 Kafka 서울 사용자 모임',
		});
		const stray = aReflection({ path: 'R/문득.md', day: null });
		expect(block('by=reflections', KAFKA, about, stray)).toBe(
			lines(
				'### 2023',
				'- **2023-08-16** [[일주일 뒤]] — [[2023-08-09 Kafka 서울 사용자 모임|Kafka 서울 사용자 모임]]',
				'',
				'### —',
				'- **—** [[문득]]',
			),
		);
	});

	test('nothing where there is nothing', () => {
		expect(block('by=year')).toBe('');
		expect(block('by=year speaker="아무도"', KAFKA)).toBe('');
	});

	test('undated reviews last', () => {
		expect(block('by=year', { ...KAFKA, day: null, talks: [], speakers: [] }, RUST)).toMatch(
			/\n\n### —\n- \*\*—\*\* \[\[.*\n$/u,
		);
	});
});

describe('a block is narrowed', () => {
	test('to a speaker: the reviews and of these the talks, without a heading of its own', () => {
		expect(block('by=year speaker="손정묵"', KAFKA, RUST)).not.toContain('천만 회원');
		expect(block('by=speaker speaker="손정묵"', KAFKA, RUST).startsWith('스피카 (2023-08-09)\n\n- ')).toBe(true);
	});

	test('to a speaker by an alias', () => {
		const note = aSpeakerNote('People/손정묵.md', { aliases: ['Jungwook Song'] });
		expect(block('by=speaker speaker="jungwook song"', KAFKA, note)).toContain('2부 인증과 인가');
	});

	test('to a meetup and to a topic', () => {
		expect(block('by=meetup meetup="[[Kafka 서울 사용자 모임]]"', KAFKA, RUST)).not.toMatch(/###|Rust/u);
		expect(block('by=topic topic=security', KAFKA, RUST)).not.toMatch(/###|천만/u);
	});

	test('to an organization: the talks of its people, without a heading of its own', () => {
		const text = block('by=organization organization="[[무심사]]"', KAFKA, RUST);
		expect(text).toContain('1부 천만 회원');
		expect(text).not.toMatch(/###|2부|수집기/u);
		expect(block('by=year organization=토스', KAFKA, RUST)).toMatch(/^### 2024\n.*\n.*수집기\]\]\n$/u);
	});

	test('to an organization: of its people only what they said as such', () => {
		const text = block('by=speaker organization=무심사', KAFKA, RUST);
		expect(text.match(/^### .*/gmu)).toEqual(['### [[여환성]]']);
		expect(text).not.toContain('수집기');
		expect(block('by=reflections organization=무심사', KAFKA, aReflection({ review: 'Rust 밤' }), RUST)).toBe('');
	});

	test.each([
		'by=meetup meetup="Kafka 서울 사용자 모임"',
		'by=topic topic=data-platform',
		'by=organization organization=무심사',
	])('to the one thing it is about, down to questions and thoughts: %s', (args) => {
		expect(block(args, KAFKA, RUST)).toContain(
			lines(
				'    - [[2023-08-09 Kafka 서울 사용자 모임#1부 천만 회원|1부 천만 회원]]',
				'        - [[2023-08-09 Kafka 서울 사용자 모임#1부 천만 회원#QnA|QnA]]',
				'        - [[2023-08-09 Kafka 서울 사용자 모임#1부 천만 회원#내 생각|내 생각]]',
			),
		);
	});

	test('to the newest few', () => {
		expect(block('by=year limit=1', KAFKA, RUST)).not.toContain('Kafka');
		const reflections = [1, 2, 3].map((day) => aReflection({ path: `R/${day}.md`, day: `2023-09-0${day}` }));
		expect(block('by=reflections limit=2', ...reflections).match(/^- /gmu)).toHaveLength(2);
	});
});

describe('a link of a block', () => {
	test('names every note as the vault does', () => {
		const note = aSpeakerNote('People/여환성.md');
		const text = blockWith((path) => path.replace('.md', ''), 'by=year', RUST, note);
		expect(text).toContain('[[Meetups/Rust 밤|Rust 밤]] — [[People/여환성|여환성]]');
		expect(text).toContain('[[Meetups/Rust 밤#수집기|수집기]]');
	});

	test.each([
		['Session 1: S', 'S', 'Session 1 S'],
		['1부: 1', '1', '1부 1'],
		['제2부 - 부', '부', '제2부 부'],
		['[4] Sharding', 'Sharding', '(4) Sharding'],
		['첫 번째 발표: 5분', '5분', '첫 번째 5분'],
		['첫 번째 발표: 5분'.normalize('NFD'), '5분', '첫 번째 5분'],
		['LT2 \\*Result\\*', '*Result*', 'LT2 *Result*'],
	])('to the talk “%s” shows its number as the note writes it, then its title', (heading, title, label) => {
		const review = aReview({ path: 'Meetups/A.md', talks: [aTalk(title, { number: 1, heading })] });
		expect(block('by=year', review)).toContain(`|${label}]]\n`);
	});

	test('to a section shows its heading without backslashes', () => {
		const section = { kind: 'qna', heading: 'Q\\&A', line: 3 } as const;
		const review = aReview({ talks: [aTalk('Talk', { speakers: [aSpeaker('Ada')], sections: [section] })] });
		expect(block('by=speaker', review)).toContain('#Q &A|Q&A]]');
	});

	test.each(['LT2 `Result` types', '`a` [x](y) <b>', '[[무심사|우리]] [x] $a$', '`', '[x]'])(
		'leads to the heading “%s” and to its section, whatever Markdown would make of it',
		(heading) => {
			const note = `# Top\n\n## ${heading}\n\n### Q\`n\`A\n`;
			const section = { kind: 'qna', heading: 'Q`n`A', line: 4 } as const;
			const talk = aTalk(heading, { speakers: [aSpeaker('Ada')], sections: [section] });
			const { links = [] } = parseMarkdown(block('by=speaker', aReview({ path: 'Meetups/A.md', talks: [talk] })));
			const subpaths = links.map(({ link }) => link).filter((link) => link.startsWith('A#'));
			const cache = parseMarkdown(note);
			expect(subpaths.map((link) => resolveSubpath(cache, link.slice(1))?.start.line)).toEqual(
				headingForLink(heading) === '' ? [4] : [2, 4],
			);
		},
	);

	test('leads to the note of the speaker whom the affiliation tells apart, under the name of that day', () => {
		const notes = [
			aSpeakerNote('People/김민수 (라인).md', { aliases: ['김민수'] }),
			aSpeakerNote('People/김민수 (토스).md', { aliases: ['김민수'] }),
		];
		const review = aReview({ talks: [aTalk('발표', { speakers: [aSpeaker('김민수', { affiliation: '라인' })] })] });
		expect(block('by=year', review, ...notes)).toContain('[[김민수 (라인)|김민수]] (라인)');
	});

	test('does not break on what a title or an affiliation may hold', () => {
		const review = aReview({
			path: 'Meetups/A.md',
			talks: [
				aTalk('a|b ]] c', {
					heading: 'a|b ]] c: #d',
					speakers: [aSpeaker('Ada', { affiliation: '<b>[[X]]</b> %% #tag' })],
				}),
			],
		});
		const text = block('by=year', review);
		expect(text).toContain('[[A#a b c d|a-b )) c]]');
		expect(text).not.toContain('[[X]]');
		expect(text).not.toContain('%%');
		expect(text).not.toMatch(/(^|[^\\])#tag/u);
	});

	test('of two talks with one heading leads to the first, and sections are linked for the first alone', () => {
		const section = { kind: 'qna', heading: 'QnA', line: 3 } as const;
		const talk = aTalk('Lightning talk', { speakers: [aSpeaker('Ada')], sections: [section] });
		const review = aReview({ path: 'Meetups/A.md', talks: [talk, { ...talk, line: 9 }] });
		const text = block('by=speaker', review);
		expect(text.match(/\[\[A#Lightning talk\|/gu)).toHaveLength(2);
		expect(text.match(/#QnA\|QnA/gu)).toHaveLength(1);
	});
});

describe('a name of the options is unknown', () => {
	const unknown = (args: string, ...readings: readonly NoteReading[]): string | null => {
		const { options } = readBlockOptions(args);
		return options && unknownName(indexOf(readings), options);
	};

	test.each([
		['by=speaker speaker="여환승"', '여환승'],
		["by=speaker speaker='여환성'", "'여환성'"],
		['by=year meetup="Rust 밤"', 'Rust 밤'],
		['by=topic topic=topic/data', 'data'],
		['by=organization organization=여환성', '여환성'],
		['by=reflections speaker=여환성 topic=#nothing', 'nothing'],
	])('where nobody and nothing has it: %s', (args, name) => {
		expect(unknown(args, KAFKA, RUST)).toBe(name);
	});

	test.each([
		'by=speaker',
		'by=speaker speaker="[[People/여환성|Hwan]]"',
		'by=meetup meetup="[[Kafka 서울 사용자 모임]]" topic=Security',
	])('and not where the notes have it: %s', (args) => {
		expect(unknown(args, KAFKA, RUST)).toBeNull();
	});

	test('and not where a speaker has a note and no talk yet', () => {
		const note = aSpeakerNote('People/Ada.md', { aliases: ['Countess'] });
		for (const name of ['ada', 'Countess']) {
			expect(unknown(`by=speaker speaker=${name}`, note)).toBeNull();
			expect(block(`by=speaker speaker=${name}`, note)).toBe('');
		}
	});

	test('where two speakers share it as an alias, even if a talk is of that name', () => {
		const notes = ['라인', '토스'].map((at) => aSpeakerNote(`People/김민수 (${at}).md`, { aliases: ['김민수'] }));
		const review = aReview({ talks: [aTalk('발표', { speakers: [aSpeaker('김민수')] })] });
		expect(unknown('by=speaker speaker=김민수', ...notes)).toBe('김민수');
		expect(unknown('by=speaker speaker=김민수', review, ...notes)).toBe('김민수');
		expect(unknown('by=speaker speaker=김민수', review)).toBeNull();
		expect(unknown('by=speaker speaker=김민수', review, ...notes.slice(1))).toBeNull();
		expect(unknown('by=speaker speaker="김민수 (라인)"', review, ...notes)).toBeNull();
	});
});

test('the same notes give the same bytes in whatever order they came', () => {
	const byPath = fc.tuple(...PATHS.map(readingAt));
	const args = fc.constantFrom(
		'by=year',
		'by=meetup',
		'by=speaker',
		'by=topic',
		'by=organization',
		'by=reflections limit=3',
	);
	const arrivals = byPath.chain((readings) =>
		fc.tuple(fc.shuffledSubarray(readings, { minLength: readings.length }), fc.constant(readings)),
	);
	fc.assert(
		fc.property(arrivals, args, ([shuffled, readings], options) => {
			expect(block(options, ...shuffled)).toBe(block(options, ...readings));
		}),
		{ numRuns: 300 },
	);
});
