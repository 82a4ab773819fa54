import type { NameLink } from '../model/name-link';
import type { Refusal } from '../model/refusal';
import type { UnlinkedMention } from '../model/unlinked-mention';
import type { TextEdit } from '../text/apply-edits';
import { applyEdits } from '../text/apply-edits';
import { LinkPlaces } from '../text/can-hold-link';
import { editBetween } from '../text/edit-between';
import type { ParseYaml } from '../text/property-lines';
import { readProperties, setProperties } from '../text/set-properties';
import { wikilink } from '../text/wikilink';

import { keyThatWouldLose, tagsInStep } from './keep-in-step';
import { namePlacesIn } from './rename-places';

/** A mention, and whom the person chose it to mean. */
export interface ChosenMention extends Pick<UnlinkedMention, 'from' | 'to' | 'text' | 'line'> {
	readonly speaker: NameLink;
}

/** What is to become of the mentions of one note. */
export interface MentionWish {
	readonly hasLinks: boolean;
	/** Whether the properties of the note get the tags of those who are mentioned. */
	readonly hasTags: boolean;
}

/** Edits that do not overlap, from the first to the last, or why there are none. */
export type MentionEdits =
	| { readonly edits: readonly TextEdit[]; readonly refusal: null }
	| { readonly edits: null; readonly refusal: Refusal };

/**
 * The edits that make links of mentions and tag the note with whom they mean. Words that differ from the name stay as
 * the alias of the link. Nothing changes but the mentions and the `tags` property. Refused, as a whole, where the note
 * does not say them any more, where a link cannot stand there, or where the tags cannot be set safely.
 */
export function composeMentionEdits(
	text: string,
	mentions: readonly ChosenMention[],
	{ hasLinks, hasTags }: MentionWish,
	parseYaml: ParseYaml,
): MentionEdits {
	const places = new LinkPlaces(text);
	const inOrder = [...mentions].sort((a, b) => a.from - b.from);
	let done = 0;
	for (const { from, to, text: words, line } of inOrder) {
		if (from < done || to <= from || text.slice(from, to) !== words) return refuse('note-changed', line, words);
		if (hasLinks && !places.isFree(from, to)) return refuse('unclear-place', line, words);
		done = to;
	}
	const links = hasLinks ? inOrder.map((mention) => linkEdit(mention, places)) : [];
	const lost = inOrder[placeOfLost(text, links)];
	if (lost) return refuse('unclear-place', lost.line, lost.text);
	if (!hasTags || mentions.length === 0) return { edits: links, refusal: null };

	const { properties, refusal } = readProperties(text, parseYaml);
	if (refusal) return { edits: null, refusal };
	const changes = tagsInStep(
		inOrder.map(({ speaker }) => speaker),
		properties,
	);
	const unsafe = keyThatWouldLose(changes, properties);
	if (unsafe !== null) return refuse('mixed-property', null, unsafe);
	const tagged = setProperties(text, changes, parseYaml);
	if (tagged.refusal) return { edits: null, refusal: tagged.refusal };
	const properly = editBetween(text, tagged.text);
	return { edits: properly ? [properly, ...links] : links, refusal: null };
}

/** Which of the links would be none, or would stand within a Markdown link, over the lines of a paragraph too; -1: none. */
function placeOfLost(text: string, links: readonly TextEdit[]): number {
	const around = text.includes('](') ? namePlacesIn(text).filter((place) => place.kind === 'markdown') : [];
	const made = new Set(
		namePlacesIn(applyEdits(text, links)).flatMap(({ kind, from }) => (kind === 'wikilink' ? [from] : [])),
	);
	let added = '[['.length;
	return links.findIndex(({ from, to, insert }) => {
		const isMade = made.has(from + added);
		added += insert.length - (to - from);
		return !isMade || around.some((place) => place.shownFrom < to && from < place.to);
	});
}

/** The link shows the very words of the note: a mention holds nothing that a link could not. */
function linkEdit({ from, to, text, speaker }: ChosenMention, places: LinkPlaces): TextEdit {
	const link = wikilink(speaker.target);
	if (text.normalize('NFC') === speaker.target.normalize('NFC')) return { from, to, insert: link };
	const bar = places.hasBarAt(from) ? '\\|' : '|';
	return { from, to, insert: `${link.slice(0, -2)}${bar}${text}]]` };
}

const refuse = (code: Refusal['code'], line: number | null, detail: string): MentionEdits => ({
	edits: null,
	refusal: { code, line, detail },
});
