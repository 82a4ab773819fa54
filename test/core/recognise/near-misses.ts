import type { InventedNote } from './ordinary-notes';

const note = (path: string, text: string): InventedNote => ({ path: `${path}.md`, text: `${text}\n` });

/** Notes with speakers, talks and events in them that are no review of one. */
export const NEAR_MISSES: readonly InventedNote[] = [
	note(
		'N27-like',
		'---\ntitle: "Meetup advice"\n---\n\nI have been to many meetups over the years. Here are some tips to get the most out of a meetup.\n\n## Sit in front\n\nSpeakers like faces. When you attend a talk, close the laptop.\n\n## Ask\n\nThe Q&A is for you. A speaker explained to me once that questions help.\n\n## Leave early\n\nSkip a session if it bores you.',
	),
	note(
		'컨퍼런스 200% 즐기기',
		'# 컨퍼런스 200% 즐기는 방법\n\n그동안 여러 컨퍼런스에 참석했다.\n\n## 세션 고르기\n발표자를 보고 고르자.\n\n## 질문하기\n연사는 질문을 좋아한다.\n\n## 발표자료 챙기기',
	),
	note(
		'왜 컨퍼런스에 가는가',
		'# 왜 컨퍼런스에 가는가\n\n사람들은 컨퍼런스에 왜 갈까. 발표는 온라인에서도 볼 수 있다.\n\n- 사람을 만난다\n- 연사에게 질문한다\n- 키노트의 열기\n\n그래서 나는 매년 세미나를 찾는다.',
	),
	note(
		'勉強会のすすめ',
		'# 勉強会に参加するコツ\n\n勉強会に参加しはじめて3年になりました。\n\n## 発表を聞く\n登壇者の話をメモする。\n\n## 懇親会\n話しかけよう。\n\n## LTをする',
	),
	note(
		'minutes',
		'# Platform team sync 2024-03-04\n\nAttendees: Ada, Bo, Cy\n\nAda presented the new queue. Bo asked about slides for the summit. Speaker for next week: Cy.\n\n## Discussion\n- Bo: the queue is slow\n- Ada: explained why\n\n## Action items\n- Cy books the room',
	),
	note(
		'스터디 3주차',
		'# 자바 스터디 3주차\n\n- 발표자: 한나래\n- 일시: 2024-03-04\n\n## 4장. 컬렉션\n\n- 리스트\n- 맵\n\n## 질문\n- 왜 느린가',
	),
	note(
		'스터디 노트',
		'# 모래책 스터디\n\n## 1장 돌 (발표자: 한나래)\n\n저자는 돌을 설명한다.\n\n## 2장 모래 (발표자: 김두루)\n\n모래는 작다.',
	),
	note(
		'chapter-4',
		'# Chapter 4: Stones\n\nby Ada Rook\n\nThe author explained that stones are heavy. This session covers hammers.\n\n## Summary\n- heavy',
	),
	note(
		'course',
		'# CS 101 Lecture 5: Sorting\n\nLecturer: Ada Rook\n\nSlides: https://uni.example/slides/5.pdf\n\n- bubble\n- quick\n\n## Q&A\n- When is the exam?',
	),
	note(
		'schedule',
		'# SandConf 2025 schedule\n\n| Time | Talk | Speaker |\n| --- | --- | --- |\n| 10:00 | Keynote | Ada Rook |\n| 11:00 | Queues | Bo Finch |\n| 12:00 | Lunch | |\n| 13:00 | Panel | all |',
	),
	note(
		'모래콘 2025 시간표',
		'# 모래콘 2025 시간표\n\n| 시간 | 세션 | 연사 |\n| --- | --- | --- |\n| 10:00 | 키노트 | 한나래 |\n| 11:00 | 큐 | 김두루 |',
	),
	note(
		'announce',
		'---\ntitle: Announcing SandConf 2025\n---\n\nWe are happy to announce SandConf 2025. It will be held on May 3.\n\n## Speakers\n\n- Ada Rook (Quarry)\n- Bo Finch (Lake)\n\nGet your tickets now.',
	),
	note(
		'product',
		'---\ntitle: Introducing Pebble 2.0\ndate: 2024-03-04\n---\n\nToday at our annual summit we launched Pebble 2.0. Ada Rook, our CTO, explained the new queue.\n\n## Faster sessions\n\nSessions start at once.\n\n## Speaker mode\n\nPresentations look better.\n\nTry it today.',
	),
	note(
		'기술 블로그',
		'---\ntitle: 구름상회의 큐 이야기\ndate: 2024-03-04\n---\n\n안녕하세요, 구름상회 플랫폼팀 한나래입니다. 오늘은 큐를 바꾼 이야기를 소개합니다.\n\n## 배경\n세션이 자주 끊겼습니다.\n\n## 해결\n표를 접었습니다. 발표 자료는 여기 있습니다.',
	),
	note(
		'podcast-12',
		'# Episode 12: Ada Rook on stones\n\nGuest: Ada Rook (Quarry)\n\nShe talked about her first keynote and explained how slides work.\n\n- 00:10 intro\n- 12:00 conferences\n- 30:00 Q&A',
	),
	note(
		'팟캐스트',
		'# 돌 이야기 팟캐스트 12화\n\n게스트: 한나래 (구름상회)\n\n한나래님이 컨퍼런스 발표 경험을 이야기해 주셨다.\n\n- 첫 발표\n- 청중',
	),
	note(
		'논문',
		'# Stones Are All You Need\n\nAda Rook, Bo Finch (SandConf 2019)\n\n## Abstract\nWe present a method.\n\n## Method\nStones are sorted.\n\n## Experiments\nTable 1.',
	),
	note(
		'papers',
		'# Reading list for SIGSTONE 2019\n\n- Ada Rook: Fast stones\n- Bo Finch: Slow stones\n\nWe present, they presented. To read until May.',
	),
	note(
		'speaking',
		'# Speaking\n\nTalks I have given.\n\n## 2019\n- SandConf 2019: Queues ([slides](https://a.example/q))\n- RiverCon 2019: Boats ([slides](https://a.example/b))\n\n## 2018\n- Pebble Meetup: Stones ([slides](https://a.example/s))',
	),
	note(
		'organizing',
		'# How we ran SandConf 2019\n\nWe organized a conference for 200 people. Here is what it cost.\n\n## Budget\n- room\n- pizza\n\n## Speakers\nWe wrote to thirty speakers. Ten answered.\n\n## Next year\nMore coffee.',
	),
	note(
		'인터뷰',
		'# 한나래님을 만나다\n\n구름상회 개발자 한나래님을 인터뷰했다.\n\nQ. 발표를 어떻게 시작하셨나요?\nA. 모래 밋업에서 시작했어요.\n\nQ. 컨퍼런스는요?\nA. 매년 갑니다.',
	),
	note(
		'교육 후기',
		'# 구름 부트캠프 수료 후기\n\n6개월 과정을 마쳤다.\n\n## 강사\n한나래 강사님이 설명해 주셨다.\n\n## 발표회\n마지막 날 발표를 했다.',
	),
	note('영상 메모', '# 큐의 원리\n\nhttps://video.example/1\n\n강의를 보고 정리.\n\n- 큐는 줄\n- 스택은 더미'),
	note(
		'2024 회고',
		'# 2024년 회고\n\n## 발표\n모래콘 2024에서 발표를 했다. 연사로 선 것은 처음이다.\n\n## 컨퍼런스\n세 곳에 다녀왔다.\n\n## 책\n열 권을 읽었다.',
	),
	note('TIL', '# TIL 2024-03-04\n\n- 세션과 쿠키의 차이\n- 발표 준비\n- 내일은 세미나'),
	note(
		'people',
		'# Speakers to invite\n\n- Ada Rook (Quarry): stones\n- Bo Finch (Lake): boats\n- Cy Wren (Hill): birds',
	),
	note(
		'project',
		'# 졸업 프로젝트 발표회 준비\n\n- 발표자: 한나래\n- 발표 순서: 3번\n\n## 대본\n안녕하세요, 한나래입니다. 오늘 세션에서는 큐를 말씀드립니다.',
	),
	note(
		'LT資料',
		'# 砂の数え方\n\n砂勉強会 #3 LT\n\n@sora\n\n---\n\n## 自己紹介\n\n- 空です\n\n---\n\n## 砂とは\n\n小さい石\n\n---\n\n## まとめ\n\nふるいを使おう',
	),
	note(
		'slides',
		'---\nmarp: true\ntitle: 모래 밋업 3회\n---\n\n# 큐를 버리자\n\n한나래 (구름상회)\n\n---\n\n## 자기소개\n\n- 개발자입니다\n\n---\n\n## 큐란\n\n- 줄\n\n---\n\n## Q&A',
	),
	note(
		'큐 라이브러리 비교 발표 자료 정리',
		'# 큐 라이브러리 비교 발표 자료 정리\n\n팀 세미나에서 쓸 자료다.\n\n- 큐 A는 빠르다\n- 큐 B는 느리다',
	),
	note(
		'구름상회, 모래콘 2023 후원',
		'---\ntitle: 구름상회, 모래콘 2023 후원\ndate: 2023-05-06\n---\n\n구름상회가 모래콘 2023을 후원합니다. 부스에서 만나요!\n\n## 발표\n\n구름상회 한나래님의 세션이 준비되어 있습니다.',
	),
	note(
		'Reading group, week 3',
		'# Reading group, week 3\n\nPresenter: Ada\n\nPaper: Stones at scale (SandConf 2019)\n\n- Ada explained the model\n- Bo asked about cost',
	),
	note(
		'온보딩 세미나 자료',
		'# 온보딩 세미나 자료\n\n신규 입사자를 위한 세미나입니다.\n\n## 1. 개발 환경\n```sh\nmake\n```\n\n## 2. 배포\n발표자: 한나래',
	),
	note(
		'Lecture notes: Distributed stones',
		'# Lecture notes: Distributed stones\n\nGuest speaker: Bo Finch (Lake Inc)\n\nThe speaker explained consensus among stones.\n\n- leader\n- follower',
	),
	note(
		'모래 밋업 운영진 회고',
		'---\ntitle: 모래 밋업 운영진 회고\ndate: 2023-05-06\n---\n\n밋업을 다섯 번 열면서 배운 것.\n\n## 잘한 점\n연사를 일찍 섭외했다.\n\n## 아쉬운 점\n참석자가 적었다.',
	),
	note(
		'砂勉強会 運営マニュアル',
		'# 砂勉強会 運営マニュアル\n\n## 会場\n\n鍵を借りる。\n\n## 登壇者\n\n一か月前に連絡する。\n\n## LT\n\n5分で切る。',
	),
	note(
		'Recording list',
		'# Recording list\n\n- Ada Rook - Stones - https://v.example/1\n- Bo Finch - Boats - https://v.example/2\n- Cy Wren - Birds - https://v.example/3\n\nFrom SandConf 2019. To watch.',
	),
];

/** Reviews that say little of what they are. */
export const QUIET_REVIEWS: readonly InventedNote[] = [
	note(
		'큐',
		'---\ntitle: 주말에 큐 이야기를 듣고 왔다\ndate: 2023-03-04\n---\n\n토요일 오후, 구름상회 사옥에서 열린 모임에 다녀왔다.\n\n## 큐를 버리는 법 (한나래)\n\n한나래님은 큐가 느린 이유를 설명해 주셨다.\n\n## 표를 접는 법 (두루)\n\n두루님 발표는 짧았다.',
	),
	note(
		'SANDVIEW',
		'# SANDVIEW 2019\n\n## 1. 느린 큐\n한나래 / 구름상회\n\n- 큐는 느리다\n\n## 2. 빠른 표\n김두루 / 조약돌\n\n- 표는 빠르다',
	),
	note(
		'a',
		'# 구름상회에 다녀와서\n\n구름상회 개발팀이 여는 저녁 모임에 초대받았다. 연사 세 분의 이야기를 들었다.\n\n## 첫 번째 이야기: 로그 - 한나래님\n\n로그를 모은다.\n\n## 두 번째 이야기: 표 - 김두루님\n\n표를 접는다.',
	),
	note(
		'b',
		'# Stones at the lake\n\nLast Thursday about forty of us met at the Quarry office to hear three people talk about stones.\n\n## Ada Rook: Why stones sink\n\nAda explained density.\n\n## Bo Finch: Skipping them\n\nBo showed how to skip them.',
	),
	note(
		'c',
		'---\ntitle: An evening with the Sandville developers\ndate: 2018-03-04\n---\n\nYesterday I went to my first evening of the local group.\n\n### Sorting pebbles by Ada Rook\n\nShe argued for buckets.\n\n### Counting pebbles by Bo Finch\n\nHe presented a counter.',
	),
	note(
		'd',
		'# Sandville 2014\n\n## Opening keynote\n**Ada Rook (Quarry)**\n\n- stones\n\n## Small stones\n**Bo Finch (Lake)**\n\n- small\n\n## Big stones\n**Cy Wren (Hill)**\n\n- big',
	),
	note(
		'f',
		'# 川の夜 #4\n\n- 日時: 2019/3/4\n- 会場: 橋\n\n## 橋の話 / 空さん\n\n橋を架ける。\n\n## 舟の話 / 海さん\n\n舟を作る。\n\n## 懇親会\n\nピザを食べた。',
	),
	note(
		'g',
		'---\ntitle: PyStone 정리\ndate: 2022-10-02\n---\n\n- 온라인으로 시청\n- 관심 있는 세션만 골라서 정리\n\n## 느린 큐를 고치다\n> 한나래\n\n- 큐를 고쳤다\n\n## 빠른 표를 고치다\n> 김두루\n\n- 표를 고쳤다',
	),
	note(
		'h',
		'# RIVERTREE 2021\n\nWatched online. My notes below.\n\n## Trees that swim - Ada Rook\n- bark floats\n- roots do not\n\n## Rivers that climb - Bo Finch\n- pumps',
	),
	note(
		'i',
		'# 沙龙小结：石头的故事\n\n上周六参加了石头技术沙龙。\n\n## 石头的重量 - 王石\n\n王石分享了称重经验。\n\n## 石头的颜色 - 李沙\n\n李沙介绍了颜色。',
	),
	note(
		'j',
		"---\ntitle: '[모래위크] 둘째 날 기록'\ndate: 2021-11-25\n---\n\n## 큐 팀은 왜 실패했나\n발표자 : 한나래 (구름상회)\n\n- 실패는 셋\n\n## 표 팀은 왜 성공했나\n발표자 : 김두루 (조약돌)\n\n- 성공은 하나",
	),
	note(
		'l',
		"---\ntitle: Quarry Days, part one\ndate: 2016-05-06\n---\n\nI spent the last two days in Sandville listening to people who break stones for a living. Here is what I wrote down.\n\n## Hammers (Ada Rook, Quarry Ltd)\n\nAda's hammers are heavy.\n\n## Chisels (Bo Finch, Lake Inc)\n\nBo's chisels are sharp.",
	),
	note(
		'm',
		'---\ntitle: "구름상회 기술 공유회 다녀온 이야기"\n---\n\n구름상회에서 여는 기술 공유회에 갔다.\n\n첫 순서는 한나래님의 로그 이야기였다. 로그를 버리라고 하셨다.\n\n두 번째는 김두루님의 표 이야기. 질문이 많았고 답변도 재미있었다.\n\n끝나고 네트워킹을 했다.',
	),
	note(
		'2018-10-18-SAND-2018',
		`---\ntitle: "모래 오픈소스 컨퍼런스 2018"\n---\n\n# [DAY1]\n\n# 돌에서 모래까지\n\n${'* 모래는 작다\n'.repeat(30)}\n## [후기]\n\n* 재미있었다`,
	),
	note(
		'돌의 무게',
		`## 돌의 무게를 재는 법\n\n- 2022 모래콘\n- https://video.example/123\n\n## 돌\n\n${'- 돌은 무겁다\n'.repeat(20)}`,
	),
	note(
		'구름 개발 문화 콘서트를 보고',
		'---\ntitle: 구름 개발 문화 콘서트를 보고\ndate: 2022-05-06\n---\n\n회사 동료와 함께 갔다.\n\n## 리뷰의 기술 - 한나래님 (구름상회)\n\n세션이 알찼다. 리뷰는 짧게 하라고 하셨다.\n\n## 회고의 기술 - 김두루님 (조약돌)\n\n회고 이야기였다.',
	),
	note(
		'Sandville JS, March',
		'# Sandville JS, March\n\nTwo talks and a lot of pizza.\n\n### Ada Rook: Signals from sand\n\nAda walked us through her signals library.\n\n### Bo Finch: Types of gravel\n\nBo showed his types.',
	),
	note(
		'石の集い2022に参加してきました',
		'---\ntitle: 石の集い2022に参加してきました\ndate: 2022-05-06\n---\n\n先週、石の集い2022に参加してきました。\n\n## 石を磨く技術\n\n発表者: 空さん(石屋)\n\n磨くほど光るとのこと。\n\n## 全体の感想\n\n楽しかった。',
	),
	note(
		'모래 테크 밋업 정리',
		'## 모래 테크 밋업 정리\n\n### 1. 큐의 미래\n- 연사: 한나래 / 구름상회\n- 큐는 사라진다\n\n### 2. 표의 미래\n- 연사: 김두루\n- 표는 남는다',
	),
	note(
		'RiverConf 2017 notes',
		'# RiverConf 2017 notes\n\n- Opening: rivers are long\n- Ada Rook on bridges\n  - arches\n- Bo Finch on boats\n  - hulls\n- Closing panel',
	),
	note(
		'2년만의 오프라인 행사, 바람데이 2022',
		'---\ntitle: "2년만의 오프라인 행사, 바람데이 2022"\ndate: 2022-09-09\n---\n\n오랜만에 오프라인 행사였다. 부스도 돌고 굿즈도 받았다.\n\n## 들은 발표\n\n### 바람을 재는 법\n\n풍속계를 만드셨다고 한다.\n\n### 바람을 막는 법\n\n벽을 세우셨다고 한다.',
	),
	note(
		'물결 커뮤니티 정기 모임 12회',
		'# 물결 커뮤니티 정기 모임 12회\n\n## 발표 1: 파도 (한나래)\n\n파도가 높다.\n\n## 발표 2: 노을 (김두루)\n\n노을이 붉다.\n\n## 네트워킹\n\n피자를 먹었다.',
	),
	note(
		'Three days in Sandville',
		'---\ntitle: Three days in Sandville\ndate: 2015-06-07\n---\n\nI am back from QuarryConf 2015 and my head is full. The keynote by Ada Rook was the highlight.\n\n## Hammers considered harmful\n\nBo Finch argued against hammers.\n\n## Silent chisels\n\nCy Wren presented chisels.',
	),
];
