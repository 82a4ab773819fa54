import { keyOfLink } from '../model/name-link';
import { keyOfName } from '../model/name-key';
import { namesOf, tagsIn } from '../read/read-properties';
import { topicsOf } from '../read/topics';
import type { Settings } from '../settings/settings';
import type { ParseYaml } from '../text/property-lines';
import { readProperties } from '../text/set-properties';

import { alsoNamed, namedInBody, NOTHING_NAMED } from './review-in-step';
import type { NamedInBody } from './review-in-step';

/** What was heard of a review since a person opened it. */
export interface Heard {
	/** What its body named then or began to name later, without what was in the properties before, by hand. */
	readonly named: NamedInBody;
	/** What its properties held when it was heard last. */
	readonly held: NamedInBody;
}

/** What is known of a note before it was heard first. */
export const NOTHING_HEARD: Heard = { named: NOTHING_NAMED, held: NOTHING_NAMED };

/** What is known once this text was heard too: the same where its properties cannot be read. */
export function heardIn(heard: Heard, text: string, path: string, settings: Settings, parseYaml: ParseYaml): Heard {
	const held = heldIn(text, settings, parseYaml);
	if (!held) return heard;
	const isByHand = isAmong(heard.held);
	const named = filtered(namedInBody(text, path, settings, parseYaml), (key) => !isByHand(key));
	return { named: alsoNamed(heard.named, named), held };
}

/** What is to be remembered of a note that was brought in step: what its properties hold nevertheless. */
export function stillHeld(heard: Heard, text: string, settings: Settings, parseYaml: ParseYaml): Heard {
	const held = heldIn(text, settings, parseYaml);
	return held ? { named: filtered(heard.named, isAmong(held)), held } : heard;
}

function heldIn(text: string, settings: Settings, parseYaml: ParseYaml): NamedInBody | null {
	const { properties } = readProperties(text, parseYaml);
	return (
		properties && { speakers: namesOf(properties, settings.propertySpeakers), topics: topicsOf(tagsIn(properties)) }
	);
}

/** Keys of topics begin as no key of a name can. */
const keyOfTopic = (topic: string): string => `#${keyOfName(topic)}`;

function isAmong({ speakers, topics }: NamedInBody): (key: string) => boolean {
	const keys = new Set<string>([...speakers.map(keyOfLink), ...topics.map(keyOfTopic)]);
	return (key) => keys.has(key);
}

const filtered = ({ speakers, topics }: NamedInBody, isWanted: (key: string) => boolean): NamedInBody => ({
	speakers: speakers.filter((speaker) => isWanted(keyOfLink(speaker))),
	topics: topics.filter((topic) => isWanted(keyOfTopic(topic))),
});
