import type { work as en } from './en-work';

/** What forms say alike, in Korean. */
export const work: typeof en = {
	cancel: '취소',
	close: '닫기',
	stop: '멈추기',
	looking: (done, total) => `노트를 살펴보고 있어요… ${done}/${total}`,
	changing: (done, total) => `노트를 바꾸고 있어요… ${done}/${total}`,
	stopped: (done, total) => `노트 ${total}개 중 ${done}개까지 보고 멈췄어요.`,
};
