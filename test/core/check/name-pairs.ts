/** Two names, and whether somebody who reads both in their notes would want to be asked if they are one. */
export type LabelledPair = readonly [one: string, other: string, isOne: boolean];

const pairs = (isOne: boolean, lines: string): readonly LabelledPair[] =>
	lines
		.trim()
		.split('\n')
		.map((line) => {
			const [one = '', other = ''] = line.split(' ~ ').map((name) => name.trim());
			return [one, other, isOne];
		});

/** Names of people. Nothing else is known of them: no talk, no affiliation. */
export const PEOPLE: readonly LabelledPair[] = [
	...pairs(
		true,
		`
김 하늘 ~ 김하늘
남궁 다온 ~ 남궁다온
정·다온 ~ 정다온
도라에 ~ 도라애
김하늘 ~ 김하눌
여환솔 ~ 여한솔
정다온 ~ 정다운
이하람 ~ 이하랑
박새벽 ~ 박세벽
송가온 ~ 송가은
최윤슬 ~ 최윤솔
유가람 ~ 류가람
임보슬 ~ 림보슬
이누리 ~ 리누리
나도담 ~ 라도담
한재희 ~ 한제희
오태린 ~ 오테린
문혜솔 ~ 문혜설
강아름 ~ 강아룸
남궁하늘 ~ 남궁하눌
조은별 ~ 조은벌
서이든 ~ 서이던
황초롱 ~ 황초룽
배이슬 ~ 배이술
신바다 ~ 신바더
권나래 ~ 권나레
안단비 ~ 안단뷔
양슬기 ~ 양술기
마르타린드홀름 ~ 마르타린드홀럼
김하늘 ~ Kim Haneul
김하늘 ~ Haneul Kim
이하람 ~ Haram Lee
이하람 ~ Yi Ha-ram
정다온 ~ Daon Jung
정다온 ~ Jeong Da-on
박서준 ~ Seojun Park
박서준 ~ Park Seo Joon
최윤슬 ~ Yunseul Choi
여환성 ~ Yeo Hwanseong
여환성 ~ Hwan-sung Yeo
유가람 ~ Garam Yoo
류가람 ~ Garam Ryu
조현우 ~ Hyunwoo Cho
조현우 ~ Hyeon-u Jo
강민경 ~ Minkyung Kang
강민경 ~ Min-Gyeong Gang
윤영희 ~ Younghee Yoon
윤영희 ~ Yeong-hui Yun
백승규 ~ Seunggyu Baek
백승규 ~ Seung-kyu Paik
허준호 ~ Junho Hur
노은지 ~ Eunji Roh
전지훈 ~ Jihoon Jeon
오수빈 ~ Soobin Oh
임채원 ~ Chaewon Lim
임채원 ~ Im Chae-won
서동혁 ~ Donghyuk Suh
심우진 ~ Woojin Shim
남궁다온 ~ Daon Namgung
황보라 ~ Bora Hwang
구자은 ~ Jaeun Koo
곽석진 ~ Seokjin Kwak
Jean-Luc Moreau ~ Jean Luc Moreau
José Ferrante ~ Jose Ferrante
Lindqvist, Marta ~ Marta Lindqvist
Marta Lindqvist ~ Marta Lindquist
Marta Lindqvist ~ Martha Lindqvist
Marta Lindqvist ~ Marta Linqvist
Marta Lindqvist ~ Marta Lidnqvist
Erik Sandberg ~ Eric Sandberg
Jon Whitfield ~ John Whitfield
Sara Holloway ~ Sarah Holloway
Tomas Brandt ~ Thomas Brandt
Philip Okonkwo ~ Phillip Okonkwo
Søren Dahlgaard ~ Soren Dahlgaard
Daniel Okafor ~ Daniel Okafr
Anna Hoffmann ~ Anna Hoffman
Katarzyna Nowicka ~ Katarzyna Nowikca
Zofia Wisniewska ~ Zofia Wiśniewska
Bryan Castellano ~ Brian Castellano
Priya Raghunathan ~ Priya Ragunathan
Müller Greta ~ Greta Muller
Haneul Kim ~ Kim Haneul
Hwanseong Yeo ~ Yeo Hwan Seong
佐藤 みのり ~ 佐藤みのり
斎藤 楓 ~ 斉藤 楓
渡邊 蓮 ~ 渡辺 蓮
高橋 湊 ~ 髙橋 湊
山﨑 朔 ~ 山崎 朔
水沢 詩 ~ 水澤 詩
マルタ・リンドクヴィスト ~ マルタ リンドクヴィスト
マルタ・リンドクイスト ~ マルタ・リンドクエスト
サーシャ・コーエン ~ サーシャ・コエン
浜田 冬馬 ~ 濱田 冬馬
`,
	),
	...pairs(
		false,
		`
김민수 ~ 김민주
김민수 ~ 김민서
김민지 ~ 김민기
이지은 ~ 이지윤
이지은 ~ 이지운
박서준 ~ 박서진
최수진 ~ 최수민
정현우 ~ 정현수
강지훈 ~ 강지헌
조은지 ~ 조은주
윤서연 ~ 윤서영
한지민 ~ 한지만
임수정 ~ 임수경
김하늘 ~ 이하늘
이하람 ~ 박하람
김민수 ~ 금민수
강서윤 ~ 장서윤
정다온 ~ 정하온
허준 ~ 허순
이솔 ~ 이설
김솔 ~ 김술
남궁민 ~ 남궁진
송가온 ~ 송나경
김하늘 ~ 김구름
박서준 (한빛물류) ~ 박서준 (모아페이)
이하람 ~ Haneul Lee
김민수 ~ Minseo Kim
김민서 ~ Minsu Kim
박서준 ~ Seojin Park
박서준 ~ Seojun Kim
정다온 ~ Dana Jung
여환성 ~ Hwansu Yeo
최윤슬 ~ Yuna Choi
조현우 ~ Hyunsoo Cho
강민경 ~ Mingyu Kang
오수빈 ~ Soomin Oh
이하람 ~ Abraham Lee
김하늘 ~ Daniel Kim
윤영희 ~ Younghwa Yoon
백승규 ~ Seunghyun Baek
서동혁 ~ Donghun Suh
전지훈 ~ Jihoon Seo
Daniel Okafor ~ Daniela Okafor
Christian Moreau ~ Christina Moreau
Maria Lindqvist ~ Marta Lindqvist
Anna Holloway ~ Anne Holloway
Jan Sandberg ~ Jon Sandberg
Dan Whitfield ~ Don Whitfield
Marc Castellano ~ Marco Castellano
Karl Sandberg ~ Karla Sandberg
Gabriel Ferrante ~ Gabriele Ferrante
Mina Brandt ~ Nina Brandt
Tim Cole ~ Tom Cole
Lena Fischer ~ Elena Fischer
Wei Zhang ~ Wei Zheng
Li Wang ~ Li Wong
Ada Brown ~ Ida Brown
Paul Ricci ~ Paula Ricci
Emil Dahl ~ Emily Dahl
Sam Reed ~ Pam Reed
Alan Moss ~ Alan Ross
Greta Muller ~ Greta Miller
Ana Costa ~ Ani Costa
佐藤 健 ~ 佐藤 賢
佐藤 翔 ~ 佐藤 翼
田中 一郎 ~ 田中 二郎
高橋 湊 ~ 高橋 蓮
山本 葵 ~ 山田 葵
鈴木 楓 ~ 鈴木 颯
伊藤 みのり ~ 伊藤 ひかり
渡辺 蓮 ~ 渡部 蓮
エマ ~ エミ
ケン・ハル ~ ケン・ヒル
`,
	),
];

/** More names of people, written down when the rules stood: how well they do on names nobody thought of. */
export const LATER_PEOPLE: readonly LabelledPair[] = [
	...pairs(
		true,
		`
차 가을 ~ 차가을
도새론 ~ 도세론
민들레 ~ 민둘레
유다솜 ~ 유다숨
채여름 ~ 채여룸
천보라미 ~ 천보라니
방그레 ~ 방그래
송태양 ~ 송테양
공한결 ~ 공한굴
이새봄 ~ 리새봄
최가람 ~ Garam Choi
채여름 ~ Yeoreum Chae
문현정 ~ Hyunjung Moon
문현정 ~ Mun Hyeon-jeong
류지혜 ~ Jihye Ryu
안소희 ~ Sohee Ahn
고경택 ~ Kyungtaek Ko
손광욱 ~ Kwangwook Sohn
이철웅 ~ Cheolung Lee
장희원 ~ Heewon Chang
우규빈 ~ Gyubin Woo
Mikael Söderquist ~ Mikael Soderquist
Oliver Pettersson ~ Oliver Petterson
Rebecca Thornbury ~ Rebeca Thornbury
Nikolai Vasquez ~ Nicolai Vasquez
Stefan Kowalczyk ~ Stephan Kowalczyk
Isabel O'Hara ~ Isabel OHara
Matthew Lindgren ~ Mathew Lindgren
Ingrid Halvorsen ~ Ingrid Halvorson
広瀬 柚 ~ 廣瀬 柚
桜庭 直 ~ 櫻庭 直
`,
	),
	...pairs(
		false,
		`
김태우 ~ 김태수
박지연 ~ 박지영
최유진 ~ 최유빈
정수아 ~ 정수안
윤도현 ~ 윤도연
한승우 ~ 한승주
장민혁 ~ 장민현
신예은 ~ 신예원
오세훈 ~ 오세헌
서하준 ~ 서하윤
문현정 ~ 문현종
채여름 ~ 채가을
안소희 ~ 한소희
고경택 ~ 고경태
손광욱 ~ 송광욱
류지혜 ~ Jihae Yoo
안소희 ~ Sohyun Ahn
고경택 ~ Kyungtae Ko
장희원 ~ Heejin Chang
최가람 ~ Gayoung Choi
Oliver Pettersson ~ Olivia Pettersson
Nicola Vasquez ~ Nicole Vasquez
Stefan Kowalczyk ~ Stefania Kowalczyk
Laura Thornbury ~ Lauren Thornbury
Martin Halvorsen ~ Marvin Halvorsen
Simon Lindgren ~ Simone Lindgren
Ella Park ~ Bella Park
Rui Chen ~ Kui Chen
Adrian Ross ~ Adriana Ross
Hans Weber ~ Jans Weber
中村 葵 ~ 中村 蒼
小林 直 ~ 小林 尚
`,
	),
];

/** Names of meetups and organizations. */
export const THINGS: readonly LabelledPair[] = [
	...pairs(
		true,
		`
데이터 플랫폼 밋업 ~ 데이터플랫폼 밋업
부산 코틀린 모임 ~ 부산 코틀림 모임
서울 데이터 모임 ~ 서울 데이타 모임
Web Performance Circle ~ Web Perfomance Circle
Web Performance Circle ~ WebPerformance Circle
Kotlin User Group ~ Kotlin Users Group
도토리커머스 ~ 도토리커머쓰
도토리커머스 ~ (주)도토리커머스
한빛물류 ~ 한빛물뉴
모아페이 ~ Moapei
Northwind Labs ~ Northwind-Labs
Northwind Labs ~ Northwnd Labs
オブザーバビリティの会 ~ オブザーバビリティ の会
`,
	),
	...pairs(
		false,
		`
PyNight 2023 ~ PyNight 2024
데이터 모임 1회 ~ 데이터 모임 2회
부산 코틀린 모임 ~ 대전 코틀린 모임
AI Day ~ UI Day
Go 모임 ~ Do 모임
라온 ~ 라운
React Seoul ~ React Busan
iOS Night ~ OS Night
Vue Seoul ~ Vue Daegu
한빛물류 ~ 한빛은행
C 모임 ~ C++ 모임
Rust Korea ~ Dust Korea
`,
	),
];
