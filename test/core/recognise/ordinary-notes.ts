/** A note of somebody's vault, invented. */
export interface InventedNote {
	readonly path: string;
	readonly text: string;
}

const note = (path: string, text: string): InventedNote => ({ path: `${path}.md`, text: `${text}\n` });

/** Notes as they lie in vaults beside reviews of events. None of them is one. */
export const ORDINARY_NOTES: readonly InventedNote[] = [
	note(
		'주간 회의 2024-03-04',
		'# 주간 회의\n\n## 참석자\n- 나래\n- 두루\n\n## 안건\n- 밋업 후원 예산\n- 세미나실 예약\n\n## 결정 사항\n- 세션 두 개로 줄이기',
	),
	note(
		'2024-05-02',
		'# 2024-05-02\n\n- 오전: 코드 리뷰\n- 점심: 두루와 김밥\n- 저녁: 달리기 5km\n\n내일은 일찍 자자.',
	),
	note(
		'마우스 후기',
		'# 무선 마우스 사용 후기\n\n한 달 동안 써 본 느낌을 정리한다.\n\n## 장점\n- 가볍다\n## 단점\n- 비싸다\n\n## 총평\n다시 사도 이걸 산다.',
	),
	note(
		'타입 강의 후기',
		"---\ntitle: '타입스크립트 강의 후기'\ndate: 2024-01-03\n---\n섹션 세 개를 모두 들었다.\n\n## 느낀 점\n발표 자료가 깔끔했다.",
	),
	note(
		'느린 책',
		'# 느린 시스템 설계 독서 노트\n\n## 1장\n저자는 큐를 설명한다.\n\n## 2장\n- 읽고 나서 든 생각\n- 질문: 왜 느린가?',
	),
	note('김치볶음밥', '# 김치볶음밥\n\n재료\n- 김치 한 줌\n- 밥 두 공기\n\n1. 김치를 볶는다\n2. 밥을 넣는다'),
	note(
		'제주 여행',
		'# 제주 여행 후기\n\n3월 2일, 오름에 다녀왔다.\n\n## 첫째 날\n바람이 셌다.\n## 둘째 날\n카페에 들렀다.',
	),
	note(
		'면접 회고',
		'# 백엔드 면접 후기\n\n질문이 많았다.\n\n## 질문\n- 인덱스는 왜 쓰나요?\n## 느낀 점\n더 준비하자.',
	),
	note(
		'발표 모집',
		'# 모래 밋업 5회 발표자 모집\n\n- 일시: 2024-07-01\n- 장소: 온라인\n\n발표 신청은 아래 링크로 해 주세요.\n세션은 20분입니다.\n\n키노트 뒤에 라이트닝 토크가 이어집니다.',
	),
	note(
		'밋업 준비',
		'# 모래 밋업 준비\n\n- [ ] 발표자 섭외\n- [ ] 장소 예약\n- [ ] 피자 주문\n- [ ] 슬라이드 틀\n\n발표는 세 개, 세션마다 20분.',
	),
	note('도커 튜토리얼', '# 도커 시작하기\n\n```sh\ndocker run hello\ndocker ps\n```\n\n이미지는 층으로 되어 있다.'),
	note(
		'회고',
		'---\ntitle: 2023년 회고\n---\n올해는 컨퍼런스에도 가고 책도 읽었다.\n\n## 일\n새 팀에 왔다.\n## 삶\n고양이를 데려왔다.\n## 2024년\n세미나에 더 가고 싶다.',
	),
	note(
		'컨퍼런스 목록',
		'# 가 본 컨퍼런스\n\n- [[모래콘 2022]]\n- [[모래콘 2023]]\n- [[구름 밋업 3회]]\n- [[조약돌 세미나]]\n- [[바람 서밋 2021]]\n- [[물결 세미나]]',
	),
	note('나래', '# 나래\n\n- 회사: 구름상회\n- 만난 곳: 모래 밋업\n\n커피를 좋아한다. 발표를 잘한다.'),
	note(
		'Upcoming',
		'# Sandcastle Conf 2025\n\nRegister now! Tickets are on sale until May.\n\n## Schedule\n| Time | Talk |\n| --- | --- |\n| 10:00 | Keynote |\n| 11:00 | Sessions |',
	),
	note(
		'CFP',
		'# Call for papers: Pebble Days 2025\n\nSubmit your talk until March 3, 2025.\n\n- Talks are 30 minutes\n- Speakers get a ticket\n- Slides in English',
	),
	note(
		'1on1',
		'# 1:1 with Mira\n\nDate: 2024-02-03\n\n## Agenda\n- conference budget\n- talk proposal for the autumn\n\n## Action items\n- Mira asks about tickets',
	),
	note(
		'Sprint',
		'# Sprint review\n\nAttendees: Ada, Bo\n\n- demo of the search\n- Q&A took long\n\n## Next steps\n- fix the index',
	),
	note(
		'Ruby course',
		'# Review of the Ruby course\n\nSixteen videos, three quizzes.\n\n## Thoughts\nThe talks are short and the slides are clear.',
	),
	note(
		'Slow books',
		'# Notes on "Slow Books"\n\n## Chapter 1\nThe author explained queues.\n\n## Chapter 2\nMore queues.',
	),
	note(
		'README',
		'# pebble-cli\n\nA command line for pebbles.\n\n## Install\n```sh\nnpm i pebble\n```\n## Usage\n```sh\npebble talk\n```',
	),
	note(
		'Syllabus',
		'# Distributed systems, spring 2024\n\n| Week | Topic | Slides |\n| --- | --- | --- |\n| 1 | Clocks | pdf |\n| 2 | Logs | pdf |\n\nLectures are on Monday, sessions on Friday.',
	),
	note(
		'Talk idea',
		'# Talk proposal: maps of sand\n\nAbstract: In this talk I will show how to draw.\n\n## Outline\n- intro\n- demo\n- Q&A',
	),
	note('Packing', '# Packing list for the conference\n\n- [ ] laptop\n- [ ] badge\n- [ ] shoes\n- [ ] charger'),
	note(
		'Meetup group',
		'# Pebble user group\n\nWe meet every month. Join us! RSVP on the site.\n\nTalks are welcome: propose one.\nSessions last an hour.',
	),
	note(
		'nginx.conf',
		'# nginx.conf\n\nSessions are sticky.\n\n```\nserver { listen 80; }\n```\n\nTalks to the backend over a socket.',
	),
	note(
		'Podcast',
		'# Podcast: two developers, one mic\n\nThe speakers talked about their first conference.\n\n- keynote anecdotes\n- slides or no slides',
	),
	note('読書メモ', '# 遅い本の読書メモ\n\n## 第1章\nキューの話。\n\n## 感想\nわかりやすい。'),
	note('定例', '# 2024-04-01 定例\n\n## 参加者\n- 空\n- 海\n\n## 議題\n- 勉強会の会場\n- 登壇者への連絡'),
	note(
		'勉強会のお知らせ',
		'# 砂もくもく会 #5 開催のお知らせ\n\n日時: 2024年7月1日(月) 19:00\n\n参加者を募集します。\nLTの発表も歓迎です。\n登壇は5分です。',
	),
	note('旅行', '# 京都旅行に行ってきました\n\n1日目は寺、2日目は川。\n\n## 感想\n暑かった。'),
	note('使い方', '# エディタの使い方まとめ\n\n- 保存\n- 検索\n- 置換'),
	note('日記', '# 日記 2024/04/02\n\n朝は散歩。\n夜は勉強会の準備。'),
	note(
		'모래콘 2025',
		'# 모래콘 2025 개최!\n\n7월 1일 모래콘이 열립니다.\n\n## 세션 안내\n\n### 큐 이야기 - 한나래 (구름상회)\n큐를 버립니다.\n\n### 표 이야기 - 김두루 (조약돌)\n표를 접습니다.',
	),
	note(
		'웨비나',
		'# 무료 웨비나 안내\n\n일시: 2024-07-01 19:00\n\n연사: 한나래 (구름상회)\n\n아래 링크에서 신청하세요.',
	),
	note(
		'페스티벌',
		'# 모래 페스티벌 2023 후기\n\n음악 페스티벌에 다녀왔다.\n\n## 첫째 날\n밴드가 좋았다.\n\n## 둘째 날\n비가 왔다.',
	),
	note(
		'Talks',
		'# How to give a conference talk\n\n## Choose a topic\nTalks need one idea.\n\n## Slides\nFew words.\n\n## Q&A\nRepeat the question for the audience.',
	),
	note(
		'Session API',
		'# Session API\n\nSessions are created on login.\n\n## Speaker object\n\n- speaker: string\n- talk: string',
	),
];

/** Short reviews of events. */
export const SHORT_REVIEWS: readonly InventedNote[] = [
	note(
		'모래콘',
		'# 모래콘 2023 후기\n\n지난 토요일 모래콘 2023에 다녀왔다.\n\n## 느린 큐 - 한나래 (구름상회)\n발표를 듣고 큐를 다시 봤다.\n\n## 빠른 표 - 두루 (조약돌)\n표를 접는 법을 설명해 주셨다.',
	),
	note(
		'구름 밋업',
		'[후기] 구름 데이터 밋업 후기 (24.03.09)\n\n오늘 구름 데이터 밋업에 다녀왔습니다.\n\n1부: 로그를 버리는 법\n한나래 님이 발표해 주셨습니다.\n\n2부: 로그를 줍는 법\n두루 님이 발표해 주셨습니다.',
	),
	note(
		'[240309] 조약돌 세미나',
		'# 조약돌 세미나 3회\n\n- 온라인 세미나\n\n### 돌의 의미\n- 돌은 무겁다\n- 발표자는 작은 돌부터 시작하라고 했다\n### 질의응답\n- 돌은 어디서 사나요?',
	),
	note(
		'2024-03-10-conference-review',
		'---\ntitle: "나의 첫 컨퍼런스, 바람콘 참석 후기"\ndate: 2024-03-10\n---\n3월 9일 바람콘에 참석했다.\n\n키노트부터 마지막 세션까지 모두 들었다.\n\n연사들의 발표가 좋았다.',
	),
	note(
		'물결 서밋',
		'# 물결 서밋 2022\n\n- 일시: 2022-08-25 (목)\n- 장소: 강당\n\n## 키노트\n연사가 파도를 설명했다.\n\n## 세션 1. 파도 만들기\n발표 자료가 올라왔다.\n\n## 세션 2. 파도 타기\n질의응답이 길었다.',
	),
	note(
		'GDX 하늘 세미나',
		'## 소개\n2022년 강당에서 열린 하늘 세미나에서 여러 세션을 듣고 메모한 문서입니다.\n\n## 구름 나누기\n- 발표자: 한나래\n- 구름은 셋으로 나눈다\n\n## 비 모으기\n- 발표자: 두루\n- 비는 통에 모은다',
	),
	note(
		'pebble',
		'# Pebble Conf 2019\n\n## Stones without fear\nby Ada Rook\n\n- stones are heavy\n\n## Rivers for everyone\nby Bo Finch\n\n- rivers are wet',
	),
	note(
		'notes',
		'# Notes from Sandcastle Summit 2021\n\nI attended the second day.\n\n* Keynote by Ada Rook: castles fall\n* Talk by Bo Finch: build them again\n* slides are online',
	),
	note(
		'Meetup March',
		'# Frontend Pebbles meetup #12\n\nDate: March 9, 2020\n\n## Painting stones\n* speaker: Ada Rook (Quarry)\n* paint is cheap\n\n## Q&A\n* Which paint?',
	),
	note(
		'trip',
		'---\ntitle: "Trip report: RiverCon 2018"\n---\nLast week I went to RiverCon. Three talks stayed with me.\n\n## Ada Rook: Bridges\nShe explained arches.\n\n## Bo Finch: Boats\nHe showed a boat.',
	),
	note(
		'river talk',
		'# Boats that float\n\nhttps://rivercon.example/speakers/bo-finch\n\n- wood floats\n- stone does not\n- salt helps\n- he mentioned cork',
	),
	note(
		'砂勉強会',
		'# 砂勉強会 #8 に参加しました\n\n2024年3月9日に開催された砂勉強会に行ってきました。\n\n## 砂を数える (空さん)\n発表がわかりやすかった。\n\n## 砂を捨てる (海さん)\nスライドが公開されています。',
	),
	note(
		'川カンファレンス',
		'---\ntitle: "【参加レポート】川カンファレンス 2023"\n---\n登壇者の話をまとめます。\n\n## 基調講演\n橋の話でした。\n\n## セッション: 舟\n舟の発表でした。',
	),
	note(
		'LT',
		'# 小石LT会 vol.3 参加メモ\n\n小石LT会に参加した。\n\n- LT1: 石を拾う 登壇: 空\n- LT2: 石を投げる 登壇: 海\n- 懇親会も楽しかった',
	),
	note(
		'sky',
		'# 云上开发者大会 2021 总结\n\n参会的第一天。\n\n## 主题演讲\n演讲很精彩。\n\n## 分会场\n嘉宾分享了经验。',
	),
	note(
		'DevDays',
		'+++\ntitle = "Boulder Days 2017 recap"\ndate = "2017-05-09"\n+++\nWe attended Boulder Days on May 6, 2017.\n\n1. Ada Rook presented her boulder\n2. Bo Finch gave a talk on gravel\n3. A panel closed the sessions',
	),
];
