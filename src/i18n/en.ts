import { count } from './count';
import { adopt } from './en-adopt';
import { cards } from './en-cards';
import { bases } from './en-bases';
import { check, problem } from './en-check';
import { checkPane } from './en-check-pane';
import { find } from './en-find';
import { mentions } from './en-mentions';
import { pane } from './en-pane';
import { refusal } from './en-refusal';
import { rename } from './en-rename';
import { settings } from './en-settings';
import { template } from './en-template';
import { undo } from './en-undo';
import { work } from './en-work';

/** Every word a person reads on screen. English is the source: a translation with a missing entry does not compile. */
export const en = {
	command: {
		createReview: 'Create meetup review',
		insertTemplate: 'Insert meetup review template',
		createTemplateNote: 'Create template note',
		addTalk: 'Add talk',
		addQuestion: 'Add question and answer',
		addAddendum: 'Add dated addendum',
		adoptNote: 'Adopt note as review',
		adoptFolder: 'Adopt notes in folder as reviews',
		tagSpeaker: 'Tag speaker',
		findMentions: 'Find mentions of speaker',
		tagTalk: 'Tag talk',
		createReflection: 'Create reflection',
		extractSection: 'Extract section into reflection',
		createSpeakerNote: 'Create speaker note',
		keepInStep: 'Bring properties in step with talks',
		openIndex: 'Open review index',
		revealReview: 'Reveal current review in index',
		findPlace: 'Find talk or speaker',
		insertBlock: 'Insert index block',
		updateIndex: 'Update index notes',
		insertYear: 'Insert year in review',
		createBase: 'Create bases file',
		renameNames: 'Rename or merge speakers',
		checkReviews: 'Check reviews',
		undoLast: 'Undo last change',
	},
	pane,
	/** What properties are called on screen, by their names at first: in the form and in the settings. */
	property: {
		title: 'Title',
		date: 'Date',
		eventDate: 'Day of the event, where the date is that of a post',
		meetup: 'Meetup',
		speakers: 'Speakers',
		slides: 'Slides',
		location: 'Location',
		url: 'Event page',
		rating: 'Rating',
		review: 'Review of a reflection',
		organization: 'Organization of a speaker',
		role: 'Role of a speaker',
	},
	form: {
		title: 'New meetup review',
		meetupHint: 'Name of the series',
		talks: 'Talks',
		talk: (n: number) => `Talk ${n}`,
		talkTitle: 'What it was about',
		speakersHint: 'Name (company, role), name',
		addTalk: 'Add talk',
		removeTalk: (n: number) => `Remove talk ${n}`,
		willCreate: (path: string) => `Creates ${path}`,
		create: 'Create',
		meetupMissing: 'Which meetup was it? Its name is all that is needed.',
		dateUnreadable: 'Please pick the day of the meetup.',
		urlUnreadable: 'Please paste the whole address of the page.',
	},
	picker: {
		placeholder: 'Name of the speaker',
		create: (name: string) => `Create “${name}”`,
		nobody: 'Leave it as it is',
		withNote: 'Choosing creates a note for a new speaker. You can turn this off in the settings.',
		choose: 'Tag',
		createOrOpen: 'Create or open',
		dismiss: 'Dismiss',
	},
	topics: {
		of: (talk: string) => (talk === '' ? 'Topics of this talk' : `Topics of “${talk}”`),
		fixed: 'Stands in your own text',
		none: 'No topics',
		tick: 'Tick or untick',
		done: 'Done',
	},
	notice: {
		created: (name: string) => `Created “${name}”.`,
		tagged: (name: string, hasNote: boolean) => `Tagged ${name}${hasNote ? ' and created a speaker’s note' : ''}.`,
		alreadyTagged: 'Already tagged.',
		extracted: (name: string, hasAnchors: boolean) =>
			`Moved into “${name}”.${hasAnchors ? ' Links to a block of the moved text, or from it to a heading here, need a look.' : ''}`,
		inBothPlaces: (name: string) =>
			`The text could not be taken out of this note. Nothing is lost: it is in “${name}” and still here.`,
		inStep: (added: string, removed: string) =>
			[added && `Added ${added}.`, removed && `Removed ${removed}.`].filter(Boolean).join(' ') ||
			'The tags follow the talks now.',
		alreadyInStep: 'Properties and talks are in step.',
		noEditor: 'Please open the note that the template belongs in.',
		notEditing: 'Switch to editing first.',
		updating: (done: number, total: number) => `Updating index notes… ${done} of ${total}`,
		noBlocks:
			'No note has an index block yet. Write “%% meetup-index:begin by=year %%” and “%% meetup-index:end %%” on lines of their own.',
		updated: (n: number) =>
			n > 0 ? `${count(n, 'index block', 'index blocks')} updated.` : 'Everything is up to date.',
		settingsUnreadable:
			'The settings of Meetup Reflections cannot be read. Nothing is saved until data.json is repaired.',
		failed: (message: string) => `That did not work: ${message}`,
	},
	/** Where a refusal is: the note and, where it is known, the line. */
	where: (note: string, line: number | null) => (line === null ? note : `${note}, line ${line}`),
	refusal,
	adopt,
	cards,
	bases,
	check,
	checkPane,
	find,
	mentions,
	problem,
	rename,
	template,
	undo,
	work,
	settings,
	cli: {
		list: 'List the meetup reviews, newest first',
		speakers: 'List the speakers with the talks they gave',
		read: 'Show how a note is read',
		adopt: 'Make a note that reads like a review one, by additions alone',
		new: 'Create a meetup review',
		index: 'Update the index blocks of the notes',
		check: 'List what may need a fix in your notes',
		mentions: 'List where notes mention a speaker without a link',
		tag: 'Link and tag the sure mentions of a speaker',
		rename: 'Rename somebody or something in all notes, or merge it into what has that name',
		undo: 'Undo what was done to notes other than the open one',
		search: 'Only reviews that match',
		by: 'Group by year, meetup, speaker or topic',
		name: 'Only this speaker',
		speaker: 'Name of the speaker, or of their note',
		path: 'Path of a note in the vault',
		meetup: 'Name of the meetup',
		date: 'The day, such as 2023-08-09. Default: today',
		title: 'The title of the review',
		template: 'Path of a template note',
		from: 'The name now, or the path of its note',
		to: 'The new name. One that exists: both become one',
		kind: 'What it is: speaker, meetup, organization or topic. Default: speaker',
		'dry-run': 'Say what would be written, write nothing',
		id: 'Of which change, as the verb that made it says. Default: the newest',
		format: 'Answer in JSON, for programs',
		unknown: (word: string, verb: string, known: string) =>
			`“${word}” is not a parameter of ${verb}. It takes: ${known}.`,
		missing: (word: string, verb: string) => `${verb} needs ${word}=.`,
		notOneOf: (word: string, value: string, known: string) =>
			`${word}=${value} is not possible. Choose one of: ${known}.`,
		noNote: (path: string) => `There is no note “${path}”.`,
		noSpeaker: (name: string) => `Nobody called “${name}” is in the index.`,
		noDay: (text: string) => `“${text}” is not a day. Write it as 2023-08-09.`,
		noReviews: 'No reviews.',
		noSpeakers: 'No speakers.',
		notAReview: (path: string) => `${path} is not a review: it has no tag meetup/review.`,
		line: (n: number) => `line ${n}`,
		looksLikeReview: (path: string) => `${path} looks like a review, and can be adopted:`,
		looksLikeNone: (path: string) => `${path} does not look like a review of an event.`,
		adopted: (path: string, lines: number) => `${path}: ${count(lines, 'line', 'lines')} added or changed`,
		nothingToAdopt: (path: string) => `${path}: nothing to add`,
		notAdopted: (path: string) =>
			`${path} does not look like a review of an event. In the app, “Adopt note as review” lets you mark its talks.`,
		result: { written: 'Written', same: 'Same', refused: 'Refused' },
	},
};

/** The table of words that every language fills. */
export type Strings = typeof en;
