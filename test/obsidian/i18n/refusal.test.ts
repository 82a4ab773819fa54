import { expect, test } from '@jest/globals';

import { refusal as en } from '../../../src/i18n/en-refusal';
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
	expect(first).toContain('mend this line or the one above');
	expect(second).toBe('속성(YAML)을 읽을 수 없어요. 이 줄이나 그 윗줄을 고친 뒤 다시 해 주세요.');
});

test('properties that never end are told how to end them', () => {
	expect(en['unclosed-properties']('')).toContain('Write --- on a line of its own');
	expect(ko['unclosed-properties']('')).toContain('바로 아래 줄에 ---를 적어 주세요');
});
