/** What stands for the number where a person says how talks are counted. */
const HOLE = 'N';

/** What a person reads on the settings page. */
export const settings = {
	notes: 'Notes',
	reviewFolder: 'Folder for new reviews',
	speakerFolder: 'Folder for new speaker notes',
	reflectionFolder: 'Folder for new reflections',
	language: {
		name: 'Language of the notes',
		desc: 'For the words that are written into new notes. Any language can be read.',
	},
	dayFormat: 'Date in file names',
	titleDayFormat: 'Date in titles',
	sample: (text: string) => `Today: ${text}`,
	unsupportedTokens: (tokens: string) => `Not possible in a date here: ${tokens}.`,
	emptyFormat: 'Please write a format, for example with year, month and day.',
	keepInStep: {
		name: 'Keep properties in step with talks',
		desc: 'When you leave a review or tag a speaker in it, its speakers and tags follow the talks. What you added by hand stays.',
	},
	createSpeakerNotes: {
		name: 'Create notes for speakers',
		desc: 'Tagging somebody new creates a note about them.',
	},
	mentions: {
		name: 'Suggest speakers while typing',
		desc: 'Offers speakers and meetups as soon as you type the symbol below.',
	},
	mentionTrigger: 'Symbol that opens the suggestions',
	mentionTriggerUnusable:
		'Please write one to three symbols, such as @ or ;;. Letters, digits and what Markdown uses itself do not work.',
	properties: 'Property names',
	propertiesHint: 'What the properties of your notes are called.',
	propertyUnreadable: 'A property needs a name of its own: Obsidian uses tags, aliases and cssclasses itself.',
	propertyTaken: (name: string) => `“${name}” is already the name of another property.`,
	words: 'Words in your notes',
	wordsHint: 'Headings, numbers and bylines as you write them. Your words are read besides the usual ones.',
	wordsSummary: {
		name: 'Summary',
		desc: 'Headings over what was said in a talk. Put commas between words, or one on each line.',
		example: 'In short, in my own words',
	},
	wordsQna: { name: 'Questions', desc: 'Headings over questions and answers.', example: 'Ask me anything' },
	wordsThoughts: { name: 'Thoughts', desc: 'Headings over what you think of a talk.', example: 'My two cents' },
	wordsReflection: {
		name: 'Reflection',
		desc: 'Headings over what you think of the whole event.',
		example: 'On the way home',
	},
	wordsNetworking: { name: 'Networking', desc: 'Headings over the people you met.', example: 'At the bar' },
	wordsResources: { name: 'Resources', desc: 'Headings over links and slides.', example: 'Rabbit holes' },
	wordsNumbering: {
		name: 'Numbering of talks',
		desc: `How you count talks in their headings, with ${HOLE} for the number.`,
		example: `Act ${HOLE}, Room ${HOLE}`,
	},
	wordsByline: {
		name: 'Bylines',
		desc: 'One on each line: a word that stands before a colon and a name, or a whole sentence with {name} and, if you like, {affiliation} and {role}.',
		example: 'Host\nOn stage tonight: {name} of {affiliation}',
	},
	/** Why a text of words is not taken. */
	wordsProblem: {
		tooLong: (limit: string) => `Please keep this under ${limit} characters.`,
		tooMany: (limit: string) => `Please keep this to ${limit} sentences.`,
		noLetter: (word: string) => `“${word}” has no letter to know it by.`,
		noNumber: (form: string) => `“${form}” needs one ${HOLE} for the number, and something beside it.`,
		noName: (sentence: string) =>
			`“${sentence}” needs words around {name}. Only {affiliation} and {role} can stand there too, each once and apart.`,
	},
};
