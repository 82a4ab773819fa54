import { syllableOf } from './hangul';

/** How a word ends, by which Korean chooses the particle behind it. */
export type Ending = 'closed' | 'open' | 'any';

/** What sticks to a name. */
export interface Tail {
	readonly kind:
		| 'none'
		| 'particle'
		| 'possessive'
		| 'honorific'
		/** A title with 님, `팀장님`, or without. */
		| 'honored-title'
		| 'title'
		/** Words without space between them, as Japanese is written: nothing says whether the name ends here. */
		| 'joined';
	/** How many characters of the text, composed, belong to it. */
	readonly length: number;
	/** The particle itself, or nothing. */
	readonly particle: string;
}

/**
 * How a name ends for the particle behind it.
 *
 * @example endingOf('여환성') //=> 'closed'
 */
export function endingOf(name: string): Ending {
	const syllable = syllableOf(name.slice(-1));
	if (!syllable) return 'any';
	return syllable.final === 0 ? 'open' : 'closed';
}

const CASE =
	'(?:에게서?|한테서?|께서?|에서?|까지|부터|처럼|같이|보다|만큼|밖에|조차|마저|마다|하고|뿐|대로|커녕|만|도|의|네|들)';
/** Behind another particle. */
const SECOND =
	'(?:[은는도만의이가을를과와나요]|이?라도|(?:부터|까지|조차|마저)[은는도만가]?|처럼|보다|이나|이?야|만[은이도을의]|이?다|입니다|이라는|이었다|였다|인데)';
const SHORTENED = '(?:(?:께|에게|한테|에)선|에겐|한텐|부턴|까진|보단|하곤)';
const COPULA =
	'(?:입니다|입니까|이에요|이예요|예요|에요|인데요?|인가요?|인지|인|일까|이었(?:[다던고지네군]|구나|네요|군요|어요?|습니다|는데)|이지만|이니까?|이고|이죠|이지|이네요?|이다|이신(?:데요?|가요?|지)?|이시여|이면|이셨(?:다|고|던|습니다|는데)|이시(?:다|고|며))';
const QUOTED = '(?:란|라는|라고|라며|라면|라도|라서|라니|라던데|라더라|랬(?:다|는데|어)|라|면|든지?|며|야말로|여)';
const DIRECTION = '로(?:서|써|부터|까지)?[는도의만]?';

/** Behind a final consonant; 로 too, which a final ㄹ takes. */
const CLOSED = `(?:[은을아]|이(?:|[가는를도의와만]|랑|한테|에게|네)|과[의는도만]?|이?랑[은도만의]?|으?${DIRECTION}|이나|이(?:${QUOTED}|야))`;
const OPEN = `(?:[는가를야]|와[의는도만]?|랑[은도만의]?|나|${DIRECTION}|이?${QUOTED}|다|죠|였(?:[다던고네군]|지만|구나|네요|군요|어요?|습니다|는데)|셨(?:다|고|던|습니다))`;
const BOTH = `(?:${CASE}${SECOND}?|${SHORTENED}|${COPULA})`;

/** With what makes a polite end of any: `은요`. */
const PARTICLES: Readonly<Record<Ending, string>> = {
	closed: `(?:(?:${CLOSED}|${BOTH})요?)`,
	open: `(?:(?:${OPEN}|${BOTH})요?)`,
	any: `(?:(?:${CLOSED}|${OPEN}|${BOTH})요?)`,
};

const TITLE =
	'(?:CTO|CEO|CPO|COO|CFO|VP|PM|PO|대표(?:이사)?|이사|부?사장|회장|본부장|실장|센터장|팀장|파트장|부장|차장|과장|대리|수석|책임|선임|주임|매니저|리더|리드|테크리드|엔지니어|개발자|디자이너|기획자|연구원|박사|교수|강사|작가|기자|변호사|감독|코치|멘토|연사|발표자|강연자|사회자|진행자|패널|운영자|메인테이너|커미터|위원장?|의장|프로|선배|후배|동료|형|누나|언니|오빠|군|양)';
const HONORIFIC_OPEN = '씨';
const HONORIFIC_CLOSED = '(?:선생님|쌤|님)';

const HONORED = `(?:${HONORIFIC_OPEN}(${PARTICLES.open})?|(?:${HONORIFIC_CLOSED}|선생|님들)(${PARTICLES.any})?)`;
const TITLED = `${TITLE}(님들?)?(${PARTICLES.any})?`;

const PATTERNS = {
	honored: new RegExp(`^${HONORED}$`, 'u'),
	titled: new RegExp(`^${TITLED}$`, 'iu'),
	closed: new RegExp(`^${PARTICLES.closed}$`, 'u'),
	open: new RegExp(`^${PARTICLES.open}$`, 'u'),
	any: new RegExp(`^${PARTICLES.any}$`, 'u'),
};

/** さん and its like; nothing says where the next word begins, so it may be anything. */
const JAPANESE_HONORIFIC = /^(?:さん|さま|様|氏|先生|くん|君|ちゃん|殿|教授|博士|先輩|部長|課長|社長|代表)/u;
const JAPANESE_PARTICLE =
	/^(?:から|まで|より|って|です|でし|だった|という|など|等|による|によ|[はがをにのともへでやだ])/u;
const WORD = /^[\p{L}\p{M}\p{N}]+/u;
const POSSESSIVE = /^['’ʼ](?:s|d|ll|ve|re|m)(?![\p{L}\p{N}])/iu;

/**
 * What sticks to a name at the beginning of a composed text, or null where the name is only the beginning of another
 * word there.
 *
 * @example tailOf('님이 말했다', '여환성') //=> { kind: 'honorific', length: 2, particle: '이' }
 * @example tailOf('람', '이슬') //=> null
 */
export function tailOf(after: string, name: string): Tail | null {
	if (after === '' || after.startsWith(' ')) return NO_TAIL;
	const [word] = WORD.exec(after) ?? [];
	if (word === undefined) {
		const [possessive] = POSSESSIVE.exec(after) ?? [];
		if (possessive !== undefined) return { kind: 'possessive', length: possessive.length, particle: '' };
		return /[a-z]$/iu.test(name) && /^['’ʼ][a-z]/iu.test(after) ? null : NO_TAIL;
	}
	const japanese = japaneseTail(word, name);
	if (japanese !== undefined) return japanese;
	return wordTail(word, endingOf(name));
}

/**
 * Whether a composed text begins with an honorific or a title for the name before it, behind marks, a bracket and a space.
 *
 * @example honorAhead(' 팀장님과') //=> 'honored-title'
 */
export function honorAhead(after: string): 'honorific' | 'honored-title' | 'title' | null {
	const [gap = ''] = /^[*_~="'”’」』)）]{0,3}(?:\s?[(（][^()（）]{1,30}[)）])?\s?/u.exec(after) ?? [];
	const rest = after.slice(gap.length);
	if (JAPANESE_HONORIFIC.test(rest)) return 'honorific';
	const [word = ''] = WORD.exec(rest) ?? [];
	const kind = word === '' ? null : wordTail(word, 'any')?.kind;
	return kind === 'honorific' || kind === 'honored-title' || kind === 'title' ? kind : null;
}

const NO_TAIL: Tail = { kind: 'none', length: 0, particle: '' };

/** The same words stand behind names again and again. */
const known = new Map<string, Tail | null>();
const MOST_KNOWN = 4_000;

function wordTail(word: string, ending: Ending): Tail | null {
	// Longer than any tail.
	if (word.length > 16) return null;
	const key = `${ending} ${word}`;
	let tail = known.get(key);
	if (tail === undefined) {
		if (known.size >= MOST_KNOWN) known.clear();
		tail = readTail(word, ending);
		known.set(key, tail);
	}
	return tail;
}

function readTail(word: string, ending: Ending): Tail | null {
	const { length } = word;
	const honored = PATTERNS.honored.exec(word);
	if (honored) return { kind: 'honorific', length, particle: honored[1] ?? honored[2] ?? '' };
	if (PATTERNS[ending].test(word)) return { kind: 'particle', length, particle: word };
	const titled = PATTERNS.titled.exec(word);
	if (!titled) return null;
	return { kind: titled[1] === undefined ? 'title' : 'honored-title', length, particle: titled[2] ?? '' };
}

const scriptOf = (letter: string): string | null =>
	(/^\p{sc=Han}|^[々〆]/u.test(letter) && 'han') ||
	(/^\p{sc=Hiragana}/u.test(letter) && 'hiragana') ||
	(/^[\p{sc=Katakana}ー]/u.test(letter) && 'katakana') ||
	null;

/** As `tailOf`; undefined where what follows is not Japanese. */
function japaneseTail(word: string, name: string): Tail | null | undefined {
	const next = scriptOf(word);
	if (next === null) return undefined;
	const [honorific] = JAPANESE_HONORIFIC.exec(word) ?? [];
	if (honorific !== undefined) return { kind: 'honorific', length: honorific.length, particle: '' };
	const [particle] = JAPANESE_PARTICLE.exec(word) ?? [];
	if (particle !== undefined) return { kind: 'particle', length: particle.length, particle };
	const last = scriptOf(name.slice(-1));
	if (next === 'hiragana' || next === last || last === null) return null;
	return { kind: 'joined', length: 0, particle: '' };
}
