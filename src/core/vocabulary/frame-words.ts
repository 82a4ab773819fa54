import { wordKeyOf } from './word-key';

/** What a heading of a note is to the event, where it is no talk. */
export type FrameKind =
	/** Holds talks or whole days: `발표`, `Talks`, `1일차`. */
	| 'umbrella'
	/** Says who speaks, inside a talk: `연사 소개`. */
	| 'speakers'
	/** Says what was or will be told, inside a talk: `발표 소개`. */
	| 'abstract'
	/** What was to be heard, and when: `Time table`. */
	| 'timetable'
	/** Everything around the talks: how one came, the venue, food, gifts, the closing. */
	| 'around';

/** One line a language. */
const WORDS: Readonly<Record<FrameKind, readonly string[]>> = {
	umbrella: [
		'발표|발표들|세션|세션들|강연|발표 목록|세션 목록|들은 발표|들은 세션|참여 세션|세션 정리|세션 후기|발표 후기|발표 내용 정리|라이트닝 토크|라이트닝토크|라이트닝톡',
		'Talk|Talks|Session|Sessions|Presentation|Presentations|Presenters|Speakers|Talks I attended|Talks today|The talks|Talk list|Sessions I attended|Lightning talks|Keynotes|Morning|Afternoon|Lectures|Meetups',
		'発表|セッション|トーク|発表内容|LT|講演|登壇|聴講セッション',
		'演讲|分享|议题|主题演讲',
	],
	speakers: [
		'연사 소개|발표자 소개|강연자 소개|연사|발표자|스피커 소개|스피커',
		'Speaker|About the speaker|About the speakers|Speaker bio|Bio|Who spoke',
		'登壇者|登壇者紹介|発表者|発表者紹介|講演者|スピーカー|スピーカー紹介',
		'讲师|讲师介绍|嘉宾介绍',
	],
	abstract: [
		'발표 소개|세션 소개|강연 소개|발표 개요|세션 개요',
		'Abstract|Talk abstract|Description',
		'発表概要|セッション概要',
		'内容简介',
	],
	timetable: [
		'타임테이블|타임 테이블|시간표|일정|프로그램|행사 일정|전체 일정|세션 일정|식순|순서',
		'Timetable|Time table|Schedule|Agenda|Program|Programme|Lineup',
		'タイムテーブル|スケジュール|プログラム|アジェンダ',
		'议程|日程',
	],
	around: [
		'소개|행사 소개|모임 소개|컨퍼런스 소개|밋업 소개|개요|행사 개요|들어가며|들어가기|들어가기 전에|들어가는 글|시작하며|시작|서론|서문|프롤로그|에필로그|인트로|아웃트로|계기|참여 계기|참가 계기|지원 계기|신청 계기|신청|참가 신청|참가 대상|등록|입장|체크인|오프닝|오프닝 세션|클로징|도착|출발|장소|행사장|가는 길|오시는 길|점심|점심시간|점심 시간|식사|저녁|간식|다과|케이터링|쉬는 시간|휴식|부스|부스 체험|기업 부스|후원사|스폰서|굿즈|기념품|경품|경품 추첨|추첨|이벤트|퀴즈|퀴즈 이벤트|사진|사진 기록|단체 사진|준비|준비물|목차|기타|번외|공지|정보|행사 정보|마치며|마치고|마무리|맺으며|맺음말|끝|끝으로|끝맺음|나가며|정리하며|결론|총평|느낌|느낀 점|아쉬웠던 점|아쉬운 점|좋았던 점|인상 깊었던 점|배운 점|한줄평|한 줄 평|총정리|요약|전체 요약|여담|덧|추신|밋업|컨퍼런스|후기를 마치며|다음 목표|앞으로|앞으로의 계획|할 일|액션 아이템|뒷풀이|뒤풀이|애프터 파티|애프터파티|아프터파티|후기 및 총평|예고|세션을 마치며|모집|운영|주최|일시|참석자|참가자|안건|회의록|논의|결정 사항',
		'About|Introduction|Intro|Intros|Preface|Prologue|Epilogue|Opening|Opening remarks|Closing|Closing remarks|Welcome|Registration|Check-in|Arrival|Venue|Location|Travel|Lunch|Dinner|Breakfast|Break|Coffee|Coffee break|Food|Snacks|Party|After party|Afterparty|Booth|Booths|Sponsors|Swag|Goodies|Raffle|Quiz|Photos|Pictures|Gallery|Contents|Table of contents|TOC|Index|Meta|Info|Event|Event info|Details|Misc|Miscellaneous|Other|Others|Announcements|End|The end|Fin|Conclusion|Conclusions|Wrap-up|Debrief|Debriefing|Elections|Facilities|Next year|Apologies|Final thoughts|Overall|Overview|Highlights|What I learned|Lessons learned|Next steps|Action items|To do|Todo|Attendees|Organizers|Background|Motivation|Why|Meetup notes|Feedback|PS|Acknowledgements|TL;DR|TLDR|Tips|Hallway track|Workshop|Workshops',
		'お詫び|おことわり|サイドイベント|イベント|アフターパーティー?|はじめに|概要|イベント概要|イベントについて|開催概要|参加のきっかけ|きっかけ|参加動機|動機|背景|会場|会場の様子|当日|受付|ランチ|昼食|お昼|休憩|ブース|スポンサーブース|スポンサー|ノベルティ|企業ブース|懇親会|おわりに|終わりに|まとめ|最後に|さいごに|感想|全体の感想|所感|雑感|目次|その他|オープニング|クロージング|写真|関連リンク|リンク|参考|資料|動画|動画アーカイブ|アーカイブ|アンケート|次回|告知|宣伝|追記|お知らせ|抽選会|じゃんけん大会|乾杯|振り返り|学び|気づき|注意|参加者|出席者|議題',
		'前言|介绍|简介|背景|会场|签到|午餐|晚宴|体验区|展区|展台|礼品|合影|总结|感想|感悟|结语|后记|其他|照片|参考|参考资料|链接|尾声|最后|缘起',
	],
};

const KIND_OF_WORD: ReadonlyMap<string, FrameKind> = new Map(
	(Object.entries(WORDS) as [FrameKind, readonly string[]][]).flatMap(([kind, lines]) =>
		lines.flatMap((line) => line.split('|').map((word) => [wordKeyOf(word), kind] as const)),
	),
);

/** What ends a short heading about something around the talks: `사옥 방문`, `부스 구경`, `会場の様子`. */
const AROUND_AT_END =
	/(?:방문|후기|총평|인사이트|발표 ?자료|행사|광고|퀴즈|시상식|채용|홍보|네트워킹|부스|이벤트|굿즈|점심|식사|뒤풀이|뒷풀이|소감|구경|입장|등록|체험|기념품|선물|추첨|소개|계기|이유|란\s*[?？]|안내|파티|party|booths?|lunch|dinner|networking|venue|swag|photos?|feedback|thoughts|notes|links|things|recap|とは[?？]?|様子|感想|きっかけ|まとめ|ブース|懇親会|について|会场|午餐|晚宴|体验区|总结|感想)$/iu;
const AROUND_AT_START =
	/^(?:about|why|next year|점심|식사|참가|참여|기타|그 외|intro|오늘의|나의|내가|내 |how i|to |things )/iu;

/** `1일차`, `Day One - 2015-09-14`, `2025년`, `3rd meetup`, `9/29(월)`, `Track A`: a time or a place holds talks and is none. */
const SPAN =
	/^(?:\d{1,2}\s*일\s*차|첫째\s*날|둘째\s*날|셋째\s*날|day[-_\s]*(?:\d|one|two|three|four)\b|\d{1,2}\s*日目|第?\d\s*天|(?:19|20)\d\d\s*(?:년|年)?\s*(?:$|\d{1,2}\s*(?:월|月)\s*(?:$|\d)|[상하]반기)|(?:19|20)\d\d[-./]\d{1,2}|(?:19|20)\d{6}$|\d{1,2}[.]\d{1,2}[.](?!\d)|\d{1,2}(?:st|nd|rd|th)\s+\p{L}+$|\d{1,2}\s*(?:월|月)\s*(?:$|\d)|\d{1,2}\/\d{1,2}|(?:track|트랙|トラック)\s*[\p{L}\d]{1,2}\s*$|[a-d\d]\s*트랙$|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d|\d{1,2}:\d\d)/iu;

/** `참석한 세션`, `내가 들은 발표들`, `聞いたセッション`, `Favourite talks`: which talks somebody tells of. */
const SOME_TALKS =
	/^(?:(?:(?:내가|제가|직접)\s)?(?:참석한|참여한|참가한|들은|들었던|본|주요|모든|인상 ?깊(?:은|었던)|기억에 남[는은]|재[미밌]\S{0,6}|좋았던|발표|오늘의|오전|오후)\s?(?:세션|발표|강연)(?:들|\s?정리|\s?목록)?|(?:私が)?(?:聞いた|聴いた|参加した|視聴した|見た|聴講した|印象に残った|気になった)(?:セッション|発表|講演|トーク)|(?:(?:the|my|all|some|other|favou?rite|best|notable|selected|main)\s){1,2}(?:talks|sessions|presentations)|(?:sessions|talks) (?:that )?i (?:attended|saw|went to|watched|heard|liked|enjoyed))$/iu;

/**
 * What a heading is around the talks, or null where it could be one. Sure only by a word that is all of it.
 *
 * @example
 * frameKindOf('연사 소개') //=> 'speakers'
 * frameKindOf('Day 1 - 2015-09-14') //=> 'umbrella'
 * frameKindOf('Sharding in practice') //=> null
 */
export function frameKindOf(heading: string): FrameKind | null {
	const said = heading.normalize('NFC').trim();
	const text = /^[[【<(]([^[\]【】<>()]+)[\]】>)]$/u.exec(said)?.[1] ?? said;
	return KIND_OF_WORD.get(wordKeyOf(text)) ?? (SPAN.test(text) || SOME_TALKS.test(text) ? 'umbrella' : null);
}

/**
 * Whether a short heading rather is about something around the talks, by the word it ends or begins with.
 *
 * @example soundsLikeFrame('사옥 방문') //=> true
 */
export function soundsLikeFrame(heading: string): boolean {
	const text = heading.normalize('NFC').trim();
	if (text.split(/\s+/u).length > 4) return false;
	return AROUND_AT_END.test(text) || AROUND_AT_START.test(text);
}

/** What a column of a table holds, by its head. */
const COLUMNS: Readonly<Record<'title' | 'speaker' | 'affiliation' | 'role', RegExp>> = {
	title: /^(?:(?:발표|세션|강연)?\s*(?:제목|주제|명)|발표|세션|강연|(?:talk|session|presentation)(?:\s+(?:title|name))?|title|topic|タイトル|演題|題目|テーマ|発表(?:タイトル|内容)?|セッション|主题|议题|题目|标题)$/iu,
	speaker:
		/^(?:발표자|연사|강연자|스피커|이름|speakers?(?:\s+name)?|presenters?|presented by|who|登壇者|発表者|講演者|スピーカー|演讲者|讲师|嘉宾|分享人|主讲人)$/iu,
	affiliation: /^(?:소속|회사|company|affiliation|organi[sz]ation|org|所属|会社|公司|单位)$/iu,
	role: /^(?:직함|직책|직무|역할|role|job title|position|役職|肩書き?|职位)$/iu,
};

/** Which column of a table of talks a head names, or null. */
export function columnOf(head: string): keyof typeof COLUMNS | null {
	const text = head.normalize('NFC').replace(/[*_`]/gu, '').trim();
	return (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).find((key) => COLUMNS[key].test(text)) ?? null;
}

/** What stands before the title of a talk on a line of its own: `Talk: …`, `제목: …`. */
const TITLE_LABEL =
	/^(?:talk|title|topic|talk title|제목|주제|발표 ?제목|발표 ?주제|タイトル|テーマ|演題|题目|主题)\s*[:：]\s*(?=\S)/iu;

/**
 * The title that a line of its own names, or null.
 *
 * @example titleLabelled('Talk: Sharding in practice') //=> 'Sharding in practice'
 */
export function titleLabelled(line: string): string | null {
	const label = TITLE_LABEL.exec(line);
	return label ? line.slice(label[0].length).trim() : null;
}
