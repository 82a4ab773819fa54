import type { ProblemCode } from '../core/model/problem';
import type { RefusalCode } from '../core/model/refusal';

import type { Strings } from './en';
import { template } from './ko-template';
import { withParticle } from './particle';

const MEETUP_HINT = '모임 이름, 예: Kafka 서울 사용자 모임';

const refusal: Record<RefusalCode, (detail: string) => string> = {
	'unreadable-properties': (detail) => `속성이 올바른 YAML이 아니에요 (${detail}).`,
	'unsafe-property': (detail) => `${withParticle(detail, '을', '를')} 바꾸면 다른 속성까지 바뀔 수 있어요.`,
	'block-without-end': () => '여기서 시작한 색인 블록에 끝이 없어요.',
	'block-without-begin': () => '여기서 끝나는 색인 블록에 시작이 없어요.',
	'block-nested': () => '색인 블록 안에서 다른 색인 블록이 시작돼요.',
	'block-reversed': () => '색인 블록의 끝이 시작보다 먼저 나와요.',
	'block-in-code': () => '색인 블록 표시가 코드 블록 안에 있어요.',
	'block-doubled': (detail) => `한 노트에 옵션이 같은 색인 블록이 두 개 있어요 (${detail}).`,
	'block-options': (detail) => `${withParticle(detail, '은', '는')} 색인 블록에서 쓸 수 없는 옵션이에요.`,
	'block-unknown': (detail) => `${withParticle(detail, '이라는', '라는')} 이름은 색인에 없어요.`,
	'block-edited': () => '누군가 색인 블록 안을 직접 고쳤어요. 그 글을 밖으로 옮기거나 블록을 비워 주세요.',
	'note-changed': () => '그 사이에 노트가 바뀌었어요. 다시 시도해 주세요.',
	'no-section': () => '소제목 아래에 커서를 두거나, 옮길 글을 선택해 주세요.',
	'section-empty': () => '아직 옮길 글이 없어요.',
	'section-talk': () =>
		'발표나 발표자가 후기에서 빠지게 돼요. 발표 안의 소제목 아래에 커서를 두거나, 옮길 글만 선택해 주세요.',
	'section-block': () => '그 안에 이 노트의 색인 블록이 있어요.',
	'section-template': () => '그 안에 있는 ‘<%’를 새 노트에서 Templater가 실행할 수 있어요.',
	'section-open': () => '코드나 주석처럼 옮길 글 안팎에 걸쳐 있는 것이 있어요.',
	'section-footnote': (detail) => `‘[${detail}]’의 짝이 옮길 글 밖에 있어서, 옮기면 서로 찾지 못하게 돼요.`,
	'name-unlinkable': () => '이 노트의 이름은 링크에 쓸 수 없어요. 먼저 이름을 바꿔 주세요.',
};

const problem: Record<ProblemCode, (text: string) => string> = {
	'unreadable-date': (text) => `${withParticle(text, '은', '는')} 날짜로 읽을 수 없어요`,
	'missing-date': () => '날짜가 없어요',
	'unreadable-rating': (text) => `${withParticle(text, '은', '는')} 1부터 5까지의 평점이 아니에요`,
	'talk-without-title': () => '제목이 없는 발표가 있어요',
};

/** The words on screen in Korean. */
export const ko: Strings = {
	command: {
		createReview: '밋업 후기 만들기',
		insertTemplate: '밋업 후기 템플릿 넣기',
		createTemplateNote: '템플릿 노트 만들기',
		tagSpeaker: '발표자 태그하기',
		createReflection: '회고 쓰기',
		extractSection: '소제목 아래 글을 회고로 옮기기',
		createSpeakerNote: '발표자 노트 만들기',
		keepInStep: '속성을 본문에 맞추기',
		openIndex: '후기 색인 열기',
		insertBlock: '색인 블록 넣기',
		updateIndex: '색인 노트 업데이트',
	},
	pane: {
		title: '후기 색인',
		search: '후기, 발표, 발표자 검색',
		groupBy: '묶는 기준',
		collapseAll: '모두 접기',
		expandAll: '모두 펼치기',
		by: { year: '연도', meetup: '밋업', speaker: '발표자', topic: '주제' },
		none: { year: '날짜 없음', meetup: '밋업 없음', speaker: '발표자 없음', topic: '주제 없음' },
		reviews: (n) => `후기 ${n}개`,
		untitled: '(제목 없음)',
		talks: (n) => `발표 ${n}개`,
		reading: (read, total) => `노트를 읽고 있어요… ${read}/${total}`,
		emptyTitle: '아직 밋업 후기가 없어요',
		emptyText: '후기를 쓰면 발표와 발표자까지 여기에 모여요.',
		nothingFound: (search) => `‘${search}’ 검색 결과가 없어요`,
		hasProblem: '이 노트에 읽지 못한 부분이 있어요',
		clearSearch: '검색어 지우기',
		openInNewTab: '새 탭에서 열기',
		openToTheRight: '오른쪽에 열기',
	},
	property: {
		title: '제목',
		date: '날짜',
		meetup: '밋업',
		speakers: '발표자',
		slides: '발표 자료',
		location: '장소',
		url: '행사 페이지',
		rating: '평점',
		review: '회고가 가리키는 후기',
		organization: '발표자의 소속',
		role: '발표자의 직책',
	},
	form: {
		title: '새 밋업 후기',
		meetupHint: MEETUP_HINT,
		talks: '발표',
		talk: (n) => `발표 ${n}`,
		talkTitle: '발표 제목',
		speakersHint: '이름 (회사, 직책), 이름',
		addTalk: '발표 추가',
		removeTalk: (n) => `발표 ${n} 빼기`,
		willCreate: (path) => `만들 노트: ${path}`,
		create: '만들기',
		cancel: '취소',
		meetupMissing: '어떤 밋업이었나요? 이름만 있으면 돼요.',
		dateUnreadable: '밋업이 열린 날을 골라 주세요.',
		urlUnreadable: 'https://로 시작하는 전체 주소를 붙여 넣어 주세요.',
	},
	picker: {
		placeholder: '발표자 이름',
		create: (name) => `‘${name}’ 새로 만들기`,
		withNote: '새 발표자를 고르면 발표자 노트도 만들어요. 설정에서 끌 수 있어요.',
		choose: '태그하기',
		createOrOpen: '만들거나 열기',
		dismiss: '닫기',
	},
	notice: {
		created: (name) => `${withParticle(name, '을', '를')} 만들었어요.`,
		templateInUse: (name) => `${withParticle(name, '을', '를')} 만들었어요. 이제 새 노트는 이 템플릿으로 만들어요.`,
		tagged: (name, hasNote) =>
			`${withParticle(name, '을', '를')} 태그${hasNote ? '하고 발표자 노트를 만들었' : '했'}어요.`,
		alreadyTagged: '이미 태그되어 있어요.',
		extracted: (name, hasAnchors) =>
			`글을 ‘${name}’에 옮겨 담았어요.${hasAnchors ? ' 옮긴 글의 블록으로 오는 링크나 이 노트의 제목으로 가는 링크가 있는지 한번 봐 주세요.' : ''}`,
		inBothPlaces: (name) =>
			`그 사이에 노트가 바뀌었어요. 잃어버린 글은 없어요. 글이 ‘${name}’에도 있고 여기에도 그대로 있어요.`,
		inStep: (added, removed) =>
			[added && `속성에 더했어요: ${added}.`, removed && `속성에서 뺐어요: ${removed}.`]
				.filter(Boolean)
				.join(' ') || '태그를 본문에 맞췄어요.',
		alreadyInStep: '속성이 이미 본문과 맞아요.',
		notEditing: '먼저 편집 보기로 바꿔 주세요.',
		noEditor: '먼저 노트를 열어 주세요. 커서 자리에 템플릿을 넣어 드려요.',
		updating: (done, total) => `색인 노트를 업데이트하고 있어요… ${done}/${total}`,
		noBlocks:
			'아직 색인 블록이 있는 노트가 없어요. ‘%% meetup-index:begin by=year %%’와 ‘%% meetup-index:end %%’를 각각 한 줄에 적어 주세요.',
		updated: (n) => (n > 0 ? `색인 블록 ${n}개를 업데이트했어요.` : '모든 색인이 최신이에요.'),
		settingsUnreadable:
			'Meetup Reflections 설정을 읽을 수 없어요. data.json을 고칠 때까지 아무것도 저장하지 않아요.',
		failed: (message) => `잘되지 않았어요: ${message}`,
	},
	where: (note, line) => (line === null ? note : `${note} ${line}번째 줄`),
	refusal,
	problem,
	template,
	settings: {
		notes: '노트',
		reviewFolder: '새 후기 폴더',
		speakerFolder: '새 발표자 노트 폴더',
		reflectionFolder: '새 회고 폴더',
		language: { name: '노트에 쓸 언어', desc: '새 노트에 적히는 말이에요. 읽을 때는 어떤 언어든 괜찮아요.' },
		dayFormat: '파일 이름의 날짜',
		titleDayFormat: '제목의 날짜',
		sample: (text) => `오늘: ${text}`,
		unsupportedTokens: (tokens) => `여기서는 쓸 수 없는 날짜 기호예요: ${tokens}`,
		emptyFormat: 'YYYY-MM-DD처럼 날짜 형식을 적어 주세요.',
		keepInStep: {
			name: '속성을 본문에 맞춰 두기',
			desc: '발표자를 태그하거나 후기를 다 쓰고 나가면 speakers와 tags 속성이 본문을 따라가요. 직접 더한 값은 그대로 둬요.',
		},
		createSpeakerNotes: {
			name: '발표자 노트 만들기',
			desc: '처음 나온 발표자를 태그하면 그 사람의 노트를 만들어요.',
		},
		mentions: {
			name: '입력하면서 발표자 제안받기',
			desc: '아래 기호를 입력하면 발표자와 밋업을 제안해요.',
		},
		mentionTrigger: '제안을 여는 기호',
		mentionTriggerUnusable:
			'@나 ;;처럼 기호를 한 글자에서 세 글자까지 적어 주세요. 글자나 숫자, 마크다운이 쓰는 기호는 쓸 수 없어요.',
		properties: '속성 이름',
		propertiesHint: '노트의 속성을 어떤 이름으로 부르는지 정해요.',
		propertyUnreadable: '이름을 적어 주세요. tags, aliases, cssclasses는 Obsidian이 쓰는 이름이에요.',
		propertyTaken: (name) => `${withParticle(name, '은', '는')} 이미 다른 속성의 이름이에요.`,
		words: '내가 쓰는 말',
		wordsHint:
			'구획 제목, 발표 번호, 발표자 소개를 나만의 말로 적는다면 알려 주세요. 원래 알던 말도 그대로 읽어요.',
		wordsSummary: {
			name: '내용 정리',
			desc: '발표 내용을 정리한 구획의 제목이에요. 쉼표나 줄바꿈으로 나눠 주세요.',
			example: '들은 이야기, 받아 적은 것',
		},
		wordsQna: {
			name: '질문과 답변',
			desc: '질문과 답변을 적은 구획의 제목이에요.',
			example: '무엇이든 물어보세요',
		},
		wordsThoughts: { name: '내 생각', desc: '발표마다 내 생각을 적은 구획의 제목이에요.', example: '한 줄 평' },
		wordsReflection: {
			name: '마치며',
			desc: '행사 전체를 돌아본 구획의 제목이에요.',
			example: '집에 오는 길',
		},
		wordsNetworking: { name: '네트워킹', desc: '만난 사람들을 적은 구획의 제목이에요.', example: '쉬는 시간' },
		wordsResources: {
			name: '참고 자료',
			desc: '링크와 발표 자료를 모은 구획의 제목이에요.',
			example: '더 파 볼 것',
		},
		wordsNumbering: {
			name: '발표 번호',
			desc: '제목에서 발표를 세는 방법이에요. 숫자 자리에 N을 적어 주세요.',
			example: '트랙 N, N교시',
		},
		wordsByline: {
			name: '발표자 소개',
			desc: '한 줄에 하나씩, 이름 앞에 콜론과 함께 쓰는 말이나 {name}이 들어간 문장을 적어 주세요. 문장에는 {affiliation}과 {role}도 쓸 수 있어요.',
			example: '진행자\n오늘의 이야기꾼은 {affiliation}의 {name} 님',
		},
		wordsProblem: {
			tooLong: (limit) => `${limit}자까지만 적을 수 있어요.`,
			noLetter: (word) => `‘${word}’에는 알아볼 수 있는 글자가 없어요.`,
			noNumber: (form) => `‘${form}’에는 숫자 자리를 뜻하는 N이 하나, 그리고 다른 글자가 있어야 해요.`,
			noName: (sentence) =>
				`‘${sentence}’에는 {name}과 다른 말이 있어야 해요. {affiliation}과 {role}은 한 번씩만, 서로 떨어뜨려 적어 주세요.`,
		},
	},
	cli: {
		list: '밋업 후기를 최근 것부터 보여 줘요',
		speakers: '발표자와 들은 발표를 보여 줘요',
		read: '노트를 어떻게 읽는지 보여 줘요',
		new: '밋업 후기를 만들어요',
		index: '노트의 색인 블록을 업데이트해요',
		search: '검색어에 맞는 후기만',
		by: 'year, meetup, speaker, topic 가운데 하나로 묶기',
		name: '이 발표자만',
		path: '보관함 안의 노트 경로',
		meetup: MEETUP_HINT,
		date: '날짜, 예: 2023-08-09. 없으면 오늘',
		title: '후기 제목',
		template: '템플릿 노트 경로',
		'dry-run': '쓰지 않고 무엇을 쓸지만 말하기',
		format: 'json이면 프로그램이 읽을 수 있는 형식',
		unknown: (word, verb, known) => `${verb}에는 ‘${word}’ 매개변수가 없어요. 쓸 수 있는 것: ${known}`,
		missing: (word, verb) => `${verb}에는 ${word}= 가 필요해요.`,
		notOneOf: (word, value, known) => `${word}=${value}: 쓸 수 없는 값이에요. 이 가운데에서 골라 주세요: ${known}`,
		noNote: (path) => `‘${path}’ 노트가 없어요.`,
		noSpeaker: (name) => `${withParticle(name, '이라는', '라는')} 발표자가 색인에 없어요.`,
		noDay: (text) => `${withParticle(text, '은', '는')} 날짜로 읽을 수 없어요. 2023-08-09처럼 적어 주세요.`,
		noReviews: '후기가 없어요.',
		noSpeakers: '발표자가 없어요.',
		notAReview: (path) => `${path}: meetup/review 태그가 없어서 후기가 아니에요.`,
		line: (n) => `${n}번째 줄`,
		result: { written: '업데이트', same: '그대로', refused: '거절' },
	},
};
