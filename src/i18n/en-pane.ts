import { formatDay } from '../core/dates/format-day';
import type { CalendarDay } from '../core/model/calendar-day';
import { count } from './count';

/** What the review index says. */
export const pane = {
	title: 'Review index',
	search: 'Search reviews, talks and speakers',
	groupBy: 'Group by',
	sortBy: 'Sort by',
	collapseAll: 'Collapse all',
	expandAll: 'Expand all',
	by: {
		year: 'Year and month',
		meetup: 'Meetup',
		speaker: 'Speaker',
		topic: 'Topic',
		organization: 'Organization',
		questions: 'Open questions and follow-ups',
		reflections: 'Reflections',
		today: 'On this day',
	},
	none: {
		year: 'No date',
		meetup: 'No meetup',
		speaker: 'No speaker',
		topic: 'No topic',
		organization: 'No organization',
	},
	sorts: { newest: 'Newest first', oldest: 'Oldest first', title: 'Title', most: 'Most reviews first' },
	group: {
		tasks: 'Follow-ups',
		questions: 'Questions without an answer',
		'this-day': 'On this day',
		'near-days': 'Around this day',
	},
	reviews: (n: number) => count(n, 'review', 'reviews'),
	talks: (n: number) => count(n, 'talk', 'talks'),
	reflections: (n: number) => count(n, 'reflection', 'reflections'),
	tasks: (n: number) => count(n, 'follow-up', 'follow-ups'),
	questions: (n: number) => count(n, 'question', 'questions'),
	untitled: 'Untitled talk',
	reading: (read: number, total: number) => `Reading your notes… ${read} of ${total}`,
	emptyTitle: 'No meetup reviews yet',
	emptyText: 'Every review you write shows up here, with its talks and speakers.',
	nothingFound: (search: string) => `Nothing found for “${search}”`,
	hasProblem: 'Something in this note could not be read',
	clearSearch: 'Clear search',
	openInNewTab: 'Open in new tab',
	openToTheRight: 'Open to the right',

	openInNewWindow: 'Open in new window',
	speakerCard: 'Speaker card',
	speakerNote: 'Open speaker note',
	yearInReview: 'Year in review',
	rename: 'Rename or merge…',
	onlyThis: 'Show only this',
	expandInside: 'Expand all inside',
	collapseInside: 'Collapse all inside',
	follow: 'Follow the open note',
	heatMap: 'Show heat map',
	more: 'More options',
	closeCard: 'Close card',
	back: 'Back to the list',
	narrowTo: 'Search only in',
	narrow: (operators: string) => `Narrow the search with ${operators}`,
	isReading: 'Reading your notes…',
	unread: (n: number) => `${count(n, 'note', 'notes')} could not be read`,
	nothingHere: {
		questions: {
			title: 'Nothing left open',
			text: 'Unticked tasks and questions without an answer show up here. You have none: well done!',
		},
		reflections: {
			title: 'No reflections yet',
			text: 'Look back at a review after a while: its reflection shows up here.',
		},
		today: {
			title: 'Nothing on this day',
			text: 'In other years you wrote no review around this day. Perhaps a reason to go to a meetup?',
		},
	},

	/** Rows as sentences, their parts set apart by commas: what a screen reader says, and what shows while the pointer rests on them. */
	row: {
		day: (day: CalendarDay) => formatDay(day, 'D MMMM YYYY', 'en'),
		year: (label: string) => label,
		month: (day: CalendarDay) => formatDay(day, 'MMMM YYYY', 'en'),
		/** Under its year. */
		monthAlone: (day: CalendarDay) => formatDay(day, 'MMMM', 'en'),
		by: (names: readonly string[]) => `by ${listed(names)}`,
		talk: (n: number | null) => (n === null ? 'Talk' : `Talk ${n}`),
		reflection: 'Reflection',
		on: (review: string) => `on ${review}`,
		task: 'Follow-up',
		question: 'Question',
		of: (review: string) => `in ${review}`,
		problem: 'Problem',
	},
};

/** `A, B and C`. */
const listed = (names: readonly string[]): string =>
	[names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');
