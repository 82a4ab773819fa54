import type { find as en } from './en-find';

/** What the switcher over talks, speakers and reviews says, in Korean. */
export const find: typeof en = {
	placeholder: '발표, 발표자, 후기 찾기',
	nothing: '찾는 것이 없어요. 이름 일부나 ㅇㅎㅅ 같은 초성으로 찾아보세요.',
	kind: { talk: '발표', speaker: '발표자', review: '후기' },
	by: (names) => `${names} 발표`,
	open: '열기',
};
