import type { RefusalCode } from '../core/model/refusal';

import { withParticle } from './particle';

/** The same in Korean. */
export const refusal: Record<RefusalCode, (detail: string) => string> = {
	'unreadable-properties': (detail) =>
		detail === ''
			? '속성에 따옴표 없이 적은 링크가 있어요. "[[…]]"처럼 적어 주세요.'
			: '속성(YAML)을 읽을 수 없어요. 이 줄이나 그 윗줄을 고친 뒤 다시 해 주세요.',
	'unclosed-properties': () => '속성을 닫는 ---가 없어요. 속성 바로 아래 줄에 ---를 적어 주세요.',
	'unsafe-property': (detail) => `${withParticle(detail, '을', '를')} 바꾸면 다른 속성까지 바뀔 수 있어요.`,
	'mixed-property': (detail) => `${detail} 속성에 글이 아닌 값이 섞여 있어요. 먼저 고쳐 주세요.`,
	'block-without-end': () => '여기서 시작한 색인 블록에 끝이 없어요.',
	'block-without-begin': () => '여기서 끝나는 색인 블록에 시작이 없어요.',
	'block-nested': () => '색인 블록 안에서 다른 색인 블록이 시작돼요.',
	'block-reversed': () => '색인 블록의 끝이 시작보다 먼저 나와요.',
	'block-in-code': () => '색인 블록 표시가 코드 블록 안에 있어요.',
	'block-doubled': (detail) => `한 노트에 옵션이 같은 색인 블록이 두 개 있어요 (${detail}).`,
	'block-options': (detail) => `${withParticle(detail, '은', '는')} 색인 블록에서 쓸 수 없는 옵션이에요.`,
	'block-unknown': (detail) => `${withParticle(detail, '이라는', '라는')} 이름은 색인에 없어요.`,
	'block-edited': () => '색인 블록 안에 직접 고친 글이 있어요. 그 글을 밖으로 옮기거나 블록을 비워 주세요.',
	'no-talk': () => '커서가 발표 안에 있지 않아요. 발표 안에 두고 다시 해 주세요.',
	'unclear-place': () => '여기에 넣으면 앞뒤 내용까지 달라져서 그대로 두었어요.',
	'note-changed': () => '그 사이에 노트가 바뀌었어요. 다시 시도해 주세요.',
	'changed-since': () => '그 뒤에 노트가 바뀌어서 그대로 두었어요.',
	'other-kind': (detail) =>
		`${detail === 'speaker' ? '발표자 노트' : '회고 노트'}예요. 후기로 가져오면 원래 역할을 잃어서 그대로 두었어요.`,
	'name-taken': (detail) => `‘${detail}’ 노트가 이미 있어요.`,
	'note-gone': () => '노트가 없어요. 옮겼거나 이름을 바꿨거나 지운 것 같아요.',
	'not-utf8': () => 'UTF-8 파일이 아니라서 저장하면 내용이 깨질 수 있어요.',
	'kept-together': () => '이 변경의 다른 노트를 되돌리지 못해서 함께 남겨 두었어요.',
	'undo-damaged': () => '되돌리려고 남겨 둔 기록을 읽을 수 없어요.',
	'undo-full': () => '한 번에 되돌릴 수 있는 만큼만 바꿨어요. 나머지는 명령을 한 번 더 실행해 주세요.',
	'no-section': () => '소제목 아래에 커서를 두거나, 옮길 글을 선택해 주세요.',
	'section-empty': () => '아직 옮길 글이 없어요.',
	'section-talk': () =>
		'발표나 발표자가 후기에서 빠지게 돼요. 발표 안의 소제목 아래에 커서를 두거나, 옮길 글만 선택해 주세요.',
	'section-block': () => '옮길 글 안에 이 노트의 색인 블록이 있어요.',
	'section-template': () => '옮길 글 안에 있는 ‘<%’를 새 노트에서 Templater가 실행할 수 있어요.',
	'section-open': () => '코드나 링크, 표, 목록처럼 옮길 글 안팎에 걸쳐 있는 것이 있어요.',
	'section-footnote': (detail) => `‘[${detail}]’의 짝이 옮길 글 밖에 있어서, 옮기면 서로 찾지 못하게 돼요.`,
	'name-unlinkable': () => '이 노트의 이름은 링크에 쓸 수 없어요. 먼저 이름을 바꿔 주세요.',
};
