import { basenameOf } from '../model/note-path';
import type { NoteReading } from '../model/note-reading';
import type { NoteSnapshot } from '../model/note-snapshot';
import type { Reflection } from '../model/reflection';
import type { SpeakerNote } from '../model/speaker-note';
import type { Settings } from '../settings/settings';
import { plainLine } from '../text/inert';

import { noteKindOf } from './note-kind';
import { dayOf, nameOf, textOf, textsOf } from './read-properties';
import { readReview } from './read-review';

/** What a note says to the index; null for a note that is neither review, reflection nor speaker. Never throws. */
export function readNote(snapshot: NoteSnapshot, settings: Settings): NoteReading | null {
	switch (noteKindOf(snapshot.properties, snapshot.tags)) {
		case 'review':
			return readReview(snapshot, settings);
		case 'reflection':
			return readReflection(snapshot, settings);
		case 'speaker':
			return readSpeakerNote(snapshot, settings);
		case null:
			return null;
	}
}

function readReflection({ path, properties, headings }: NoteSnapshot, settings: Settings): Reflection {
	const heading = headings[0]?.level === 1 ? plainLine(headings[0].text) : '';
	return {
		kind: 'reflection',
		path,
		title: textOf(properties, settings.propertyTitle) ?? (heading === '' ? basenameOf(path) : heading),
		day: dayOf(properties, settings.propertyDate).day,
		review: nameOf(properties, settings.propertyReview),
	};
}

function readSpeakerNote({ path, properties }: NoteSnapshot, settings: Settings): SpeakerNote {
	return {
		kind: 'speaker',
		path,
		name: basenameOf(path),
		aliases: [...new Set([...textsOf(properties, 'aliases'), ...textsOf(properties, 'alias')])],
		organization: nameOf(properties, settings.propertyOrganization),
		role: textOf(properties, settings.propertyRole),
	};
}
