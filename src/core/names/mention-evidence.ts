import { labelOf } from '../vocabulary/byline-words';
import type { BylineWords } from '../vocabulary/byline-words';

import type { NameInPlace } from './name-in-place';
import { honorAhead } from './name-tail';
import type { Tail } from './name-tail';
import type { NameShape } from './word-names';

/** What is known of a name, apart from where it stands. */
export interface NameFacts {
	readonly shape: NameShape;
	/** As the person's note says it. */
	readonly written: string;
	readonly isLatin: boolean;
	/** Where the person is or was, in small letters. */
	readonly affiliations: readonly string[];
	/** Whether the person speaks in this note. */
	readonly hasSpoken: boolean;
}

/** What is said about a person who speaks. */
const SPEAKING =
	/발표|강연|강의|세션|연사|토크|키노트|밋업|말했|말씀|말하|말한|얘기|이야기|설명|소개|질문|답변|대답|답했|물었|여쭤|공유|언급|시연|데모|패널|사회를|인터뷰|주장|조언|제안|들려|만났|\b(?:talks?|sessions?|slides?|speakers?|spoke|keynote|demo|panel|presented|presentation|lecture|lightning|asked|explained|showed|told|argued|workshop)\b|登壇|発表|講演|お話|セッション|話して|話を|質問|説明|紹介|スライド|質疑|述べ/iu;

/** `패널: ` */
const LABEL = /^[^:：]{1,20}[:：]\s/u;

/** Behind the name of somebody who did it; none of them goes with a noun of the same letters. */
const DID =
	/^(?:['’](?:s|ve|d))?\s(?:\p{Ll}+ly\s|has\s|had\s|also\s|then\s|even\s|just\s|and \p{L}+\s)?(?:gave|spoke|presented|said|says|explained|explains|asked|asks|answered|replied|showed|shows|told|tells|talked|argued|argues|mentioned|shared|demoed|introduced|pointed|opened|closed|wrote|thinks|thought|works|worked|joined|recommended|suggested|started|ended|walked|led|ran|hosted|moderated|compared|described|warned|admitted|promised|agreed|disagreed|claimed|built|made|moved|used|was asked|is speaking|will speak)(?!\p{L})/u;
const WORK =
	/^['’]s?\s(?:\p{L}+\s){0,2}(?:talks?|sessions?|slides|keynote|demo|workshop|answers?|questions?|points?|lecture|presentation|part|team|advice|blog|book)(?!\p{L})/iu;
/** `Will it`, `Mark the date`: what follows makes a verb of it. */
const ORDER =
	/^\s(?:the|an?|yo?u|it|we|they|i|he|she|this|that|these|those|be|not|there|my|your|our|any|all|have|as)(?!\p{L})/iu;
const CALLED =
	/(?:^|[^\p{L}])(?:(?:mr|mrs|ms|dr|prof)\.?|professor|(?:(?:thanks|thank you|hi|hello|dear|hey),?(?: to)?)|(?:talks?|session|keynote|demo|workshop|slides|lecture|questions?|answers?|presented|given|hosted|asked|moderated)(?:\s\p{L}+){0,2}\s(?:by|from|to|with)|speakers?:?)\s$/iu;

/** A name goes on behind a hyphen, but for `-san` and its like. */
const HYPHENATED = /^-(?!(?:san|sama|sensei|nim|ssi)(?!\p{L}))\p{L}/u;
const ABBREVIATED = /^(?:C[EFOPT]O|VP|PM|PO)(?![a-z])/u;

/** Several people with one honorific: `다온과 서윤 님`. */
const LISTED =
	/^(?:(?:(?:과|와|이?랑|하고)\s|\s?[,·、/&]\s?|\s(?:및|그리고)\s)[^\s,·、/&]{2,10}?){1,5}\s?(?:님|씨|さん|氏)(?!비|앗|름)/u;

const SUBJECT = /^(?:이|가|은|는|께서)$/u;

/** What is named after people. */
const INSTITUTION =
	/^\s(?:장학|재단|문학관|기념관|미술관|박물관|도서관|거리|광장|홀|역|길|상|동상|생가|연구소|병원|의원|치과|약국|법률사무소|초등학교|중학교|고등학교|대학교?|카페|식당)(?!\p{Ll})/u;
const LATIN_INSTITUTION =
	/^\s(?:award|prize|foundation|street|university|library|center|centre|hall|school)(?!\p{Ll})/iu;
/** First names that the particle of a shorter one makes. */
const LONGER = /^(?:하나|유나|지나|리나|미나|예나|세나|해나|한나|안나|다나|루나|사랑|아랑|하랑|지만|동만|용만|종만)$/u;
const SURNAME_BEFORE =
	/(?:^|[^\p{L}\p{N}])(?:김|이|박|최|정|강|조|윤|장|임|한|오|서|신|권|황|안|송|유|류|홍|전|고|문|손|양|배|백|허|남|심|노|하|곽|성|차|주|우|구|나|민|진|지|엄|원|천|방|공|현|함|여|염|추|도|소|석|선|설|마|길|연|위|표|명|기|반|왕|금|옥|육|인|맹|제|모|탁|국|어|은|편|용|예|남궁|황보|제갈|선우|독고) $/u;

/** Capitalised words that belong to no name before or behind them. */
const NO_NAME =
	/^(?:a|an|the|and|or|on|at|in|from|to|with|by|for|of|as|about|but|if|is|was|who|when|while|then|now|so|later|after|before|afterwards|finally|first|second|next|last|today|yesterday|tomorrow|tonight|here|there|even|both|also|because|since|until|unless|once|did|does|has|had|will|can|could|would|should|what|where|why|how|that|this|i|we|he|she|they|it|my|our|your|dear|hi|hello|hey|thanks|thank|thanking|speaker|speakers|professor|mr|mrs|ms|dr|prof|host|hosts|engineer|developer|presenter|keynote|meet|meeting|ask|see|talk|talks|speaks|says|explains|shows|presents|answers|asks|monday|tuesday|wednesday|thursday|friday|saturday|sunday|perhaps|maybe|like|unlike|besides|instead|still|only|during|over|according|dinner|lunch|notes|interview|introducing|congratulations|welcome|credits|photo|slides|video|watch|read|met)$/iu;

/** Whether a name is surely a mention of the person whose name it is; null where it is no name of theirs at all. */
export function isSureMention(place: NameInPlace, tail: Tail, facts: NameFacts, words: BylineWords): boolean | null {
	const { shape } = facts;
	const behind = place.near.slice(tail.length);
	const isSure = tail.kind === 'honorific' && !/^(?:나라|하나|주인|고객)님/u.test(place.name + place.near);
	// `이하나 님` is not 이하 with a particle.
	if (tail.kind === 'particle' && /^\s\S/u.test(behind) && honorAhead(behind) === 'honorific') return null;
	if (place.isJoined) return isSureJoined(place, tail, shape, isSure || honorAhead(behind) === 'honorific');
	if (shape === 'full') {
		if (isSure || tail.kind === 'joined') return isSure;
		return HONORED.test(behind) || !isPartOfLongerName(place, tail, facts) || isHonoredAhead(behind);
	}
	return isSureShortMention(place, tail, facts, words, isSure || (tail.kind === 'none' && isHonoredAhead(behind)));
}

/** The most common case. */
const HONORED = /^ ?(?:님|씨)(?:[ 이은의을도가는께]|$)/u;

const isHonoredAhead = (behind: string): boolean => honorAhead(behind) === 'honorific';

function isSureShortMention(
	place: NameInPlace,
	tail: Tail,
	facts: NameFacts,
	words: BylineWords,
	isHonored: boolean,
): boolean | null {
	const { shape, isLatin, written, hasSpoken } = facts;
	const { name, before, after } = place;
	const behind = after.slice(tail.length);
	if (isLatin && (HYPHENATED.test(behind) || (shape === 'word' && ORDER.test(behind)))) return null;
	if (isLatin && name === name.toLowerCase() && name !== written) return tail.kind === 'honorific';
	if (shape === 'letter') return isHonored || null;
	if (isHonored) return true;
	if (tail.kind === 'joined' || isPartOfLongerName(place, tail, facts) || (isLatin && name !== written)) return false;
	const honor = tail.kind === 'none' ? honorAhead(behind) : null;
	if (tail.kind === 'honored-title' || honor === 'honored-title')
		return !/^(?:우리|나라|미래|이런|여러)$/u.test(name);
	if (isAt(before, behind, facts) || isLabelled(before, behind, words)) return true;
	const isSubject = SUBJECT.test(tail.particle);
	// A cheer, too, can be heard when a talk is over: what makes a speaker of two syllables stands behind them.
	const isSpeaking = SPEAKING.test(isLatin ? sentenceOf(place) : `${LABEL.exec(before)?.[0] ?? ''} ${after}`);
	if (isLatin && (CALLED.test(before) || DID.test(after) || WORK.test(after) || (isSubject && isSpeaking)))
		return true;
	if (shape === 'word') return hasSpoken && isSubject && isSpeaking;
	const isTold =
		honor === 'title' || LISTED.test(after) || isHeadingTail(before, behind) || isAnswering(before, after);
	return isTold || hasSpoken || isSpeaking;
}

/** Between kana and kanji words end without a space; between two of a kind only an honorific tells. */
function isSureJoined({ name, before }: NameInPlace, tail: Tail, shape: NameShape, isHonored: boolean): boolean | null {
	if (shape !== 'full' && /^\p{sc=Hiragana}/u.test(name)) return BEHIND_PARTICLE.test(before) ? false : null;
	const isOneKind = SCRIPTS.some((script) => script[0].test(name) && script[1].test(before));
	if (isOneKind) return isHonored ? shape === 'full' : null;
	return isHonored ? shape !== 'word' : shape === 'full' && tail.kind !== 'joined';
}

const BEHIND_PARTICLE = /[\p{sc=Han}\p{sc=Katakana}ーん][はがをにのとも]$/u;
const SCRIPTS = [
	[/^\p{sc=Han}/u, /[\p{sc=Han}々]$/u],
	[/^\p{sc=Hiragana}/u, /\p{sc=Hiragana}$/u],
] as const;

function isPartOfLongerName(place: NameInPlace, tail: Tail, { shape, isLatin, affiliations }: NameFacts): boolean {
	const { name } = place;
	const behind = place.near.slice(tail.length);
	const isAlone = tail.kind === 'none';
	if (isAlone && (isLatin ? LATIN_INSTITUTION : INSTITUTION).test(behind)) return true;
	if (shape !== 'full' && !isLatin && SURNAME_BEFORE.test(place.before)) return true;
	if (shape !== 'full' && LONGER.test(name.slice(-1) + tail.particle)) return true;
	if (!isLatin) return false;
	if (isAlone && HYPHENATED.test(behind)) return true;
	const [, next] = (isAlone && /^ (\p{Lu}[\p{L}'’]+)/u.exec(behind)) || [];
	if (next !== undefined && !NO_NAME.test(next) && !ABBREVIATED.test(next)) return true;
	const [, previous = ''] = /(?:^|[^\p{L}\p{N}.])(\p{Lu}[\p{L}'’-]*\p{Ll})\s$/u.exec(place.before.slice(-24)) ?? [];
	return (
		previous !== '' &&
		!NO_NAME.test(previous) &&
		!/ly$/u.test(previous) &&
		!affiliations.includes(previous.toLowerCase())
	);
}

/** Whether one of the person's affiliations stands with the name: `다온(무심사)`, `무심사의 다온`. */
function isAt(before: string, behind: string, { shape, affiliations }: NameFacts): boolean {
	const [bracket = ''] = /^\s?[(（[][^()（）[\]]{1,40}[)）\]]|^\s?[/,·@|—–-]\s?\S{1,30}/u.exec(behind) ?? [];
	if (hasOne(bracket, affiliations)) return true;
	return shape !== 'word' && hasOne(before.slice(-30), affiliations);
}

const hasOne = (text: string, affiliations: readonly string[]): boolean =>
	text !== '' && affiliations.some((affiliation) => text.toLowerCase().includes(affiliation));

/** Whether a label of speakers begins the line, with nothing but names behind it. */
function isLabelled(before: string, behind: string, words: BylineWords): boolean {
	if (!/[:：]/u.test(before) || !/^\s*(?:$|[,，·、/&(（[—–|*]|-\s|(?:and|및|그리고|외)(?!\p{L})|님|씨)/u.test(behind))
		return false;
	const line = before.replace(/^[\s>*+#|_-]+|[*_]+(?=\s*[:：])/gu, '').replace(/[:：][*_]+/u, ':');
	const label = labelOf(line, words);
	return label !== null && label.isSure && !/[.!?。]/u.test(label.rest);
}

/** `## 카프카 운영기 - 다온`, `## 카프카 운영기 (다온)` */
const isHeadingTail = (before: string, behind: string): boolean =>
	/^#{1,6}\s.*[-–—|/(（]\s?$/u.test(before) && /^\s?[)）]?\s*$/u.test(behind);

/** `**다온**: 그렇습니다.` */
const isAnswering = (before: string, after: string): boolean => SPEAKS_BEFORE.test(before) && SPEAKS_BEHIND.test(after);
const SPEAKS_BEFORE = /^[\s>*+_-]*(?:\*\*|__)$/u;
const SPEAKS_BEHIND = /^(?:\*\*|__)?\s?[:：]/u;

/** What stands around the name in its sentence. */
function sentenceOf({ before, after }: NameInPlace): string {
	const start = Math.max(...['. ', '! ', '? ', '。', '！', '？'].map((end) => before.lastIndexOf(end)));
	const end = after.search(/[.!?](?:\s|$)|[。！？]/u);
	return `${before.slice(start + 1)} ${after.slice(0, end < 0 ? after.length : end)}`;
}
