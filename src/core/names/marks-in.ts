import { searchKeyOf } from './search-key';
import type { SearchQuery } from './search-key';

/** A part of a text, in UTF-16 offsets. */
export interface Mark {
	readonly from: number;
	readonly to: number;
}

/**
 * What of a shown text a search matched, by the offsets of the text as it is: in order, and apart from one another.
 * Terms about days mark nothing: a day is not shown as it is searched.
 */
export function marksIn(text: string, query: SearchQuery): readonly Mark[] {
	const patterns = patternsOf(query);
	if (patterns.length === 0) return [];
	const { key, from, to } = keyWithPlaces(text);
	const found = patterns.flatMap((pattern) =>
		Array.from(key.matchAll(pattern), ({ 0: match, index }) => ({
			from: from(index),
			to: to(index + match.length),
		})),
	);
	const marks: { from: number; to: number }[] = [];
	for (const mark of found.sort((a, b) => a.from - b.from)) {
		const last = marks.at(-1);
		if (last && mark.from <= last.to) last.to = Math.max(last.to, mark.to);
		else marks.push(mark);
	}
	return marks;
}

// A search is marked in the texts of many rows.
const cache = new WeakMap<SearchQuery, readonly RegExp[]>();

function patternsOf(query: SearchQuery): readonly RegExp[] {
	let patterns = cache.get(query);
	if (!patterns) {
		const named = query.terms.filter(({ operator }) => operator !== 'year' && operator !== 'date');
		const all = [...query.words, ...named.map(({ pattern }) => pattern)];
		cache.set(query, (patterns = all.map(({ source }) => new RegExp(source, 'gu'))));
	}
	return patterns;
}

/** What becomes one character when it is composed, and what cannot be told apart from what is before it. */
const COMPOSED = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uac00-\ud7a3][\u11a8-\u11c2]|.\p{M}*/gsu;

/** The key of a text, and where in the text a place of the key begins, or the part that ends there. */
function keyWithPlaces(text: string): KeyWithPlaces {
	const key = searchKeyOf(text);
	// Nearly always.
	if (key.length === text.length && text.normalize('NFC') === text) return { key, from: (at) => at, to: (at) => at };
	const parts: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	for (const { 0: part, index } of text.matchAll(COMPOSED)) {
		const made = searchKeyOf(part);
		parts.push(made);
		for (let at = 0; at < made.length; at++) {
			starts.push(index);
			ends.push(index + part.length);
		}
	}
	return { key: parts.join(''), from: (at) => starts[at] ?? 0, to: (at) => ends[at - 1] ?? 0 };
}

interface KeyWithPlaces {
	readonly key: string;
	readonly from: (at: number) => number;
	readonly to: (at: number) => number;
}
