import type { NameLink } from '../model/name-link';
import { noteKindOf } from '../read/note-kind';
import type { Settings } from '../settings/settings';
import type { TextEdit } from '../text/apply-edits';
import { canHoldLink, hasBar } from '../text/can-hold-link';
import { editBetween } from '../text/edit-between';
import { setProperties } from '../text/set-properties';
import { wikilink } from '../text/wikilink';
import type { Refusal } from '../model/refusal';
import type { TagAt } from '../model/note-snapshot';

import { keyThatWouldLose, speakersInStep, tagsInStep } from './keep-in-step';

/** A speaker to be tagged, and the words of the note that name them. */
export interface SpeakerTagging {
	readonly text: string;
	/** The words to link, as offsets; equal where a new link is put in. */
	readonly from: number;
	readonly to: number;
	/** What the link shows. Left out: the words. */
	readonly shown?: string;
	readonly speaker: NameLink;
	/** The properties as the text has them at this moment. */
	readonly properties: Readonly<Record<string, unknown>>;
	readonly tags: readonly TagAt[];
}

/** Edits that do not overlap, and the offset of the cursor in the text after them. */
export interface Tagged {
	readonly edits: readonly TextEdit[];
	readonly cursor: number;
	readonly refusal: null;
}

/**
 * The edits that link a speaker's name and tag the note with them: in a review the `speakers` property and its tags,
 * in any other note the tag alone. Words that differ from the name stay as the link's alias. Words in the frontmatter
 * or where a link would break something, as in code or in a link, stay as they are. Refused, with nothing to write, where the properties cannot be set safely.
 */
export function tagSpeaker(
	tagging: SpeakerTagging,
	settings: Settings,
	parseYaml: (yaml: string) => unknown,
): Tagged | { readonly edits: null; readonly refusal: Refusal } {
	const { text, speaker, properties, tags } = tagging;
	const isReview = noteKindOf(properties, tags) === 'review';
	const changes =
		isReview && settings.keepInStep
			? speakersInStep([speaker], properties, settings)
			: tagsInStep([speaker], properties);
	const unsafe = keyThatWouldLose(changes, properties);
	if (unsafe !== null) return { edits: null, refusal: { code: 'mixed-property', line: null, detail: unsafe } };
	const tagged = setProperties(text, changes, parseYaml);
	if (tagged.refusal) return { edits: null, refusal: tagged.refusal };
	const properly = editBetween(text, tagged.text);
	const link = linkEdit(tagging);
	const edits = [properly, link].filter((edit) => edit !== null);
	return { edits, cursor: cursorAfter(tagging, properly, link), refusal: null };
}

function linkEdit({ text, from, to, speaker, ...wish }: SpeakerTagging): TextEdit | null {
	if (!canHoldLink(text, from, to)) return null;
	const words = wish.shown ?? text.slice(from, to);
	const shown = words.trim() === '' ? speaker.name : words;
	const link = shown === speaker.target ? wikilink(speaker.target) : wikilink(speaker.target, shown);
	const [line = ''] = text.slice(text.lastIndexOf('\n', from - 1) + 1).split('\n', 1);
	return { from, to, insert: hasBar(line) ? link.replace('|', '\\|') : link };
}

function cursorAfter({ to }: SpeakerTagging, properly: TextEdit | null, link: TextEdit | null): number {
	const shift = properly && properly.from <= to ? properly.insert.length - (properly.to - properly.from) : 0;
	return link ? link.from + link.insert.length + shift : to + shift;
}
