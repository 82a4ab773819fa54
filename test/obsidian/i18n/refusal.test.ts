import { expect, test } from '@jest/globals';

import { check as enCheck } from '../../../src/i18n/en-check';
import { refusal as en } from '../../../src/i18n/en-refusal';
import { check as koCheck } from '../../../src/i18n/ko-check';
import { refusal as ko } from '../../../src/i18n/ko-refusal';

test.each(['section-block', 'section-template', 'section-open', 'section-footnote'] as const)(
	'the sentence of %s names what was to be moved',
	(code) => {
		expect(en[code]('1')).toContain('what you want to move');
		expect(ko[code]('1')).toContain('옮길 글');
	},
);

test('properties that cannot be read are told with advice, and in Korean without the English of the parser', () => {
	const [first, second] = [en, ko].map((words) => words['unreadable-properties']('Implicit keys'));
	expect(first).toContain('Implicit keys');
	expect(first).toContain('fix this line or the one above');
	expect(second).toBe('속성(YAML)을 읽을 수 없어요. 이 줄이나 그 윗줄을 고친 뒤 다시 해 주세요.');
});

test('a link without quotes is told as such: no parser said a word', () => {
	expect(en['unreadable-properties']('')).toBe(
		'a link in the properties has no quotes around it. Please write "[[…]]".',
	);
	expect(ko['unreadable-properties']('')).toBe('속성에 따옴표 없이 적은 링크가 있어요. "[[…]]"처럼 적어 주세요.');
});

test('where nobody can tell what the properties lack, that is no empty list', () => {
	const [first, second] = [enCheck, koCheck].map(({ finding }) => finding['out-of-step']('speakers', ''));
	expect(first).toBe('The properties do not say what the talks say');
	expect(second).toBe('속성이 발표 내용과 맞지 않아요');
});

test('properties that never end are told how to end them', () => {
	expect(en['unclosed-properties']('')).toContain('Write --- on a line of its own');
	expect(ko['unclosed-properties']('')).toContain('바로 아래 줄에 ---를 적어 주세요');
});
