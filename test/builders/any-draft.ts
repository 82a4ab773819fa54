import fc from 'fast-check';

import type { CalendarDay } from '../../src/core/model/calendar-day';
import type { ReviewDraft, SpeakerDraft, TalkDraft } from '../../src/core/model/review-draft';

const HARD = [
	...[
		'/',
		':',
		'|',
		'[',
		']',
		'[[',
		']]',
		'#',
		'^',
		'"',
		"'",
		'\\',
		'%%',
		'`',
		'*',
		'_',
		'==',
		'~~',
		'$',
		'<',
		'>',
		'{{',
		'<%*',
		'%>',
	],
	...[
		' - ',
		'(',
		')',
		'.',
		'1.',
		'1부:',
		'2부 ',
		'Session 3: ',
		'---',
		'- ',
		'+ ',
		'#tag',
		'^block',
		'![',
		'](',
		'님',
		'에서',
		'로',
		',',
	],
];
const SOFT = [
	'카프카',
	'데이터',
	'나눔'.normalize('NFD'),
	'Kafka',
	'at scale',
	'QnA',
	'Summary',
	'정리',
	'🙂',
	'👩‍💻',
	'設計',
	'まとめ',
	' ',
	'한',
];
const NAMES = ['윤서아', '정도윤', 'Ada Lee', 'Bo Kim', '山田花子', '박서준', 'Cy', '가람빛누리'];

const title = fc
	.array(
		fc.oneof(
			{ weight: 3, arbitrary: fc.constantFrom(...SOFT) },
			{ weight: 2, arbitrary: fc.constantFrom(...HARD) },
		),
		{
			minLength: 1,
			maxLength: 9,
		},
	)
	.map((parts) => parts.join('').replace(/\s+/gu, ' ').trim())
	.filter((text) => text !== '');

const speaker: fc.Arbitrary<SpeakerDraft> = fc.record({
	name: fc.constantFrom(...NAMES),
	target: fc.constant(''),
	affiliation: fc.constantFrom('', '가람', 'Acme', 'アクメ', 'Acme & Sons'),
	role: fc.oneof(
		fc.constantFrom('', 'CTO', '데이터 엔지니어', '팀장', 'CTO 겸 Staff Engineer', 'SRE (on call)', '#1.'),
		title,
	),
});

const talk: fc.Arbitrary<TalkDraft> = fc.record({
	title,
	speakers: fc.uniqueArray(speaker, { maxLength: 4, selector: ({ name }) => name }),
	topics: fc.uniqueArray(fc.constantFrom('kafka', 'data-platform', '보안', 'web-perf'), { maxLength: 2 }),
});

/** Drafts as people fill in the form, with everything in their titles and roles that Markdown could trip over. */
export const anyDraft: fc.Arbitrary<ReviewDraft> = fc.record({
	meetup: fc.constantFrom('카프카 사용자 모임', 'Postgres Night', 'ウェブ勉強会'),
	title: fc.oneof(fc.constant(''), title),
	day: fc.constantFrom('2023-08-09', '2024-02-29', '1999-12-31').map((day) => day as CalendarDay),
	location: fc.constantFrom('', '서울 강남', 'Busan: Haeundae #2'),
	url: fc.constantFrom('', 'https://example.org/e/1?x=[y]'),
	talks: fc.array(talk, { minLength: 1, maxLength: 12 }),
});
