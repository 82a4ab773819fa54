import { basenameOf } from '../model/note-path';
import type { NoteSnapshot } from '../model/note-snapshot';
import type { Settings } from '../settings/settings';
import { plainLine } from '../text/inert';

import { textOf } from './read-properties';

/** The title of a note: its property, else the first-level heading that opens it, else its file name. */
export function noteTitleOf({ properties, headings, path }: NoteSnapshot, settings: Settings): string {
	const heading = headings[0]?.level === 1 ? plainLine(headings[0].text) : '';
	return textOf(properties, settings.propertyTitle) ?? (heading || basenameOf(path));
}
