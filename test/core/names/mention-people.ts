import type { NotePath } from '../../../src/core/model/note-path';
import type { KnownPerson } from '../../../src/core/model/unlinked-mention';

/** `여환성 (무심사) = 환성, Hwan`: a name, where the person is, other names. */
function personOf(line: string): KnownPerson {
	const [name = '', others = ''] = line.split(' = ');
	const [, bare = name, affiliation] = /^(.*) @ (.*)$/u.exec(name) ?? [];
	return {
		link: { name: bare, target: bare },
		path: `People/${bare}.md` as NotePath,
		aliases: others.split(', ').filter(Boolean),
		affiliations: affiliation === undefined ? [] : [affiliation],
	};
}

/** Everybody whom the sentences name: invented, with names that are hard to tell from words and from one another. */
export const PEOPLE: readonly KnownPerson[] = [
	'여환성 @ 무심사 = 환성',
	'정다온 @ 새벽배송 = 다온',
	'손정묵',
	'정도윤 @ 라온소프트 = 도윤',
	'윤서아 = 서아',
	'남궁민재',
	'황보라희',
	'이지 @ 라온소프트',
	'이하',
	'하루',
	'이슬',
	'나라',
	'유리',
	'김하늘 = 하늘',
	'유일한',
	'이정도',
	'최윤',
	'서진욱 = 욱',
	'박서준 (모아페이) = 박서준',
	'박서준 (바로은행) = 박서준',
	'Ada Lindqvist @ Northwind = Ada, 에이다',
	'Mark Ostrov = Mark',
	'Grace Okafor = Grace',
	'Will Tarrant = Will',
	'Jean-Luc Moreau',
	'Zoë Álvarez = Zoë',
	'Bo Lindahl',
	"Niamh O'Dowd",
	'토니 Kim = 토니',
	'佐倉みのり = 佐倉, みのり',
	'田城 健吾',
	'小林葵 = 小林',
	'森さくら = さくら',
	'アダ・リンド',
].map(personOf);
