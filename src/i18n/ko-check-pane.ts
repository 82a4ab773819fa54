import type { checkPane as en } from './en-check-pane';
import { withParticle } from './particle';

/** The same in Korean. */
export const checkPane: typeof en = {
	again: '다시 점검하기',
	checking: (done, total) => `노트를 점검하고 있어요… ${done}/${total}`,
	stopped: (done, total) => `노트 ${total}개 중 ${done}개까지 점검하고 멈췄어요.`,
	failed: '점검을 끝내지 못했어요.',
	found: (n, kinds) => `살펴볼 곳 ${n}군데${kinds > 1 ? ` (${kinds}가지)` : ''}`,
	checkedAt: (time) => `${time}에 점검했어요`,
	fineTitle: '모두 잘 정리되어 있어요',
	fineText: '고칠 곳이 하나도 없어요. 다음 밋업도 즐겁게 다녀오세요!',
	more: (n) => `${n}개 더 보기`,
	fix: '고치기…',
	fixOne: (words, note) => `${note}: ‘${words}’ 고치기`,
	fixAll: (n, total) => (n < total ? `처음 ${n}개 고치기…` : `${n}개 모두 고치기…`),
	merge: '합치기…',
	create: '노트 만들기',
	whyNot: '왜 자동으로 못 고치나요?',
	kind: {
		'unreadable-properties': {
			title: '읽을 수 없는 속성',
			why: '--- 사이에 적힌 속성을 뜻대로 읽을 수 없어서 색인에서 빠져 있어요.',
		},
		'damaged-marker': {
			title: '표시가 맞지 않는 색인 블록',
			why: '시작이나 끝 표시가 빠졌거나 겹쳤거나 잘못 적혀서 블록을 업데이트할 수 없어요.',
		},
		'conflict-copy': {
			title: '충돌 사본',
			why: '동기화하면서 노트가 두 벌이 됐어요. 사본에만 적힌 글은 잊어버리기 쉬워요.',
		},
		'out-of-step': { title: '본문과 다른 속성', why: '속성의 발표자와 태그가 본문의 발표와 달라요.' },
		'same-name-twice': {
			title: '노트가 둘인 발표자',
			why: '이름이 같은 노트가 둘이라 발표가 어느 쪽에 모일지 알 수 없어요.',
		},
		'near-same-name': {
			title: '같은 이름일지도 모르는 이름',
			why: '오타나 띄어쓰기 때문에 한 이름이 둘로 나뉘었을 수 있어요. 정말 다른 이름일 수도 있으니 직접 정해 주세요.',
		},
		'same-talk-twice': { title: '두 번 적힌 발표', why: '같은 발표자의 같은 발표를 두 번으로 세고 있어요.' },
		'dates-disagree': {
			title: '서로 다른 날짜',
			why: '날짜 속성, 제목, 노트 이름에 적힌 날짜가 서로 달라요.',
		},
		'unreadable-date': { title: '읽을 수 없는 날짜', why: '날짜가 없는 후기는 색인 맨 뒤로 가요.' },
		'missing-date': { title: '날짜가 없는 후기', why: '날짜가 없는 후기는 색인 맨 뒤로 가요.' },
		'unreadable-rating': { title: '읽을 수 없는 평점', why: '평점은 1부터 5까지의 숫자예요.' },
		'talk-without-title': { title: '제목이 없는 발표', why: '번호만으로는 무슨 발표였는지 알 수 없어요.' },
		'unresolved-speaker': {
			title: '노트가 없는 발표자',
			why: '다른 발표자는 들은 발표를 모은 노트가 있는데, 이 발표자는 아직 없어요.',
		},
		'talk-without-speaker': {
			title: '발표자가 없는 발표',
			why: '모르면 그대로 두어도 괜찮아요. 이름을 적으면 발표자로도 찾을 수 있어요.',
		},
	},
	form: {
		preparing: (done, total) => `무엇이 바뀌는지 보고 있어요… ${done}/${total}`,
		changes: (n) => (n === 1 ? '이렇게 바뀌어요.' : `노트 ${n}개가 바뀌어요.`),
		nothing: '더 고칠 것이 없어요.',
		left: (n) => `노트 ${n}개는 그대로 둬요.`,
		lines: (note) => `${note}에서 바뀌는 줄`,
		tick: (note) => `${withParticle(note, '을', '를')} 고치기`,
		fix: (n) => (n === 1 ? '고치기' : `노트 ${n}개 고치기`),
		fixing: (done, total) => `고치고 있어요… ${done}/${total}`,
		moreLines: (n) => `…외 ${n}줄`,
	},
	fixed: (n, left) =>
		[n === 0 ? '바뀐 것이 없어요.' : `노트 ${n}개를 고쳤어요.`, left > 0 && `노트 ${left}개는 그대로 있어요.`]
			.filter(Boolean)
			.join(' '),
};
