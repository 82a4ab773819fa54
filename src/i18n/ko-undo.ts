import type { undo as en } from './en-undo';
import { withParticle } from './particle';

/** The words around undoing what was done to many notes. */
export const undo: typeof en = {
	restore: '되돌리기',
	cancel: '취소',
	stop: '멈추기',
	when: (time, n) => `${time} · 노트 ${n}개`,
	keepsEdits: '그 뒤에 고친 노트는 그대로 둬요.',
	tried: '전에 되돌리려 했지만 그 뒤에 고친 노트라서 남아 있어요.',
	restoring: (done, total) => `되돌리고 있어요… ${done}/${total}`,
	nothing: '되돌릴 것이 없어요. 열려 있는 노트에 한 일은 편집기의 실행 취소로 되돌려 주세요.',
	unknown: (id) => `되돌릴 수 있는 변경 가운데 ${withParticle(id, '은', '는')} 없어요.`,
	restored: (n, what) =>
		n === 0 ? `‘${what}’ 작업을 되돌리지 못했어요.` : `‘${what}’ 작업을 되돌렸어요. 노트 ${n}개가 전과 같아요.`,
	more: (n) => `…그리고 ${n}개 더 있어요.`,
};
