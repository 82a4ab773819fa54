import type { SectionKind } from '../model/review';

import { wordKeyOf } from './word-key';

type NamedKind = Exclude<SectionKind, 'other'>;

/** A word with the kind of section that it names. */
export type SectionWord = readonly [word: string, kind: NamedKind];

/** The part of a vocabulary that names sections. */
export interface SectionWords {
	/** Of two entries for one word, the first counts. */
	readonly sectionWords: readonly SectionWord[];
	/** The same, by what all spellings of a word have in common. */
	readonly kindOfWord: ReadonlyMap<string, NamedKind>;
}

/** The headings that people give to the parts of a review, in Korean, English and Japanese. One line a language. */
const SECTION_WORDS: Readonly<Record<NamedKind, readonly string[]>> = {
	summary: [
		'내용 정리|정리|발표 내용|발표 정리|내용|내용 요약|요약|핵심 정리|세션 내용|강연 내용',
		'Summary|Takeaways|Key takeaways|Notes|Sum up|TL;DR|Recap|What was said|Main points',
		'まとめ|内容|発表内容|要約|概要|メモ',
	],
	qna: [
		'QnA|Q&A|Q and A|질의응답|질문|질문과 답변|질문 & 답변|질문 답변|문답',
		'Questions|Questions and answers|Questions & answers',
		'質疑応答|質問|質問と回答|Q&Aコーナー',
	],
	thoughts: [
		'내 생각|느낀점|느낌점|소감|나의 생각|개인적인 생각|생각|배운 점|인상 깊었던 점',
		'Thoughts|My thoughts|My take|What I think|Impressions|Opinion',
		'感じたこと|思ったこと|考えたこと|所感|私の考え',
	],
	reflection: [
		'마치며|마무리|마무리하며|후기|총평|회고|느낌|맺음말|밋업을 다녀와서|다녀와서|전체 후기|아쉬운 점',
		'Reflection|Reflections|Closing thoughts|Conclusion|Wrap-up|Wrapping up|Overall|After the meetup',
		'感想|全体の感想|おわりに|終わりに|さいごに|最後に|振り返り|ふりかえり',
	],
	networking: [
		'네트워킹|네트워킹 시간|뒤풀이|만난 사람|만난 사람들',
		'Networking|People I met|People met|After-party|Hallway track',
		'懇親会|ネットワーキング|交流会|出会った人',
	],
	resources: [
		'참고 자료|참고|자료|발표 자료|관련 링크|링크|더 볼 것|더 찾아볼 것',
		'Resources|Links|References|Slides|Further reading|More notes & links|To look up',
		'資料|参考資料|関連リンク|リンク|参考',
	],
};

const BUILT_IN = Object.entries(SECTION_WORDS).flatMap(([kind, lines]) =>
	lines.flatMap((line) => line.split('|')).map((word): SectionWord => [word, kind as NamedKind]),
);

/** The words of a person before those that everybody knows. */
export function sectionWordsWith(own: readonly SectionWord[]): SectionWords {
	const sectionWords = [...own, ...BUILT_IN];
	const kinds = sectionWords.map(([word, kind]) => [wordKeyOf(word), kind] as const).filter(([key]) => key !== '');
	return { sectionWords, kindOfWord: new Map(kinds.reverse()) };
}

/**
 * What kind of section a heading names, or null where it names none. Only whole headings count:
 * a word inside a longer heading is somebody's sentence.
 *
 * @example
 * sectionKindOf('💬 Q & A', vocabulary) //=> 'qna'
 * sectionKindOf('정리하는 습관', vocabulary) //=> null
 */
export function sectionKindOf(heading: string, { kindOfWord }: SectionWords): NamedKind | null {
	return kindOfWord.get(wordKeyOf(heading)) ?? null;
}

/** The word to write over a section: the preferred one, or another one where a person gave that another meaning. */
export function sectionWord(kind: NamedKind, preferred: string, words: SectionWords): string {
	const isRead = (word: string): boolean => sectionKindOf(word, words) === kind;
	return isRead(preferred) ? preferred : (words.sectionWords.find(([word]) => isRead(word))?.[0] ?? preferred);
}
