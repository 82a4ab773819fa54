import { keyOfLink } from '../model/name-link';
import type { NameLink } from '../model/name-link';
import { keyOfName } from '../model/name-key';
import type { NotePath } from '../model/note-path';
import type { NoteSnapshot } from '../model/note-snapshot';
import type { TextOrRefusal } from '../model/refusal';
import { noteKindOf } from '../read/note-kind';
import { keyInNote, namesOf, tagOf, tagTextsIn, textsOf } from '../read/read-properties';
import { readNameLink } from '../read/read-name-link';
import { looksLikeName } from '../read/read-people';
import { readReview } from '../read/read-review';
import { snapshotOfText } from '../read/snapshot-of-text';
import { topicsOf } from '../read/topics';
import type { Settings } from '../settings/settings';
import type { ParseYaml } from '../text/property-lines';
import { readProperties, setProperties } from '../text/set-properties';
import type { PropertyChanges } from '../text/set-properties';

import { asLinked, keyThatWouldLose, speakersInStep, speakerTagOf, topicTagOf } from './keep-in-step';
import { traceOf } from './trace-of';
import type { Trace } from './trace-of';

/** Whom the talks of a review name, and the topics of its body: what its properties mirror. */
export interface NamedInBody {
	readonly speakers: readonly NameLink[];
	/** Without `topic/`. */
	readonly topics: readonly string[];
}

/** What the body of a note names that is no review, or whose properties cannot be read. */
export const NOTHING_NAMED: NamedInBody = { speakers: [], topics: [] };

/** Whom and what the body of a note names as a review, by itself: whoever the properties name is no speaker for that. */
export function namedInBody(text: string, path: string, settings: Settings, parseYaml: ParseYaml): NamedInBody {
	const { properties } = readProperties(text, parseYaml);
	const alone = properties && { ...properties, [settings.propertySpeakers]: [] };
	const note = alone && snapshotOfText(path as NotePath, text, alone);
	return note && isReview(note) ? alsoNamed(NOTHING_NAMED, namedIn(note, settings, traceOf(text))) : NOTHING_NAMED;
}

/** Both together, each name and topic once. */
export function alsoNamed(some: NamedInBody, more: NamedInBody): NamedInBody {
	const speakers = [...some.speakers, ...more.speakers].map((one) => [keyOfLink(one), one] as const);
	const topics = [...some.topics, ...more.topics].map((topic) => [keyOfName(topic), topic] as const);
	return { speakers: [...new Map(speakers).values()], topics: [...new Map(topics).values()] };
}

/**
 * A review whose `speakers` property and tags `speaker/…` and `topic/…` say what its body says. What the body names is
 * added at the end. What it named `before` and no longer does is taken away, as long as the note has a talk at all;
 * what the body never named was added by hand and stays. So does what the body still says somewhere, in whatever form.
 * A note that is no review stays as it is. Refused where the properties cannot be read or set safely.
 */
export function reviewInStep(
	text: string,
	path: string,
	before: NamedInBody,
	settings: Settings,
	parseYaml: ParseYaml,
): TextOrRefusal {
	const { properties, refusal } = readProperties(text, parseYaml);
	if (refusal !== null) return { text: null, refusal };
	const note = snapshotOfText(path as NotePath, text, properties);
	if (!isReview(note)) return { text, refusal: null };
	const changes = changesOf(note, text, before, settings);
	const unsafe = keyThatWouldLose(changes, properties);
	if (unsafe !== null) return { text: null, refusal: { code: 'mixed-property', line: null, detail: unsafe } };
	return setProperties(text, changes, parseYaml);
}

/** Who is known to speak changes who is read in the body: more often than this nothing new comes of it. */
const MOST_READINGS = 4;

function changesOf(note: NoteSnapshot, text: string, before: NamedInBody, settings: Settings): PropertyChanges {
	const trace = traceOf(text);
	let { properties } = note;
	let changes: PropertyChanges = {};
	for (let reading = 0; reading < MOST_READINGS; reading += 1) {
		const named = namedIn({ ...note, properties }, settings, trace);
		const isStillNamed = trace.besides(named.speakers);
		const gone = named.hasTalks
			? {
					speakers: before.speakers.filter((speaker) => !isStillNamed(speaker)),
					topics: before.topics.filter((topic) => !trace.hasTopic(topic)),
				}
			: NOTHING_NAMED;
		const kept = withoutGone(gone, named, properties, settings);
		const left = { ...properties, ...kept };
		const known = namesOf(left, settings.propertySpeakers);
		const speakers = named.speakers.map((speaker) => (trace.hasLink(speaker) ? speaker : shownAs(speaker, known)));
		const step = { ...kept, ...speakersInStep(speakers, left, settings, named.topics) };
		if (Object.keys(step).length === 0) break;
		changes = { ...changes, ...step };
		properties = { ...properties, ...changes };
	}
	return changes;
}

/** A plain name means the speaker of the properties who is shown by it, `[[김민수 (라인)|김민수]]`, if there is one. */
function shownAs(speaker: NameLink, known: readonly NameLink[]): NameLink {
	const key = keyOfLink(speaker);
	const isNamed = known.some((one) => keyOfLink(one) === key);
	return (isNamed ? null : known.find(({ name }) => keyOfName(name) === key)) ?? speaker;
}

/** The properties without what is gone, as far as they have it. A tag stays while another speaker has the same. */
function withoutGone(
	gone: NamedInBody,
	named: NamedInBody,
	properties: NoteSnapshot['properties'],
	settings: Settings,
): PropertyChanges {
	const goneKeys = new Set(gone.speakers.map(keyOfLink));
	const texts = textsOf(properties, settings.propertySpeakers);
	const isKept = (text: string): boolean => {
		const link = readNameLink(text);
		return !link || !goneKeys.has(keyOfLink(link));
	};
	const speakers = texts.filter(isKept);
	const remaining = [...speakers.flatMap((text) => readNameLink(text) ?? []), ...named.speakers].map(speakerTagOf);
	const keptTags = new Set(remaining.map(keyOfName));
	const goneTags = new Set([...gone.speakers.map(speakerTagOf), ...gone.topics.map(topicTagOf)].map(keyOfName));
	const all = tagTextsIn(properties);
	const tags = all.filter((text) => {
		const key = keyOfName(tagOf(text));
		return !goneTags.has(key) || keptTags.has(key);
	});
	return {
		...(speakers.length < texts.length ? { [settings.propertySpeakers]: speakers } : {}),
		...(tags.length < all.length ? { [keyInNote(properties, 'tags')]: tags } : {}),
	};
}

function namedIn(note: NoteSnapshot, settings: Settings, trace: Trace): NamedInBody & { readonly hasTalks: boolean } {
	const { talks } = readReview(note, settings);
	const speakers = talks.flatMap((talk) =>
		talk.speakers.flatMap(({ name, target }) => asLinked({ name, target }) ?? []),
	);
	const known = new Set(namesOf(note.properties, settings.propertySpeakers).map(keyOfLink));
	return {
		// Behind a label may stand anything.
		speakers: speakers.filter(
			(speaker) => trace.hasLink(speaker) || known.has(keyOfLink(speaker)) || looksLikeName(speaker),
		),
		topics: topicsOf(note.tags.map(({ tag }) => tag)),
		hasTalks: talks.length > 0,
	};
}

const isReview = ({ properties, tags }: NoteSnapshot): boolean => noteKindOf(properties, tags) === 'review';
