import { count } from './count';
import type { SectionKind } from '../core/model/review';
import type { Form } from '../core/model/text-reading';

const kind: Record<SectionKind, string> = {
	summary: 'Summary',
	qna: 'Questions',
	thoughts: 'Thoughts',
	reflection: 'Reflection',
	networking: 'Networking',
	resources: 'Resources',
	other: 'Other section',
};

const form: Record<Form, string> = {
	heading: 'heading',
	line: 'line of its own',
	item: 'list item',
	row: 'table row',
};

/** What a person reads while a note is adopted as a review. */
export const adopt = {
	title: (note: string) => `Adopt “${note}” as review`,
	isReviewAlready: (note: string) => `“${note}” is a meetup review already.`,
	unlikely: 'This does not look like a review of a meetup. You can mark its talks and go on all the same.',
	view: { text: 'Text', reading: 'Reading', changes: 'Changes' },
	views: 'What to look at',
	hint: 'Choose a line to say what it is.',
	/** What a line of the text is. */
	kind,
	form,
	event: 'Event',
	date: 'Date',
	speaker: 'Speaker',
	slides: 'Slides',
	talk: (n: number) => `Talk ${n}`,
	isTalk: 'Talk',
	isNothing: 'Neither talk nor section',
	showInReading: 'Show in the reading',
	line: (n: number) => `Line ${n}`,
	showLine: (n: number) => `Show line ${n} in the text`,
	onLine: (words: string, n: number) => `${words} (line ${n})`,
	noHeading: 'Cannot be a heading here',
	eventName: 'Name',
	talkTitle: 'Title',
	name: 'Name',
	affiliation: 'Affiliation',
	role: 'Role',
	nth: (what: string, n: number) => `${what} ${n}`,
	kindOf: (section: string) => `Kind of “${section}”`,
	addSpeaker: 'Add speaker',
	addSlides: 'Add slides',
	drop: (what: string) => `Remove ${what}`,
	dropped: (what: string) => `Removed ${what}.`,
	undo: 'Undo',
	noTalks: 'No talks found. Choose a line of the text and mark it as a talk.',
	moreTalks: (n: number) => `${count(n, 'more talk is', 'more talks are')} shown only in the text.`,
	aboutEvent: 'About the event',
	parts: 'What may be added',
	part: { properties: 'Properties and tags', headings: 'Headings', links: 'Links', spacing: 'Empty lines' },
	additions: (n: number) => (n === 0 ? 'Nothing to add.' : `Adds to ${count(n, 'line', 'lines')}, removes nothing.`),
	/** The note looks like no review, and nothing is said about it that makes it one. */
	saysNothing: 'Mark a talk, or fill in the event and its date.',
	/** Why a property was not added. */
	left: {
		kept: (property: string) => `“${property}” was not added: that would change what stands there.`,
		unsaid: (property: string, day: string) =>
			`“${property}” was not added: the text does not say the day of the event, and ${day} is the date of the note.`,
	},
	thinking: 'Looking at what will change…',
	unchanged: 'The rest stays as it is.',
	moreLines: (n: number) => `and ${count(n, 'more line', 'more lines')}`,
	adopt: 'Adopt',
	discard: {
		title: 'Discard your corrections?',
		text: 'The note is left as it is.',
		yes: 'Discard',
		no: 'Keep correcting',
	},
	adopted: (note: string, talks: number, speakers: number) =>
		`“${note}” is a review now: ${count(talks, 'talk', 'talks')}${speakers > 0 ? `, ${count(speakers, 'speaker', 'speakers')}` : ''}.`,
	/** Properties and tags were not to be added. */
	withoutTag: (note: string) => `Added to “${note}”. Without the tag meetup/review, it is not in your index yet.`,
	folder: {
		choose: 'Folder with your old reviews',
		root: 'Whole vault',
		title: (folder: string | null) =>
			`Adopt notes ${folder === null ? 'of the whole vault' : `in “${folder}”`} as reviews`,
		found: (likely: number, unsure: number, broken: number) =>
			[
				likely > 0 && count(likely, 'note looks like a review.', 'notes look like reviews.'),
				unsure > 0 && count(unsure, 'note might be a review.', 'notes might be reviews.'),
				broken > 0 && count(broken, 'note has to be fixed first.', 'notes have to be fixed first.'),
			]
				.filter(Boolean)
				.join(' ') || 'No new reviews found here.',
		all: 'Select all',
		confidence: { sure: 'Sure', likely: 'Likely', unsure: 'Unsure' },
		talks: (n: number) => count(n, 'talk', 'talks'),
		noEvent: 'No event',
		noDate: 'No date',
		look: (note: string) => `Look at “${note}”`,
		tick: (note: string) => `Adopt “${note}”`,
		adopt: (n: number) => `Adopt ${count(n, 'note', 'notes')}`,
		adopting: (done: number, total: number) => `Adopting… ${done} of ${total}`,
		done: (n: number, left: number) =>
			`${count(n, 'note', 'notes')} adopted.${left > 0 ? ` ${count(left, 'note was', 'notes were')} not reached.` : ''}`,
		isAdopted: 'Adopted',
		broken: (line: number, reason: string) => `Line ${line}: ${reason}`,
	},
};
