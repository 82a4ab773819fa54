import { count } from './count';

const inNotes = (n: number, files: number): string =>
	`${count(n, 'mention', 'mentions')} in ${count(files, 'note', 'notes')}`;

/** What a person reads while mentions of speakers are looked for and linked. */
export const mentions = {
	choose: 'Whose mentions are you looking for?',
	all: (n: number) => `All ${count(n, 'speaker', 'speakers')}`,
	none: 'Nobody chosen yet',
	tick: 'Tick or untick',
	find: 'Find mentions',
	title: (names: string | null) => `Mentions of ${names ?? 'all speakers'}`,
	/** Several names in one. */
	and: (first: string, more: number) => `${first} and ${more} more`,
	found: (n: number, files: number, sure: number) =>
		n === 0
			? 'No unlinked mentions.'
			: `${inNotes(n, files)}: ${sure === n ? 'all sure.' : sure === 0 ? 'none sure, please have a look.' : `${sure} sure, ${n - sure} to look at.`}`,
	selectAll: 'Select all shown',
	links: 'Link them',
	tags: 'Tag the notes',
	tickNote: (note: string) => `All of “${note}”`,
	tickMention: (words: string, line: number) => `“${words}” in line ${line}`,
	who: 'Who is meant?',
	more: (n: number, files: number) => `Show more: ${inNotes(n, files)}`,
	onlyShown: 'Nothing is linked before you have seen it.',
	act: (n: number, hasLinks: boolean, hasTags: boolean) =>
		`${hasLinks ? (hasTags ? 'Link and tag' : 'Link') : 'Tag'} ${count(n, 'mention', 'mentions')}`,
	done: (n: number, files: number, left: number, hasLinks: boolean, hasTags: boolean) =>
		`${hasLinks ? (hasTags ? 'Linked and tagged' : 'Linked') : 'Tagged'} ${inNotes(n, files)}.${left > 0 ? ` ${count(left, 'note was', 'notes were')} not reached.` : ''}`,
	back: 'Back to the mentions',
	/** On the command line. */
	sureness: { ticked: 'Sure', offered: 'Unsure' },
	nowhere: (name: string) => `No note mentions ${name} without a link.`,
	nothingSure: (name: string) => `No mention of ${name} is sure enough to be linked unseen.`,
	severalCalled: (name: string, names: string) => `Several people are called “${name}”: ${names}. Please say which.`,
	times: (path: string, n: number) => `${path}: ${count(n, 'mention', 'mentions')}`,
};
