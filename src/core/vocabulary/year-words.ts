import type { Language } from '../model/language';

/** The words of a year in review, in the language of the vault. */
export interface YearWords {
	readonly title: (year: string) => string;
	readonly reviews: (count: number) => string;
	readonly talks: (count: number) => string;
	readonly speakers: (count: number) => string;
	readonly meetups: (count: number) => string;
	readonly busiest: (month: string, reviews: string) => string;
	readonly times: (count: number) => string;
	readonly rated: (rating: number) => string;
	/** Headings. */
	readonly topics: string;
	readonly mostHeard: string;
	readonly firstHeard: string;
	readonly allReviews: string;
	readonly reflections: string;
}

const counted = (word: string) => (count: number) => `${count} ${word}${count === 1 ? '' : 's'}`;

export const YEAR_WORDS: Readonly<Record<Language, YearWords>> = {
	ko: {
		title: (year) => `${year}년 밋업 돌아보기`,
		reviews: (count) => `후기 ${count}개`,
		talks: (count) => `발표 ${count}개`,
		speakers: (count) => `발표자 ${count}명`,
		meetups: (count) => `밋업 ${count}개`,
		busiest: (month, reviews) => `가장 바빴던 달: ${month} (${reviews})`,
		times: (count) => `${count}번`,
		rated: (rating) => `평점 ${rating}점을 준 밋업`,
		topics: '많이 들은 주제',
		mostHeard: '많이 들은 발표자',
		firstHeard: '처음 만난 발표자',
		allReviews: '다녀온 밋업',
		reflections: '회고',
	},
	en: {
		title: (year) => `${year} in meetups`,
		reviews: counted('review'),
		talks: counted('talk'),
		speakers: counted('speaker'),
		meetups: counted('meetup'),
		busiest: (month, reviews) => `Busiest month: ${month} (${reviews})`,
		times: counted('time'),
		rated: (rating) => `Rated ${rating} of 5`,
		topics: 'Most heard topics',
		mostHeard: 'Most heard speakers',
		firstHeard: 'Heard for the first time',
		allReviews: 'Where I was',
		reflections: 'Reflections',
	},
	ja: {
		title: (year) => `${year}年のミートアップ`,
		reviews: (count) => `参加レポート ${count}件`,
		talks: (count) => `発表 ${count}件`,
		speakers: (count) => `登壇者 ${count}人`,
		meetups: (count) => `ミートアップ ${count}件`,
		busiest: (month, reviews) => `いちばん多かった月: ${month} (${reviews})`,
		times: (count) => `${count}回`,
		rated: (rating) => `評価 ${rating} を付けたイベント`,
		topics: 'よく聞いたトピック',
		mostHeard: 'よく聞いた登壇者',
		firstHeard: '初めて聞いた登壇者',
		allReviews: '参加したイベント',
		reflections: '振り返り',
	},
};
