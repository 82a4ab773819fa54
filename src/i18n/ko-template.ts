import type { TemplateFaultCode } from '../core/template/template-fault';

import type { Strings } from './en';
import { withParticle } from './particle';

const fault: Record<TemplateFaultCode, (detail: string) => string> = {
	'open-placeholder': (detail) => `‘${detail}’ 표시가 있는 줄에 닫는 ‘}}’가 없어요.`,
	'open-tag': (detail) => `‘${detail}’ 표시가 있는 줄에 닫는 ‘%}’가 없어요.`,
	'open-quote': () => '여기서 연 따옴표를 닫지 않았어요.',
	'open-block': (detail) => `${withParticle(detail, '을', '를')} {% end${detail} %}로 끝내지 않았어요.`,
	'stray-end': (detail) => `${withParticle(detail, '으로', '로')} 끝낼 것이 없어요.`,
	'stray-branch': (detail) => `${withParticle(detail, '은', '는')} if 안에만 쓸 수 있어요.`,
	'else-twice': () => '이 if에는 else가 이미 있어요.',
	'branch-after-else': () => 'else 다음에는 elseif를 쓸 수 없어요.',
	'unknown-tag': (detail) => `‘${detail}’ 태그는 없어요. 쓸 수 있는 것: for, endfor, if, elseif, else, endif.`,
	'malformed-for': () => '{% for talk in talks %}처럼 적어 주세요.',
	'unknown-list': (detail) => `${withParticle(detail, '이라는', '라는')} 목록이 없어요.`,
	'not-a-list': (detail) => `${withParticle(detail, '은', '는')} 목록이 아니에요.`,
	'empty-condition': () => '조건이 없어요.',
	'dangling-operator': (detail) => `‘${detail}’ 앞뒤에 값이 있어야 해요.`,
	'unknown-name': (detail) => `${withParticle(detail, '이라는', '라는')} 값이 없어요.`,
	'unknown-property': (detail) => `${withParticle(detail, '이라는', '라는')} 값이 없어요.`,
	unexpected: (detail) => `여기에 ‘${detail}’ 표시는 쓸 수 없어요.`,
	'missing-filter': () => '‘|’ 다음에는 필터가 와야 해요.',
	'unknown-filter': (detail) => `‘${detail}’ 필터는 없어요. 쓸 수 있는 것: date, time, wikilink, join, default.`,
	'missing-argument': (detail) => `${detail} 필터에는 따옴표로 감싼 글이 필요해요. 예: {{speakers|join:", "}}.`,
	'wrong-argument': (detail) => `${detail} 필터에는 쓸 수 없는 값이에요.`,
	'unsupported-format': (detail) => `이 형식에는 쓸 수 없는 기호예요: ${detail}.`,
	'no-day': (detail) => `${withParticle(detail, '은', '는')} 날짜도 시각도 아니에요.`,
	'too-deep': () => '블록이 너무 깊이 겹쳐 있어요.',
	'too-long': () => '노트가 너무 길어져요.',
	'too-long-template': () => '템플릿이 너무 길어요.',
	'open-properties': () => '여기서 시작한 속성을 ‘---’로 닫지 않았어요.',
	'unreadable-properties': (detail) => `새 노트의 속성이 올바른 YAML이 아니에요 (${detail}).`,
};

/** What a person reads about templates, in Korean. */
export const template: Strings['template'] = {
	heading: '템플릿',
	setting: {
		reviewTemplate: '후기 템플릿',
		speakerTemplate: '발표자 노트 템플릿',
		reflectionTemplate: '회고 템플릿',
	},
	builtIn: '기본 템플릿',
	which: '어떤 템플릿을 만들까요?',
	name: { review: '밋업 후기 템플릿', speaker: '발표자 템플릿', reflection: '회고 템플릿' },
	missing: (path) => `‘${path}’ 템플릿 노트가 없어요.`,
	where: (note, line, column) => `${note} ${line}번째 줄 ${column}번째 글자`,
	inUse: {
		review: (name) => `${withParticle(name, '을', '를')} 만들었어요. 이제 새 후기는 이 템플릿으로 만들어요.`,
		speaker: (name) =>
			`${withParticle(name, '을', '를')} 만들었어요. 이제 새 발표자 노트는 이 템플릿으로 만들어요.`,
		reflection: (name) => `${withParticle(name, '을', '를')} 만들었어요. 이제 새 회고는 이 템플릿으로 만들어요.`,
	},
	fault,
};
