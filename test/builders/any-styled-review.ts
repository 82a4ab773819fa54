import fc from 'fast-check';

/** A review as somebody writes it, and what of it the test knows beforehand. */
export interface StyledReview {
	readonly text: string;
	/** How many headings are talks. */
	readonly talks: number;
}

const SECTIONS = {
	ko: { summary: '내용 정리', qna: 'QnA', thoughts: '내 생각', closing: '마치며' },
	en: { summary: 'Summary', qna: 'Q&A', thoughts: 'My take', closing: 'Closing thoughts' },
	ja: { summary: 'まとめ', qna: '質疑応答', thoughts: '所感', closing: 'おわりに' },
	emoji: { summary: '📝 정리', qna: '💬 질의응답', thoughts: '🤔 느낀점', closing: '**밋업을 다녀와서**' },
};

const ORDINALS = ['첫', '두', '세', '네', '다섯', '여섯', '일곱', '여덟'];

const NUMBERINGS: readonly ((n: number) => string)[] = [
	() => '',
	(n) => `${n}부: `,
	(n) => `${n}부:`,
	(n) => `제${n}부 - `,
	(n) => `${n}부: `.normalize('NFD'),
	(n) => `Session ${n}: `,
	(n) => `Talk #${n} - `,
	(n) => `${n}. `,
	(n) => `${n}) `,
	(n) => `[${n}] `,
	(n) => `LT${n}: `,
	(n) => `0${n}. `,
	(n) => `${ORDINALS[n - 1] ?? ''} 번째 발표: `,
	(n) => `第${n}部 `,
	() => 'TALK - ',
];

const COUNTS: readonly (readonly number[])[] = [
	[1, 2, 3, 4, 5],
	[1, 2, 3, 4, 5],
	[2, 3, 4, 5, 6],
	[1, 2, 4, 5, 8],
	[1, 1, 2, 2, 3],
	[3, 2, 1, 5, 4],
];

const TITLES = [
	'카프카 이야기',
	'나눔의 기술'.normalize('NFD'),
	'Sharding - the hard way',
	'`code` & *stars*',
	'A: B | C',
	'設計の話 🙂',
];

const BYLINES = [
	'',
	'[[가람]]에서 데이터 엔지니어로 재직 중이신 [[윤서아]] 님이 발표해 주셨습니다.',
	'[[가람]]에서 오신 [[정도윤]] 님이 발표해 주셨습니다. #topic/kafka',
	'Presented by [[Ada Lee]], CTO at [[Acme]].  ',
	'[[Bo Kim]] · [[Acme & Sons]] · SRE',
	'Speaker: Cy Young (Acme) #topic/web #other',
	'- 발표자: [[박서준|서준]] ([[가람]])',
	'[[アクメ]]の[[山田花子]]さんの発表です。',
	'#topic/kafka #topic/보안',
];

const CONTENTS = [
	'',
	'',
	'한 줄로 적은 글.',
	'- 하나\n- 둘\n    - 둘의 하나\n',
	'```js\n## 가짜 제목\n- Q. 가짜\n---\n```',
	'글 사이에 #topic/sentence 태그가 있다.\n\n둘째 문단  ',
	'%% meetup-index:begin by=year %%\n### 2023\n- a\n%% meetup-index:end %%',
	'| a | b |\n| - | - |\n| 1 | 2 |',
	'#### 더 깊이\n\t탭으로 시작하는 줄\n> 인용',
	'+ 2023.08.16 추가 | 자료가 올라왔다.',
];

const QUESTIONS = [
	'',
	'- Q. 왜죠?\n- A. 그래서요.',
	'- Q. \n- A. ',
	'- Q. 왜죠?\n- A. 그래서요.\n- Q. 언제요?\n- A. 내일.',
	'Q. 왜죠?\nA. 그래서요.\n\nQ. 언제요?\nA. 내일.',
	'**Q.** 왜죠?\n**A.** 그래서요.',
	'**Q. 왜죠?**\nA. 그래서요.',
	'1. Q. 왜죠?\n   A. 그래서요.\n2. Q. 언제요?\n   A. 내일.',
	'- Q1. 왜죠?\n    - A1. 그래서요.',
	'- 질문: 왜죠?\n- 답변: 그래서요.',
	'* 質問：なぜ？\n* 回答：それで。',
	'- 왜 그랬나요?\n    - 그래서요.\n- 언제요?\n    - 내일.',
	'- 왜 그랬나요?\n- 언제요?',
	'> - Q. 왜죠?\n> - A. 그래서요.',
	'- [x] Q. 왜죠?\n- [x] A. 그래서요.',
	'#### 왜죠?\n\n그래서요.\n\n#### 언제요?\n\n내일.',
	'질문이 없었다.',
];

const talk = fc.record({
	title: fc.constantFrom(...TITLES),
	byline: fc.constantFrom(...BYLINES),
	summary: fc.constantFrom(...CONTENTS),
	questions: fc.constantFrom(...QUESTIONS),
	sections: fc.constantFrom('sqt', 'sqt', 'sq', 's', 'qt', 'st', ''),
});

const style = fc.record({
	ending: fc.constantFrom('\n', '\n', '\r\n'),
	bom: fc.constantFrom('', '', '\uFEFF'),
	final: fc.constantFrom('\n', '\n', '', '\n\n'),
	gaps: fc.constantFrom([1, 1], [1, 1], [1, 0], [0, 0], [2, 1]),
	frontmatter: fc.constantFrom('block', 'flow', 'inline'),
	intro: fc.constantFrom('', '안녕하세요.', '안녕하세요.\n\n+ 2023.08.16 추가 | 발표 자료'),
	level: fc.integer({ min: 2, max: 4 }),
	isSetext: fc.constantFrom(false, false, false, true),
	days: fc.constantFrom(0, 0, 0, 2),
	numbering: fc.constantFrom(...NUMBERINGS),
	counts: fc.constantFrom(...COUNTS),
	words: fc.constantFrom(...Object.values(SECTIONS)),
	rule: fc.constantFrom('', '', '', '---', '* * *'),
	closing: fc.constantFrom('known', 'known', 'unknown', 'none'),
	talks: fc.array(talk, { maxLength: 5 }),
});

/** Reviews in the styles that people have: numbers, levels, sections, questions, empty lines, line endings. */
export const anyStyledReview: fc.Arbitrary<StyledReview> = style.map((wish) => {
	const [before = 1, after = 1] = wish.gaps;
	const lines: string[] = [];
	const blank = (count: number) => lines.push(...Array<string>(count).fill(''));
	const hash = (depth: number, text: string) => {
		if (lines.length > 0) blank(before);
		lines.push(`${'#'.repeat(depth)} ${text}`);
		blank(after);
	};
	const write = (text: string) => {
		if (text !== '') lines.push(...text.split('\n'));
	};
	const head = {
		block: '---\ndate: 2023-08-09 # 그날\nspeakers: ["[[윤서아]]"]\ntags:\n  - meetup/review\n  - topic/kafka\n---\n',
		flow: '---\ntags: [meetup/review, "topic/web"] # 내 것\n---\n',
		inline: '',
	}[wish.frontmatter];
	hash(1, '[후기] 어느 밋업 (23.08.09)');
	if (wish.frontmatter === 'inline') lines.push('#meetup/review');
	write(wish.intro);
	const level = wish.days > 0 ? Math.max(3, wish.level) : wish.level;
	wish.talks.forEach(({ title, byline, summary, questions, sections }, at) => {
		if (wish.days > 0 && at % wish.days === 0) hash(2, `Day ${at / wish.days + 1}`);
		const heading = `${wish.numbering(wish.counts[at] ?? 1)}${title}`;
		// A number with a dot would begin a list.
		if (wish.isSetext && level === 2 && !/^\d+[.)]/u.test(heading)) {
			blank(1);
			lines.push(heading, '---');
			blank(after);
		} else hash(level, heading);
		write(byline);
		// A heading without anything else is a talk by its number alone.
		const isBare = byline === '' || byline.startsWith('#');
		const has = isBare && sections === '' && wish.numbering(1) === '' ? 's' : sections;
		if (has.includes('s')) {
			hash(level + 1, wish.words.summary);
			// A block with headings of its own would end a talk that stands lower.
			write(level === 2 ? summary : summary.replace(/^#+ .*\n/mu, ''));
		}
		if (has.includes('q')) {
			hash(level + 1, wish.words.qna);
			write(questions.replace(/^#### /gmu, `${'#'.repeat(Math.min(6, level + 2))} `));
		}
		if (has.includes('t')) hash(level + 1, wish.words.thoughts);
		if (wish.rule !== '' && at < wish.talks.length - 1) {
			blank(1);
			lines.push(wish.rule);
			blank(1);
		}
	});
	if (wish.closing !== 'none') {
		hash(2, wish.closing === 'known' ? wish.words.closing : '그 밖의 이야기');
		write('돌아오는 길에 생각했다. ');
	}
	const text = head + lines.join('\n') + wish.final;
	return { text: wish.bom + text.replace(/\n/gu, wish.ending), talks: wish.talks.length };
});
