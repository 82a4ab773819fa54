import type { FindingCode, NoFixReason } from '../core/model/finding';
import type { ProblemCode } from '../core/model/problem';
import type { RefusalCode } from '../core/model/refusal';

/** What is found by a check, but for what the reading of a note says, and why it cannot be mended by itself. */
export const check = {
	/** What is wrong: with the words it is about, and with what it is compared. */
	finding: {
		'out-of-step': (_text, others) =>
			others === '' ? 'The properties do not say what the talks say' : `The properties do not name ${others}`,
		'talk-without-speaker': (text) => `“${text}” names no speaker`,
		'same-talk-twice': (text, others) => `“${text}” is here twice${others && `: see also ${others}`}`,
		'near-same-name': (text, others) => `“${text}” and “${others}” may be the same name`,
		'same-name-twice': (text, others) => `There is another note about “${text}”: ${others}`,
		'conflict-copy': (_text, others) => `A copy left by a sync service${others && `, of ${others}`}`,
		'damaged-marker': (text) => `The markers of an index block are damaged: ${text}`,
		'unreadable-properties': (text) => `The properties cannot be read as they were meant: ${text}`,
		'unresolved-speaker': (text) => `${text} has no note yet`,
		'dates-disagree': (text, others) => `Here it says ${text}, elsewhere ${others}`,
	} satisfies Record<Exclude<FindingCode, ProblemCode>, (text: string, others: string) => string>,
	/** What mending does. */
	fix: {
		edit: 'Fix this note',
		merge: (from: string, to: string) => `Rename “${from}” to “${to}”`,
		createSpeaker: (name: string) => `Create a note about ${name}`,
	},
	/** Why only a person can mend it, and how. A refusal says so itself. */
	reason: {
		'tag-speaker': () => 'Nobody is named here. Add who spoke with “Tag speaker”, if you know.',
		'whose-talk': (detail) => `The properties name ${detail}, but only you know whether this is their talk.`,
		'compare-talks': () => 'Compare both, and delete or rename one of them.',
		'one-name': () => 'Give one of them another name, such as “Name (Company)”, or put their texts together.',
		'compare-copy': () => 'Compare both by hand, and delete the copy.',
		'lost-original': () => 'The original is gone. If you want to keep this note, rename it.',
		'which-day': () => 'Only you know which day is right.',
		'write-day': () => 'Write the day of the event, such as 2023-08-09, into the properties.',
		'write-rating': () => 'Write a number from 1 to 5 into the properties.',
		'write-title': () => 'Write what the talk was about behind its number.',
	} satisfies Record<Exclude<NoFixReason, RefusalCode>, (detail: string) => string>,
	nothing: 'There is nothing to fix.',
};

/** What is wrong with a note, as its reading says. */
export const problem: Record<ProblemCode, (text: string) => string> = {
	'unreadable-date': (text) => `“${text}” is not a day`,
	'missing-date': () => 'The date is missing',
	'unreadable-rating': (text) => `“${text}” is not a rating from 1 to 5`,
	'talk-without-title': () => 'A talk has no title',
};
