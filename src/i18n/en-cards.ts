import { count } from './count';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const monthOf = (month: number): string => MONTHS[month - 1] ?? '';

/** What the heat map, the card of a speaker and the year in review say. Months count from 1. */
export const cards = {
	heatMap: 'Reviews by month',
	/** The columns of the heat map, from January. */
	months: [...'JFMAMJJASOND'],
	monthName: monthOf,
	monthCount: (year: string, month: number, n: number) =>
		`${monthOf(month)} ${year}: ${count(n, 'review', 'reviews')}`,
	noDates: 'Months show up here once reviews have dates.',
	speaker: {
		aliases: (names: string) => `Also ${names}`,
		now: 'Now',
		stays: 'Affiliations over time',
		talks: (n: number) => count(n, 'talk heard', 'talks heard'),
		qna: 'Questions',
		thoughts: 'My thoughts',
		more: 'Read on',
		others: 'Named in',
		reflections: 'Later reflections',
		nothing: 'No talk heard yet.',
		noDate: 'No date',
	},
	year: {
		title: (year: string) => `${year} in review`,
		speakers: (n: number) => count(n, 'speaker', 'speakers'),
		meetups: (n: number) => count(n, 'meetup', 'meetups'),
		busiest: (month: number, n: number) => `Busiest month: ${monthOf(month)}, ${count(n, 'review', 'reviews')}`,
		topics: 'Most heard topics',
		mostHeard: 'Most heard speakers',
		times: (n: number) => count(n, 'time', 'times'),
		firstHeard: 'Heard for the first time',
		best: (rating: number) => `Rated ${rating} of 5`,
		reflections: 'Reflections',
		insert: 'Insert into note',
		copy: 'Copy',
		copied: 'Copied.',
		pick: 'Which year?',
		none: 'No review has a date yet.',
		noEditor: 'Please open the note that it belongs in.',
		inReview: 'This note is a review: its talks would be mixed up. Please open another note.',
	},
};
