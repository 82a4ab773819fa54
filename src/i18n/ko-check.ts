import type { ProblemCode } from '../core/model/problem';

import type { check as en } from './en-check';
import { particle, withParticle } from './particle';

/** The same in Korean. */
export const check: typeof en = {
	finding: {
		'out-of-step': (_text, others) =>
			others === '' ? '속성이 발표 내용과 맞지 않아요' : `속성에 ${others}${particle(others, '이', '가')} 없어요`,
		'talk-without-speaker': (text) => `‘${text}’에 발표자가 없어요`,
		'same-talk-twice': (text, others) =>
			`${withParticle(text, '이', '가')} 두 번 있어요${others && ` (${others})`}`,
		'near-same-name': (text, others) => `‘${text}’, ‘${others}’: 같은 이름일 수 있어요`,
		'same-name-twice': (text, others) => `${withParticle(text, '이라는', '라는')} 노트가 하나 더 있어요: ${others}`,
		'conflict-copy': (_text, others) => `동기화하면서 생긴 충돌 사본이에요${others && ` (${others})`}`,
		'damaged-marker': (text) => `색인 블록 표시가 맞지 않아요: ${text}`,
		'unreadable-properties': (text) => `속성을 적은 뜻대로 읽을 수 없어요: ${text}`,
		'unresolved-speaker': (text) => `${text} 님의 노트가 아직 없어요`,
		'dates-disagree': (text, others) => `여기에는 ${text}, 다른 곳에는 ${others}로 적혀 있어요`,
	},
	fix: {
		edit: '이 노트 고치기',
		merge: (from, to) => `‘${from}’의 이름을 ‘${to}’${particle(to, '으로', '로')} 바꾸기`,
		createSpeaker: (name) => `${name} 님의 노트 만들기`,
	},
	reason: {
		'tag-speaker': () => '누가 발표했는지 적혀 있지 않아요. 알고 있다면 ‘발표자 태그하기’로 넣어 주세요.',
		'whose-talk': (detail) =>
			`속성에 ${withParticle(detail, '이', '가')} 있지만, 이 발표의 발표자인지는 직접 확인해 주세요.`,
		'compare-talks': () => '둘을 비교해 보고 하나를 지우거나 이름을 바꿔 주세요.',
		'one-name': () => '한쪽을 ‘이름 (회사)’처럼 바꾸거나 두 노트의 글을 직접 합쳐 주세요.',
		'compare-copy': () => '두 노트를 직접 비교한 뒤 사본을 지워 주세요.',
		'lost-original': () => '원본이 없어요. 남겨 두려면 이름을 바꿔 주세요.',
		'which-day': () => '어느 날짜가 맞는지는 직접 확인해 주세요.',
		'write-day': () => '속성에 행사 날짜를 2023-08-09처럼 적어 주세요.',
		'write-rating': () => '속성에 1부터 5까지의 숫자를 적어 주세요.',
		'write-title': () => '번호 뒤에 발표 제목을 적어 주세요.',
	},
	nothing: '고칠 것이 없어요.',
};

/** The same in Korean: what is wrong with a note, as its reading says. */
export const problem: Record<ProblemCode, (text: string) => string> = {
	'unreadable-date': (text) => `‘${text}’: 날짜로 읽을 수 없어요`,
	'missing-date': () => '날짜가 없어요',
	'unreadable-rating': (text) => `‘${text}’: 평점은 1부터 5까지예요`,
	'talk-without-title': () => '제목이 없는 발표가 있어요',
};
