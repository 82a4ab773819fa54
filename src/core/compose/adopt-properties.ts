import { keyOfLink } from '../model/name-link';
import type { NameLink } from '../model/name-link';
import { keyOfName } from '../model/name-key';
import type { TextReading } from '../model/text-reading';
import { REVIEW_TAG } from '../read/note-kind';
import { dayIn, holdsTexts, keyInNote, missingIn, propertyOf, tagsIn, textsOf } from '../read/read-properties';
import { readSlides } from '../read/read-slides';
import type { Settings } from '../settings/settings';
import { applyEdits } from '../text/apply-edits';
import type { TextEdit } from '../text/apply-edits';
import { findFrontmatter } from '../text/frontmatter';
import { insertIntoProperty } from '../text/insert-into-property';
import { insertionAt, joinInsertions } from '../text/insertions';
import { lineEndingOf } from '../text/line-ending';
import { noteLines } from '../text/note-lines';
import type { ParseYaml } from '../text/property-lines';
import { readProperties } from '../text/set-properties';
import type { PropertyChanges } from '../text/set-properties';
import { wikilink } from '../text/wikilink';

import { personOn } from './adopt-links';
import { asLinked, speakersInStep, speakerTagOf, withTags } from './keep-in-step';
import { seriesOf } from './series-of';

type Properties = Readonly<Record<string, unknown>>;

/** A property that a reading does not give a note. */
export interface LeftOut {
	readonly property: string;
	/** `kept`: it could only be set by writing over something of the person's. `unsaid`: the text does not say it. */
	readonly reason: 'kept' | 'unsaid';
	/** What the note has instead of the property that is unsaid. */
	readonly instead: string;
}

/**
 * The properties that a reading gives a note, as insertions. One that could only be set by writing over something of the
 * person's is left out, and tags stand on a line of the body then.
 */
export function addProperties(
	text: string,
	reading: TextReading,
	settings: Settings,
	parseYaml: ParseYaml,
): { readonly edits: readonly TextEdit[]; readonly left: readonly LeftOut[] } {
	const properties = readProperties(text, parseYaml).properties ?? {};
	const tagsKey = keyInNote(properties, 'tags');
	const { day } = dayIn(properties, settings.propertyDate);
	const isUnsaid = reading.event.day === null && day !== null;
	const isToldAnyway = propertyOf(properties, settings.propertyEventDate) !== undefined;
	const left: LeftOut[] =
		isUnsaid && !isToldAnyway ? [{ property: settings.propertyEventDate, reason: 'unsaid', instead: day }] : [];
	const speakers = speakersOf(text, reading);
	const tags = [REVIEW_TAG, ...new Set(speakers.map(speakerTagOf))];
	let edits: readonly TextEdit[] = [];
	for (const [key, value] of Object.entries(wantedOf(text, properties, { reading, speakers, tags }, settings))) {
		if (value === undefined || value === null) continue;
		const isSafe = holdsTexts(properties, key);
		const edit = isSafe ? insertIntoProperty(applyEdits(text, edits), key, value, parseYaml) : null;
		if (edit) edits = joinInsertions(edits, [edit]);
		else if (key !== tagsKey) left.push({ property: key, reason: 'kept', instead: '' });
	}
	const now = applyEdits(text, edits);
	const known = new Set(tagsIn(readProperties(now, parseYaml).properties ?? {}).map(keyOfName));
	const missing = tags.filter((tag) => !known.has(keyOfName(tag)));
	if (missing.length === 0) return { edits, left };
	return { edits: joinInsertions(edits, [lineOnTop(now, missing.map((tag) => `#${tag}`).join(' '))]), left };
}

/**
 * Who speaks, each once, however the name is written: in its last spelling.
 *
 * @example speakerNamesOf(readingOf({ talks: [talkBy('Ines Falk'), talkBy('INES  FALK')] })) //=> ['INES  FALK']
 */
export function speakerNamesOf({ talks }: Pick<TextReading, 'talks'>): readonly string[] {
	const named = talks.flatMap(({ speakers }) => speakers.map(({ name }) => [keyOfName(name), name] as const));
	return [...new Map(named).values()];
}

/** Who speaks, each once, as a link to them reads back. */
function speakersOf(text: string, reading: TextReading): readonly NameLink[] {
	const lines = text.split(/\r?\n/u);
	const people = reading.talks
		.flatMap((talk) => talk.speakers)
		.map(({ name, line }) => personOn(lines[line] ?? '', name));
	const isLinked = ({ name, target }: NameLink): boolean => name !== target;
	// Whom one line links and another one names is the same person.
	const linked = new Map(people.filter(isLinked).map((person) => [keyOfName(person.name), person]));
	const known = people.map((person) => (isLinked(person) ? person : (linked.get(keyOfName(person.name)) ?? person)));
	const once = new Map(known.map((person) => [keyOfLink(person), person]));
	return [...once.values()].flatMap((person) => asLinked(person) ?? []);
}

/** What is to stand in the properties: a reading, who speaks in it, and the tags of both. */
interface Wish {
	readonly reading: TextReading;
	readonly speakers: readonly NameLink[];
	readonly tags: readonly string[];
}

function wantedOf(
	text: string,
	properties: Properties,
	{ reading, speakers, tags }: Wish,
	settings: Settings,
): PropertyChanges {
	const { name, day } = reading.event;
	const { propertyDate, propertyEventDate } = settings;
	const own = dayIn(properties, propertyDate);
	const isOfPost = own.unreadable !== null || (own.day !== null && own.day !== day);
	const found = new Set([...readSlides(text.split(/\r?\n/u)), ...textsOf(properties, settings.propertySlides)]);
	const slides = reading.slides.filter((url) => !found.has(url));
	const once: Record<string, string | undefined> = {
		[settings.propertyTitle]: titleOf(text, reading),
		[isOfPost ? propertyEventDate : propertyDate]: day ?? undefined,
		[settings.propertyMeetup]: name === null ? undefined : wikilink(seriesOf(name)),
	};
	const { [settings.propertySpeakers]: named } = speakersInStep(speakers, properties, settings);
	return {
		...missingIn(properties, once),
		[settings.propertySpeakers]: named,
		[settings.propertySlides]:
			slides.length > 0 ? [...textsOf(properties, settings.propertySlides), ...slides] : undefined,
		...withTags(tags, properties),
	};
}

/** What the text calls itself: its first line where that names the event, else the event; nothing where a heading says it. */
function titleOf(text: string, { event }: TextReading): string | undefined {
	const lines = noteLines(text);
	if (event.name === null || lines.find(({ level }) => level > 0)?.level === 1) return undefined;
	const first = lines.find(({ kind }) => kind !== 'properties' && kind !== 'blank');
	const words = first?.kind === 'text' && first.marks === '' ? first.content.replace(HASHES, '').trim() : '';
	const isTitle = words.length <= LONGEST_TITLE && keyOfName(words).includes(keyOfName(event.name));
	return isTitle ? words : event.name;
}

const LONGEST_TITLE = 150;

/** The marks of a heading, whatever stands behind them. */
const HASHES = /^#{1,6}/u;

/** A line of its own above all that the person wrote. */
function lineOnTop(text: string, line: string): TextEdit {
	const ending = lineEndingOf(text);
	const at = findFrontmatter(text)?.bodyStart ?? (text.startsWith('\uFEFF') ? 1 : 0);
	const isEnded = at === 0 || /[\n\uFEFF]$/u.test(text.slice(0, at));
	const isApart = /^[ \t]*(?:\r?\n|$)/u.test(text.slice(at, at + 100));
	return insertionAt(at, (isEnded ? '' : ending) + line + ending + (isApart ? '' : ending));
}
