import type { bases as en } from './en-bases';

/** The same in Korean. */
export const bases: typeof en = {
	timeline: '밋업 타임라인',
	dayOfReview: '후기의 날짜',
	showTalks: '발표 보기',
	noValue: '값 없음',
	notes: (n) => `노트 ${n}개`,
	more: (n) => `${n}개 더 보기`,
	emptyTitle: '아직 보여 줄 노트가 없어요',
	emptyText: '이 베이스의 필터에 맞는 노트가 생기면 여기에 나와요.',
	note: '노트',
	fileName: '밋업 후기',
	view: { all: '모든 후기', cards: '카드', timeline: '타임라인', speaker: '이 발표자' },
	created: (name, speaker) =>
		`‘${name}’ 파일을 만들었어요. 발표자 노트에 ![[${name}#${speaker}]]라고 쓰면 그 발표자가 나온 후기를 볼 수 있어요.`,
	isOff: (name) => `‘${name}’ 파일을 만들었어요. 옵시디언 설정의 코어 플러그인에서 Bases를 켜면 볼 수 있어요.`,
};
