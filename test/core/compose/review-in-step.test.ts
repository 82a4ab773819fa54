import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { heardIn, NOTHING_HEARD, stillHeld } from '../../../src/core/compose/heard-names';
import { alsoNamed, namedInBody, NOTHING_NAMED, reviewInStep } from '../../../src/core/compose/review-in-step';
import { speakersInStep } from '../../../src/core/compose/keep-in-step';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import { cpuTime } from '../../builders/cpu-time';

const parseYaml = (yaml: string): unknown => parse(yaml, { logLevel: 'error' });

/** A review with these lines in its frontmatter and this body. */
const note = (properties: readonly string[], ...body: readonly string[]): string =>
	['---', 'tags: [meetup/review]', ...properties, '---', ...body, ''].join('\n');

const HAND = '## 1부: 손\n[[도토리커머스]]에서 일하는 [[이하람]] 님이 발표해 주셨습니다. #topic/kafka\n### QnA\n';
const FOOT = '## 2부: 발\nPresented by [[Ada Lee]].\n### QnA\n';

/** The review in step, when its body was another one before. */
function inStep(text: string, before = text, settings: Settings = DEFAULT_SETTINGS): string {
	const named = namedInBody(before, 'r.md', settings, parseYaml);
	const { text: after, refusal } = reviewInStep(text, 'r.md', named, settings, parseYaml);
	if (refusal) throw new Error(refusal.code);
	return after;
}

describe('what the body names', () => {
	test('is added to speakers and tags, at the end and once', () => {
		expect(inStep(note(['speakers:', '  - "[[손정묵]]" # by hand'], HAND, FOOT))).toBe(
			note(
				['speakers:', '  - "[[손정묵]]" # by hand', '  - "[[이하람]]"', '  - "[[Ada Lee]]"'],
				HAND,
				FOOT,
			).replace(
				'tags: [meetup/review]',
				'tags:\n  - "meetup/review"\n  - "speaker/이하람"\n  - "speaker/Ada-Lee"\n  - "topic/kafka"',
			),
		);
	});

	test.each([
		['발표자: 이하람 (도토리커머스)', '이하람'],
		['Speaker: Ada Lee (Acme)', 'Ada Lee'],
		['[[이하람]] · [[도토리커머스]] · CTO', '이하람'],
		['登壇者：山田花子（アクメ）', '山田花子'],
		['[[박서준 (모아페이)|박서준]] 님이 발표해 주셨습니다.', '박서준 (모아페이)|박서준'],
	])('is read in any form of a byline: %s', (byline, link) => {
		expect(inStep(note([], `## 1. Talk\n${byline}\n`))).toContain(`speakers:\n  - "[[${link}]]"\n`);
	});

	test.each([
		'[이하람](https://haram.example) (도토리)',
		'이하람[^1]',
		'[이하람]',
		'이하람#1',
		'이하람 / 손정묵',
		'[[이하람#소개|하람]]',
		'[[People/이하람.md]]',
	])('is written once, however often: 발표자: %s', (byline) => {
		let text = note([], `## 1. Talk\n발표자: ${byline}\n`);
		for (let time = 0; time < 3; time += 1) text = inStep(text);
		expect(text.match(/^ {2}- "\[\[[^"]*이하람[^"]*\]\]"$/gmu)).toHaveLength(1);
	});

	test.each(['이하람|도토리', '{{name}}', '%%이하람%%', '[[ ]]', 'shin', '(도토리)', '미정'])(
		'is not written where it is surely no name: 발표자: %s',
		(byline) => {
			const text = note([], `## 1. Talk\n발표자: ${byline}\n`);
			expect(inStep(text)).toBe(text);
		},
	);

	test.each(['이하람 #1', '[[a]] b', '[이하람]', '{{이하람}}', '%%', '|'])(
		'is in step once it was brought in step, whatever the speaker is called: %s',
		(name) => {
			const speaker = { name, target: name };
			const written = speakersInStep([speaker, speaker], {}, DEFAULT_SETTINGS);
			const speakers = (written['speakers'] ?? []) as string[];
			expect(speakers.length).toBeLessThanOrEqual(1);
			expect(speakersInStep([speaker], { ...written }, DEFAULT_SETTINGS)).toEqual({});
		},
	);

	test('may be a nickname that the properties hold already', () => {
		expect(inStep(note(['speakers: shin'], '## 1. Talk\nSpeaker: shin\n'))).toContain('"speaker/shin"');
	});

	test('may be a name with small words in it', () => {
		expect(inStep(note([], '## 1. Talk\nSpeaker: Guus van der Lee\n'))).toContain('"[[Guus van der Lee]]"');
	});

	test('is read in the tail of a heading too, for several talks of a note that named nobody', () => {
		const text = note([], '## 손 - 이하람 (도토리)\n### QnA\n## 발 - 손정묵 (스피카)\n### QnA\n');
		expect(inStep(text)).toContain('speakers:\n  - "[[이하람]]"\n  - "[[손정묵]]"\n');
	});

	test('counts as named in the properties however it is composed, spelled or shown there', () => {
		const properties = [`speakers: ["[[${'이하람'.normalize('NFD')}|하람]]", "[[People/ada lee]]"]`, 'Topics: x'];
		const tags = `tags: "meetup/review, #speaker/${'이하람'.normalize('NFD')} speaker/ada-lee topic/KAFKA,"`;
		const text = note(properties, HAND, FOOT).replace('tags: [meetup/review]', tags);
		expect(inStep(text)).toBe(text);
	});

	test('means the homonym whom the properties show by that plain name', () => {
		const text = note(['speakers: ["[[박서준 (모아페이)|박서준]]"]'], '## 1. Talk\n발표자: 박서준\n');
		expect(inStep(text)).not.toContain('[[박서준]]');
		expect(inStep(text)).toContain('speaker/박서준-모아페이');
	});

	test('is found out to be somebody new where the old name was taken away', () => {
		const before = note(['speakers: ["[[이하람]]"]'], '## 손 - 이하람 (도토리)\n### QnA\n');
		const after = inStep(before.replace('손 - 이하람', '손 - 손정묵'), before);
		expect(after).toContain('speakers:\n  - "[[손정묵]]"\n');
		expect(after).not.toContain('이하람');
	});
});

describe('what the body no longer names', () => {
	const both = inStep(note(['speakers:', '  - "[[손님]]" # by hand', 'x: 1 # why'], HAND, FOOT));

	test('goes, with its tags, and what was added by hand stays in its place', () => {
		expect(inStep(both.replace(HAND, ''), both)).toBe(
			both
				.replace(HAND, '')
				.replace('  - "[[이하람]]"\n', '')
				.replace('  - "speaker/이하람"\n', '')
				.replace('  - "topic/kafka"\n', ''),
		);
	});

	test('leaves an empty list where nobody is left', () => {
		const before = inStep(note([], FOOT));
		expect(inStep(before.replace('Presented by [[Ada Lee]].', ''), before)).toContain('\nspeakers: []\n');
	});

	test('follows a name that is corrected, even where the old one is a part of the new', () => {
		const before = inStep(note([], '## 1. Talk\n발표자: 손정\n### QnA\n'));
		const after = inStep(before.replace('발표자: 손정', '발표자: 손정묵'), before);
		expect(after).toContain('speakers:\n  - "[[손정묵]]"\n---');
		expect(after).toContain('  - "speaker/손정묵"\nspeakers');
	});

	test.each([
		['a link stands somewhere else', 'Dinner with [[Ada Lee|Ada]].'],
		['a link stands in a table', '| [[Ada Lee\\|Ada]] | x |'],
		['the name stands in plain words', 'Ada Lee 님과 저녁을 먹었다.'],
		['the name stands in words of another composition and case', 'ADA  lee'],
	])('stays while %s', (_, line) => {
		const text = both.replace('Presented by [[Ada Lee]].', line);
		expect(inStep(text, both)).toBe(text);
	});

	test('goes although its letters stand inside of other words', () => {
		const before = inStep(note([], '## 1. Talk\nPresented by [[Bo]].\n### QnA\nabout Bold\n'));
		expect(inStep(before.replace('Presented by [[Bo]].', ''), before)).toContain('speakers: []');
	});

	test.each([
		['the heading is broken for a moment', both.replace('## 2부: 발', '2부: 발')],
		['a code fence is open', both.replace('## 1부: 손', '```\n## 1부: 손')],
		['no talk is left at all', both.replace(HAND, '').replace(FOOT, '')],
	])('stays while %s', (_, text) => {
		expect(inStep(text, both)).toBe(text);
	});

	test('stays where only the properties made a speaker of them', () => {
		const before = note(['speakers: ["[[이하람]]"]'], '## 1부: 손\n[[이하람]]과 같이 들은 발표.\n### QnA\n');
		const text = before.replace('[[이하람]]과 같이 들은 발표.', '재미있었다.');
		expect(inStep(text, before)).toBe(text);
	});

	test('costs little time, however many go from a long note', () => {
		const talks = (name: string) =>
			Array.from({ length: 80 }, (_, at) => {
				const last = String.fromCharCode(0x41 + (at % 26), 0x61 + at / 26);
				return `## ${at + 1}부: a\nSpeaker: ${name} ${last}\n### QnA\n${'가나다 라마바 사아자\n\n'.repeat(200)}`;
			});
		const before = note([], ...talks('Ada'));
		const start = cpuTime();
		expect(inStep(note([], ...talks('Bob')), before).match(/^ {2}- "\[\[Bob/gmu)).toHaveLength(80);
		expect(cpuTime() - start).toBeLessThan(3_000);
	});

	test('leaves a tag that another speaker has too', () => {
		const before = inStep(note([], '## 1. A\nPresented by [[Ada Lee]] and [[Ada-Lee]].\n### QnA\n'));
		expect(before.match(/speaker\/Ada-Lee/gu)).toHaveLength(1);
		const after = inStep(before.replace(' and [[Ada-Lee]]', ''), before);
		expect(after).toContain('speaker/Ada-Lee');
		expect(after).not.toContain('[[Ada-Lee]]');
	});

	test('follows a speaker from one homonym to the other', () => {
		const before = inStep(note([], '## 1. A\n[[박서준]] 님이 발표해 주셨습니다.\n### QnA\n박서준 님의 답.\n'));
		const after = inStep(before.replace('[[박서준]] 님', '[[박서준 (모아페이)|박서준]] 님'), before);
		expect(after).toContain('speakers:\n  - "[[박서준 (모아페이)|박서준]]"\n---');
		expect(after).toContain('  - "speaker/박서준-모아페이"\nspeakers');
	});

	test('of two moments is what either named', () => {
		const [first, second] = [both, both.replace(HAND, '')].map((text) =>
			namedInBody(text, 'r.md', DEFAULT_SETTINGS, parseYaml),
		);
		expect(alsoNamed(first ?? NOTHING_NAMED, second ?? NOTHING_NAMED)).toEqual(first);
	});
});

describe('what a person has heard of a note since they opened it', () => {
	const heard = (...texts: readonly string[]) =>
		texts.reduce((so, text) => heardIn(so, text, 'r.md', DEFAULT_SETTINGS, parseYaml), NOTHING_HEARD);
	const talk = (name: string) => `## 1. Talk\n발표자: ${name}\n### QnA\n`;
	const named = (...texts: readonly string[]) => heard(...texts).named.speakers.map(({ name }) => name);
	const byHand = ['speakers: ["[[손정]]"]'];

	test('is everyone whom the body named, first or later', () => {
		expect(named(note(byHand, talk('손정')), note([], talk('손정묵')))).toEqual(['손정', '손정묵']);
	});

	test('is nobody whom the properties held already when the body began to name them', () => {
		const texts = [note(byHand, talk('')), note(byHand, talk('손정')), note(byHand, talk('손정묵'))];
		expect(named(...texts)).toEqual(['손정묵']);
		expect(named(...texts.slice(0, 2), note(['a: [b] c'], talk('손정')), note(byHand, talk('손정')))).toEqual([]);
	});

	test('is whoever came into both at once', () => {
		expect(named(note([], talk('')), note(byHand, talk('손정')), note(byHand, talk('손정')))).toEqual(['손정']);
	});

	test('is remembered as long as the properties hold it', () => {
		const before = heard(note(byHand, talk('손정')), note([], talk('이하람')));
		const names = (text: string) =>
			stillHeld(before, text, DEFAULT_SETTINGS, parseYaml).named.speakers.map(({ name }) => name);
		expect(names(note(byHand, 'Nothing.'))).toEqual(['손정']);
		expect(names(note([], talk('이하람')))).toEqual([]);
		expect(names(note(['a: [b] c']))).toEqual(['손정', '이하람']);
	});
});

describe('a note is left alone', () => {
	test('that is no review', () => {
		const text = '---\ntags: [speaker]\n---\n## 1부: 손\nPresented by [[Ada Lee]].\n';
		expect(inStep(text)).toBe(text);
		expect(namedInBody(text, 'r.md', DEFAULT_SETTINGS, parseYaml)).toEqual(NOTHING_NAMED);
	});

	test.each([
		['of which the YAML is not valid', note(['title: [후기] a'], HAND), 'unreadable-properties', 2],
		['of which the speakers hold more than names', note(['speakers: [{ a: 1 }]'], HAND), 'mixed-property', null],
	])('%s', (_, text, code, line) => {
		const { text: after, refusal } = reviewInStep(text, 'r.md', NOTHING_NAMED, DEFAULT_SETTINGS, parseYaml);
		expect([after, refusal?.code, refusal?.line]).toEqual([null, code, line]);
	});

	test('in the property that the person no longer uses', () => {
		const settings = { ...DEFAULT_SETTINGS, propertySpeakers: '연사' };
		const text = note(['speakers: ["[[옛사람]]"]', '연사: "[[Ada Lee]]"'], HAND, FOOT);
		const after = inStep(text, text, settings);
		expect(after).toContain('speakers: ["[[옛사람]]"]\n연사:\n  - "[[Ada Lee]]"\n  - "[[이하람]]"\n');
	});
});
