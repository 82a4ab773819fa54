import type { FindingCode } from '../core/model/finding';

const notes = (n: number): string => (n === 1 ? '1 note' : `${n} notes`);

/** The words around a check of the notes: its pane, and the form that mends. */
export const checkPane = {
	again: 'Check again',
	checking: (done: number, total: number) => `Checking your notes… ${done} of ${total}`,
	stopped: (done: number, total: number) => `Stopped after ${done} of ${notes(total)}.`,
	failed: 'The check could not be finished.',
	found: (n: number, kinds: number) =>
		`${n === 1 ? '1 finding' : `${n} findings`}${kinds > 1 ? ` of ${kinds} kinds` : ''}`,
	checkedAt: (time: string) => `Checked at ${time}`,
	fineTitle: 'Everything is in good order',
	fineText: 'There is nothing to fix in your notes. Enjoy your next meetup!',
	/** What stands at the end of a group: how much of it is not shown yet. */
	more: (n: number) => `Show ${n} more`,
	fix: 'Fix…',
	fixOne: (words: string, note: string) => `Fix “${words}” in ${note}`,
	/** How many of how many are fixed in one go. */
	fixAll: (n: number, total: number) => (n < total ? `Fix the first ${n}…` : `Fix all ${n}…`),
	merge: 'Merge…',
	create: 'Create a note',
	whyNot: 'Why is there no automatic fix?',
	/** Each kind of finding in a few words, and what is wrong about it. */
	kind: {
		'unreadable-properties': {
			title: 'Properties that cannot be read',
			why: 'What you wrote between the --- lines cannot be read as you meant it, so the index leaves it out.',
		},
		'damaged-marker': {
			title: 'Damaged index blocks',
			why: 'Markers are missing, doubled or misspelled, so the block is not updated.',
		},
		'conflict-copy': {
			title: 'Conflict copies',
			why: 'A sync service kept two versions of a note. What is only in the copy is easily forgotten.',
		},
		'out-of-step': {
			title: 'Properties out of step',
			why: 'The speakers and tags in the properties are not those of the talks.',
		},
		'same-name-twice': {
			title: 'Speakers with two notes',
			why: 'Two notes have one name, so nobody can tell to which of them a talk leads.',
		},
		'near-same-name': {
			title: 'Names that may be one',
			why: 'A typo or a space may have split one name in two. They may also be two names: you decide.',
		},
		'same-talk-twice': { title: 'Talks written twice', why: 'One talk of one speaker is counted twice.' },
		'dates-disagree': {
			title: 'Dates that disagree',
			why: 'The date property, the title and the name of the note name different days.',
		},
		'unreadable-date': {
			title: 'Dates that cannot be read',
			why: 'A review without a date comes last in the index.',
		},
		'missing-date': { title: 'Reviews without a date', why: 'A review without a date comes last in the index.' },
		'unreadable-rating': { title: 'Ratings that cannot be read', why: 'A rating is a number from 1 to 5.' },
		'talk-without-title': { title: 'Talks without a title', why: 'A number alone does not say what it was about.' },
		'unresolved-speaker': {
			title: 'Speakers without a note',
			why: 'Other speakers have a note with the talks you heard. These have none yet.',
		},
		'talk-without-speaker': {
			title: 'Talks without a speaker',
			why: 'That is fine if you do not know. With a name, the talk is found by its speaker.',
		},
	} satisfies Record<FindingCode, { title: string; why: string }>,
	form: {
		preparing: (done: number, total: number) => `Looking at what will change… ${done} of ${total}`,
		changes: (n: number) => (n === 1 ? 'This will change:' : `${notes(n)} will change:`),
		nothing: 'There is nothing left to fix here.',
		left: (n: number) => (n === 1 ? 'One note stays as it is:' : `${notes(n)} stay as they are:`),
		lines: (note: string) => `Changed lines of ${note}`,
		tick: (note: string) => `Fix ${note}`,
		fix: (n: number) => (n === 1 ? 'Fix' : `Fix ${notes(n)}`),
		fixing: (done: number, total: number) => `Fixing… ${done} of ${total}`,
		moreLines: (n: number) => `…and ${n} more lines.`,
	},
	fixed: (n: number, left: number) =>
		[
			n === 0 ? 'Nothing was changed.' : `${n === 1 ? '1 note is' : `${n} notes are`} in order now.`,
			left > 0 && `${left === 1 ? '1 note was' : `${left} notes were`} not reached.`,
		]
			.filter(Boolean)
			.join(' '),
};
