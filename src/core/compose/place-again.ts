import { keyOfLink } from '../model/name-link';
import type { NameLink } from '../model/name-link';
import type { UnlinkedMention } from '../model/unlinked-mention';
import { fingerprintOf } from '../text/fingerprint';

import type { ChosenMention } from './mention-edits';

/** A note as a person saw it, in few bytes. */
export interface SeenNote {
	readonly print: string;
	/** For each line with a mention that stands only once in the note: its fingerprint. By the line's number. */
	readonly lines: ReadonlyMap<number, string>;
}

/** A mention that was seen, and whom the person chose it to mean. */
export interface SeenMention {
	readonly mention: UnlinkedMention;
	readonly speaker: NameLink;
}

/** What has to be kept of a note to find its mentions again after it has changed. */
export function seenNote(text: string, mentions: readonly UnlinkedMention[]): SeenNote {
	const lines = text.split('\n');
	const wanted = new Set(mentions.map(({ line }) => lines[line] ?? ''));
	const places = placesOf(lines, (line) => (wanted.has(line) ? line : null));
	const once = [...places].flatMap(([line, [at = 0, other]]) =>
		other === undefined ? [[at, fingerprintOf(line)] as const] : [],
	);
	return { print: fingerprintOf(text), lines: new Map(once) };
}

/**
 * Where mentions that a person chose stand in the text of a note now. Where the note has changed since it was seen, that
 * is sure only of those whose line is the same to the last character, stands once in the note then and now, and still
 * names the person there. Where one of them is not sure, answers with it.
 *
 * @param find the mentions of the note as it is now
 */
export function placeAgain(
	chosen: readonly SeenMention[],
	seen: SeenNote,
	text: string,
	find: () => readonly UnlinkedMention[],
):
	| { readonly placed: readonly ChosenMention[]; readonly lost: null }
	| { readonly placed: null; readonly lost: UnlinkedMention } {
	if (fingerprintOf(text) === seen.print)
		return { placed: chosen.map(({ mention, speaker }) => ({ ...mention, speaker })), lost: null };
	const prints = new Set(seen.lines.values());
	const lines = placesOf(text.split('\n'), (line) => {
		const print = fingerprintOf(line);
		return prints.has(print) ? print : null;
	});
	const found = new Map(find().map((mention) => [`${mention.line}:${mention.column}`, mention]));
	const placed: ChosenMention[] = [];
	for (const { mention, speaker } of chosen) {
		const [line, other] = lines.get(seen.lines.get(mention.line) ?? '') ?? [];
		const now = line === undefined || other !== undefined ? undefined : found.get(`${line}:${mention.column}`);
		const key = keyOfLink(speaker);
		if (now?.text !== mention.text || !now.people.some(({ link }) => keyOfLink(link) === key))
			return { placed: null, lost: mention };
		placed.push({ ...now, speaker });
	}
	return { placed, lost: null };
}

/** The numbers of the lines that have a key, by their keys. */
function placesOf(
	lines: readonly string[],
	keyOf: (line: string) => string | null,
): ReadonlyMap<string, readonly number[]> {
	const places = new Map<string, number[]>();
	for (const [at, line] of lines.entries()) {
		const key = keyOf(line);
		if (key === null) continue;
		const there = places.get(key);
		if (there) there.push(at);
		else places.set(key, [at]);
	}
	return places;
}
