import type { rename as source } from './en-rename';
import { particle, withParticle } from './particle';

/** What a person reads while something gets another name all over the vault, in Korean. */
export const rename: typeof source = {
	title: '이름 바꾸기·합치기',
	what: '종류',
	kind: { speaker: '발표자', meetup: '밋업', organization: '단체', topic: '주제' },
	from: '지금 이름',
	to: '새 이름',
	which: '어느 쪽',
	noneOfThem: '합치지 않기',
	noNote: '노트 없음',
	merges: '합치기',
	becomes: (from, to) => `‘${from}’의 이름이 ${withParticle(to, '이', '가')} 돼요.`,
	respelled: (to) => `같은 이름이에요. 모두 ${withParticle(to, '이라고', '라고')} 적어요.`,
	merged: (from, into) => `${withParticle(from, '을', '를')} ‘${into}’에 합쳐요.`,
	moves: (from, to) => `‘${from}’ 노트는 ${withParticle(to, '이', '가')} 돼요.`,
	keepsAlias: (from) => `별칭으로 ${withParticle(from, '을', '를')} 남겨서 예전 이름으로도 찾을 수 있어요.`,
	takesIn: (from, into) => `‘${from}’ 노트의 글은 ‘${into}’ 노트 아래에 붙이고, ‘${from}’ 노트는 휴지통으로 옮겨요.`,
	hasAlias: (into, from) =>
		`‘${into}’ 노트에 ${withParticle(from, '이라는', '라는')} 별칭을 더해서 예전 이름으로도 찾을 수 있어요.`,
	hasNoNote: '따로 노트가 없어서 링크와 속성, 태그만 바꿔요.',
	tags: (from, to) => `#topic/${from} 태그와 그 아래 태그가 #topic/${to}${particle(to, '이', '가')} 돼요.`,
	choose: (name) => `이름이 ‘${name}’인 것이 여럿이에요. 어디에 합칠까요?`,
	chooseFrom: (name) => `이름이 ‘${name}’인 것이 여럿이에요. 어느 쪽인가요?`,
	found: (places, notes) => (notes === 0 ? '바뀌는 노트가 없어요.' : `노트 ${notes}개에서 ${places}곳을 바꿔요.`),
	refused: (n) => `노트 ${n}개는 그대로 둬요:`,
	places: (n) => `${n}곳`,
	more: (n) => `노트 ${n}개 더 보기`,
	rename: '이름 바꾸기',
	merge: '합치기',
	done: (from, to, places, notes) =>
		`${withParticle(from, '은', '는')} 이제 ‘${to}’${particle(to, '이에요', '예요')}. 노트 ${notes}개에서 ${places}곳을 바꿨어요.`,
	stopped: (notes, left) => `멈췄어요. 노트 ${notes}개를 바꿨고, ${left}개는 그대로예요.`,
	keeps: (path) => `그래서 ${path} 노트는 남겨 둬요.`,
	noteKept: (path) => `바꾸지 못한 노트가 있어서 ${path} 노트는 남겨 뒀어요.`,
	unknown: (what, name) => `${withParticle(name, '이라는', '라는')} ${what}${particle(what, '이', '가')} 없어요.`,
	isAlias: (alias, name) =>
		`${withParticle(alias, '은', '는')} ‘${name}’의 별칭이에요. ${withParticle(name, '이라고', '라고')} 적어 주세요.`,
	several: (name, paths) => `이름이 ‘${name}’인 노트가 여럿이에요: ${paths}. 경로로 적어 주세요.`,
	unusable: (name) =>
		`${withParticle(name, '은', '는')} 노트 이름으로 쓸 수 없어요. / : ? | # [ ] 같은 글자를 빼 주세요.`,
	isTaken: (name) => `다른 내용의 ‘${name}’ 노트가 이미 있어서 합칠 수 없어요.`,
};
