import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { refusalToRename, renameInNote } from '../../../src/core/compose/rename-in-note';
import type { RenameWish } from '../../../src/core/model/rename';
import { keyOfName } from '../../../src/core/model/name-key';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { findBlocks, hashOf, writeBlock } from '../../../src/core/text/managed-blocks';

const parseYaml = (yaml: string): unknown => parse(yaml);

const isNamed =
	(name: string) =>
	(linkpath: string): boolean =>
		keyOfName(linkpath.slice(linkpath.lastIndexOf('/') + 1).replace(/\.md$/u, '')) === keyOfName(name);

function wishOf(wish: Partial<RenameWish> = {}): RenameWish {
	const from = wish.from ?? '이하람';
	return { kind: 'speaker', from, to: '정다온', toPath: null, isMeant: isNamed(from), ...wish };
}

function after(text: string, wish: Partial<RenameWish> = {}): string {
	const renamed = renameInNote(text, wishOf(wish), DEFAULT_SETTINGS, parseYaml);
	return renamed.refusal ? `refused: ${renamed.refusal.code} ${renamed.refusal.detail}` : renamed.text;
}

const countIn = (text: string, wish: Partial<RenameWish> = {}): number =>
	renameInNote(text, wishOf(wish), DEFAULT_SETTINGS, parseYaml).count;

describe('links of the body speak the new name', () => {
	test.each([
		['[[이하람]] 님', '[[정다온]] 님'],
		['[[이하람#기록]] [[이하람#^b1]]', '[[정다온#기록]] [[정다온#^b1]]'],
		['[[이하람|하람]]', '[[정다온|하람]]'],
		['[[이하람|이하람]]', '[[정다온]]'],
		['[[이하람#기록|이하람]]', '[[정다온#기록|정다온]]'],
		['[[People/이하람|x]]', '[[정다온|x]]'],
		['![[이하람]] ![[이하람#기록|300]]', '![[정다온]] ![[정다온#기록|300]]'],
		['[[이하람.md]]', '[[정다온.md]]'],
		['[[ 이하람 | 하람 ]]', '[[ 정다온 | 하람 ]]'],
		['| a |\n| --- |\n| [[이하람\\|하람]] |', '| a |\n| --- |\n| [[정다온\\|하람]] |'],
		['| a |\n| --- |\n| [[이하람\\|이하람]] |', '| a |\n| --- |\n| [[정다온]] |'],
		['[그](People/이하람.md)', '[그](정다온.md)'],
		['[이하람](이하람.md)', '[정다온](정다온.md)'],
		['[그](<People/이하람.md#기록> "제목")', '[그](<정다온.md#기록> "제목")'],
		['[그](../%EC%9D%B4%ED%95%98%EB%9E%8C.md#a)', '[그](%EC%A0%95%EB%8B%A4%EC%98%A8.md#a)'],
		['![그](이하람.md)', '![그](정다온.md)'],
		[
			'- [[이하람]]\n  - #x [[이하람]]\n> [[이하람]]\n\n# [[이하람]] #',
			'- [[정다온]]\n  - #x [[정다온]]\n> [[정다온]]\n\n# [[정다온]] #',
		],
		['%% [[이하람]] %%\n%%\n[[이하람]]\n%%', '%% [[정다온]] %%\n%%\n[[정다온]]\n%%'],
		['[^1]: [[이하람]]', '[^1]: [[정다온]]'],
		[`[[${'이하람'.normalize('NFD')}]]`, '[[정다온]]'],
		['\uFEFF[[이하람]]\r\n[[이하람]]  \r\n\t', '\uFEFF[[정다온]]\r\n[[정다온]]  \r\n\t'],
	])('%j', (text, expected) => {
		expect(after(text)).toBe(expected);
	});

	test.each([
		['[[People/이하람|x]] [[이하람]]', '[[People/정다온|x]] [[Staff/정다온]]'],
		['[그](People/이하람.md) [그](../People/이하람.md)', '[그](People/정다온.md) [그](../People/정다온.md)'],
	])('in its folder: %j', (text, expected) => {
		expect(after(text, { toPath: 'Staff/정다온', isInPlace: true })).toBe(expected);
	});

	test('with the characters that an address cannot hold as they are written in one', () => {
		const wish = { from: 'Ada Lee', to: 'Bo (Acme) 100%' };
		expect(after('[a](Ada%20Lee.md) [b](<Ada Lee>)', wish)).toBe(
			'[a](Bo%20%28Acme%29%20100%25.md) [b](<Bo (Acme) 100%>)',
		);
	});
});

describe('what is no link or leads elsewhere stays', () => {
	test.each([
		'이하람 님, 발표자: 이하람 (한빛물류)',
		'`[[이하람]]` ``[[이하람]] ` ``',
		'a ` b\n[[이하람]] ` c',
		'```\n[[이하람]] #speaker/이하람\n```',
		'    [[이하람]]',
		'<!-- [[이하람]] -->',
		'<div>\n[[이하람]]\n</div>',
		'$$\n[[이하람]]\n$$\n$[[이하람]]$',
		'\\[[이하람]] [\\[이하람]]',
		'[[이하람이]] [[#이하람]] [x](https://example.org/이하람.md) [x](#이하람)',
		'[[Bo|이하람]]',
		'#speaker/이하람이 #speaker/이하람/x a#speaker/이하람 #topic/이하람',
		'---\n# [[이하람]]\n"[[이하람]]": 1\naliases: [이하람, "[[이하람]]"]\nother: 이하람\n---\n',
		'',
	])('%j', (text) => {
		expect(after(text)).toBe(text);
		expect(countIn(text)).toBe(0);
	});
});

describe('tags speak the new name', () => {
	test.each([
		['#speaker/이하람 #Speaker/이하람, (#a)', '#speaker/정다온 #Speaker/정다온, (#a)'],
		['글 #speaker/이하람', '글 #speaker/정다온'],
		[
			'---\ntags: [a, speaker/이하람, "#speaker/이하람x"]\n---\n',
			'---\ntags: [a, speaker/정다온, "#speaker/이하람x"]\n---\n',
		],
		['---\nTags:\n- "#speaker/이하람" # x\n---\n', '---\nTags:\n- "#speaker/정다온" # x\n---\n'],
		['---\ntags: a, speaker/이하람 b\n---\n', '---\ntags: a, speaker/정다온 b\n---\n'],
		['---\ntags: speaker/정다온, speaker/이하람, b\n---\n', '---\ntags: speaker/정다온, b\n---\n'],
	])('%j', (text, expected) => {
		expect(after(text)).toBe(expected);
	});

	test.each([
		[
			'#topic/kafka #Topic/Kafka/streams #topic/kafkaesque',
			'#topic/data/log #Topic/data/log/streams #topic/kafkaesque',
		],
		[
			'---\ntags:\n  - topic/kafka\n  - topic/kafka/ksql\n---\n',
			'---\ntags:\n  - topic/data/log\n  - topic/data/log/ksql\n---\n',
		],
		['kafka #kafka [[x]]', 'kafka #kafka [[x]]'],
	])('of topics: %j', (text, expected) => {
		expect(after(text, { kind: 'topic', from: 'kafka', to: 'data/log' })).toBe(expected);
	});

	test('with hyphens for spaces', () => {
		expect(after('#speaker/ada-lee', { from: 'Ada Lee', to: 'Ada Lee-Kim (Acme)' })).toBe(
			'#speaker/Ada-Lee-Kim-Acme',
		);
	});
});

describe('properties speak the new name where they stand', () => {
	test.each([
		[
			'speakers:\n  - "[[이하람]]" # first\n  - \'[[이하람|하람]]\'\n  - "[[Bo]]"\n',
			'speakers:\n  - "[[정다온]]" # first\n  - "[[Bo]]"\n',
		],
		['speakers: ["[[이하람]]", Bo] # x\n', 'speakers: ["[[정다온]]", Bo] # x\n'],
		['speakers: [이하람, "Bo"]\n', 'speakers: [정다온, "Bo"]\n'],
		['speakers: [[이하람]]\n', 'speakers: [[정다온]]\n'],
		['speakers:\n- [[이하람|하람]]\n', 'speakers:\n- [[정다온|하람]]\n'],
		['people: 이하람\nother: 이하람 # 이하람\n', 'people: 정다온\nother: 이하람 # 이하람\n'],
		['related: "[[People/이하람#기록|이하람]]"\n', 'related: "[[정다온#기록|정다온]]"\n'],
		[
			'note: "with [[이하람]] and [[Bo]]"\ndeep:\n  a: [{ b: "[[이하람]]" }]\n',
			'note: "with [[정다온]] and [[Bo]]"\ndeep:\n  a: [{ b: "[[정다온]]" }]\n',
		],
		[
			'note: |\n  [[이하람]]\n  # [[이하람]]\n이하람: "[[이하람]]"\n',
			'note: |\n  [[정다온]]\n  # [[정다온]]\n이하람: "[[정다온]]"\n',
		],
		['aliases: 이하람\nspeakers: 이하람\n', 'aliases: 이하람\nspeakers: 정다온\n'],
	])('%j', (yaml, expected) => {
		expect(after(`---\n${yaml}---\n이하람`)).toBe(`---\n${expected}---\n이하람`);
	});

	test.each([
		["speakers: ['[[Ada]]']\n", "speakers: ['[[Ada O''Neil]]']\n"],
		['speakers: ["[[Ada]]"]\n', 'speakers: ["[[Ada O\'Neil]]"]\n'],
		['speakers: Ada\n', "speakers: Ada O'Neil\n"],
	])('quoted as they are: %j', (yaml, expected) => {
		expect(after(`---\n${yaml}---\n`, { from: 'Ada', to: "Ada O'Neil" })).toBe(`---\n${expected}---\n`);
		expect(after(`---\n${expected}---\n`, { from: "Ada O'Neil", to: 'Ada' })).toBe(`---\n${yaml}---\n`);
	});

	test('a bare name gets quotes where it needs them', () => {
		const wish = { kind: 'meetup', from: 'Log', to: 'Log: 2024, 1' } as const;
		expect(after('---\nmeetup: Log # x\norganizer: [Log]\n---\n', wish)).toBe(
			'---\nmeetup: "Log: 2024, 1" # x\norganizer: ["Log: 2024, 1"]\n---\n',
		);
		expect(after('---\nmeetup: Log\n---\n', { ...wish, to: '2024' })).toBe('---\nmeetup: "2024"\n---\n');
		expect(after('---\norganization: 2024\n---\n', { kind: 'organization', from: '2024', to: 'Log' })).toBe(
			'---\norganization: Log\n---\n',
		);
	});

	test('what a list would hold twice goes', () => {
		expect(
			after(
				'---\nspeakers:\n  - "[[정다온]]" # a\n  - "[[이하람|하람]]"\ntags: [speaker/이하람, b, Speaker/정다온]\n---\n',
			),
		).toBe('---\nspeakers:\n  - "[[정다온]]" # a\ntags: [speaker/정다온, b]\n---\n');
		expect(after('---\nspeakers: [ "[[이하람]]", # 하나\n  \'[[정다온]]\', # 둘, 셋]\n\n  x ] # 넷\n---\n')).toBe(
			'---\nspeakers: [ "[[정다온]]", # 둘, 셋]\n\n  x ] # 넷\n---\n',
		);
		const doubled = '---\nspeakers: ["[[Bo]]", "[[bo]]"]\n---\n';
		expect(after(doubled)).toBe(doubled);
	});

	test('of another kind a plain name stays', () => {
		expect(after('---\nspeakers: 이하람\nmeetup: 이하람\n---\n', { kind: 'meetup' })).toBe(
			'---\nspeakers: 이하람\nmeetup: 정다온\n---\n',
		);
	});

	test.each([
		['---\na: [\nspeakers: 이하람\n---\n', /^refused: unreadable-properties/u],
		['---\na: [\n---\n[[이하람]]', /^refused: unreadable-properties/u],
		['---\nspeakers: "[[이\\uD558람]]"\n---\n', /^refused: unsafe-property speakers/u],
	])('or the note is refused: %j', (text, refusal) => {
		expect(after(text)).toMatch(refusal);
	});

	test('properties that nobody can read and that do not say the name are nobody’s business', () => {
		expect(after('---\na: [\n---\nBo')).toBe('---\na: [\n---\nBo');
	});
});

describe('of two notes with one name', () => {
	const isMeant = (linkpath: string): boolean => linkpath === 'A/이하람';

	test('only links to the one that is meant change, and tags where no other one is linked', () => {
		expect(after('[[A/이하람]] [[B/이하람]] #speaker/이하람', { isMeant })).toBe(
			'[[정다온]] [[B/이하람]] #speaker/이하람',
		);
		expect(after('[[A/이하람]] #speaker/이하람', { isMeant })).toBe('[[정다온]] #speaker/정다온');
		expect(after('---\nspeakers: "[[A/이하람]]"\n---\n#speaker/이하람', { isMeant })).toBe(
			'---\nspeakers: "[[정다온]]"\n---\n#speaker/정다온',
		);
		expect(after('#speaker/이하람', { isMeant })).toBe('#speaker/이하람');
	});
});

describe('managed blocks', () => {
	const block = (args: string, content: string): string =>
		`%% meetup-index:begin ${args} %%\n${content}%% meetup-index:end %%\n`;

	function written(args: string, content: string): string {
		const text = block(args, '');
		const [found] = findBlocks(text).blocks;
		return (found && writeBlock(text, found, content).text) ?? '';
	}

	test('that are as they were written still are', () => {
		const text = after(written('by=year', '- [[이하람]]\n'));
		expect(text).toBe(written('by=year', '- [[정다온]]\n'));
		const [found] = findBlocks(text).blocks;
		expect(found?.hash).toBe(hashOf('- [[정다온]]\n'));
	});

	test('that the person edited count as edited', () => {
		const text = written('by=year', '- a\n').replace('- a', '- [[이하람]]');
		expect(after(text)).toBe(text.replace('이하람', '정다온'));
	});

	test('are narrowed to the new name', () => {
		expect(after(block('by=speaker speaker="이하람" limit=3', ''))).toBe(
			block('by=speaker speaker="정다온" limit=3', ''),
		);
		expect(after(block('by=year speaker="[[이하람]]"', ''))).toBe(block('by=year speaker="[[정다온]]"', ''));
		expect(after(block('meetup="이하람"', ''))).toBe(block('meetup="이하람"', ''));
		expect(after(block('topic=kafka', ''), { kind: 'topic', from: 'kafka', to: 'log' })).toBe(
			block('topic="log"', ''),
		);
	});

	test('unless two would be the same', () => {
		const text = block('speaker="이하람"', '- [[이하람]]\n') + block('speaker="정다온"', '');
		expect(after(text)).toBe(text.replace('[[이하람]]', '[[정다온]]'));
	});
});

test('places are counted', () => {
	expect(
		countIn('---\nspeakers: ["[[이하람]]"]\ntags: [speaker/이하람]\n---\n[[이하람|이하람]] #speaker/이하람'),
	).toBe(4);
	expect(countIn('[[정다온]] [[이하람]]', { isMeant: () => true })).toBe(1);
});

test('another spelling of the same name is written everywhere', () => {
	expect(after('---\nspeakers: ADA\n---\n[[ada]] [[Ada]] #speaker/ADA', { from: 'ada', to: 'Ada' })).toBe(
		'---\nspeakers: Ada\n---\n[[Ada]] [[Ada]] #speaker/Ada',
	);
});

describe('names that cannot be written', () => {
	test.each(['', ' ', 'a|b', 'a#b', 'a]]b', 'a^b', '[a]', 'a\nb', '%%a%%', 'a\\b'])('%j', (to) => {
		expect(refusalToRename({ to, toPath: null })).toEqual({ code: 'name-unlinkable', line: null, detail: to });
	});

	test.each(['정다온', 'Ada Lee (Acme)', "O'Neil", 'C. 100%'])('%j can', (to) => {
		expect(refusalToRename({ to, toPath: `People/${to}` })).toBeNull();
	});
});
