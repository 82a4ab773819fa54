import type { Language } from '../model/language';

/** The four things a byline can say of a speaker, each as one sentence with holes. */
export interface BylineSentences {
	readonly affiliationAndRole: string;
	readonly affiliation: string;
	readonly role: string;
	readonly name: string;
}

/** `{로}` is the Korean particle that the word before it asks for: 로 or 으로. */
export const BYLINE_SENTENCES: Readonly<Record<Language, BylineSentences>> = {
	ko: {
		affiliationAndRole: '{affiliation}에서 {role}{로} 재직 중이신 {name} 님이 발표해 주셨습니다.',
		affiliation: '{affiliation}에서 오신 {name} 님이 발표해 주셨습니다.',
		role: '{role}{로} 일하고 계신 {name} 님이 발표해 주셨습니다.',
		name: '{name} 님이 발표해 주셨습니다.',
	},
	en: {
		affiliationAndRole: 'Presented by {name}, {role} at {affiliation}.',
		affiliation: 'Presented by {name} from {affiliation}.',
		role: 'Presented by {name}, {role}.',
		name: 'Presented by {name}.',
	},
	ja: {
		affiliationAndRole: '{affiliation}で{role}を務める{name}さんの発表です。',
		affiliation: '{affiliation}の{name}さんの発表です。',
		role: '{role}を務める{name}さんの発表です。',
		name: '{name}さんの発表です。',
	},
};

/** Titles that follow a name: what stands before one is a person. */
export const HONORIFIC =
	/^\s*(?:(?:선생|교수|박사|대표|이사|팀장|연구원|개발자)?님|씨|さん|さま|様|氏|先生)(?=$|[^가-힣]|[이가입께은는의과와도만을를에으로한및])/u;

/** What stands where a name will stand or should, and is none: `TBD`, an organization alone, an address. */
export const NOBODY = /^(?:TB[AD]|미정|未定)$|^[(（]|:\/\//iu;

/** What people write where they do not name who spoke, one line a language. */
const NO_NAMES = [
	"n/?a|none|nobody|no ?one|someone|somebody|every(?:one|body)|anon(?:ymous)?|unknown|unnamed|undisclosed|various|several|multiple|many|others?|me|myself|i|we|us|you|they|him|her|he|she|same(?: as .*)?|ditto|not (?:sure|known|given|announced|named)|(?:i )?(?:don['’]?t|do not|can['’]?t|cannot|didn['’]?t) (?:know|remember|recall|catch).*|(?:i )?forg[eo]t.*|(?:(?:a|an|the|two|three|four|both|some|many|\\d+) )?(?:guy|people|person|speaker|presenter|attendee)s?|(?:two|three|both|all) of (?:us|them)",
	'나|저|본인|저희|우리|미상|미공개|비공개|익명|무명|불명|모름|몰라요?|까먹음|없음|생략|다수|여럿|모두|다 ?같이|참가자 ?(?:전원|모두|들)?|(?:한|두|세|네|다섯|여섯|몇|여러|\\d+) ?(?:분|명|사람|인)|(?:이름|성함|누군지)?(?:이|은|을|는)? ?(?:기억|생각)(?:이|은|도)? ?(?:안|못|잘|나지|없).*|(?:이름|성함|누군지|누구).*(?:모르|모름|몰|못|깜빡|놓).*|(?:잘 )?모르.*|아직.*|상동|위와 같음|외부 ?(?:인사|연사|강사)',
	'本人|自分|私|僕|俺|わたし|ぼく|不明|匿名|非公開|未公開|未発表|複数|なし|無し|全員|みんな|覚えていない.*|忘れ.*|(?:お?名前[をはが]?)?(?:失念|わから|分から).*|[一二三四\\d]+ ?(?:人|名)|同上',
	'佚名|未知|未公开|我|我们|多位.*|大家',
].join('|');
const NO_NAME = new RegExp(`^(?:${NO_NAMES})[.。?？]?$|^(?!\\+\\p{L})[^\\p{L}\\p{N}@'’]|[\\\\/%|{}?？]`, 'iu');

/**
 * Whether plain words that stand for a name name nobody: `unknown`, `기억 안 남`, `../a`.
 *
 * @example isNobody('두 분') //=> true
 */
export const isNobody = (words: string): boolean => {
	const name = words.normalize('NFC').trim();
	return NOBODY.test(name) || NO_NAME.test(name);
};

/** What stands before a person in an English byline. */
export const BEFORE_SPEAKER =
	/(?:^|(?:^|\s)(?:talk|session|keynote|lecture|speech|presented|presentation|given|delivered|held|led)\s+)by\s+$/iu;

/** Words of a sentence that says that somebody spoke, or its end right behind a name. */
export const SPEAKING =
	/발표|강연|강의|발제|연사|세션|이야기|들려|소개해|공유해|설명해|진행해|말씀|함께해|맡아|発表|登壇|講演|セッション|話|(?:님|씨|さん|氏)(?:입니다|이십니다|です)?[.。]?$/u;

/** What tells of another day, of somebody who did not speak, or of what a talk brought to mind. */
export const TOLD_OF_ELSE =
	/작년|재작년|지난\s?(?:해|번|달|주|회|시간)|예전|이전|과거|원래|취소|불참|대신|못\s?(?:하|들|했|오|와|봤|가)|지\s?(?:않|못)|다음\s?(?:달|주|번|해|회)|내년|옆\s?자리|동료|친구|지인|덕분|(?:발표|세션|행사|강연)\s?(?:후|뒤|전)에|뒤풀이|뒷풀이|네트워킹|안\s?(?:오|와|하)|기로\s?(?:했|하)|예정|비슷|처럼|같이\s?보|여쭤|여쭈|물어|질문|추천|떠올|떠오|생각[이나]|언급|인용|책|글을|블로그|去年|昨年|前回|以前|前に|思い出|欠席|中止|予定|代わり|代理|来月|来年|次回|隣の|同僚|友人|懇親会|話しかけ|(?:でき|し|来|い)(?:ませんで|なかっ)|質問|聞いて|薦め|上次|以前|取消|没有|没能|想起|原本|原定|代替|推荐|\b(?:last (?:year|month|time|week)|previous(?:ly)?|earlier|years? ago|cancel\w*|instead|originally|supposed to|was going to|did(?:n['’]t| not)|could(?:n['’]t| not)|was(?:n['’]t| not)|would have|remind\w*|similar|unlike|recommend\w*|book|blog|next (?:year|month|time|week)|(?:an)?other (?:meetup|conference|event|day))\b/iu;

/** What somebody does who speaks, as Korean says it behind the name. */
export const GAVE =
	/(?:발표|강연|강의|발제|소개|공유|설명|진행|이야기|얘기|말씀|회고|데모|시연|전달|요약|리뷰)(?:도|을|를|까지)?\s?(?:하|해|했|한|맡|진행|준비|주셨|주신|드|들려|나[눠누]|풀)|^\s?의\s(?:\S+\s){0,5}\S{0,8}(?:발표|강연|강의|세션|순서|차례|이야기|키노트|시연)|^\s(?:발표|강연|강의|세션|순서|차례|이야기|키노트|시연)|들려\s?(?:주|줬)|맡[아으았]|다[뤄루룬]|알려\s?(?:주|줬)|보여\s?(?:주|줬)|열어\s?(?:주|줬)|장식|이끌|풀어|나[눠누]|말해\s?(?:주|줬)|함께해|^(?:입니다|이십니다|이었|였)/u;

/** The same, as Japanese says it behind the name. */
export const GAVE_JAPANESE =
	/発表|登壇|講演|講義|セッション|LT|トーク|キーノート|話|紹介|説明|解説|共有|担当|です|でした/u;

/** What follows an organization in a Korean or Japanese byline. */
export const AFTER_AFFILIATION = /^\s*(?:에서|의|소속|에\s|で|の|に所属|所属)/u;

/** What stands before an organization in an English byline. */
export const BEFORE_AFFILIATION = /(?:^|[\s(,])(?:at|from|of|with|@)\s*$/iu;
