import { count } from './count';

/** What the timeline and the Bases file say. */
export const bases = {
	timeline: 'Meetup timeline',
	dayOfReview: 'Day of the review',
	showTalks: 'Show talks',
	noValue: 'No value',
	notes: (n: number) => count(n, 'note', 'notes'),
	more: (n: number) => `Show ${n} more`,
	emptyTitle: 'Nothing here yet',
	emptyText: 'Notes show up here as soon as they match the filters of this base.',
	note: 'Note',
	fileName: 'Meetup reviews',
	view: { all: 'All reviews', cards: 'Cards', timeline: 'Timeline', speaker: 'This speaker' },
	created: (name: string, speaker: string) =>
		`Created “${name}”. In a speaker’s note, ![[${name}#${speaker}]] shows the reviews they speak in.`,
	isOff: (name: string) =>
		`Created “${name}”. To see it, turn on Bases in the settings of Obsidian, under core plugins.`,
};
