import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { findTalks } from '../../../src/core/recognise/find-talks';
import { anyReviewText } from '../../builders/any-review-text';
import { anyStyledReview } from '../../builders/any-styled-review';
import { cpuTime } from '../../builders/cpu-time';

import { sourceOf } from './any-source';

/** Lines that talks are told by, in any order and as odd as they come. */
const ODD = fc.constantFrom(
	'# ',
	'## 1부: ',
	'## 이하람',
	'## - 이하람(',
	'**',
	'**1. x : 이하람**',
	'이하람 님',
	'- 이하람님 - ',
	'---',
	'===',
	'|',
	'--- | ---',
	'제목 | 발표자',
	'a | b | c',
	'> ## x',
	'```',
	'%%',
	'<details>',
	'',
	'\t- x (10분)',
	'#\u00A0x - y',
	'##y',
	'연사 소개',
	'by @x',
	'「x」さん',
	'1. ' + '('.repeat(40),
	'## ' + '- '.repeat(60),
	'Speaker:',
	'님이 발표',
	'\uFEFF# x',
	'A. x',
	'* [x](y)',
);

describe('talks of any text', () => {
	test('stand on lines of the text, in order, each with a title or a speaker, and are the same each time', () => {
		const odd = fc.array(ODD, { maxLength: 25 }).map((lines) => lines.join('\n'));
		const texts = fc.oneof(
			odd,
			anyReviewText,
			anyStyledReview.map(({ text }) => text),
		);
		fc.assert(
			fc.property(texts, (text) => {
				const source = sourceOf(...text.split('\n'));
				const talks = findTalks(source);
				expect(findTalks(source)).toEqual(talks);
				const lines = talks.map(({ line }) => line);
				expect(lines).toEqual([...new Set(lines)].sort((one, other) => one - other));
				for (const { line, title, speakers } of talks) {
					expect(source.lines[line]?.kind).toMatch(/^(?:heading|text)$/u);
					expect(title !== null || speakers.length > 0).toBe(true);
					for (const { name } of speakers) expect(name.trim()).not.toBe('');
				}
			}),
			{ numRuns: 150 },
		);
	});

	test('cost time in proportion to the length of the text', () => {
		const part = [
			'## 느린 쿼리 - 이하람(물결은행)',
			'',
			'- 이하람님 - 느린 쿼리',
			'**굵은 줄** - (((',
			'a | b',
			'---|---',
		];
		const took = (times: number): number => {
			const source = sourceOf(...Array.from({ length: times }, () => part).flat());
			const from = cpuTime();
			findTalks(source);
			return cpuTime() - from;
		};
		took(500);
		expect(took(4000)).toBeLessThan(Math.max(took(1000), 20) * 12);
	});
});
