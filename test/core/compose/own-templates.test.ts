import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';

import { builtInTemplate } from '../../../src/core/compose/built-in-templates';
import { composeReflection, composeReflectionFrom } from '../../../src/core/compose/compose-reflection';
import { composeReview, composeReviewFrom } from '../../../src/core/compose/compose-review';
import { composeSpeakerNote, composeSpeakerNoteFrom } from '../../../src/core/compose/compose-speaker-note';
import { insertTemplate } from '../../../src/core/compose/insert-template';
import type { CalendarDay } from '../../../src/core/model/calendar-day';
import type { Language } from '../../../src/core/model/language';
import type { ReviewDraft } from '../../../src/core/model/review-draft';
import { readNote } from '../../../src/core/read/read-note';
import { readReview } from '../../../src/core/read/read-review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { findFrontmatter } from '../../../src/core/text/frontmatter';
import { findBlocks } from '../../../src/core/text/managed-blocks';
import { anyDraft } from '../../builders/any-draft';
import { snapshotOf } from '../../builders/snapshot-of';
import { parseMarkdown } from '../../host/metadata/parse-markdown';

const parseYaml = (yaml: string): unknown => parse(yaml);
const ownOf = (source: string) => ({ source, time: '19:05', parseYaml });

const DRAFT: ReviewDraft = {
	...{ meetup: '부산 코틀린 모임', title: '', day: '2023-04-20' as CalendarDay, location: '해운대', url: '' },
	talks: [
		{
			title: '코루틴의 예외',
			speakers: [
				{ name: '이하람', target: '이하람 (도토리)', affiliation: '도토리커머스', role: '백엔드 개발자' },
			],
			topics: ['coroutines'],
		},
		{ title: '빌드 캐시', speakers: [], topics: [] },
	],
};

/** A review as a person might lay it out. */
const OWN = [
	'---',
	'mood: good # mine',
	'title: "{{title}}"',
	'tags:',
	'  - journal',
	'---',
	'# {{title}}',
	'<% tp.file.cursor() %> {{VALUE}}',
	'{{meetup|wikilink}}, {{date:YYYY년 M월 D일}} {{time}}{% if location %}, {{location}}{% endif %}',
	'',
	'{% for talk in talks %}',
	'## {{talk.heading}}',
	'{{talk.byline}}',
	'',
	'### 내용 정리',
	'{{cursor}}',
	'',
	'{% endfor %}',
	'',
].join('\n');

function reviewFrom(source: string, draft = DRAFT, settings = DEFAULT_SETTINGS): string {
	const { text, faults } = composeReviewFrom(ownOf(source), draft, settings);
	if (text === null) throw new Error(faults.map(({ code, detail }) => `${code}: ${detail}`).join());
	return text;
}

describe('a review out of a person’s own template', () => {
	test('is laid out as the template says, with the properties that make it a review', () => {
		const { text, cursor } = composeReviewFrom(ownOf(OWN), DRAFT, DEFAULT_SETTINGS);

		expect(text).toBe(
			[
				'---',
				'mood: good # mine',
				'title: "[후기] 부산 코틀린 모임 후기 (23.04.20)"',
				'tags:',
				'  - journal',
				'  - "meetup/review"',
				'  - "speaker/이하람-도토리"',
				'  - "topic/coroutines"',
				'date: 2023-04-20',
				'meetup: "[[부산 코틀린 모임]]"',
				'location: "해운대"',
				'speakers:',
				'  - "[[이하람 (도토리)|이하람]]"',
				'---',
				'# [후기] 부산 코틀린 모임 후기 (23.04.20)',
				'<% tp.file.cursor() %> {{VALUE}}',
				'[[부산 코틀린 모임]], 2023년 4월 20일 19:05, 해운대',
				'',
				'## 1부: 코루틴의 예외',
				'[[도토리커머스]]에서 백엔드 개발자로 재직 중이신 [[이하람 (도토리)|이하람]] 님이 발표해 주셨습니다. #topic/coroutines',
				'',
				'### 내용 정리',
				'',
				'',
				'## 2부: 빌드 캐시',
				'',
				'',
				'### 내용 정리',
				'',
				'',
				'',
			].join('\n'),
		);
		expect(text?.slice(0, cursor ?? 0).endsWith('### 내용 정리\n')).toBe(true);
		expect(text?.slice(cursor ?? 0)).toContain('## 2부');
	});

	test('is a review even where the template says nothing at all', () => {
		expect(readNote(snapshotOf(reviewFrom('')), DEFAULT_SETTINGS)).toMatchObject({
			...{ kind: 'review', day: '2023-04-20', meetup: { name: '부산 코틀린 모임' }, location: '해운대' },
			speakers: [{ name: '이하람' }],
			topics: ['coroutines'],
			problems: [],
		});
	});

	test('leaves properties alone that the template writes itself', () => {
		const text = reviewFrom(
			'---\ndate: {{date}} # that day\nspeakers: [me]\nlocation: here\ntags: meetup/review\n---\n',
		);

		expect(text).toContain('date: 2023-04-20 # that day\nspeakers: [me]\nlocation: here\n');
		expect(text.split('\ndate:')).toHaveLength(2);
	});

	test('fills in the properties that the template leaves empty', () => {
		const text = reviewFrom('---\ndate:\nmeetup: ""\nspeakers: []\n---\n');

		expect(text).toContain('---\ndate: 2023-04-20\nmeetup: "[[부산 코틀린 모임]]"\nspeakers:\n  - "[[');
	});

	test.each<[string, string, number]>([
		['---\ntitle: [a\n---\n', 'unreadable-properties', 2],
		['---\njust words\n---\n', 'unreadable-properties', 1],
		['---\ntags:\n  - a: 1\n---\n', 'unreadable-properties', 0],
		['---\ntitle: x\n---\n{{title', 'open-placeholder', 3],
		['---\ntitle: {{title}}\n', 'open-properties', 0],
	])('is not made from the broken template %j', (source, code, line) => {
		const { text, faults } = composeReviewFrom(ownOf(source), DRAFT, DEFAULT_SETTINGS);

		expect(text).toBeNull();
		expect(faults).toMatchObject([{ code, line }]);
	});

	test.each<Language>(['ko', 'en', 'ja'])('made from the built-in one is the built-in note in %s', (language) => {
		const settings = { ...DEFAULT_SETTINGS, language };
		fc.assert(
			fc.property(anyDraft, (draft) => {
				expect(reviewFrom(builtInTemplate('review', settings), draft, settings)).toBe(
					composeReview(draft, settings).text,
				);
			}),
			{ numRuns: 100 },
		);
	});

	test('is read back with the talks and speakers that were meant', () => {
		fc.assert(
			fc.property(anyDraft, (draft) => {
				const review = readReview(snapshotOf(reviewFrom(OWN, draft)), DEFAULT_SETTINGS);

				expect(review.talks.map(({ title, speakers }) => [title, speakers.map(({ name }) => name)])).toEqual(
					draft.talks.map(({ title, speakers }) => [title, speakers.map(({ name }) => name)]),
				);
				expect(review.problems).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});
});

describe('hostile words in a draft', () => {
	const HOSTILE = [
		'<%* tR += 1 %>',
		'```dataviewjs\nx()\n```',
		'<img src=x onerror=x()>',
		'%% x %%',
		'---',
		'a\n---\nb: 1',
	];
	const hostile = fc
		.array(fc.constantFrom(...HOSTILE, ']]', '[[X]]', '#tag', '{{title}}', '{% endfor %}', ' ', '가', '-->'), {
			minLength: 1,
			maxLength: 4,
		})
		.map((parts) => `가${parts.join('')}`);
	const draft = fc
		.record({ title: hostile, name: hostile, talk: hostile, role: hostile, place: hostile, meetup: hostile })
		.map(({ title, name, talk, role, place, meetup }): ReviewDraft => ({
			...{ meetup, title, day: '2023-04-20' as CalendarDay, location: place, url: '' },
			talks: [{ title: talk, speakers: [{ name, target: '', affiliation: '', role }], topics: [name] }],
		}));

	test.each([
		['the built-in template', builtInTemplate('review', DEFAULT_SETTINGS)],
		[
			'one of a person’s own',
			"---\nabout: Of {{title}}\nwhere: '{{location}}'\nall: [{{speakers}}]\n---\n# {{title}}\n\n> {{title}} ({{location}})\n\n{% for talk in talks %}\n## {{talk.heading}}\n{{talk.byline}}\n\n- **{{talk.title}}**: {{talk.speakers}}\n{% endfor %}\n",
		],
	])('do nothing in a note made from %s', (_, source) => {
		fc.assert(
			fc.property(draft, (wish) => {
				const text = reviewFrom(source, wish);
				const { frontmatter, headings, links, embeds, tags, sections, blocks } = parseMarkdown(text);
				const kinds = new Set(sections?.map(({ type }) => type));

				const prose = text.slice(findFrontmatter(text)?.bodyStart).replace(/\[\[[^\]]*\]\]/gu, '');

				expect(text).not.toContain('<%');
				expect(prose).not.toMatch(/(?:^|[^\\])<img/u);
				expect(Object.keys(frontmatter ?? {}).every((key) => !/^(?:b|---)$/u.test(key))).toBe(true);
				expect(headings?.filter(({ level }) => level < 3).map(({ level }) => level)).toEqual(
					source.startsWith('---\ntitle') ? [1, 2, 2] : [1, 2],
				);
				// The link to the speaker, and the tag of the topic.
				expect([links?.length, tags?.length, embeds, blocks]).toEqual([1, 1, undefined, undefined]);
				for (const kind of ['code', 'html', 'comment', 'thematicBreak', 'table'])
					expect(kinds.has(kind)).toBe(false);
			}),
			{ numRuns: 500 },
		);
	});
});

describe('a speaker’s note out of a template', () => {
	const SPEAKER = { name: '박서준 (모아페이)', aliases: ['박서준'], affiliation: '모아페이', role: 'SRE' };

	test('is a speaker’s note with what the template leaves out', () => {
		const { text } = composeSpeakerNoteFrom(
			ownOf('---\ncolor: blue\n---\n# {{name}} {{role}}\n{{block}}\n'),
			SPEAKER,
			DEFAULT_SETTINGS,
		);

		expect(text).toContain('color: blue\naliases:\n  - "박서준"\norganization: "[[모아페이]]"\nrole: "SRE"\n');
		expect(text).toContain(
			'# 박서준 (모아페이) SRE\n%% meetup-index:begin by=speaker speaker="박서준 (모아페이)" %%\n',
		);
		expect(findBlocks(text ?? '')).toMatchObject({ blocks: [{}], damages: [] });
		expect(readNote(snapshotOf(text ?? '', `${SPEAKER.name}.md`), DEFAULT_SETTINGS)).toMatchObject({
			kind: 'speaker',
			aliases: ['박서준'],
		});
	});

	test('made from the built-in one is the built-in note', () => {
		const own = ownOf(builtInTemplate('speaker', DEFAULT_SETTINGS));

		expect(composeSpeakerNoteFrom(own, SPEAKER, DEFAULT_SETTINGS).text).toBe(
			composeSpeakerNote(SPEAKER, DEFAULT_SETTINGS),
		);
	});
});

describe('a reflection out of a template', () => {
	const WISH = { title: '', about: '코틀린', day: '2026-11-22' as CalendarDay, review: '부산 코틀린 모임', text: '' };

	test('leads to its review', () => {
		const { text } = composeReflectionFrom(
			ownOf('# {{title}}\nOn {{review}}, about {{about}}\n'),
			WISH,
			DEFAULT_SETTINGS,
		);

		expect(text).toContain('\n# 코틀린 회고 (26.11.22)\nOn [[부산 코틀린 모임]], about 코틀린\n');
		expect(readNote(snapshotOf(text ?? ''), DEFAULT_SETTINGS)).toMatchObject({
			kind: 'reflection',
			review: { target: '부산 코틀린 모임' },
		});
	});

	test.each([
		['# {{title}}\n\n{{text}}\n', 'a  \r\n\tb\r\n- c'],
		['# {{title}}', 'a  \r\n\tb'],
		['```\n{{text}}\n```', 'x = "y"'],
		['# {{title}}\r\n{{text}}\r\n', 'a\nb'],
	])('loses nothing of a text that moves into it, whatever the template is: %j', (source, moved) => {
		const { text } = composeReflectionFrom(ownOf(source), { ...WISH, text: moved }, DEFAULT_SETTINGS);

		expect(text).toContain(moved);
		expect(text?.split(moved).length).toBe(2);
	});

	test.each([
		'# {{title}}\n\n## 무엇이 좋았다고 느꼈나?\n',
		'---\nsummary: {{text}}\n---\n',
		'%% {{text}} %%\n',
		'`{{text}}`\n',
		'[[{{text}}]]\n',
	])('stands in prose below what a template makes of it in other places: %j', (source) => {
		const { text } = composeReflectionFrom(ownOf(source), { ...WISH, text: '좋았다' }, DEFAULT_SETTINGS);

		expect(text).toMatch(/\n\n좋았다\n$/u);
	});

	test.each(['| {{text}} |\n', '> {{text}}\n'])('stands once in %j', (source) => {
		const { text } = composeReflectionFrom(ownOf(source), { ...WISH, text: 'a | b' }, DEFAULT_SETTINGS);

		expect(text?.split(/a \\?\| b/u).length).toBe(2);
	});

	test('made from the built-in one is the built-in note', () => {
		const own = ownOf(builtInTemplate('reflection', DEFAULT_SETTINGS));
		for (const moved of ['', 'one', 'one\r\ntwo']) {
			const wish = { ...WISH, text: moved };
			expect(composeReflectionFrom(own, wish, DEFAULT_SETTINGS).text).toBe(
				composeReflection(wish, DEFAULT_SETTINGS).text,
			);
		}
	});
});

describe('a person’s own template at the cursor', () => {
	const inserted = (text: string, source: string, at = text.length) => {
		const { properties } = snapshotOf(text);
		const place = { text, at, properties, day: '2024-03-12' as CalendarDay };
		const result = insertTemplate(place, DEFAULT_SETTINGS, parseYaml, ownOf(source));
		const cursor = 'cursor' in result ? result.cursor : 0;
		return result.text === null ? result : `${result.text.slice(0, cursor)}|${result.text.slice(cursor)}`;
	};

	test('brings its body to the cursor and the properties that the note lacks', () => {
		const source =
			'---\ntitle: {{title}}\nmood: {a: 1} # new\ndone: false\ntags: [evening]\n---\n# {{title}}\nText\n';

		expect(inserted('---\nmood: 3 # old\ntags: [x]\n---\nBefore\n', source)).toBe(
			'---\nmood: 3 # old\ntags:\n  - "x"\n  - "evening"\n  - "meetup/review"\ndone: false\ndate: 2024-03-12\nmeetup: ""\n---\nBefore\n# [후기] | 후기 (24.03.12)\nText\n',
		);
	});

	test('makes a note without properties a review', () => {
		expect(inserted('', '---\nmood: {a: 1} # new\n---\n{{cursor}}Text')).toBe(
			'---\nmood: {a: 1} # new\ndate: 2024-03-12\nmeetup: ""\ntags:\n  - "meetup/review"\n---\n|Text',
		);
	});

	test('fills in the properties that stand empty in the note', () => {
		expect(inserted('---\ndate:\nmeetup:\nmood:\n---\n', '---\nmood: good\n---\nText')).toBe(
			'---\ndate: 2024-03-12\nmeetup:\nmood: "good"\ntags:\n  - "meetup/review"\n---\nText|',
		);
	});

	test('ends its lines as the note does and brings no byte order mark', () => {
		expect(inserted('a\n', '\uFEFF# x\r\n\r\n{{cursor}}\r\nend\r\n')).toBe(
			inserted('a\n', '# x\n\n{{cursor}}\nend\n'),
		);
	});

	test('leaves the note alone where it is broken', () => {
		expect(inserted('Text', '{% else %}')).toMatchObject({ text: null, faults: [{ code: 'stray-branch' }] });
	});
});
