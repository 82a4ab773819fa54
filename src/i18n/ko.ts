import type { Strings } from './en';
import { adopt } from './ko-adopt';
import { cards } from './ko-cards';
import { bases } from './ko-bases';
import { check, problem } from './ko-check';
import { checkPane } from './ko-check-pane';
import { find } from './ko-find';
import { mentions } from './ko-mentions';
import { pane } from './ko-pane';
import { refusal } from './ko-refusal';
import { rename } from './ko-rename';
import { settings } from './ko-settings';
import { template } from './ko-template';
import { undo } from './ko-undo';
import { work } from './ko-work';
import { withParticle } from './particle';

const MEETUP_HINT = '모임 이름, 예: Kafka 서울 사용자 모임';

/** The words on screen in Korean. */
export const ko: Strings = {
	command: {
		createReview: '밋업 후기 만들기',
		insertTemplate: '밋업 후기 템플릿 넣기',
		createTemplateNote: '템플릿 노트 만들기',
		addTalk: '발표 추가',
		addQuestion: '질문과 답변 추가',
		addAddendum: '날짜 적고 덧붙이기',
		adoptNote: '노트를 후기로 등록하기',
		adoptFolder: '폴더의 노트를 후기로 등록하기',
		tagSpeaker: '발표자 태그하기',
		findMentions: '발표자가 나오는 곳 찾기',
		tagTalk: '발표에 주제 태그하기',
		createReflection: '회고 쓰기',
		extractSection: '소제목 아래 글을 회고로 옮기기',
		createSpeakerNote: '발표자 노트 만들기',
		keepInStep: '속성을 본문에 맞추기',
		openIndex: '후기 색인 열기',
		revealReview: '지금 후기를 색인에서 보기',
		findPlace: '발표나 발표자 찾기',
		insertBlock: '색인 블록 넣기',
		updateIndex: '색인 노트 업데이트',
		insertYear: '한 해 돌아보기 넣기',
		createBase: 'Bases 파일 만들기',
		renameNames: '발표자 이름 바꾸기·합치기',
		checkReviews: '후기 점검하기',
		undoLast: '마지막 변경 되돌리기',
	},
	pane,
	property: {
		title: '제목',
		date: '날짜',
		eventDate: '행사 날짜 (날짜가 글을 올린 날일 때)',
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
		meetupMissing: '어떤 밋업이었나요? 이름만 있으면 돼요.',
		dateUnreadable: '밋업이 열린 날을 골라 주세요.',
		urlUnreadable: 'https://로 시작하는 전체 주소를 붙여 넣어 주세요.',
	},
	picker: {
		placeholder: '발표자 이름',
		create: (name) => `‘${name}’ 새로 만들기`,
		nobody: '그대로 두기',
		withNote: '새 발표자를 고르면 발표자 노트도 만들어요. 설정에서 끌 수 있어요.',
		choose: '태그하기',
		createOrOpen: '만들거나 열기',
		dismiss: '닫기',
	},
	topics: {
		of: (talk) => (talk === '' ? '이 발표의 주제' : `‘${talk}’의 주제`),
		fixed: '직접 쓴 글에 있어요',
		none: '고른 주제 없음',
		tick: '고르기',
		done: '완료',
	},
	notice: {
		created: (name) => `${withParticle(name, '을', '를')} 만들었어요.`,
		tagged: (name, hasNote) =>
			`${withParticle(name, '을', '를')} 태그${hasNote ? '하고 발표자 노트를 만들었' : '했'}어요.`,
		alreadyTagged: '이미 태그되어 있어요.',
		extracted: (name, hasAnchors) =>
			`글을 ‘${name}’에 옮겨 담았어요.${hasAnchors ? ' 옮긴 글의 블록으로 오는 링크나 이 노트의 제목으로 가는 링크가 있는지 한번 봐 주세요.' : ''}`,
		inBothPlaces: (name) =>
			`이 노트에서 글을 빼지 못했어요. 잃어버린 글은 없어요. 글이 ‘${name}’에도 있고 여기에도 그대로 있어요.`,
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
	adopt,
	cards,
	bases,
	check,
	checkPane,
	find,
	mentions,
	problem,
	rename,
	template,
	undo,
	work,
	settings,
	cli: {
		list: '밋업 후기를 최근 것부터 보여 줘요',
		speakers: '발표자와 들은 발표를 보여 줘요',
		read: '노트를 어떻게 읽는지 보여 줘요',
		adopt: '후기처럼 보이는 노트에 필요한 것만 더해서 후기로 등록해요',
		new: '밋업 후기를 만들어요',
		index: '노트의 색인 블록을 업데이트해요',
		check: '노트에서 고칠 만한 것을 보여 줘요',
		mentions: '발표자 이름이 링크 없이 나오는 곳을 보여 줘요',
		tag: '확실한 곳의 발표자 이름을 링크하고 태그를 달아요',
		rename: '모든 노트에서 이름을 바꾸거나, 같은 이름이 있으면 합쳐요',
		undo: '열려 있는 노트가 아닌 노트들에 한 일을 되돌려요',
		search: '검색어에 맞는 후기만',
		by: 'year, meetup, speaker, topic 가운데 하나로 묶기',
		name: '이 발표자만',
		speaker: '발표자 이름이나 발표자 노트 이름',
		path: '보관함 안의 노트 경로',
		meetup: MEETUP_HINT,
		date: '날짜, 예: 2023-08-09. 없으면 오늘',
		title: '후기 제목',
		template: '템플릿 노트 경로',
		from: '지금 이름이나 노트 경로',
		to: '새 이름. 이미 있는 이름이면 하나로 합쳐요',
		kind: 'speaker, meetup, organization, topic 가운데 하나. 없으면 speaker',
		'dry-run': '쓰지 않고 무엇을 쓸지만 말하기',
		id: '되돌릴 변경의 id, 그 변경을 만든 명령어가 알려 줘요. 없으면 가장 최근 것',
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
		looksLikeReview: (path) => `${path}: 후기처럼 보여요. 후기로 등록할 수 있어요.`,
		looksLikeNone: (path) => `${path}: 밋업 후기로 보이지 않아요.`,
		adopted: (path, lines) => `${path}: ${lines}줄을 더하거나 바꿨어요`,
		nothingToAdopt: (path) => `${path}: 더할 것이 없어요`,
		notAdopted: (path) =>
			`${path}: 밋업 후기로 보이지 않아요. 앱에서 ‘노트를 후기로 등록하기’를 쓰면 발표를 직접 표시할 수 있어요.`,
		result: { written: '업데이트', same: '그대로', refused: '거절' },
	},
};
