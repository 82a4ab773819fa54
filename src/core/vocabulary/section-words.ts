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
		'내용 정리|정리|발표 내용|발표 정리|내용|내용 요약|요약|핵심 정리|핵심 요약|발표 요약|세션 내용|세션 정리|세션 요약|강연 내용|강연 정리|한 줄 요약|세 줄 요약|3줄 요약|총정리',
		'Summary|Takeaways|Key takeaways|Notes|Sum up|TL;DR|Recap|What was said|Main points|Key points',
		'まとめ|内容|発表内容|発表まとめ|セッション内容|要約|概要|メモ',
	],
	qna: [
		'QnA|Q&A|Q and A|질의응답|질문|질문과 답변|질문 & 답변|질문 답변|질문과 대답|문답|질의응답 시간|Q&A 시간|QnA 시간|Q&A 세션',
		'Questions|Questions and answers|Questions & answers|Audience questions|Q&A session',
		'質疑応答|質疑|質問|質問と回答|Q&Aコーナー|Q&Aタイム',
	],
	thoughts: [
		'내 생각|느낀점|느낌점|느꼈던 점|느낀 바|소감|감상|감상평|한줄평|나의 생각|개인적인 생각|생각|배운 점|배운 것|알게 된 점|인상 깊었던 점|인상 깊은 점|인상적인 점',
		'Thoughts|My thoughts|My take|My takeaways|What I think|What I learned|What I thought|Impressions|My impressions|Opinion|My opinion',
		'感じたこと|思ったこと|考えたこと|学んだこと|学び|気づき|気付き|印象に残ったこと|所感|雑感|私の考え',
	],
	reflection: [
		'마치며|마치면서|마치고|마무리|마무리하며|마무리하면서|글을 마치며|맺으며|끝으로|나가며|에필로그|후기|총평|회고|느낌|맺음말|밋업을 다녀와서|다녀와서|다녀오며|전체 후기|아쉬운 점|아쉬웠던 점',
		'Reflection|Reflections|Closing thoughts|Final thoughts|Closing|Closing remarks|Conclusion|Wrap-up|Wrapping up|Overall|Overall thoughts|Overall impressions|After the meetup',
		'感想|全体の感想|感想まとめ|おわりに|終わりに|終わって|さいごに|最後に|あとがき|振り返り|ふりかえり|総括',
	],
	networking: [
		'네트워킹|네트워킹 시간|네트워킹 파티|네트워킹 세션|뒤풀이|뒷풀이|애프터 파티|만난 사람|만난 사람들',
		'Networking|Networking time|Networking session|People I met|People met|After-party|Hallway track',
		'懇親会|ネットワーキング|交流会|二次会|アフターパーティー|出会った人',
	],
	resources: [
		'참고 자료|참고|참고 링크|참고 문헌|참고 사이트|자료|발표 자료|발표 자료 링크|발표 영상|영상 자료|다시 보기|관련 링크|관련 자료|링크|링크 모음|출처|레퍼런스|더 볼 것|더 찾아볼 것|찾아볼 것',
		'Resources|Links|Useful links|References|Reference|Slides|Recordings|Further reading|More notes & links|To look up|Things to look up',
		'資料|発表資料|登壇資料|スライド|参考資料|参考リンク|参考文献|関連リンク|リンク|リンク集|参考|アーカイブ|アーカイブ動画|動画アーカイブ',
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
