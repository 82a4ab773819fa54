import type { NameLink } from '../model/name-link';
import { keyOfName } from '../model/name-key';
import type { TextReading } from '../model/text-reading';
import { REVIEW_TAG } from '../read/note-kind';
import { dayIn, holdsTexts, missingIn, tagsIn, textsOf } from '../read/read-properties';
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

import { asLinked, speakersInStep, speakerTagOf, withTags } from './keep-in-step';
import { seriesOf } from './series-of';

type Properties = Readonly<Record<string, unknown>>;

/**
 * The properties that a reading gives a note, as insertions. One that could only be set by writing over something of the
 * person's is left out, and tags stand on a line of the body then.
 */
export function addProperties(
	text: string,
	reading: TextReading,
	settings: Settings,
	parseYaml: ParseYaml,
): readonly TextEdit[] {
	const properties = readProperties(text, parseYaml).properties ?? {};
	let edits: readonly TextEdit[] = [];
	for (const [key, value] of Object.entries(wantedOf(text, properties, reading, settings))) {
		if (value === undefined || value === null || !holdsTexts(properties, key)) continue;
		const edit = insertIntoProperty(applyEdits(text, edits), key, value, parseYaml);
		if (edit) edits = joinInsertions(edits, [edit]);
	}
	const now = applyEdits(text, edits);
	const known = new Set(tagsIn(readProperties(now, parseYaml).properties ?? {}).map(keyOfName));
	const left = tagsOf(reading).filter((tag) => !known.has(keyOfName(tag)));
	if (left.length === 0) return edits;
	return joinInsertions(edits, [lineOnTop(now, left.map((tag) => `#${tag}`).join(' '))]);
}

/** Who speaks, each once, as a link to them reads back. */
export function speakersOf(reading: TextReading): readonly NameLink[] {
	const speakers = reading.talks.flatMap((talk) => talk.speakers).map(({ name }) => [keyOfName(name), name] as const);
	return [...new Map(speakers).values()].flatMap((name) => asLinked({ name, target: name }) ?? []);
}

function wantedOf(text: string, properties: Properties, reading: TextReading, settings: Settings): PropertyChanges {
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
	const { [settings.propertySpeakers]: speakers } = speakersInStep(speakersOf(reading), properties, settings);
	return {
		...missingIn(properties, once),
		[settings.propertySpeakers]: speakers,
		[settings.propertySlides]:
			slides.length > 0 ? [...textsOf(properties, settings.propertySlides), ...slides] : undefined,
		...withTags(tagsOf(reading), properties),
	};
}

const tagsOf = (reading: TextReading): readonly string[] => [REVIEW_TAG, ...speakersOf(reading).map(speakerTagOf)];

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
