import { wordKeyOf } from './word-key';

/** Words by what all their spellings have in common. */
const keys = (words: string): ReadonlySet<string> => new Set(words.split('|').map(wordKeyOf));

/** Inside a talk these are as often the speaker's own words as the writer's. */
export const SPEAKERS_OWN = keys(
	'회고|마무리|마무리하기|마지막으로|결론|아쉬운 점|아쉬웠던 점|아쉬웠던 것|아쉬움|돌아보며|에필로그|후일담|Reflection|Conclusion|Conclusions|In conclusion|Concluding remarks|Final words|Final remarks|In closing|Wrap up|Wrapping it up|Epilogue|Retrospective|Looking back|反省|反省点|むすび|結び|結びに|総評|振り返って|ふりかえって|Overall|Wrap-up|Wrapping up|Closing|Closing remarks|最後に|さいごに|おわりに|終わりに|振り返り|ふりかえり|総括',
);
/** These end a post, whatever level they stand on. */
export const ENDS_POST = keys(
	'마무리 글|마치는 글|마치는 말|글을 마무리하며|글을 맺으며|끝마치며|끝맺으며|맺는말|맺는 글|닫는 글|닫으며|나오며|나가는 글|나가는 말|돌아와서|소회|행사를 마치며|컨퍼런스를 마치며|세미나를 마치며|밋업을 마치며|참여 소감|참가 소감|참여하며|참가하며|Concluding thoughts|Parting thoughts|Final impressions|General impressions|After the event|After the conference|Afterword|参加して|参加してみて|参加した感想|全体を通して|イベントを終えて|後記|마치며|마치면서|마무리하며|마무리하면서|글을 마치며|맺으며|맺음말|나가며|총평|다녀와서|다녀오며|밋업을 다녀와서|전체 후기|After the meetup|Overall impressions|全体の感想|あとがき',
);
/** Over a whole note these say what it is, not what was heard. */
export const SAYS_NOTE = keys(
	'내용|주요 내용|발표 내용|세션 내용|강연 내용|강의 내용|세미나 내용|들은 내용|内容|発表内容|セッション内容|講演内容|トーク内容|話の内容',
);
export const ALWAYS_NOTE = keys('Notes|My notes|Session notes|Talk notes|概要|発表概要|メモ|発表メモ|聴講メモ');
/** These mean people even inside a talk about networks. */
export const MEANS_PEOPLE = keys(
	'네트워킹 시간|네트워킹 타임|네트워킹 파티|뒤풀이 시간|커피챗|Networking dinner|Networking party|Conference party|Conference dinner|アフターパーティー|アフターパーティ|打ち上げ|뒤풀이|뒷풀이|만난 사람|만난 사람들|People I met|People met|After-party|懇親会|交流会|二次会|出会った人',
);
/** Before a colon these name what follows; other words are as often a note of the speaker's. */
export const NAMES_TEXT: Readonly<Record<string, ReadonlySet<string>>> = {
	summary: keys(
		'정리|요약|내용 정리|핵심 정리|한 줄 요약|세 줄 요약|3줄 요약|Summary|TL;DR|TLDR|Takeaways|Key takeaways|Key takeaway|Takeaway|In short|간단 요약|간단 정리|요약 정리|한 줄 정리|세 줄 정리|3줄 정리|まとめ|要約|要点|サマリー',
	),
	reflection: keys('후기|총평|感想'),
	qna: keys(
		'QnA|Q&A|Q and A|질의응답|질문과 답변|질문 및 답변|질문과 응답|질문 & 답변|Questions and answers|Questions & answers|質疑応答|質疑|質問と回答',
	),
};
/** Alone on an item, over a list of its own. */
export const HEADS_ITEMS = keys('질문|질문들|질문 사항|Questions|質問');

/** Before a colon these are as often a remark on a detail. */
export const REMARKS = keys('생각|감상|Opinion|Impressions|学び|気づき');
