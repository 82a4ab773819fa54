import type { mentions as source } from './en-mentions';
import { withParticle } from './particle';

/** What a person reads while mentions of speakers are looked for and linked, in Korean. */
export const mentions: typeof source = {
	choose: '누가 나오는 곳을 찾을까요?',
	all: (n) => `발표자 ${n}명 모두`,
	none: '아직 고른 발표자가 없어요',
	tick: '고르기',
	find: '찾기',
	title: (names) => `${names === null ? '발표자가' : withParticle(names, '이', '가')} 나오는 곳`,
	and: (first, more) => `${first} 외 ${more}명`,
	found: (n, files, sure) =>
		n === 0
			? '링크 없이 나오는 곳이 없어요.'
			: `노트 ${files}개에서 ${n}곳을 찾았어요. ${sure === n ? '모두 확실해요.' : sure === 0 ? '맞는지 직접 봐 주세요.' : `${sure}곳은 확실하고, ${n - sure}곳은 한번 봐 주세요.`}`,
	selectAll: '보이는 곳 모두 고르기',
	links: '링크 달기',
	tags: '노트에 태그 달기',
	tickNote: (note) => `‘${note}’ 모두`,
	tickMention: (words, line) => `${line}번째 줄의 ‘${words}’`,
	who: '어느 분인가요?',
	more: (n, files) => `더 보기: 노트 ${files}개, ${n}곳`,
	onlyShown: '눈으로 보지 않은 곳은 바꾸지 않아요.',
	act: (n, hasLinks, hasTags) => `${n}곳에 ${hasLinks ? (hasTags ? '링크와 태그' : '링크') : '태그'} 달기`,
	done: (n, files, left, hasLinks, hasTags) =>
		`노트 ${files}개, ${n}곳에 ${hasLinks ? (hasTags ? '링크와 태그를' : '링크를') : '태그를'} 달았어요.${left > 0 ? ` 노트 ${left}개는 그대로 남았어요.` : ''}`,
	back: '목록으로 돌아가기',
	sureness: { ticked: '확실함', offered: '잘 모름' },
	nowhere: (name) => `${withParticle(name, '이', '가')} 링크 없이 나오는 노트가 없어요.`,
	nothingSure: (name) =>
		`${withParticle(name, '이', '가')} 나오는 곳 가운데 보지 않고 링크를 달 만큼 확실한 곳이 없어요.`,
	severalCalled: (name, names) =>
		`${withParticle(name, '이라는', '라는')} 분이 여럿이에요: ${names}. 어느 분인지 적어 주세요.`,
	times: (path, n) => `${path}: ${n}곳`,
};
