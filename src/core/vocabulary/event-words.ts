/**
 * The words by which people speak of events for developers, in Korean, English, Japanese and a little Chinese: kinds of
 * events, never the name of one. Each is the source of a pattern for the flags `iu`, without groups that are read.
 */

/** A word that says what kind of event something is. */
export const EVENT_KIND = [
	'밋\\s?업|미트\\s?업|[컨콘]퍼런스|[컨콘]프런스|세미나|서밋|페스트|해커톤|심포지[엄움]|워크[숍샵]|웨비나|테크\\s?톡|박람회|소모임',
	'살롱|페스타|데이즈|언컨퍼런스|토크\\s?콘서트|컨벤션|(?:기술|지식)\\s?공유회|(?:테크|데브|개발자|네트워킹)\\s?(?:나이트|나잇|위크|캠프|모임|의\\s?밤)',
	'사용자\\s?모임|강연회|발표회|데이(?![가-힣])|포럼|페스티벌',
	'meet[-\\s]?ups?(?![a-z])|conferences?|(?:^|[^.\\p{L}])conf(?![a-z])|summits?(?![a-z])|symposium|webinars?|seminars?|hackathons?|kaigi',
	'un-?conferences?|bar\\s?camp|(?:tech|dev|developers?)\\s?(?:nights?|week|camp)(?![a-z])',
	'workshops?(?![a-z])|user\\s?group|dev(?:eloper|ops)?\\s?days?(?![a-z])|expo(?![a-z])|(?:tech|dev)\\s?talks?(?![a-z])',
	'勉強会|カンファレンス|ミートアップ|セミナー|LT\\s?[会大]|もくもく会|ハンズオン|ワークショップ|シンポジウム|サミット|フォーラム|講演会|発表会',
	'技术大会|开发者大会|第\\d+届.{0,20}大会|峰会|沙龙|分享会',
].join('|');

/** The ways in which names of events are built: a stem and `-콘`, `-conf`, `-fest`, `-camp`. */
export const EVENT_NAME = [
	'(?:^|[^가-힣])(?!실리콘|아이콘|리모콘|에어콘|비콘|유니콘|이모티콘|베이콘|팝콘)[가-힣]{1,4}콘(?=$|[^가-힣]|[을를은의에])',
	'[가-힣]{2,8}\\s?(?:캠프|페스트|위크|위켄드|나이트|나잇|토크|톡|쇼)\\s?(?:(?:19|20)\\d\\d|#\\s?\\d|제?\\d{1,3}[회차기])',
	'[a-z]{2,12}\\s(?:days|nights?|fest|camp|week|world|talks?)\\s(?:#\\d|vol\\.?\\s?\\d|(?:19|20)\\d\\d)',
	'[\\p{L}\\d](?:会議?|祭り?|夜|Night)\\s?(?:[#＃]\\s?\\d|vol\\.?\\s?\\d|20\\d\\d|\\d\\d(?!\\d))|第\\s?\\d+\\s?回.{1,20}(?:会|祭|夜)',
	"(?:^|[^\\p{L}])[a-z]{2,12}conf(?![a-z])|(?:^|[^\\p{L}])[a-z]{2,12}(?:con|camp)[-_\\s]?(?:[a-z]{2,12}[-_\\s])?['’]?(?:19|20)\\d\\d(?!\\d)",
	'(?:^|[^\\p{L}])(?:[a-z]{2,12}\\s?fest(?![a-z])|[a-z]{2,12}(?:days|kaigi)[\\s-]+(?:[a-z]|20\\d\\d))',
].join('|');

/** Capitals inside a word say that it is a name: `SandCon`, `SANDCON`. For the flag `u` alone. */
export const EVENT_CAPITALS =
	'[A-Z][A-Za-z]{1,12}Con(?![a-z])|(?:^|[^\\p{L}])[A-Z]{2,8}CON(?![A-Za-z])|[a-z]{2,8}CON(?![A-Za-z])';

/** A word that may mean an event, and many other things besides. */
export const EVENT_HINT =
	'행사|이벤트|모임|발표|세션|강연|키노트|lightning|events?|keynotes?|sessions?|talks?|イベント|登壇|大会';

/** What says in a title that the text is about something its author has seen: nothing behind it names the event. */
const WROTE_KO =
	'후기|리뷰|참관기|참가기|참석기|방문기|관람기|탐방기|체험기|참여기|회고|정리|요약|소감|느낀\\s?점|기록|메모|노트|총정리';
const OF_WHAT_KO =
	'발표자|자원\\s?봉사|스피커|연사|스태프|부스|행사|운영|발표|세션|내용|강연|참[석가여관]|관람|방문|전체|간단|요약|세미나\\s내용|개인|청강|수강|온라인|오프라인|솔직|짧은|뒤늦은|간략';

/** Korean: each stands at the start of a word. */
export const WROTE_AFTER_SPACE = [
	`(?:(?:${OF_WHAT_KO})\\s*){0,3}(?:${WROTE_KO})(?:\\s?및(?=\\s)|기|글)?(?![가-힣])`,
	'(?:발표자|스피커|연사|스태프|자원봉사자?)로\\s|(?:다녀[왔온와오옴가]|갔다\\s?[왔온와]|참[석가여관](?:했|하고|하며|한\\s|해\\s|하였|기)|가\\s?보[고았]|듣고|듣다|들은|보고\\s)',
	'(?:(?:in\\s)?reviews?|experience|recaps?|notes|summar(?:y|ies)|(?:trip\\s|conference\\s|event\\s)?reports?|takeaways?|highlights?|impressions|thoughts|retrospective|write-?up|wrap-?up|learnings|rundown|digest)(?![a-z])',
	'(?:总结|總結|参会|感受|见闻|笔记|心得|记录|观后感|小结)',
].join('|');

/** What says the same in the middle of a word, or behind a particle. */
export const WROTE_ANYWHERE = [
	'(?:참[석가여관]|방문)?\\s?후기|참관기|참가기|참석기|방문기|참여기|탐방기',
	'(?:에서?|[을를])\\s?(?:다녀[왔온와오옴가]|갔다\\s?[왔온와]|참[석가여관]|방문|가\\s?보[고았]|듣고|들은|보고(?:\\s|$))',
	'(?:イベント|参加|参戦|聴講|視聴|現地|開催)?(?:レポート|レポ|報告)|参加(?:記|録|メモ|ログ|まとめ|した|し[てま]|の感想|してき)|[にへを](?:参加|行[っき]|出席|聴講|視聴|登壇|いっ)|で(?:LT|発表|登壇|講演)(?:を)?(?:し[てたま]|させ)',
	'(?:总结|總結|小结|参会(?:记录|感受|总结)?|见闻|观后感|心得|笔记|记录)(?=\\s*$|[\\s:：(（—-])',
	'(?:の|を?)(?:感想|まとめ|メモ|備忘録|振り返り|ふりかえり|聴講メモ)|行ってき',
].join('|');

/** What English titles say before the event: `Notes from`, `What I learned at`. */
export const WROTE_BEFORE =
	"(?:(?:\\d+\\s|(?:two|three|four|five|six|seven|ten|several|many|a\\sfew)\\s|my\\s|some\\s|quick\\s|a\\s|the\\s|key\\s|personal\\s|live\\s)*(?:notes|recap|takeaways?|thoughts|report|review|impressions|learnings|highlights|summary|reflections|lessons(?:\\slearned)?|(?:things|what)\\si(?:\\s(?:have|'ve))?\\slearned|trip\\sreport|conference\\s(?:report|notes|review|recap)|back|days?|week|weekend|first\\stime|experience|adventures|postcards?|dispatch(?:es)?|scenes|live\\s?blog)\\s*(?:[:–—-]|from|on|of|at|in|about|to|with)\\s+|attending\\s|visiting\\s|live-?\\s?blogging\\s)(?:(?:the|my\\sfirst|attending|day\\s\\d\\sof)\\s)*";

/** That the author was there, as a sentence says it. */
export const ATTENDED = [
	'다녀\\s?[왔온와옴]|갔다\\s?[왔온와]|참[석가여관](?:했|하였|하게\\s?되|하고\\s?왔|할\\s수\\s있었|후기|\\s후기|해\\s?보|해서|한\\s)|방문(?:했|하였)|(?:발표|세션|강연|세미나|컨퍼런스|밋업)들?[을를]?\\s?(?:들었|듣고|들으|들은|보고|봤)|들으러\\s갔|들은\\s(?:발표|세션|강연)|에\\s?가보',
	'온라인으로\\s(?:시청|참|들)|시청(?:했|하였)|に(?:参加|行っ|出席|いっ)(?:して(?:き)?|した|しました|て(?:き)?|た|き)|参加(?:してき|しました|した)|聴講し|視聴し',
	'\\b(?:attended|i\\swent\\sto|we\\swent\\sto|i\\svisited|i\\swas\\sat|had\\sthe\\s(?:chance|pleasure|opportunity)\\sto\\s(?:attend|go|visit)|got\\sback\\sfrom|came\\sback\\sfrom)\\b',
	'\\b(?:to\\s(?:hear|listen\\sto)\\s[^.]{1,30}\\s(?:talk|speak|present)|listen(?:ed|ing)\\sto\\s(?:the\\s)?(?:talks|speakers|people)|watched\\s(?:it\\s|them\\s)?online)\\b',
	'参加了|参会',
].join('|');

/** That somebody presented something: what a review of an event is about. */
export const PRESENTED = [
	'발표[자해했하를가와는에]|발표\\s|연사|강연|키노트|세션|스피커|질의응답|청중|말씀해',
	'\\b(?:talks?|speakers?|keynotes?|presented|presentations?|slides|sessions?|q\\s?&\\s?a|audience)\\b',
	'発表|登壇|セッション|基調講演|スライド|スピーカー|聴講|LT(?![a-z])|講演',
	'演讲|演講|分享了|主题|嘉宾|讲师',
].join('|');

/** That somebody else said what is written down. */
export const REPORTED =
	'(?:설명|언급|소개|강조|공유|이야기|얘기|말씀|발표)(?:해\\s?주[셨신시]|하셨|하신|했다고|한다고)|라고\\s(?:한다|하셨|했다)|[가-힣]셨(?:다|습니다|는데|던|어요)|\\b(?:explained|described|mentioned|showed|demoed|argued|claimed|pointed\\sout|talked\\sabout|walked\\s(?:us|through))\\b|(?:とのこと|と話さ|とおっしゃ|紹介され|話され)';

/** What a line is labelled with that names the event. */
export const EVENT_LABEL =
	'event|conference|meetup|event\\sname|행사|행사\\s?명|컨퍼런스|밋업|세미나|イベント|イベント名|勉強会|カンファレンス';

/** What a line is labelled with that says when an event was. */
export const TIME_LABEL =
	'일시|날짜|일정|일자|행사\\s?일시?|개최\\s?일시?|언제|시간|기간|dates?|when|time|date\\s?(?:&|and|/)\\s?(?:time|place)|event\\s?date|日時|日付|開催日時?|開催|日程|时间|日期';

/** The same, where nothing but the day of an event is meant. */
export const EVENT_TIME_LABEL =
	'(?:행사\\s?|개최\\s?|진행\\s?|모임\\s?)?일시|(?:행사|개최)\\s?(?:날짜|일자?)|언제|when|event\\s?dates?|dates?\\s?(?:&|and|/)\\s?(?:time|place|venue)|日時|開催日時?';

/** What a line is labelled with that says where an event was. */
export const PLACE_LABEL = '장소|위치|곳|places?|venues?|where|locations?|場所|会場|地点';

/** What a sentence says of an event that took place, with nothing told behind it. */
export const HAS_TAKEN_PLACE =
	'(?:열렸|개최(?:되었|됐|했)|진행(?:되었|됐)|참[석가여관](?:했|하였|하고|하게)|다녀\\s?[왔온와]|開催され(?:た[。\\s]|まし)|開催でした|行われ(?:た[。\\s]|まし)|に(?:参加|行っ)|圆满|举行|举办)|\\b(?:took\\splace|was\\sheld|were\\sheld|i\\sattended|we\\sattended|i\\swent\\sto|was\\son|i\\swas\\sat)\\b';

/** What a sentence says of the day on which an event was. */
export const TOOK_PLACE =
	'다녀|참[석가여관]|열[린렸리]|개최|진행|있었|있던|에서\\s|갔|들었|开催|举[办行]|圆满|参加|開催|行[わっき]|に行|held|took\\splace|was\\son|attend|went|happened|visited|\\bat\\b|\\bin\\b';

/** What makes a day in prose another one than the day of the event. */
export const OTHER_DAY =
	'까지|마감|신청|접수|예매|티켓|출시|릴리[즈스]|공개|업로드|올라|추가|수정|예정|다음|작년|지난해|재작년|입사|생일|모집|deadline|until|release|announc|updated?|published|posted|last\\syear|next|tickets?|register|締切|公開|リリース|更新|追記|予定|次回|昨年|去年|申込|販売';

/** What a title says of things that are reviewed, reported or noted down as well, and are no event. */
export const OTHER_SUBJECT = [
	'강의|강좌|인강|수강|도서|서평|독서|책(?![가-힣])|책을|부트캠프|사용\\s?후기|구매|구입|개봉|여행|맛집|면접|입사|퇴사|이직|취업|취준|인턴|합격|자격증|시험|영화|드라마|게임|코딩\\s?테스트|스터디|프로젝트|챌린지|논문|온보딩|운영진|회의|미팅|주간|월간|일기|레시피|운동',
	'\\b(?:books?|reading|lectures?|onboarding|courses?|bootcamp|tutorial|chapters?|podcast|movies?|films?|recipes?|hotel|travel|unboxing|meetings?|minutes|stand-?up|1:1|1on1|retro(?:spective)?|sprint|interview|weekly|daily|journal|curriculum|syllabus|how\\sto|guide|cheat\\s?sheet|vault|change\\s?log|changes|history|releases?|licen[sc]e|contributing|security|policy|documentation|reference|maintaining|api)\\b',
	'マニュアル|読書|書評|書籍|購入|旅行|映画|面接|転職|議事録|定例|打ち合わせ|ミーティング|日記|週報|日報|レシピ|入門|使い方|講座|輪読',
].join('|');

/** What a title says of texts about events as such, or about what will be shown at one: nothing is told of what was. */
export const UNTOLD = [
	'꿀?팁(?![가-힣])|[는할]\\s?(?:방?법|이유)(?![가-힣])|방법(?=$|\\s)|가이드|즐기기|(?:^|\\s)왜\\s|추천|시간표|타임\\s?테이블|일정표|프로그램\\s?표|연사\\s?소개',
	'\\b(?:tips|advice|tricks|how\\sto|guide|why|(?:get|getting|make|making)\\sthe\\smost|schedule|timetable|line-?up|speaking|how\\swe\\s(?:ran|run|organi[sz]ed?))\\b',
	'コツ|[すス][すス][めメ]|方法|理由|始め方|歩き方|楽しみ方|タイムテーブル|时间表|日程表',
].join('|');

/** Events as such, not one of them. */
export const ALL_EVENTS =
	'\\b(?:many|numerous|several|number\\sof|all|tech|most|to)\\s(?:tech\\s)?(?:conferences|meetups|events)\\b|(?:여러|많은|다양한|온갖)\\s?(?:개발\\s?|기술\\s?|IT\\s?)?(?:컨퍼런스|밋업|세미나|행사)';

/** A heading under which speakers say who they are: in their own slides or script. */
export const SELF_INTRODUCTION = '자기\\s?소개|발표자\\s?소개|自己紹介|about\\sme|who\\s?am\\si\\??';

/** That the event is still to come, or that somebody is asked to come. */
export const AHEAD = [
	'모집|신청\\s?(?:안내|방법|기간|하기|링크)|참가\\s?신청|개최\\s?(?:안내|!|$)|(?:^|\\s)안내(?=$|[\\s!)])|신청(?:하세요|해\\s?주세요)|(?:^|[^가-힣])공지|열립니다|개최합니다|개최\\s?예정|진행\\s?예정|준비\\s?(?:회의|사항|하며|중)|기획|초대합니다|할\\s?예정',
	'call\\sfor\\s(?:papers|proposals|speakers|participation)|\\bcfp\\b|register\\s(?:now|here|at|by)|registration|rsvp|join\\sus|will\\s(?:be\\sheld|take\\splace|host)|upcoming|save\\sthe\\sdate|tickets\\sare|planning|proposal|preparing|organi[sz]ing|checklist|announc(?:ing|ement)|to\\sattend\\b',
	'募集|申し?込み|開催します|開催予定|開催のお知らせ|お知らせ|ご案内|参加予定|企画|準備|招待された|登壇します|予定です',
].join('|');

/** What a meeting's minutes are divided into. */
export const MINUTES =
	'attendees|participants|action\\sitems?|agenda|apologies|next\\ssteps|decisions?|minutes|absent|참석자|참여자|안건|논의\\s?(?:사항|내용)|결정\\s?사항|회의\\s?(?:내용|록)|액션\\s?아이템|할\\s?일|出席者|参加者|議題|決定事項|アクションアイテム|宿題|議事';

/** What a line is labelled with that says who spoke, or what about. */
export const SPEAKER_LABEL =
	'speakers?|presenters?|talk|slides|발표자?|연사|발표자료|강연자|スピーカー|登壇者?|発表者|講演者|発表|資料|讲师|嘉宾';

/** A page of an event's own site about one talk or speaker. */
export const EVENT_PAGE =
	'https?://[^\\s/()<>]{1,80}/(?:[^\\s()<>]{0,80}/)?(?:speakers?|sessions?|talks?|presentations?)/[^\\s()<>]';
