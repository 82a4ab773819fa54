import { keyOfLink, noteNameOf } from '../model/name-link';
import type { NameLink } from '../model/name-link';
import { keyOfName } from '../model/name-key';
import { isWikilink, readNameLink } from '../read/read-name-link';
import { holdsTexts, keyInNote, namesOf, tagOf, tagTextsIn, textsOf } from '../read/read-properties';
import type { Settings } from '../settings/settings';
import type { PropertyChanges } from '../text/set-properties';
import { tagNameOf } from '../text/tag-name';

import { linkToSpeaker } from './compose-byline';

type Properties = Readonly<Record<string, unknown>>;

/**
 * What the properties of a review must become so that they name these speakers too: the `speakers` list and a
 * `speaker/…` tag for each; and tags for these topics. What stands there already stays, in its order and its spelling.
 */
export function speakersInStep(
	speakers: readonly NameLink[],
	properties: Properties,
	settings: Settings,
	topics: readonly string[] = [],
): PropertyChanges {
	const known = new Set(namesOf(properties, settings.propertySpeakers).map(keyOfLink));
	const linked = speakers.flatMap((speaker) => asLinked(speaker) ?? []);
	const missing = linked.filter((speaker) => !known.has(keyOfLink(speaker)) && known.add(keyOfLink(speaker)));
	const tags = tagsInStep(linked, properties, topics);
	if (missing.length === 0) return tags;
	return {
		[settings.propertySpeakers]: [...textsOf(properties, settings.propertySpeakers), ...missing.map(linkToSpeaker)],
		...tags,
	};
}

/** A speaker as a link to them reads back, in which not every character can stand; null where nothing is left. */
export function asLinked(speaker: NameLink): NameLink | null {
	const text = linkToSpeaker(speaker);
	const link = isWikilink(text) ? readNameLink(text) : null;
	return link && keyOfLink(link) !== '' ? link : null;
}

/** What the `tags` property must become so that it carries `speaker/…` for each of these speakers, and these topics. */
export function tagsInStep(
	speakers: readonly NameLink[],
	properties: Properties,
	topics: readonly string[] = [],
): PropertyChanges {
	return withTags([...speakers.map(speakerTagOf), ...topics.map(topicTagOf)], properties);
}

/** The tag of a speaker, which is named after their note. */
export function speakerTagOf(speaker: NameLink): string {
	return `speaker/${tagNameOf(noteNameOf(speaker))}`;
}

/** The tag of a topic. */
export function topicTagOf(topic: string): string {
	return `topic/${topic}`;
}

/** What the `tags` property must become so that it carries these tags too; nothing where it does. */
export function withTags(wanted: readonly string[], properties: Properties): PropertyChanges {
	const tags = tagTextsIn(properties);
	const known = new Set(tags.map((tag) => keyOfName(tagOf(tag))));
	const missing = wanted.filter((tag) => !known.has(keyOfName(tag)) && known.add(keyOfName(tag)));
	return missing.length === 0 ? {} : { [keyInNote(properties, 'tags')]: [...tags, ...missing] };
}

/** The first of these properties that holds more than texts, which writing it anew would lose; null where none does. */
export function keyThatWouldLose(changes: PropertyChanges, properties: Properties): string | null {
	return Object.keys(changes).find((key) => !holdsTexts(properties, key)) ?? null;
}
