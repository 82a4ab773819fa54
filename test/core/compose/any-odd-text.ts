import fc from 'fast-check';

import type { FoundSection, Form, TextReading } from '../../../src/core/model/text-reading';
import { noteLines } from '../../../src/core/text/note-lines';
import { readingOf } from './adopt-and-read';

/** Lines as people and their tools leave them, with all that an editor or a parser could trip over. */
const LINES = [
	'',
	'',
	'1부: 느린 빌드',
	'**2부. 빠른 테스트**',
	'# 가람 모임',
	'## 느린 빌드 - 이하람(한빛물류)',
	'### Ada Lee',
	'* Talk: Slow builds',
	'한빛물류에서 플랫폼 엔지니어로 재직 중이신 이하람 님이 발표해 주셨습니다.',
	'이하람 님이 발표해 주셨습니다.'.normalize('NFD'),
	'by [Ada Lee](https://example.org/ada)',
	'Speaker: Ada Lee (Acme)',
	'내용 정리',
	'QnA:',
	'## 내 생각',
	'- Q. 왜요?',
	'- 느린 빌드',
	'\t- Ada Lee, Acme',
	'  1. 둘째',
	'> 인용 Ada Lee',
	'| 10:00 | 느린 빌드 | Ada Lee |',
	'| --- | --- | --- |',
	'```',
	'    indented Ada Lee',
	'\ttab',
	'non\u00A0breaking',
	'글이다.',
	'글이다.  ',
	'---',
	'--',
	'===',
	'- ',
	'* * *',
	'%%',
	'%% a comment %%',
	'<!-- Ada Lee -->',
	'<div>',
	'$$',
	'#meetup/talk',
	'+++',
	'[^1]: Ada Lee',
	'[[Ada Lee]] 님과 이하람 님의 이야기',
	'`Ada Lee`',
	'🙂 Ada Lee 🙂',
	'%% meetup-index:begin by=year %%\n### 2023\n- Ada Lee\n%% meetup-index:end %%',
	'\\# Ada Lee \\*',
	'{{< image >}}',
];

const HEADS = [
	'',
	'',
	'---\ntitle: 모임 # mine\ndate: 2024-06-01\ntags: [a, "b"] # mine\n---\n',
	'---\ntags:\n- a\nspeakers:\n    - "[[Bo Kim]]"\n---\n',
	'---\ntags: a b\nslides: x\nmeetup:\n---\n',
	'---\n---\n',
	'---\nauthor: "x"\n---',
	'+++\ntitle = "x"\n+++\n',
	'\n',
];

const NAMES = ['Ada Lee', '이하람', '山田花子', 'ada', 'A|B', ']]', '@ada', 'O’Neil-Kim', 'x'];
const pick = <T>(...all: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...all);
const place = fc.nat(40);

const speaker = fc.record({
	name: pick(...NAMES),
	affiliation: pick(null, null, 'Acme', '한빛물류', '# x', '[['),
	role: pick(null, null, 'CTO', '플랫폼 엔지니어', '*x*', 'a, b'),
	line: place,
});

const talk = fc.record({
	title: pick(null, '느린 빌드', 'Slow builds', 'A: B | C', '**2**', '## x', '내용 정리', ''),
	line: place,
	form: pick<Form>('heading', 'line', 'item', 'row'),
	speakers: fc.array(speaker, { maxLength: 2 }),
});

const section = fc.record({
	kind: pick<FoundSection['kind']>('summary', 'qna', 'thoughts', 'reflection', 'other'),
	line: place,
	form: pick<Form>('heading', 'line', 'item', 'row'),
	talk: fc.option(fc.nat(2)),
});

/** A text and what somebody says that it holds, true or not: lines may be anywhere, names nowhere. */
export interface OddNote {
	readonly text: string;
	readonly reading: TextReading;
}

export const anyOddNote: fc.Arbitrary<OddNote> = fc
	.record({
		head: pick(...HEADS),
		lines: fc.array(pick(...LINES), { maxLength: 30 }),
		ending: pick('\n', '\n', '\r\n'),
		mark: pick('', '', '\uFEFF'),
		last: pick('\n', ''),
		name: pick(null, '가람 모임 2024', 'Garam #3', '"x": y', '2024', '[[', ''),
		day: pick(null, '2024-05-24'),
		talks: fc.array(talk, { maxLength: 3 }),
		sections: fc.array(section, { maxLength: 4 }),
		slides: fc.array(pick('https://example.org/a.pdf', './b.pdf', 'x: y'), { maxLength: 2 }),
	})
	.map(({ head, lines, ending, mark, last, name, day, talks, sections, slides }) => {
		const text = mark + (head + lines.join('\n') + last).replace(/\n/gu, ending);
		const inOrder = <T extends { readonly line: number }>(all: readonly T[]): readonly T[] =>
			[...all].sort((a, b) => a.line - b.line);
		const wish = { ...(name === null ? {} : { name }), ...(day === null ? {} : { day }), slides };
		return { text, reading: readingOf({ ...wish, talks: inOrder(talks), sections: inOrder(sections) }) };
	});

/** How a recogniser that sees nothing but lines would say where a talk stands. */
export function formAt(text: string, line: number): Form {
	const at = noteLines(text)[line];
	if (at && at.level > 0) return 'heading';
	if (/^\s*\|/u.test(at?.text ?? '') || (at?.text.split('|').length ?? 0) > 3) return 'row';
	return /[-+*\d]/u.test(at?.marks ?? '') || /^\s*[-*+]\s/u.test(at?.text ?? '') ? 'item' : 'line';
}
