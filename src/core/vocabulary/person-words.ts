/** Family names of one syllable, the common ones first. */
const FAMILY =
	'김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구라민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국용편봉';
const FULL_KOREAN = new RegExp(`^(?:[${FAMILY}][가-힣]{2}|(?:남궁|황보|제갈|사공|선우|독고|서문)[가-힣]{1,2})$`, 'u');

const SHORT_KOREAN = new RegExp(`^[${FAMILY}][가-힣]$`, 'u');

/** Words that a family name could begin and that are none. */
const NO_NAMES: ReadonlySet<string> = new Set(
	'이야기|서비스|백엔드|이벤트|최적화|도전기|성장기|사용기|구현기|도입기|전환기|모바일|마무리|방법론|신기술|문제점|차세대|하반기|상반기|고도화|현대화|안정화|구조화|정규화|표준화|마케팅|서버|구현|도입|전략|정리|소개|도전|성장|전환|사용|설계|구조|방법|기술|기초|기본|문제|고민|최신|최종|모델|모듈|문서|이유|이해|이론|이후|이전|하루|한국|정보|정의|조직|주제|주의|지원|진행|차이|참고|추가|추천|표준|현재|현황|현실|연구|연습|심화|신입|인증|인가|인사|유저|유형|안내|안전|장점|장애|전체|전문가|한계|황금률|원칙|원리|우리|여행|여정|고급|공유|공부|공통|국내|금융|명령|반응|반복|변화|선택|선언|설정|설명|성능|소통|소감|손쉬운|송년회|신규|실습|오픈|오늘|양자|왕초보|임베딩|강의|강연|강좌|배포|배경|배움|남은|노하우|문화|주니어|시니어|오프닝|이커머스|인프라|인공지능|지식|지도|지표|진단|나만의|나의|도메인|도구|마지막|모두|기능|기획|기록|기여|라이브|라이프|하드웨어|하이브|모니터링|마이그|데이터|하나|하기|장표|조건|조합|배치|방식|방향|신뢰성|유연성|고가용성|고객|소셜|원격|공개|공간|공감|정책|정답|정산|주문|주말|지난|진짜|추상화|추적|탁월함|석사|박사|연사|연차|위한|위해|한다|이다|하는|하고|하지|하면|있다|있는|같은|모든|설치|구성|조회|주입|전달|지정|추출|방지|배열|변수|상수|함수|상태|상속|성공|이름|이력|이번|인용|임시|전송|정렬|제거|제공|제한|조절|조정|주석|주소|지연|차단|채널|채용|최대|최소|표시|표현|하위|상위|한글|한번|형식|형태|호출|홍보|확인|회사|회원|회의|전반적|구체적|성공적|기본적|이용하|사용법|구성원|정의함|생각함|설립자|진행자|참가자|참여자|발표자|강연자|기획자|디자이|주최자|연구자|소비자|지원자|사용자|개발자|관리자|구직자|경력자|공유함|유용함|중요함|고객사|고성능|공급자|구매자|국제화|금요일|기본값|나머지|노트북|도서관|마이크|명확히|모듈화|박람회|반도체|방문자|배우기|변경점|변호사|변환기|서울시|선구자|설계자|설명회|성공기|송수신|신세계|안정성|양방향|여러분|연구소|연동기|오프라인|우아한|원동력|원시값|유효성|이미지|이용자|이직기|이전기|인터넷|인터뷰|인턴십|임직원|용어집|용도별|용량별|편의성|편집기|장단점|전산실|정복기|정확도|정확성|제안서|제작기|제품군|조직도|조직원|주문서|지원금|차별화|천천히|추론기|하루만|한국어|한국인|한국형|함수형|황금기|구축기|여행기|이번에|이제는|이렇게|명세서|민감도|배포기|성숙도|소수점|신기능|안내서|유사도|전처리|정형화|제조사|지능형|우체국|지하철|주차장|정류장|공연장|강의실|전시장|이동중|안내소|조별로|주최측'.split(
		'|',
	),
);

/**
 * Whether a word is, in all likelihood, a Korean name with its family name.
 *
 * @example
 * isFullKoreanName('이하람') //=> true
 * isFullKoreanName('이야기') //=> false
 */
export function isFullKoreanName(text: string): boolean {
	const name = text.normalize('NFC');
	return FULL_KOREAN.test(name) && !NO_NAMES.has(name) && !/[적들는를에]$/u.test(name);
}

/** Whether a word could be a Korean name of two syllables: too short to be sure of. */
export function isShortKoreanName(text: string): boolean {
	const name = text.normalize('NFC');
	return SHORT_KOREAN.test(name) && !NO_NAMES.has(name);
}

/** Japanese family names that many bear. */
const JAPANESE = new RegExp(
	`^(?:${'佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|渡部|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|斉藤|齋藤|清水|山崎|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|金子|岡本|藤原|三浦|中野|中川|原田|松田|竹内|小野|田村|中山|和田|石田|森田|上田|内田|柴田|酒井|宮崎|横山|高木|安藤|宮本|大野|小島|谷口|工藤|今井|増田|丸山|杉山|村田|大塚|新井|小山|藤本|平野|河野|上野|武田|野口|松井|千葉|菅原|岩崎|久保|木下|佐野|野村|松尾|菊地|菊池|杉本|市川|古川|大西|島田|水野|桜井|高野|吉川|山内|西田|飯田|西川|小松|北村|安田|五十嵐|川口|平田|中田|久保田|服部|岩田|土屋|川崎|福島|本田|樋口|秋山|田口|永井|山中|中西|吉村|川上|石原|大橋|松岡|馬場|浜田|森本|星野|矢野|浅野|大久保|松下|吉岡|小池|野田|荒木|熊谷|松浦|大谷|内藤|黒田|尾崎|川村|永田|望月|荒井|松村'})\\s?[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]{1,5}$`,
	'u',
);
/** Signs that begin and end Japanese family names, for those that are not in the list: `森野`, `白石`, `小笠原`. */
const JAPANESE_SHAPE =
	/^[青赤白黒大小高東西南北長永平広深浅古新若石岩金水清川山谷沢森林木松竹梅杉桜花菊草藤柳荒井池島浜浦海津磯岡坂野村里町田畑稲牧馬鳥鶴亀熊丸三五七八千安福吉宮寺神天星月秋春夏早土堀横関渡篠笹桑栗柏桐菅萩須佐加伊宇江片茂久河今市矢武成相飯豊富重根羽近遠岸戸黄真露霧灯雪風雨雲波港]{1,2}[田川山野村原井島嶋崎﨑沢澤口木林森谷岡橋池藤石松塚浜濱浦尾辺邊葉坂瀬津倉城宮]\s?(?:[\p{Script=Han}]{1,2}|[\p{Script=Hiragana}]{2,4}|[\p{Script=Katakana}ー]{2,4}|\p{Script=Han}[\p{Script=Hiragana}]{1,2})$/u;
const NO_JAPANESE_NAME =
	/(?:市|県|区|駅|都|府|社|部|会|店|校|院|庁|省|寺|線|学|話|術|法|道|的|化|版|編|用|さん|です|ます|する|した|から|まで|など|ない)$/u;
const CHINESE =
	/^[王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚張劉陳楊趙馬吳孫鄭羅許鄧馮蘇葉蔣鍾盧余翁伍倪汤殷毕安齐庞樊兰乔颜柳鲁祝耿莫裴章季葛卓][\p{Script=Han}]{1,2}$/u;
const NO_CHINESE_NAMES =
	/^(?:高性能|高可用|高并发|高级|高效|高速|任务|任意|方案|方法|方向|金融|周边|常见|何时|石油|白皮书|马上|黄金|余额|江湖|龙头|白盒|万字|万物|许可|程序|程序员|安全|于是|孔雀|毛利|武器|顾客|顾问|方式|田野|史上|严格|大会|任何|钱包|施工|洪水|徐徐)/u;

/** Whether a word is, in all likelihood, a full name written in Chinese characters, kana or Hangul. */
export function isFullAsianName(text: string): boolean {
	if (isFullKoreanName(text)) return true;
	if (JAPANESE_SHAPE.test(text) && !NO_JAPANESE_NAME.test(text) && !soundsLikeOrganization(text)) return true;
	return JAPANESE.test(text) || (CHINESE.test(text) && !NO_CHINESE_NAMES.test(text));
}

/** Words of titles that are written like names: `Clean Architecture`. */
const TITLE_WORDS =
	/(?:^|\s)(?:the|a|an|and|of|with|for|in|to|from|how|why|what|your|our|my|architecture|service|services|practices?|applications?|data|web|mobile|cloud|guide|introduction|intro|part|design|systems?|development|learning|deep|machine|software|engineering|future|framework|library|platform|api|apis|performance|security|testing|tests?|code|coding|programming|language|model|models|pipeline|analytics|analysis|server|serverless|native|open|source|community|management|team|teams|culture|workshop|session|talk|keynote|panel|demo|tutorial|overview|basics|advanced|best|next|new|real|time|smart|work|working|leadership|skills?|product|project|process|agile|react|flutter|kotlin|swift|java|javascript|typescript|python|docker|kubernetes|spring|boot|android|ios|day|meetup|conference|networking|lightning|summary|notes?|steps?|create|creating|build|add|run|write|files?|planning|verification|checklist|base|views?|page|user|users|list|install|setup|configuration|debug|deploy|deployment|release|update|check|example|case|study|studies|story|stories|state|management|building|making|using|getting|started|beyond|inside|under|hood|everything|everywhere|things|world|production|scale|scaling|experience|journey|lessons?|tips|tricks|patterns?|functions?|database|storage|network|search|engine|graph|stream|streaming|event|events|group|prize|q&a|sdks?|cli|gui|iot|ml|ai|llms?|sql|nosql|css|html|http|json|gpu|aws|gcp|azure|devops|growth|hacking|marketing|driven|board|eu|\w+i[sz]ation|소개|정리|후기|정보|활용|이야기|도입기|개발기|경험|방법|이벤트|내용|요약|감상)(?=$|\s)/iu;

/**
 * Whether what is written like a name holds a word of titles.
 *
 * @example soundsLikeTitle('Clean Architecture') //=> true
 */
export const soundsLikeTitle = (text: string): boolean => TITLE_WORDS.test(text);

/** What a person does, by the word it ends with. One line a language; the first ones of Korean also end longer words. */
const KOREAN_HEADS =
	'개발자|엔지니어|디자이너|기획자|마케터|리서처|연구원|연구자|연구위원|아키텍트|에반젤리스트|컨설턴트|매니저|프로그래머|설립자|창업자|창립자|창시자|팀장|파트장|실장|본부장|부문장|센터장|연구소장|그룹장|정책관|사무관|기술사|과학자|분석가|운영자|관리자|(?:부|조|정|석좌|겸임|초빙)교수|(?:기술|상임|사내|대표)이사|(?:공동|부)대표|(?:테크|팀|파트|챕터|기술|개발)(?:리드|리더)';
const HEADS = [
	'대표|이사|교수|리드|리더|애드버킷|애드보킷|어드보킷|애드보케이트|사이언티스트|애널리스트|코치|멘토|튜터|강사|트레이너|작가|저자|기자|변호사|변리사|(?:석사|박사)\\s?과정|(?:\\d학년 )?(?:대)?학생|대학원생|박사|상무|전무|사장|부사장|회장|부회장|부의장|의장|부장|차장|과장|소장|원장|단장|수석|책임|선임|오거나이저|커미터|메인테이너|프로덕트 오너|스크럼 마스터|프리랜서',
	'developer|engineer|designer|architect|manager|researcher|scientist|consultant|evangelist|advocate|(?:co-?)?founder|technologist|programmer|lead|leader|president|chair(?:man|woman|person)?|officer|professor|lecturer|instructor|teacher|trainer|coach|mentor|student|analyst|strategist|specialist|organi[sz]er|maintainer|contributor|committer|author|director|owner|fellow|hacker|freelancer|administrator|CTO|CEO|CPO|CIO|COO|CFO|CMO|CDO|CISO|[SE]?VP|GDE|MVP|PM|PO|SRE|DevRel',
	'[ァ-ヶー]{0,16}(?:エンジニア|デザイナー|マネージャー|マネジャー|プログラマー?|アーキテクト|エバンジェリスト|アドボケイト|コンサルタント|サイエンティスト|リーダー|リード|プロダクトオーナー|スクラムマスター)|開発者|(?:共同)?代表|代表取締役(?:社長)?|取締役|社長|部長|課長|室長|執行役員|研究員|研究者|(?:准|助)?教授|講師|学生|院生',
	'\\p{Script=Han}{0,6}(?:工程师|架构师|经理|总监|创始人|研究员|开发者|负责人|讲师|专家|总裁)',
].join('|');
const ROLE = new RegExp(`(?:^|[\\s·])([가-힣A-Za-z]{0,10}(?:${KOREAN_HEADS})|${HEADS})$`, 'iu');

/** Words that a further one follows: `Head of Platform`, `VP of Engineering`. */
const ROLE_OF =
	/(?:^|\s)((?:(?:senior|co-|vice|managing|executive)\s?)?(?:head|director|VP|president|chief|professor|member|manager|lead) of (?:\S+ ){0,3}\S+)$/iu;

/** Words before the last one that say more of a role, and are no organization. */
const MODIFIER =
	/(?:^|\s)(?:프론트엔드|프런트엔드|백엔드|풀스택|소프트웨어|데이터|서버|안드로이드|웹|앱|모바일|머신러닝|딥러닝|클라우드|플랫폼|보안|게임|커뮤니티|시니어|주니어|테크|팀|리드|선임|수석|책임|총괄|공동|기술|프로덕트|프로젝트|솔루션|솔루션즈|인프라|오픈소스|디벨로퍼|사이트|신뢰성|iOS|android|AI|ML|QA|UX|UI|SRE|DevOps|FE|BE|senior|sr\.?|junior|staff|lead|principal|chief|distinguished|executive|vice|associate|assistant|adjunct|managing|technical|tech|technology|information|community|general|software|data|full[- ]?stack|frontend|front-end|backend|back-end|web|mobile|cloud|systems?|solutions?|site|reliability|infrastructure|security|platform|product|project|program|programs|machine|deep|learning|research|developer|engineering|team|marketing|UX|open|source|freelance|independent|ソフトウェア|フロントエンド|バックエンド|シニア|リード|テック|データ|(?:CTO|CEO) (?:and|&|겸))$/iu;

/** Titles that are given for a field: `MVP for Data`. */
const AWARD = /^(?:\w+ ){0,2}(?:MVP|GDE|Developers? Expert|Ambassador|Hero) (?:for|in) \S/u;

const LED =
	/^((?:[\w&-]+ ){0,3}(?:C[A-Z]O|(?:[Cc]o-?)?[Ff]ounder|[Pp]resident|[Oo]wner|[Cc]reator|VP)) of (\p{Lu}.*)$/u;

/** What people lead inside an organization. */
const DEPARTMENT =
	/^(?:the |our )?(?:\w+ )?(?:engineering|products?|platforms?|technology|design|research|data|marketing|operations|growth|security|infrastructure|sales|people|development|software|AI|IT|UX|R&D)\b/iu;

/** What these lead has its name before them: `달빛 커뮤니티 대표`. */
const WHOLE = /^(?:대표|의장|부의장|회장|부회장|사장|소장|원장|운영자|オーナー|代表|社長|会長)$/u;

/**
 * Splits what stands beside a name into organization and role. Null for what is not said.
 *
 * @example splitRole('달빛은행 데이터 엔지니어') //=> { affiliation: '달빛은행', role: '데이터 엔지니어' }
 */
export function splitRole(text: string): { affiliation: string | null; role: string | null } {
	const plain = text.trim();
	if (AWARD.test(plain) || (/^\S+\/\S+$/u.test(plain) && plain.split('/').some((part) => ROLE.test(part.slice(-60)))))
		return { affiliation: null, role: plain };
	const of = LED.exec(plain.slice(0, 120));
	if (of && !DEPARTMENT.test(of[2] ?? '')) return { affiliation: of[2] ?? null, role: of[1] ?? null };
	const end = plain.slice(-60);
	const last = (ROLE_OF.exec(end) ?? ROLE.exec(end))?.[1];
	if (last === undefined) return { affiliation: plain === '' ? null : plain, role: null };
	let from = plain.length - last.length;
	while (!WHOLE.test(last)) {
		const before = plain.slice(Math.max(0, from - 24), from).trimEnd();
		const more = MODIFIER.exec(before)?.[0].trimStart();
		if (more === undefined) break;
		from = plain.slice(0, from).trimEnd().length - more.length;
	}
	const joined = /^(.*\S)\s(?:and|&|겸|및)\s$/iu.exec(plain.slice(0, from));
	const other = joined && splitRole(joined[1] ?? '');
	if (other?.role) return { affiliation: other.affiliation, role: plain.slice(plain.lastIndexOf(other.role, from)) };
	const before = plain.slice(0, from).replace(/[\s,·/|–-]{1,9}$/u, '');
	return { affiliation: before === '' ? null : before, role: plain.slice(from) };
}

/** Whether a text ends with what somebody does. */
export const endsWithRole = (text: string): boolean => ROLE.test(text.slice(-60));

/** What the names of organizations end or begin with. */
const ORGANIZATION =
	/(?:^|\s)(?:inc|ltd|llc|gmbh|corp|corporation|co|labs?|technologies|software|systems|studios?|games|bank|university|college|institute|foundation|group|team|networks|partners|ventures|consulting|solutions|media|entertainment|academy|society)\.?$|(?:은행|뱅크|전자|대학교?|연구소|재단|협회|학회|커뮤니티|그룹|증권|카드|보험|텔레콤|게임즈|소프트|랩스?|테크|시스템즈|페이|모빌리티|커머스|컴퍼니|마켓|스튜디오|웹툰|\(주\)|㈜|주식회사|株式会社|有限会社|合同会社|大学|研究所|財団|銀行|書房|書店|出版|商会|商店|商事|工房|工業|製作所|製薬|電機|電気|新聞社?|証券|保険|生命|信託|協会|学会|高専|高校|ラボ|システムズ?|テクノロジーズ?|ソフト(?:ウェア)?|ホールディングス|グループ|スタジオ|ゲームズ?|公司|集团|学院)$|^(?:\(주\)|㈜|주식회사|株式会社|有限会社|合同会社|一般社団法人)/iu;

/**
 * Whether a text is, by its first or last word, an organization.
 *
 * @example soundsLikeOrganization('Nordlys Labs') //=> true
 */
export const soundsLikeOrganization = (text: string): boolean => ORGANIZATION.test(text.slice(-80).trim());

const NO_ORGANIZATION =
	/^(?:발표자|연사|강연자|진행자|사회자?|모더레이터|패널|패널리스트|speaker|presenter|host|moderator|panelist|MC|登壇者|発表者|司会)$|(?:conf|conference|meetup|컨퍼런스|콘퍼런스|밋업)[\w ]{0,6} (?:19|20)\d\d$|^(?:블로그|깃허브|깃헙|트위터|링크드인|홈페이지|발표\s?자료|슬라이드|영상|blog|website|homepage|slides?|video)$/iu;

/** Whether a text beside a name is no organization: what somebody is at the event, the event itself, a page of theirs. */
export const isNoOrganization = (text: string): boolean => NO_ORGANIZATION.test(text.slice(0, 80));

const PAGE =
	/^(?:페이스북|트위터|깃허브|깃헙|링크드인|인스타그램|블로그|홈페이지|facebook|twitter|x|github|linkedin|instagram|blog|website|homepage)$/iu;

/** Whether a text lists several pages that people have; alone, some of their names are organizations as well. */
export const arePages = (text: string): boolean => {
	const parts = text.split(', ');
	return parts.length > 1 && parts.every((part) => PAGE.test(part));
};

/** What a sentence about a person says they are: `… 프론트엔드 엔지니어입니다`. */
const ROLE_IN_SENTENCE =
	/(?:^|\s)((?:(?:프론트엔드|백엔드|풀스택|소프트웨어|데이터|서버|안드로이드|웹|모바일|머신러닝|클라우드|플랫폼|보안|게임|iOS|DevOps)\s)?(?:개발자|엔지니어|디자이너|기획자|연구원|아키텍트))\s?(?:입니다|이다|이며|로\s|[.]|$)/u;

/** The role that a sentence about a person states, or null. */
export const roleInSentence = (sentence: string): string | null =>
	ROLE_IN_SENTENCE.exec(sentence.normalize('NFC').slice(0, 600))?.[1] ?? null;
