import { saysEvent } from '../vocabulary/names-event';

import { nameInSentences } from './event-sentence';
import { eventNamesIn, isGeneric, nameKey, withoutDays } from './event-title';
import type { EventName } from './event-title';
import type { TitleSource, Titles } from './event-titles';

/**
 * As much must speak for a name where it stands, whatever other places say: titles and file names are alike in any note.
 * A heading further down has to say the kind of event and a year or an edition; a property that is called event needs nothing.
 */
const NEEDED: Readonly<Record<TitleSource['kind'], number>> = {
	property: -Infinity,
	title: 1.5,
	heading: 1.5,
	line: 1.5,
	section: 5,
	file: 1.5,
};

/** The name that the sources agree upon, or null where none of them clearly names an event. */
export function eventNameIn({ sources, lead, leadLines }: Titles): string | null {
	const named = sources.map((source) => ({ ...source, names: eventNamesIn(source.text) }));
	const found = named.flatMap((source) => {
		const names = source.names.filter(({ evidence }) => evidence >= NEEDED[source.kind]);
		const own = names.map((one) => ({ ...one, evidence: one.evidence + TRUST[source.kind] }));
		const others = named.filter((other) => other !== source).flatMap((other) => other.names);
		return [...own, ...agreed(source, new Set(others.map(({ name }) => nameKey(name))))];
	});
	const keys = sources.map(({ text }) => nameKey(text));
	const evidenceOf = new Map<string, number>();
	for (const { name, evidence } of found) {
		const key = nameKey(name);
		// Naming it again elsewhere is what one does with the subject of a text.
		const others = key.length > 3 ? keys.filter((other) => other.includes(key)).length - 1 : 0;
		const all = evidence + Math.min(1, Math.max(0, others)) + (key.length > 3 && lead.includes(key) ? 0.5 : 0);
		evidenceOf.set(key, Math.max(all, evidenceOf.get(key) ?? 0));
	}
	if (found.length === 0) return nameInSentences(leadLines);
	const most = Math.max(...evidenceOf.values());
	// Of two spellings the title's counts: it comes first.
	return found.find(({ name }) => evidenceOf.get(nameKey(name)) === most)?.name ?? null;
}

/** Between equals, the title counts before the heading, and the heading before the file name. */
const TRUST: Readonly<Record<TitleSource['kind'], number>> = {
	property: 10,
	title: 0.9,
	heading: 0.8,
	line: 0.7,
	section: 0.3,
	file: 0,
};

/** The run of words in a title that is all that another source says: `… SandCamp2024` and `review-sandcamp2024`. */
function agreed({ text, kind }: TitleSource, wanted: ReadonlySet<string>): readonly EventName[] {
	const words = withoutDays(text).split(' ').slice(0, 40);
	if (words.length < 2) return [];
	const keys = words.map(nameKey);
	return words.flatMap((_, from) =>
		words.slice(from, from + 8).flatMap((__, more) => {
			const key = keys.slice(from, from + more + 1).join('');
			if (key.length < 4 || !wanted.has(key)) return [];
			const name = words.slice(from, from + more + 1).join(' ');
			const isPart = name.length < text.length && !isGeneric(name) && (saysEvent(name) || /\d/u.test(name));
			return isPart ? [{ name, evidence: 2 + TRUST[kind] }] : [];
		}),
	);
}
