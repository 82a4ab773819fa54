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
		'내용 정리|정리|발표 내용|발표 정리|내용|내용 요약|요약|핵심 정리|핵심 요약|발표 요약|세션 내용|세션 정리|세션 요약|강연 내용|강연 정리|한 줄 요약|세 줄 요약|3줄 요약|총정리|간단 요약|간단 정리|간략 요약|요약 정리|정리 및 요약|정리 요약|한 줄 정리|세 줄 정리|3줄 정리|요점|요점 정리|주요 내용|핵심 내용|강의 내용|강의 정리|세미나 내용|들은 내용|키워드 정리',
		'Summary|Takeaways|Key takeaways|Notes|Sum up|TL;DR|Recap|What was said|Main points|Key points|Key takeaway|Main takeaways|Main takeaway|Takeaway|TLDR|In short|In summary|In a nutshell|Quick summary|Talk summary|Session summary|Session notes|Talk notes|My notes',
		'まとめ|内容|発表内容|発表まとめ|セッション内容|要約|概要|メモ|サマリー|サマリ|要点|要点まとめ|発表概要|話の内容|講演内容|トーク内容|発表メモ|聴講メモ|3行まとめ|三行まとめ|一言まとめ|ざっくりまとめ',
	],
	qna: [
		'QnA|Q&A|Q and A|질의응답|질문|질문과 답변|질문 & 답변|질문 답변|질문과 대답|문답|질의응답 시간|Q&A 시간|QnA 시간|Q&A 세션|질문과 응답|질문과 답|질문 및 답변|질문 및 응답|질문 시간|질문들|Q&A 정리|QA|Q/A|QnA 세션|Q&A 타임|큐앤에이',
		'Questions|Questions and answers|Questions & answers|Audience questions|Q&A session|Question and answer|Question & answer|Questions from the audience|Audience Q&A|Q&As|Q&A time|Q&A with the audience|Q&A notes',
		'質疑応答|質疑|質問|質問と回答|Q&Aコーナー|Q&Aタイム|Q&Aセッション|質問タイム|質問コーナー|質疑応答タイム|質疑応答コーナー|質問と答え|質問・回答|会場からの質問|Q&Aまとめ',
	],
	thoughts: [
		'내 생각|느낀점|느낌점|느꼈던 점|느낀 바|소감|감상|감상평|한줄평|나의 생각|개인적인 생각|생각|배운 점|배운 것|알게 된 점|인상 깊었던 점|인상 깊은 점|인상적인 점|인상 깊었던 것|인상 깊었던 내용|인상 깊은 내용|인상적이었던 점|기억에 남는 점|기억에 남는 것|기억에 남는 내용|좋았던 점|좋았던 것|느낀 것|느낀 점들|느꼈던 것|배운 점들|배웠던 점|깨달은 점|깨달은 것|알게 된 것|새롭게 알게 된 점|얻은 것|얻은 점|나의 느낌|내 의견|나의 의견|개인 의견|개인적인 의견|든 생각|들었던 생각|짧은 생각|한 줄 후기|한 줄 평|한 줄 소감|한 줄 느낌|한 줄 감상|적용할 점|적용해 볼 점',
		'Thoughts|My thoughts|My take|My takeaways|What I think|What I learned|What I thought|Impressions|My impressions|Opinion|My opinion|Impression|My impression|First impressions|What I liked|What I loved|What did I learn|What I took away|What I learnt|What I have learned|Things I learned|Things I liked|My learnings|Personal thoughts|Personal takeaways|Personal opinion|My two cents|Thoughts and impressions',
		'感じたこと|思ったこと|考えたこと|学んだこと|学び|気づき|気付き|印象に残ったこと|所感|雑感|私の考え|思うこと|所見|ひとこと|一言感想|ひとこと感想|学べたこと|得られたこと|得られたもの|得たもの|学んだ点|気になったこと|気になった点|良かった点|よかった点|良かったこと|よかったこと|面白かった点|面白かったこと|印象に残った点',
	],
	reflection: [
		'마치며|마치면서|마치고|마무리|마무리하며|마무리하면서|글을 마치며|맺으며|끝으로|나가며|에필로그|후기|총평|회고|느낌|맺음말|밋업을 다녀와서|다녀와서|다녀오며|전체 후기|아쉬운 점|아쉬웠던 점|아쉬웠던 것|아쉬움|마무리 글|마무리하기|마침 글|마치는 글|마치는 말|글을 마무리하며|글을 맺으며|끝마치며|끝맺으며|끝맺음|끝맺음 말|끝내며|맺는말|맺는 글|맺음|닫는 글|닫으며|나오며|나가는 글|나가는 말|돌아보며|돌아와서|참여하며|참가하며|마지막으로|결론|소회|후일담|행사를 마치며|컨퍼런스를 마치며|세미나를 마치며|밋업을 마치며|참여 소감|참가 소감',
		'Reflection|Reflections|Closing thoughts|Final thoughts|Closing|Closing remarks|Conclusion|Wrap-up|Wrapping up|Overall|Overall thoughts|Overall impressions|After the meetup|Conclusions|In conclusion|Concluding thoughts|Concluding remarks|Final words|Final remarks|Final impressions|Closing words|Closing notes|Parting words|In closing|Parting thoughts|Wrap up|Wrapping it up|Epilogue|Afterword|Retrospective|Looking back|General impressions|After the event|After the conference',
		'感想|全体の感想|感想まとめ|おわりに|終わりに|終わって|さいごに|最後に|あとがき|振り返り|ふりかえり|総括|終わりに|むすび|結び|結びに|総評|後記|反省|反省点|参加して|参加してみて|参加した感想|感想など|感想とまとめ|全体を通して|終わってみて|振り返って|ふりかえって|イベントを終えて',
	],
	networking: [
		'네트워킹|네트워킹 시간|네트워킹 파티|네트워킹 세션|뒤풀이|뒷풀이|애프터 파티|만난 사람|만난 사람들|네트워킹 타임|네트워크 타임|교류 시간|뒤풀이 시간|애프터 모임|커피챗|커피 챗',
		'Networking|Networking time|Networking session|People I met|People met|After-party|Hallway track|Networking break|Networking dinner|Networking party|Networking event|Social event|Social events|Socialising|Socializing|Conference party|Conference dinner|Hallway conversations|The people',
		'懇親会|ネットワーキング|交流会|二次会|アフターパーティー|出会った人|アフターパーティ|打ち上げ|ネットワーキングタイム|ネットワーキングパーティー|懇親会タイム|交流タイム',
	],
	resources: [
		'참고 자료|참고|참고 링크|참고 문헌|참고 사이트|자료|발표 자료|발표 자료 링크|발표 영상|영상 자료|다시 보기|관련 링크|관련 자료|링크|링크 모음|출처|레퍼런스|더 볼 것|더 찾아볼 것|찾아볼 것|참고 글|참고한 글|참고한 자료|참고 사항|참고 링크 모음|관련 글|발표 자료 모음|발표 자료 및 영상|세션 자료|강의 자료|읽을거리|더 읽을거리|더 읽어 보기|더 읽을 것|더 알아보기|추천 자료',
		'Resources|Links|Useful links|References|Reference|Slides|Recordings|Further reading|More notes & links|To look up|Things to look up|Additional resources|Additional links|More resources|Further resources|Related links|Related reading|Related resources|See also|More information|Links & resources|Links and resources|Resources and links|Resources & links|Slides and videos|Slides & videos|Bibliography|Materials|External links',
		'資料|発表資料|登壇資料|スライド|参考資料|参考リンク|参考文献|関連リンク|リンク|リンク集|参考|アーカイブ|アーカイブ動画|動画アーカイブ|発表スライド|公開資料|スライド資料|資料一覧|資料リンク|スライド一覧|発表資料一覧|参考サイト|参考リンク集|参考URL|参考記事|関連記事|関連資料|関連情報|参考情報|参照|出典|外部リンク',
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
