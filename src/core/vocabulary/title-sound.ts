/** How titles of talks end or what they are made of, one line a language. */
const TALK =
	/(?:이야기|경험기?|경험담|여정|방법|방법론|전략|사례|노하우|비결|비법|활용|활용법|구축|구현|설계|개발|개발법|최적화|자동화|개선|도입|적용|운영|아키텍[처쳐]|파이프라인|시스템|플랫폼|프레임워크|테스트|테스팅|기술|원칙|미래|자세|철학|첫걸음|입문|솔루션|가능성|동향|트렌드|까지|하는가|(?:도입|개발|구축|전환|적용|개선|운영|삽질|탈출|성장|생존|사용|분투|도전|극복|정복|체험|하|되|만들|버티|살아남|다루|줄이|찾|나누|지키|넘|키우|시작하)기)(?:\s?[(（:].*)?$|(?:話|入門|方法|術|仕組み|事例|実践|活用|運用|設計|開発|改善|導入|挑戦|への道|作り方|進め方|付き合い方|戦略|実装|構築|自動化|最適化|アーキテクチャ|テスト|ベストプラクティス)$|(?:实践|之路|探索|应用|优化|设计|架构|入门|揭秘|经验|方案|演进|落地|构建|实现|开发|技术|指南)$|^(?:an? )?(?:intro(?:duction)? to|how to|how we|why you|the (?:art|future|state|case|power|joy|road|path) (?:of|for|to)|beyond|towards?|\p{Lu}\p{L}+ing)\s|\s(?:without|with|using|through|beyond|at scale|in production|in practice|from scratch|101|for (?:fun|humans|beginners|everyone)|in \p{Lu}[\p{L}+#.]*|of \p{Lu}[\p{L}+#.]*|a love story|and (?:how|what|why|when)|best practices|deep dive|under the hood|lessons learned)(?:\s|$)|\p{L}\S*: \S+ \S/iu;

/** Words that name a technique: `Kafka`, `CI/CD`, `k8s`, `Web API`. */
const TECHNIQUE = /(?:^|[\s(「"'])(?:[A-Z][A-Za-z]*[A-Z\d+#.][\w+#./-]*|[A-Z][a-z]{2,}(?:\.js)?)(?=$|[^\w])/u;

/** What tells of the day rather than of a talk: sentences, the writer, the way there. */
const STORY =
	/(?:[가-힣](?:다|요|죠|네|까)|[ㅋㅎㅠ~]|!)[.!~?\s]*$|(?:^|\s)(?:나는|내가|나의|나만의|저는|제가|내|왜|첫)\s|느낀|느낌|느꼈|생각|참가|참여|참석|신청|도착|출발|행사|컨퍼런스|콘퍼런스|밋업|세미나|모임|점심|식사|네트워킹|부스|굿즈|세션을|세션들|발표를|발표들|발표자|연사|만남|분위기|풍경|기대|준비|물건|추천|인상|좋았|아쉬|배운|질문|다음|소감|(?:でした|だった|です|ます|かった|たい|よ|ね)[。！!]?$|私|自分|参加|会場|懇親|勉強会|スポンサー|について|感想|まとめ|我的|感受|收获|大会|现场|^(?:the|some|my|our|a few|first|last|day|more|other|what|who|where|when|was|is|getting|arriving|going|meeting|looking|final|closing|wrapping|coming) (?!(?:art|future|state|case|power|joy|road|path) )|\b(?:I|I’m|I'm|my|me|we met|impressions?|people|attendees|conference|meetup|venue|hotel|travel|trip|food|party|organizers?|takeaways?|next year|thanks?|thank you|networking|community)\b/iu;

/**
 * Whether words rather sound like the title of a talk, `talk`, or like a part of a story about a day, `story`. Null where
 * they could be both.
 *
 * @example
 * titleSound('캐시 없이 버티기') //=> 'talk'
 * titleSound('점심을 먹었다') //=> 'story'
 */
export function titleSound(heading: string): 'talk' | 'story' | null {
	const text = heading.normalize('NFC').trim();
	if (text.length > 200 || STORY.test(text)) return text.length > 200 || !TALK.test(text) ? 'story' : null;
	const words = text.split(/\s+/u).length;
	if (TALK.test(text) && (words >= 2 || /\p{Script=Han}/u.test(text))) return 'talk';
	const isLong = words >= 3 || (/[\p{Script=Han}\p{Script=Katakana}]/u.test(text) && text.length >= 8);
	return isLong && TECHNIQUE.test(text) ? 'talk' : null;
}
