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

/** What stands before a person in an English byline. */
export const BEFORE_SPEAKER =
	/(?:^|(?:^|\s)(?:talk|session|keynote|lecture|speech|presented|presentation|given|delivered|held|led)\s+)by\s+$/iu;

/** Words of a sentence that says that somebody spoke, or its end right behind a name. */
export const SPEAKING =
	/발표|강연|강의|발제|연사|세션|이야기|들려|소개해|공유해|설명해|진행해|말씀|함께해|맡아|発表|登壇|講演|セッション|話|(?:님|씨|さん|氏)(?:입니다|이십니다|です)?[.。]?$/u;

/** What follows an organization in a Korean or Japanese byline. */
export const AFTER_AFFILIATION = /^\s*(?:에서|의|소속|에\s|で|の|に所属|所属)/u;

/** What stands before an organization in an English byline. */
export const BEFORE_AFFILIATION = /(?:^|[\s(,])(?:at|from|of|with|@)\s*$/iu;
