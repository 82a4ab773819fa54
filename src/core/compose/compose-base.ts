import { REVIEW_TAG } from '../read/note-kind';
import type { Settings } from '../settings/settings';
import { quotedScalar } from '../text/compose-property';

/** What the columns and views of a base are called on screen. */
export interface BaseWords {
	readonly note: string;
	readonly date: string;
	readonly meetup: string;
	readonly speakers: string;
	readonly rating: string;
	readonly location: string;
	readonly views: Readonly<Record<'all' | 'cards' | 'timeline' | 'speaker', string>>;
}

/** The type of the timeline among the views of a base. */
export const TIMELINE_VIEW = 'meetup-timeline';

/** The day of a review: of the event where the note says one, else its date. */
export const DAY_ID = 'formula.day';

/**
 * The text of a `.base` file over all reviews: a table, cards, the timeline, and the reviews in which the note that
 * embeds the base speaks. The same settings and words give the same bytes.
 *
 * @see https://help.obsidian.md/bases/syntax
 */
export function composeBase(settings: Settings, words: BaseWords): string {
	const idOf = (name: string): string => quotedScalar(`note.${name}`);
	const eventDay = noteValue(settings.propertyEventDate);
	const meetup = idOf(settings.propertyMeetup);
	const speakers = idOf(settings.propertySpeakers);
	const rating = idOf(settings.propertyRating);
	const location = idOf(settings.propertyLocation);
	const columns: [string, string][] = [
		['file.name', words.note],
		[DAY_ID, words.date],
		[meetup, words.meetup],
		[speakers, words.speakers],
		[rating, words.rating],
		[location, words.location],
	];
	const isBySpeaker = `list(${noteValue(settings.propertySpeakers)}).contains(this)`;
	return [
		'filters:',
		'  and:',
		`    - file.hasTag("${REVIEW_TAG}")`,
		'formulas:',
		`  day: ${quotedScalar(`if(${eventDay}, ${eventDay}, ${noteValue(settings.propertyDate)})`)}`,
		'properties:',
		...columns.flatMap(([id, name]) => [`  ${id}:`, `    displayName: ${quotedScalar(name)}`]),
		'views:',
		...view('table', words.views.all),
		...list('order', ...columns.map(([id]) => id)),
		...NEWEST_FIRST,
		...view('cards', words.views.cards),
		...list('order', 'file.name', DAY_ID, meetup, speakers, rating),
		...NEWEST_FIRST,
		...view(TIMELINE_VIEW, words.views.timeline),
		...view('table', words.views.speaker),
		'    filters:',
		'      and:',
		`        - ${quotedScalar(isBySpeaker)}`,
		...list('order', 'file.name', DAY_ID, meetup, speakers),
		...NEWEST_FIRST,
		'',
	].join('\n');
}

const NEWEST_FIRST = ['    sort:', `      - property: ${DAY_ID}`, '        direction: DESC'];

const view = (type: string, name: string): string[] => [`  - type: ${type}`, `    name: ${quotedScalar(name)}`];

const list = (key: string, ...items: readonly string[]): string[] => [
	`    ${key}:`,
	...items.map((item) => `      - ${item}`),
];

/**
 * How a formula of a base speaks of a property of the note. Escapes are told of nowhere, so they are the last resort.
 *
 * @example noteValue('행사 날짜') //=> 'note["행사 날짜"]'
 */
export function noteValue(name: string): string {
	const quote = ['"', "'"].find((mark) => !name.includes(mark) && !name.includes('\\'));
	return quote ? `note[${quote}${name}${quote}]` : `note[${JSON.stringify(name)}]`;
}
