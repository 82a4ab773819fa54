/** Names that are words, too, or words that look like names. Spaces part them. */
const KOREAN =
	'하루 나라 이지 유리 이슬 하늘 가을 여름 겨울 보라 바다 다운 지혜 은혜 사랑 소리 아름 우리 구름 나무 노을 미리 마음 새벽 시내 고운 ' +
	'보람 지수 지원 정원 수정 지성 소원 희망 승리 주연 연주 미소 진리 정의 지도 은하 민주 성실 유진 정수 상수 진주 동해 가람 한결 슬기 나래 ' +
	'누리 단비 초롱 아라 이랑 시원 지우 예지 유지 주도 주문 도시 기도 강도 신호 신부 신고 조사 조명 조건 조정 전기 전체 정도 정리 정상 정말 ' +
	'정책 한국 한계 한번 한편 한참 이번 이후 이전 이상 이유 이해 이용 이미 이제 이런 이름 이동 오전 오후 오늘 고민 고객 고려 구조 구현 구성 ' +
	'기술 기능 기준 기본 나중 노력 노래 문제 문서 문의 민감 박수 반응 방법 배포 배경 변경 변수 서버 서로 성능 성장 송금 신규 심사 안전 안정 ' +
	'안내 양식 여기 여러 연결 연구 우선 원인 위치 유저 유형 윤리 인증 임시 장애 장점 전략 주제 주소 지금 지난 지표 진행 차이 최근 최대 최신 ' +
	'최종 하지 한글 함수 현재 홍보 공유 공감 공지 권한 금방 남자 도움 도구 라면 마늘 명함 모두 모임 백신 사실 사이 사진 손님 여자 오류 용기 ' +
	'원래 의미 인기 인사 임무 자바 장소 재미 제목 제일 주말 주의 진짜 참여 추천 태그 표지 하나 한테 현장 호수 황금 지은 예정 선정 성공 ' +
	'이게 이건 이것 이거 그게 그건 고작 감사 강의 강연 강좌 개발 경험 관심 반면 방금 서울 수업 유료 이득 전부 정보 조금 조언 주로 한때 한쪽 ' +
	'이야기 이슬비 이상한 이정도 이미지 이번엔 이번에 이동안 이대로 이토록 이라는 이만큼 이용자 이해도 이전에 이후로 이외에 이벤트 이사장 ' +
	'고양이 고구마 고마워 고유한 공정한 강인한 강아지 강력한 견고한 국어사 구현체 기여자 김치전 나머지 나들이 다람쥐 단순한 도대체 도라지 ' +
	'도우미 모호한 무난한 미묘한 민감한 바나나 백만원 서로가 선명한 성실한 신기한 신나라 신선한 신청자 안전한 안정성 여전히 연구소 오로지 ' +
	'오히려 온전한 온누리 우리말 유리한 유명한 유사한 유연한 유일한 유용한 이만원 인공지 전문가 전혀안 정리함 정말로 정보원 정의한 정직한 ' +
	'정해진 정확한 조그만 조금만 조급한 조만간 조심해 조용한 주요한 주최자 지나가 지나친 진실한 진정한 진행자 참가자 최소한 최대한 코끼리 ' +
	'편안한 하나로 하지만 한가지 한동안 한마디 한번더 한아름 한참뒤 허무한 현명한 현실적 호랑이 황당한';

/** Names in English that are words, too. */
const ENGLISH =
	'will mark grace may june april august rose bill art drew chase hope joy faith guy jack frank sunny dean pat rob sue ray ' +
	'amber angel ash autumn basil bay bob brook brooks buck buddy candy carol cash chance charity chip chuck cliff cloud clay cole ' +
	'crystal daisy dawn dale dash destiny dick don dot dusty earl eve fay fern fisher flora forest fox gale gene ginger glen grant ' +
	'gray green guy hank harmony hazel heath heather herb holly hunter iris ivy jade jasmine jay jean jet jewel jimmy josh king lance ' +
	'lark laurel lee lily long luna major marina mason max mercy miles misty nick norm olive opal page park parker pearl penny peg ' +
	'piper poppy prince price queen randy reed rich rick river robin rock rocky rod ruby rusty ruth sage sally sandy scott serena ' +
	'shell sky skip star stone stormy summer teddy terry tiger tom trinity trip tucker van victor victory violet wade walker ward ' +
	'warren wells west willow winter wolf wood woody young zen';

const WORDS: ReadonlySet<string> = new Set(`${KOREAN} ${ENGLISH}`.split(' '));

/** How much a name says by itself. */
export type NameShape =
	/** Hardly anything but this person. */
	| 'full'
	/** A first name, a nickname, two syllables. */
	| 'short'
	/** Also a word of the language. */
	| 'word'
	/** A single letter. */
	| 'letter';

/**
 * How much a name says by itself.
 *
 * @example nameShapeOf('여환성') //=> 'full'
 * @example nameShapeOf('하루') //=> 'word'
 */
export function nameShapeOf(name: string): NameShape {
	const plain = name.normalize('NFC').toLowerCase();
	const letters = [...plain.replace(/[\p{P}\p{S}\s]+/gu, '')].length;
	if (letters < 2) return 'letter';
	if (WORDS.has(plain)) return 'word';
	if (/[\p{L}\p{N}.][\s·・･][\p{L}\p{N}]/u.test(plain)) return 'full';
	if (/^[\p{sc=Hangul}]+$/u.test(plain)) return letters > 2 ? 'full' : 'short';
	if (/^[\p{sc=Hiragana}ー]+$/u.test(plain)) return 'word';
	if (/\p{sc=Han}/u.test(plain)) return letters > 2 ? 'full' : 'short';
	return /\p{sc=Hangul}/u.test(plain) && /[a-z]/u.test(plain) ? 'full' : 'short';
}
