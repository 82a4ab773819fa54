import type { undo as en } from './en-undo';

/** The words around undoing what was done to many notes. */
export const undo: typeof en = {
	yes: '되돌리기',
	question: (what, n, day, time) => `${day} ${time}에 ‘${what}’ 명령으로 노트 ${n}개를 바꿨어요. 되돌릴까요?`,
	keepsEdits: '그 뒤에 고친 노트는 그대로 둬요.',
	tried: '그 뒤에 고친 노트라서 지난번에 되돌리지 못했어요.',
	renamed: (now, then) => `${now} → ${then}`,
	created: (path) => `${path} (새 노트: 휴지통으로)`,
	removed: (path) => `${path} (다시 만들기)`,
	undoing: (done, total) => `되돌리고 있어요… ${done}/${total}`,
	more: (n) => `…그리고 ${n}개 더 있어요.`,
	nothing: '되돌릴 것이 없어요. 열려 있는 노트에 한 일은 편집기의 실행 취소로 되돌려 주세요.',
	unknown: (id) => `‘${id}’ 변경은 없거나 이미 되돌렸어요.`,
	restored: (n, _, what) =>
		n === 0 ? '되돌린 노트가 없어요.' : `‘${what}’ 작업을 되돌렸어요. 노트 ${n}개가 원래대로 돌아왔어요.`,
};
