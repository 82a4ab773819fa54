/** Family names of one syllable, the common ones first. */
const FAMILY =
	'김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구라민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국';
const FULL_KOREAN = new RegExp(`^(?:[${FAMILY}][가-힣]{2}|(?:남궁|황보|제갈|사공|선우|독고|서문)[가-힣]{1,2})$`, 'u');

const SHORT_KOREAN = new RegExp(`^[${FAMILY}][가-힣]$`, 'u');

/** Words that a family name could begin and that are none. */
const NO_NAMES: ReadonlySet<string> = new Set(
	'이야기|서비스|백엔드|이벤트|최적화|도전기|성장기|사용기|구현기|도입기|전환기|모바일|마무리|방법론|신기술|문제점|차세대|하반기|상반기|고도화|현대화|안정화|구조화|정규화|표준화|마케팅|서버|구현|도입|전략|정리|소개|도전|성장|전환|사용|설계|구조|방법|기술|기초|기본|문제|고민|최신|최종|모델|모듈|문서|이유|이해|이론|이후|이전|하루|한국|정보|정의|조직|주제|주의|지원|진행|차이|참고|추가|추천|표준|현재|현황|현실|연구|연습|심화|신입|인증|인가|인사|유저|유형|안내|안전|장점|장애|전체|전문가|한계|황금률|원칙|원리|우리|여행|여정|고급|공유|공부|공통|국내|금융|명령|반응|반복|변화|선택|선언|설정|설명|성능|소통|소감|손쉬운|송년회|신규|실습|오픈|오늘|양자|왕초보|임베딩|강의|강연|강좌|배포|배경|배움|남은|노하우|문화|주니어|시니어|오프닝|이커머스|인프라|인공지능|지식|지도|지표|진단|나만의|나의|도메인|도구|마지막|모두|기능|기획|기록|기여|라이브|라이프|하드웨어|하이브|모니터링|마이그|데이터|하나|하기|장표|조건|조합|배치|방식|방향|신뢰성|유연성|고가용성|고객|소셜|원격|공개|공간|공감|정책|정답|정산|주문|주말|지난|진짜|추상화|추적|탁월함|석사|박사|연사|연차|위한|위해|한다|이다|하는|하고|하지|하면|있다|있는|같은|모든|설치|구성|조회|주입|전달|지정|추출|방지|배열|변수|상수|함수|상태|상속|성공|이름|이력|이번|인용|임시|전송|정렬|제거|제공|제한|조절|조정|주석|주소|지연|차단|채널|채용|최대|최소|표시|표현|하위|상위|한글|한번|형식|형태|호출|홍보|확인|회사|회원|회의|전반적|구체적|성공적|기본적|이용하|사용법|구성원|정의함|생각함|설립자|진행자|참가자|참여자|발표자|강연자|기획자|디자이|주최자|연구자|소비자|지원자|사용자|개발자|관리자|구직자|경력자|공유함|유용함|중요함'.split(
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
	return FULL_KOREAN.test(name) && !NO_NAMES.has(name);
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
const CHINESE =
	/^[王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚張劉陳楊趙馬吳孫鄭羅許鄧馮蘇葉蔣鍾盧][\p{Script=Han}]{1,2}$/u;
const NO_CHINESE_NAMES =
	/^(?:高性能|高可用|高并发|高级|高效|高速|任务|任意|方案|方法|方向|金融|周边|常见|何时|石油|白皮书|马上|黄金|余额|江湖|龙头|白盒|万字|万物|许可|程序|程序员|安全|于是|孔雀|毛利|武器|顾客|顾问|方式|田野|史上|严格|大会|任何|钱包|施工|洪水|徐徐)/u;

/** Whether a word is, in all likelihood, a full name written in Chinese characters, kana or Hangul. */
export function isFullAsianName(text: string): boolean {
	if (isFullKoreanName(text)) return true;
	return JAPANESE.test(text) || (CHINESE.test(text) && !NO_CHINESE_NAMES.test(text));
}

/** Words of titles that are written like names: `Clean Architecture`. */
const TITLE_WORDS =
	/(?:^|\s)(?:the|a|an|and|of|with|for|in|to|from|how|why|what|your|our|my|architecture|service|services|practices?|applications?|data|web|mobile|cloud|guide|introduction|intro|part|design|systems?|development|learning|deep|machine|software|engineering|future|framework|library|platform|api|apis|performance|security|testing|tests?|code|coding|programming|language|model|models|pipeline|analytics|analysis|server|serverless|native|open|source|community|management|team|teams|culture|workshop|session|talk|keynote|panel|demo|tutorial|overview|basics|advanced|best|next|new|real|time|smart|work|working|leadership|skills?|product|project|process|agile|react|flutter|kotlin|swift|java|javascript|typescript|python|docker|kubernetes|spring|boot|android|ios|day|meetup|conference|networking|lightning|summary|notes?|steps?|create|creating|build|add|run|write|files?|planning|verification|checklist|base|views?|page|user|users|list|install|setup|configuration|debug|deploy|deployment|release|update|check|example|case|study|studies|story|stories|state|management|building|making|using|getting|started|beyond|inside|under|hood|everything|everywhere|things|world|production|scale|scaling|experience|journey|lessons?|tips|tricks|patterns?|functions?|database|storage|network|search|engine|graph|stream|streaming|event|events|group|prize|q&a|소개|정리|후기|정보|활용|이야기|도입기|개발기|경험|방법|이벤트|내용|요약|감상)(?=$|\s)/iu;

/**
 * Whether what is written like a name holds a word of titles.
 *
 * @example soundsLikeTitle('Clean Architecture') //=> true
 */
export const soundsLikeTitle = (text: string): boolean => TITLE_WORDS.test(text);

/** The last word of what a person does: `데이터 엔지니어`, `CTO`, `senior developer`. */
const ROLE =
	/(?:^|[\s·])(개발자|엔지니어|디자이너|기획자|리서처|연구원|연구자|아키텍트|에반젤리스트|컨설턴트|매니저|프로그래머|설립자|창업자|강사|(?:석사|박사)\s?과정|(?:\d학년 )?학생|대표|대표이사|이사|부의장|의장|팀장|팀 리드|리드|그룹장|본부장|센터장|교수|박사|developer(?: advocate)?|engineer|designer|architect|manager|researcher|scientist|consultant|evangelist|advocate|(?:co-)?founder|technologist|programmer|lead|CTO|CEO|CPO|CIO|COO|VP|GDE|PM|PO|professor|director|エンジニア|デザイナー|マネージャー|開発者|代表|取締役|部長)$/iu;

/** Words before the last one that say more of a role, and are no organization. */
const MODIFIER =
	/(?:^|\s)(?:프론트엔드|백엔드|풀스택|소프트웨어|데이터|서버|안드로이드|웹|앱|모바일|머신러닝|딥러닝|클라우드|플랫폼|보안|게임|커뮤니티|시니어|주니어|리드|선임|수석|프로덕트|인프라|오픈소스|iOS|android|AI|ML|QA|SRE|DevOps|senior|junior|staff|lead|principal|chief|software|data|frontend|front-end|backend|web|mobile|security|platform|product|machine|learning|research|(?:CTO|CEO) (?:and|&|겸))$/iu;

/**
 * Splits what stands beside a name into organization and role. Null for what is not said.
 *
 * @example splitRole('달빛은행 데이터 엔지니어') //=> { affiliation: '달빛은행', role: '데이터 엔지니어' }
 */
export function splitRole(text: string): { affiliation: string | null; role: string | null } {
	const plain = text.trim();
	const last = ROLE.exec(plain.slice(-60))?.[1];
	if (last === undefined) return { affiliation: plain === '' ? null : plain, role: null };
	let from = plain.length - last.length;
	for (
		let more = MODIFIER.exec(plain.slice(0, from).trimEnd());
		more;
		more = MODIFIER.exec(plain.slice(0, from).trimEnd())
	)
		from = more.index + (/^\s/u.test(more[0]) ? 1 : 0);
	const before = plain.slice(0, from).replace(/[\s,·/|–-]{1,9}$/u, '');
	return { affiliation: before === '' ? null : before, role: plain.slice(from) };
}

/** Whether a text ends with what somebody does. */
export const endsWithRole = (text: string): boolean => ROLE.test(text.slice(-60));

/** What a sentence about a person says they are: `… 프론트엔드 엔지니어입니다`. */
const ROLE_IN_SENTENCE =
	/(?:^|\s)((?:(?:프론트엔드|백엔드|풀스택|소프트웨어|데이터|서버|안드로이드|웹|모바일|머신러닝|클라우드|플랫폼|보안|게임|iOS|DevOps)\s)?(?:개발자|엔지니어|디자이너|기획자|연구원|아키텍트))\s?(?:입니다|이다|이며|로\s|[.]|$)/u;

/** The role that a sentence about a person states, or null. */
export const roleInSentence = (sentence: string): string | null =>
	ROLE_IN_SENTENCE.exec(sentence.normalize('NFC').slice(0, 600))?.[1] ?? null;
