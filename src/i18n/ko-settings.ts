import type { settings as source } from './en-settings';
import { withParticle } from './particle';

/** What a person reads on the settings page, in Korean. */
export const settings: typeof source = {
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
		desc: '발표자를 태그하거나 후기에서 나갈 때마다 발표자와 태그 속성이 본문을 따라가요. 직접 더한 값은 그대로 둬요.',
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
	wordsHint: '소제목, 발표 번호, 발표자 소개를 나만의 말로 적는다면 알려 주세요. 원래 알던 말도 그대로 읽어요.',
	wordsSummary: {
		name: '내용 정리',
		desc: '발표 내용을 정리한 글의 소제목이에요. 쉼표나 줄바꿈으로 나눠 주세요.',
		example: '들은 이야기, 받아 적은 것',
	},
	wordsQna: {
		name: '질문과 답변',
		desc: '질문과 답변을 적은 글의 소제목이에요.',
		example: '무엇이든 물어보세요',
	},
	wordsThoughts: { name: '내 생각', desc: '발표마다 내 생각을 적은 글의 소제목이에요.', example: '한 줄 평' },
	wordsReflection: {
		name: '마치며',
		desc: '행사 전체를 돌아본 글의 소제목이에요.',
		example: '집에 오는 길',
	},
	wordsNetworking: { name: '네트워킹', desc: '만난 사람들을 적은 글의 소제목이에요.', example: '쉬는 시간' },
	wordsResources: {
		name: '참고 자료',
		desc: '링크와 발표 자료를 모은 글의 소제목이에요.',
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
		tooMany: (limit) => `문장은 ${limit}개까지만 적을 수 있어요.`,
		noLetter: (word) => `‘${word}’에는 알아볼 수 있는 글자가 없어요.`,
		noNumber: (form) => `‘${form}’에는 숫자 자리를 뜻하는 N이 하나, 그리고 다른 글자가 있어야 해요.`,
		noName: (sentence) =>
			`‘${sentence}’에는 {name}과 다른 말이 있어야 해요. {affiliation}과 {role}은 한 번씩만, 서로 떨어뜨려 적어 주세요.`,
	},
};
