import { describe, expect, test } from '@jest/globals';

import { found, findingsOf } from './findings-of';

/** A review in step: its properties name whoever its talks link. */
function aReviewNote(talks: readonly (readonly [title: string, ...speakers: readonly string[]])[], more = ''): string {
	const names = [...new Set(talks.flatMap(([, ...speakers]) => speakers))];
	const list = names.map((name) => `\n  - "[[${name}]]"`).join('') || ' []';
	const tags = ['meetup/review', ...names.map((name) => `speaker/${name.replace(/ /gu, '-')}`)];
	return `---
date: 2023-08-09
${more}speakers:${list}
tags:
${tags.map((tag) => `  - ${tag}`).join('\n')}
---
${talks.map(([title, ...speakers], at) => `## ${at + 1}부: ${title}\n${speakers.map((name) => `발표자: [[${name}]]`).join('\n')}\n\n### QnA\n`).join('\n')}`;
}

const NOTE = '---\ntags:\n  - speaker\n---\n';
const HARAM = { 'Speakers/이하람.md': NOTE };

test('a vault in which nothing is wrong has no findings', () => {
	const notes = { ...HARAM, 'Meetups/2023-08-09 밋업.md': aReviewNote([['코루틴', '이하람']]) };
	expect(findingsOf(notes)).toEqual([]);
	expect(
		findingsOf({ 'Note.md': '# 김치볶음밥\n- 김치\n', 'Other.md': '---\nfoo: [[x]]\n---\n%% a comment %%' }),
	).toEqual([]);
});

describe('out of step', () => {
	const text = aReviewNote([['코루틴', '이하람']])
		.replace('  - "[[이하람]]"\n', '')
		.replace('speakers:', 'speakers: []');

	test('is a review whose talks name somebody the properties do not', () => {
		expect(found('out-of-step', { 'a.md': text })).toEqual([
			expect.objectContaining({
				path: 'a.md',
				line: 2,
				text: '이하람',
				others: ['이하람'],
				fix: { kind: 'edit' },
			}),
		]);
	});

	test('is not one whose properties name more people than its talks', () => {
		const more = aReviewNote([['코루틴', '이하람']]).replace(
			'  - "[[이하람]]"\n',
			'  - "[[이하람]]"\n  - "[[정다온]]"\n',
		);
		expect(found('out-of-step', { 'a.md': more })).toEqual([]);
	});

	test('cannot be mended where the property holds more than texts', () => {
		const mixed = text.replace('speakers: []', 'speakers:\n  - { a: 1 }');
		expect(found('out-of-step', { 'a.md': mixed })[0]?.fix).toEqual({
			kind: 'none',
			reason: 'mixed-property',
			detail: 'speakers',
		});
	});
});

describe('a talk without speaker', () => {
	test('is said with its line; whose it is is never guessed', () => {
		const text = aReviewNote([['코루틴', '이하람'], ['열린 이야기']]);
		const [finding] = found('talk-without-speaker', { 'a.md': text });
		expect(finding).toMatchObject({
			text: '2부: 열린 이야기',
			others: [],
			fix: { kind: 'none', reason: 'tag-speaker' },
		});
		expect(text.split('\n')[finding?.line ?? 0]).toBe('## 2부: 열린 이야기');
		const more = text.replace('  - "[[이하람]]"\n', '  - "[[이하람]]"\n  - "[[정다온]]"\n');
		expect(found('talk-without-speaker', { 'a.md': more })[0]).toMatchObject({
			others: ['정다온'],
			fix: { kind: 'none', reason: 'whose-talk', detail: '정다온' },
		});
	});

	test('is no talk that names somebody', () => {
		expect(found('talk-without-speaker', { 'a.md': aReviewNote([['코루틴', '이하람']]) })).toEqual([]);
	});
});

describe('the same talk twice', () => {
	const meetup = 'meetup: "[[모임]]"\n';
	const one = aReviewNote([['코루틴', '이하람']], meetup);

	test('is one title of one speaker twice in a review', () => {
		const text = aReviewNote([
			['코루틴', '이하람'],
			['코루틴', '이하람'],
		]);
		expect(found('same-talk-twice', { 'a.md': text })).toMatchObject([
			{ path: 'a.md', text: '2부: 코루틴', others: [] },
		]);
	});

	test('is one in two reviews of one evening', () => {
		expect(found('same-talk-twice', { 'a.md': one, 'b.md': one })).toMatchObject([
			{ path: 'b.md', others: ['a.md'] },
		]);
		const alone = one.replace(meetup, '');
		expect(found('same-talk-twice', { 'a.md': one, 'b.md': alone })).toHaveLength(1);
	});

	test.each([
		['another title', one.replace('코루틴', '플로우')],
		['another speaker', one.replace(/이하람/gu, '정다온')],
		['another day', one.replace('2023-08-09', '2023-09-09')],
		['another meetup', one.replace('[[모임]]', '[[다른 모임]]')],
	])('is not %s', (_, other) => {
		expect(found('same-talk-twice', { 'a.md': one, 'b.md': other })).toEqual([]);
	});

	test('is not what a conflict copy says again', () => {
		const copy = 'a (Conflicted copy Pixel 202308091230).md';
		expect(found('same-talk-twice', { 'a.md': one, [copy]: one })).toEqual([]);
	});
});

describe('one name twice', () => {
	test('is found in two folders, in whatever letters', () => {
		const nfd = `People/${'이하람'.normalize('NFD')}.md`;
		expect(found('same-name-twice', { ...HARAM, 'People/이하람.md': NOTE })).toMatchObject([
			{ path: 'Speakers/이하람.md', text: '이하람', others: ['People/이하람.md'] },
		]);
		expect(found('same-name-twice', { ...HARAM, [nfd]: NOTE })).toHaveLength(1);
	});

	test('is no homonym with its company, no ordinary note, no conflict copy', () => {
		const others = {
			'People/이하람 (모아페이).md': NOTE,
			'Notes/이하람.md': 'Just a note.',
			'Speakers/이하람.sync-conflict-20230809-123000-ABC.md': NOTE,
		};
		expect(found('same-name-twice', { ...HARAM, ...others })).toEqual([]);
	});
});

test('a name in decomposed letters or another case is one spelling too many', () => {
	const nfd = '이하람'.normalize('NFD');
	const notes = { ...HARAM, 'a.md': aReviewNote([['코루틴', nfd]]) };
	expect(found('near-same-name', notes)).toMatchObject([
		{ path: 'a.md', text: nfd, others: ['이하람'], fix: { kind: 'merge', from: nfd, to: '이하람' } },
	]);
	const written = { 'Ada Lee.md': NOTE, 'a.md': aReviewNote([['Flow', 'ada lee']]) };
	expect(found('near-same-name', written)).toMatchObject([{ text: 'ada lee', others: ['Ada Lee'] }]);
	expect(found('near-same-name', { ...HARAM, 'a.md': aReviewNote([['코루틴', '이하람']]) })).toEqual([]);
});

describe('a conflict copy', () => {
	const copy = 'Meetups/a (Conflicted copy Pixel 202308091230).md';
	const text = aReviewNote([['코루틴', '이하람']]);

	test('is named with its original, and nothing else is said of it', () => {
		expect(findingsOf({ 'Meetups/a.md': text, [copy]: text.replace('date: 2023-08-09\n', '') })).toEqual([
			{
				code: 'conflict-copy',
				path: copy,
				line: null,
				text: 'a (Conflicted copy Pixel 202308091230)',
				others: ['Meetups/a.md'],
				fix: { kind: 'none', reason: 'compare-copy', detail: '' },
			},
		]);
		expect(found('conflict-copy', { 'Meetups/a.md': text, [copy]: '---\ntitle: a: b\n---\n' })).toHaveLength(1);
		expect(found('conflict-copy', { [copy]: text })[0]?.fix).toMatchObject({ reason: 'lost-original' });
	});

	test('is no note that a person has numbered, and none that is nothing to the index', () => {
		expect(found('conflict-copy', { 'a 2.md': text, 'b (1).md': text, [copy]: 'Words.' })).toEqual([]);
	});
});

describe('a damaged marker', () => {
	test('is found in any note, with what is wrong', () => {
		const text = 'Words.\n\n%% meetup-index:begin by=year %%\n';
		expect(found('damaged-marker', { 'Home.md': text })).toEqual([
			{
				code: 'damaged-marker',
				path: 'Home.md',
				line: 2,
				text: '%% meetup-index:begin by=year %%',
				others: [],
				fix: { kind: 'none', reason: 'block-without-end', detail: 'by=year' },
			},
		]);
		const odd = '%% meetup-index:begin by=moon %%\n%% meetup-index:end %%\n';
		expect(found('damaged-marker', { 'Home.md': odd })[0]?.fix).toMatchObject({ reason: 'block-options' });
	});

	test('is no marker that has its partner, and no word about markers', () => {
		const text = '%% meetup-index:begin by=year %%\n%% meetup-index:end %%\nWrite meetup-index:begin.\n';
		expect(found('damaged-marker', { 'Home.md': text })).toEqual([]);
	});
});

describe('a speaker without a note', () => {
	const text = aReviewNote([['코루틴', '정다온']]);

	test('is found where other speakers have notes, once, where they spoke last', () => {
		const later = text.replace('2023-08-09', '2024-08-09').replace('코루틴', '플로우');
		expect(found('unresolved-speaker', { ...HARAM, 'a.md': text, 'b.md': later })).toMatchObject([
			{ path: 'b.md', text: '정다온', fix: { kind: 'create-speaker', name: '정다온' } },
		]);
	});

	test('is nobody where no speaker has a note, and nobody whose link leads to some note', () => {
		expect(found('unresolved-speaker', { 'a.md': text })).toEqual([]);
		expect(found('unresolved-speaker', { ...HARAM, 'a.md': text, 'Notes/정다온.md': 'A note.' })).toEqual([]);
	});

	test('is nobody who is no link, and nobody whom an alias knows', () => {
		const plain = text.replace(/\[\[정다온\]\]/gu, '정다온');
		expect(found('unresolved-speaker', { ...HARAM, 'a.md': plain })).toEqual([]);
		const alias = { 'Speakers/Daon.md': '---\ntags: speaker\naliases: [정다온]\n---\n' };
		expect(found('unresolved-speaker', { ...alias, 'a.md': text })).toEqual([]);
	});
});

describe('days that disagree', () => {
	const dated = (title: string, more = '') => aReviewNote([['코루틴', '이하람']], `title: "${title}"\n${more}`);

	test('are found in the title, the first heading and the file name', () => {
		expect(found('dates-disagree', { 'a.md': dated('밋업 후기 (23.08.10)') })).toMatchObject([
			{ line: 1, text: '2023-08-09', others: ['2023-08-10'], fix: { kind: 'none', reason: 'which-day' } },
		]);
		expect(found('dates-disagree', { '2023-08-11 밋업.md': dated('밋업') })[0]?.others).toEqual(['2023-08-11']);
		const headed = dated('밋업').replace('## 1부', '# 밋업 (2023년 8월 12일)\n\n## 1부');
		expect(found('dates-disagree', { 'a.md': headed })[0]?.others).toEqual(['2023-08-12']);
	});

	test.each([
		['one day in all forms', '2023-08-09 밋업.md', '밋업 (23.08.09)', ''],
		['the days of one event', 'a.md', '2023.08.08-10 컨퍼런스', ''],
		['no year', 'a.md', '8월 10일 밋업', ''],
		['the day of a post in a file name', '2023-08-14-meetup.md', '밋업', ''],
		['the day of a post in the properties', '2023-08-10 밋업.md', '밋업', 'event_date: 2023-08-10\n'],
		['a version', 'a.md', '쿠버네티스 1.28.3 밋업', ''],
	])('are not found for %s', (_, path, title, more) => {
		expect(found('dates-disagree', { [path]: dated(title, more) })).toEqual([]);
	});
});

test('what could not be read is found with what to do by hand', () => {
	const text = aReviewNote([['코루틴', '이하람']], 'rating: 9\n').replace('2023-08-09', 'soon');
	expect(findingsOf({ 'a.md': text })).toMatchObject([
		{ code: 'unreadable-date', line: 1, text: 'soon', fix: { kind: 'none', reason: 'write-day' } },
		{ code: 'unreadable-rating', line: 2, text: '9', fix: { kind: 'none', reason: 'write-rating' } },
	]);
});
