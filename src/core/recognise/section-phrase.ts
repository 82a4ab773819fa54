import type { SectionKind } from '../model/review';
import { sectionKindOf } from '../vocabulary/section-words';
import type { SectionWords } from '../vocabulary/section-words';
import { wordKeyOf } from '../vocabulary/word-key';

type NamedKind = Exclude<SectionKind, 'other'>;

/** A kind of section, with the words that name it, by what all their spellings have in common. */
interface NamedBy {
	readonly kind: NamedKind;
	readonly word: string;
}

/** Of several words the one that says most about the writer names the section: `정리, 느낀점`. */
const RANK: readonly NamedKind[] = ['reflection', 'thoughts'];

/**
 * The kind of section that some words name, alone or beside others: `Thoughts`, `まとめと感想`, `행사 후기 (짧게)`,
 * `Reflections, things to improve`. A word with a subject of its own (`결제 시스템 회고`) names none.
 *
 * @example namedByPhrase('오늘의 느낀점', true, vocabulary) //=> { kind: 'thoughts', word: '느낀점' }
 */
export function namedByPhrase(phrase: string, isHeading: boolean, words: SectionWords): NamedBy | null {
	const bare = phrase.replace(/^(.*\S)\s*[(（][^()（）]*[)）]$/u, '$1');
	const named = namedBy(bare, words) ?? namedByList(bare, isHeading, words);
	if (named || !isHeading) return named;
	const [, before] = COLLECTED.exec(bare.normalize('NFC')) ?? [];
	return before === undefined ? null : namedBy(before, words);
}

/** `느낀 점 정리` `Q&A 모음` `배운 점은?` `質疑応答メモ`: that it was put together says nothing more. */
const COLLECTED = /^(.{2,}?)(?:\s?(?:정리|요약|모음|메모|기록|まとめ|メモ)|[은는][?？]?|[?？])$/u;

/** `정리 / 주관적` `Thoughts & questions` `感想・まとめ` `정리 및 느낀 점` `まとめと感想` */
function namedByList(phrase: string, isHeading: boolean, words: SectionWords): NamedBy | null {
	// Behind a comma or a slash anything may follow; what a word joins are names of sections, all of them.
	const loose = phrase.split(isHeading ? /[,，、]|\s[/／|]\s/u : /\s[/／|]\s/u);
	if (loose.length > 1 && loose.length < 4 && namedAs(loose[0] ?? '', words)) return strongest(loose, words);
	const joined = phrase.split(/\s*[,，、/／|・·&+]\s*|(?:와|과)?\s(?:및|그리고|and|or)\s|[와과]\s/iu);
	const parts = joined.length > 1 ? joined : (JOINED_BY_TO.exec(phrase)?.slice(1) ?? []);
	const isList = parts.length > 1 && parts.every((part) => namedBy(part, words) !== null);
	return isList ? strongest(parts, words) : null;
}

/** The joint is a letter of `まとめ`, too. */
const JOINED_BY_TO = /^(まとめ|[^と]+)と([^]+)$/u;

function strongest(parts: readonly string[], words: SectionWords): NamedBy | null {
	const named = parts.map((part) => namedBy(part, words)).filter((one) => one !== null);
	const [kind] = RANK.filter((ranked) => named.some((one) => one.kind === ranked));
	return named.find((one) => one.kind === kind) ?? named[0] ?? null;
}

const namedBy = (phrase: string, words: SectionWords): NamedBy | null =>
	namedAs(phrase, words) ?? namedBySocial(phrase, words) ?? namedByHead(phrase, words);

function namedAs(phrase: string, words: SectionWords): NamedBy | null {
	const kind = sectionKindOf(phrase, words);
	return kind && { kind, word: wordKeyOf(phrase) };
}

/** What says no more than that it is this event, this talk, or this writer's. */
const KOREAN =
	/^(?:발표|세션|행사|이벤트|컨퍼런스|콘퍼런스|밋업|미트업|모임|세미나|강연|강의|키노트|워크샵|워크숍|참가|참여|참석|참관|관람|방문|오늘|이번|전체|전체적|전반적?|개인|개인적|나|내|나만|저|제|간단|간략|짧은|짤막|솔직|주관적|최종|마지막|핵심|주요|총|그외|기타|그래서|첫|처음|통해|통한|현장|청중|패널|자유|공통|행사장|듣고|들은|들으며|보고|다녀온|다녀와서|참석한|참여한|마친|느낀|후)(?:의|을|를|에|에서|은|는|과|와|인|한|적인|적으로|하고|하며|하면서|하면|해서)?$/u;
const ENGLISH =
	/^(?:my|our|the|some|a|few|final|closing|overall|general|quick|brief|short|personal|key|other|own|session|talk|conference|event|meetup|day|day's|today's|initial|main|more|further|last|random|audience)$/iu;
const JAPANESE =
	/^(?:(?:全体|総合|率直|最終|正直|一日|今日|本日|今回|イベント|セッション|発表|登壇|講演|勉強会|カンファレンス|ミートアップ|個人的?|参加|トーク|私|自分|簡単|ざっくり|聞い|見)(?:を通し|に参加し|し|てみ|てみた)?(?:ての|て|た|的な|の|な)?)(?=.)/u;

/** `오늘 행사 후기` `My overall impressions` `勉強会に参加しての感想`: a known word behind words that add nothing. */
function namedByHead(phrase: string, words: SectionWords): NamedBy | null {
	const japanese = JAPANESE.exec(phrase)?.[0] ?? '';
	if (japanese !== '') return namedAs(phrase.slice(japanese.length), words);
	const tokens = phrase.split(/\s+/u);
	for (let at = 0; at < tokens.length - 1 && isFiller(tokens[at] ?? ''); at += 1) {
		const named = namedAs(tokens.slice(at + 1).join(' '), words);
		if (named) return named;
	}
	return null;
}

const isFiller = (token: string): boolean => KOREAN.test(token.normalize('NFC')) || ENGLISH.test(token);

/** With people, or with what they eat and drink, networking is no technology. */
const SOCIAL =
	/함께|같이|피자|맥주|식사|점심|저녁|커피|간식|다과|자유|참가자|참석자|사람|소통|경품|추첨|드로우|파티|dinner|food|snacks|drink|lunch|beer|drinks|pizza|coffee|people|party/iu;

function namedBySocial(phrase: string, words: SectionWords): NamedBy | null {
	const [first = '', ...others] = phrase.normalize('NFC').split(/\s(?:및|and|[&+,/])\s|\s/u);
	const last = others.at(-1) ?? '';
	const named = namedAs(last, words) ?? namedAs(first, words);
	return named?.kind === 'networking' && SOCIAL.test(phrase) ? named : null;
}
