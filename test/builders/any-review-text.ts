import fc from 'fast-check';

import { composeReview } from '../../src/core/compose/compose-review';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import type { CalendarDay } from '../../src/core/model/calendar-day';
import { anyDraft } from './any-draft';

/** What people write under a heading, with all that an editor or a parser could trip over. */
const BLOCKS = [
	'한 줄짜리 소감.',
	'Two spaces  \nbreak the line.',
	'non\u00A0breaking',
	'\ttab first\n\ttwice',
	'    indented code',
	'- 항목\n    - 안쪽 #topic/inner\n- [ ] 할 일',
	'- Q. 왜요?\n- A. 그러게요.',
	'> 인용 [[Bo Kim]]\n> 둘째 줄',
	'```kotlin\n## no heading\n```',
	'```mermaid\nflowchart LR\n%% one mark in code\n```',
	'#### 더 깊은 이야기\n\n본문',
	'#### 더 깊은 이야기 ####\n##### 그 아래\n\n끝 ',
	'Underlined\n---',
	'| a | b |\n| --- | --- |\n| [[x\\|y]] | 100%% |\n| 50%% | |',
	'%% a comment %%',
	'끝 \\[\\[ $x$ `code` <b>굵게</b>',
	'나눔'.normalize('NFD'),
	'🙂 https://example.org/a#b',
	'한 문장이다. ^block-1',
	'',
	'  ',
];

/** What no section can be moved with, or around. */
const TRAPS = [
	'```\nopen',
	'%% open',
	'[^1] 각주',
	'[^1]: 각주의 뜻',
	'<% tp.date.now() %>',
	'%% meetup-index:begin by=year %%',
];

/** Making talks anew for every note would take longer than what is tested with them. */
const TALKS = fc.sample(anyDraft, { numRuns: 20, seed: 20_231 }).flatMap(({ talks }) => talks);

const block = fc.oneof(
	{ weight: 60, arbitrary: fc.constantFrom(...BLOCKS) },
	{ weight: 1, arbitrary: fc.constantFrom(...TRAPS) },
);

/** Reviews of one talk or two as they lie on a disk, written into by a person, in three languages. */
export const anyReviewText: fc.Arbitrary<string> = fc
	.record({
		talks: fc.array(fc.constantFrom(...TALKS), { minLength: 1, maxLength: 2 }),
		language: fc.constantFrom('ko', 'en', 'ja'),
		writings: fc.array(fc.array(block, { maxLength: 3 }), { minLength: 5, maxLength: 5 }),
		gap: fc.constantFrom('\n', '\n\n', '\n\n\n'),
		isUnderlined: fc.boolean(),
		ending: fc.constantFrom('\n', '\n', '\r\n'),
		mark: fc.constantFrom('', '', '\uFEFF'),
		hasEnd: fc.boolean(),
	})
	.map(({ talks, language, writings, gap, isUnderlined, ending, mark, hasEnd }) => {
		const { text } = composeReview(
			{ meetup: '밋업', title: '', day: '2023-08-09' as CalendarDay, location: '', url: '', talks },
			{ ...DEFAULT_SETTINGS, language },
		);
		let section = 0;
		const written = text.replace(
			/^### .*\n|^## (?:밋업을 다녀와서|Closing thoughts|全体の感想)\n/gmu,
			(heading) => {
				const words = (writings[section++ % 5] ?? []).join('\n\n');
				const isLast = heading.startsWith('## ') && isUnderlined;
				return `${isLast ? `${heading.slice(3)}---\n` : heading}${gap.slice(1)}${words}\n`;
			},
		);
		const ended = hasEnd ? written : written.trimEnd();
		return mark + ended.replace(/\n/gu, ending);
	});
