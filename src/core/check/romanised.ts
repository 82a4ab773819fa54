import { syllableOf } from '../names/hangul';
import type { Syllable } from '../names/hangul';

import type { FoldedName } from './fold-name';

/** Korean family names, each with the ways in which people spell it in Latin letters. */
const FAMILIES =
	'김kim,gim 이lee,yi,rhee,ri,li,i,rhie 박park,bak,pak,bahk 최choi,choe,choy 정jung,jeong,chung,jeoung,cheong,joung 강kang,gang 조cho,jo,joe 윤yoon,yun,youn 장jang,chang 임lim,im,rim,yim 한han,hahn 오oh,o 서seo,suh,so,sur 신shin,sin 권kwon,gwon,kweon 황hwang,whang 안ahn,an 송song 전jeon,jun,chun,jeun,cheon 홍hong 유yoo,yu,you,ryu,yoou 류ryu,ryoo,yoo,lyu,yu,you 고ko,go,koh,goh 문moon,mun 양yang 손son,sohn,shon 배bae,pae,bai 백baek,paik,baik,back,paek,baeg 허heo,hur,huh,her 남nam 심shim,sim 노noh,no,roh,ro 하ha,hah 곽kwak,gwak 성sung,seong 차cha 주joo,ju,chu 우woo,wu,u 구koo,gu,ku,goo 나na,ra,nah 라ra,na,la 민min 진jin,chin 지ji,jee,chi 엄eom,um,uhm 채chae,chai 원won,weon 천cheon,chun,chon 방bang,pang 공kong,gong 현hyun,hyeon 함ham,hahm 변byun,byeon,pyun 염yeom,yum,youm 여yeo,yuh,yeoh 추choo,chu 도do,doh,to 소so,soh 석seok,suk 선sun,seon 설seol,sul 마ma,mah 길gil,kil 연yeon,youn 위wi,wee 표pyo 명myung,myeong 기ki,gi,kee 반ban 왕wang 금keum,geum,kum 옥ok,ock 육yook,yuk 인in 맹maeng 제je 모mo 탁tak 국kook,guk,kuk 은eun,un 편pyeon,pyun 용yong 봉bong 경kyung,gyeong 사sa 남궁namgung,namkoong,namgoong,namkung 황보hwangbo,whangbo 제갈jegal,jaegal 선우sunwoo,seonu,sunu,seonwoo 독고dokko,dokgo 사공sagong,sakong 서문seomun,seomoon';

const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
	FAMILIES.split(' ').map((entry) => {
		const [family = ''] = /^\P{sc=Latin}+/u.exec(entry) ?? [];
		return [family, entry.slice(family.length).split(',')];
	}),
);

let families: Map<string, string[]> | null = null;

/** The Korean family names that a Latin spelling can stand for. */
function familiesSpelled(spelling: string): readonly string[] {
	if (!families) {
		families = new Map();
		for (const [family, spellings] of SPELLINGS)
			for (const one of spellings) families.set(one, [...(families.get(one) ?? []), family]);
	}
	return families.get(spelling) ?? [];
}

/** A Korean name in its parts; several ways where the first two letters may be a family name too. */
function koreanParts(name: string): readonly (readonly [family: string, given: string])[] {
	if (!/^[가-힣]{2,5}$/u.test(name)) return [];
	return [1, 2]
		.map((at) => [name.slice(0, at), name.slice(at)] as const)
		.filter(([family, given]) => SPELLINGS.has(family) && given !== '' && given.length < 4);
}

/** A Latin name in its parts: the family name first or last, as both are written. */
function latinParts(words: readonly string[]): readonly (readonly [family: string, given: string])[] {
	if (words.length < 2 || words.length > 3 || !words.every((word) => /^[a-z]+$/u.test(word))) return [];
	const first = familiesSpelled(words[0] ?? '').map((family) => [family, words.slice(1).join('')] as const);
	const last = familiesSpelled(words.at(-1) ?? '').map((family) => [family, words.slice(0, -1).join('')] as const);
	return [...first, ...last];
}

/** Initials as they are heard in Latin letters, in the order of INITIALS; none for ㅇ. */
const INITIAL_SOUNDS = 'k,k,n,t,t,l,m,p,p,s,s,,c,c,c,k,t,p,h'.split(',');
/** Finals likewise, in the order of FINALS. */
const FINAL_SOUNDS = ',k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,nk,t,t,k,t,p,t'.split(',');

/** How initials are spelled. */
const INITIALS =
	'[gk] (?:kk|gg|k|g) n [dt] (?:tt|dd|t|d) (?:r|l|rh) m [bp] (?:pp|bb|b|p) sh? (?:ss|s) w? (?:j|ch|z) jj? (?:ch|c) [kc] t p h'.split(
		' ',
	);
/** How vowels are spelled, in the order of Unicode. */
const VOWELS =
	'ah? (?:ae|e|ai|ay) ya yae (?:eo|u|uh|ur) e (?:yeo|you|yu|yo|eo) (?:ye|yae|e) oh? (?:wa|oa) wae (?:oe|oi|oy|we) yo (?:u|oo|ou) (?:wo|weo|uo) we (?:wi|ui|wee|we) (?:yu|yoo|you) (?:eu|u) (?:ui|ee|i|eui) (?:i|ee|ie|y)'.split(
		' ',
	);
/** At the end of a syllable some vowels are never spelled like others. */
const OPEN: ReadonlyMap<number, string> = new Map([
	[4, '(?:eo|uh|ur)'],
	[6, '(?:yeo|yuh)'],
]);
/** How finals are spelled, by how they are heard. */
const FINALS: Readonly<Record<string, string>> = {
	'': '',
	k: '(?:k|g|ck)',
	n: 'n',
	t: '[tsd]',
	l: '[lr]',
	m: 'm',
	p: '[pb]',
	nk: 'ng',
};

/** All that a Latin spelling of a Korean name shares with it: the consonants as they are heard. */
function soundsOfKorean(name: string): string {
	return squeezed(
		syllablesOf(name)
			.map(({ initial, final }) => `${INITIAL_SOUNDS[initial] ?? ''}${FINAL_SOUNDS[final] ?? ''}`)
			.join(''),
	);
}

function soundsOfLatin(spelled: string): string {
	return squeezed(
		spelled
			.replace(/c(?!h)|[gq]/gu, 'k')
			.replace(/sh(?=[aeiouwy])/gu, 's')
			.replace(/ch|[jz]/gu, 'c')
			.replace(/rh/gu, 'r')
			.replace(/h(?![aeiouwy])/gu, '')
			.replace(/d/gu, 't')
			.replace(/[bfv]/gu, 'p')
			.replace(/r(?=[aeiouwy])/gu, 'l')
			.replace(/[aeiouwyr]/gu, ''),
	);
}

const squeezed = (sounds: string): string => sounds.replace(/(.)\1+/gu, '$1');

const syllablesOf = (name: string): readonly Syllable[] => [...name].flatMap((letter) => syllableOf(letter) ?? []);

/** What a name in Korean letters and the same name in Latin letters have in common; nothing for other names. */
export function romanisedKeys({ words, letters }: FoldedName, isPerson: boolean): readonly string[] {
	if (!isPerson) {
		if (/^[가-힣]{3,}$/u.test(letters)) return [soundsOfKorean(letters)];
		return /^[a-z]{5,}$/u.test(letters) ? [soundsOfLatin(letters)] : [];
	}
	return [
		...koreanParts(letters).map(([family, given]) => `${family}${soundsOfKorean(given)}`),
		...latinParts(words).map(([family, given]) => `${family}${soundsOfLatin(given)}`),
	];
}

/**
 * Whether a Latin name spells a Korean one, in any of the usual ways and in either order.
 *
 * @example isRomanised(foldName('여환성'), foldName('Hwan-sung Yeo'), true) //=> true
 */
export function isRomanised(korean: FoldedName, latin: FoldedName, isPerson: boolean): boolean {
	if (!isPerson) return spells(latin.letters, korean.letters);
	const parts = latinParts(latin.words);
	return koreanParts(korean.letters).some(([family, given]) =>
		parts.some(([spelledFamily, spelled]) => family === spelledFamily && spells(spelled, given)),
	);
}

function spells(latin: string, korean: string): boolean {
	const syllables = syllablesOf(korean);
	if (syllables.length === 0 || syllables.length < [...korean].length) return false;
	const pattern = syllables.map(({ initial, vowel, final }) => {
		const open = final === 0 ? OPEN.get(vowel) : undefined;
		return `${INITIALS[initial] ?? ''}${open ?? VOWELS[vowel] ?? ''}${FINALS[FINAL_SOUNDS[final] ?? ''] ?? ''}`;
	});
	return new RegExp(`^${pattern.join('')}$`, 'u').test(latin);
}
