import { basenameOf } from '../model/note-path';
import type { NoteReading } from '../model/note-reading';
import type { NoteSnapshot } from '../model/note-snapshot';
import type { Reflection } from '../model/reflection';
import type { SpeakerNote } from '../model/speaker-note';
import type { Settings } from '../settings/settings';

import { noteKindOf } from './note-kind';
import { noteTitleOf } from './note-title';
import { dayIn, keyInNote, nameOf, textOf, textsOf } from './read-properties';
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

function readReflection(snapshot: NoteSnapshot, settings: Settings): Reflection {
	return {
		kind: 'reflection',
		path: snapshot.path,
		title: noteTitleOf(snapshot, settings),
		day: dayIn(snapshot.properties, settings.propertyDate).day,
		review: nameOf(snapshot.properties, settings.propertyReview),
	};
}

function readSpeakerNote({ path, properties }: NoteSnapshot, settings: Settings): SpeakerNote {
	return {
		kind: 'speaker',
		path,
		name: basenameOf(path),
		aliases: [...new Set(textsOf(properties, keyInNote(properties, 'aliases')))],
		organization: nameOf(properties, settings.propertyOrganization),
		role: textOf(properties, settings.propertyRole),
	};
}
