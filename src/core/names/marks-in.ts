import { searchKeyOf } from './search-key';
import type { SearchQuery } from './search-key';

/** A part of a text, in UTF-16 offsets. */
export interface Mark {
	readonly from: number;
	readonly to: number;
}

/** What of a shown text a search matched: in order, not overlapping, by the offsets of the text as it is. */
export function marksIn(text: string, query: SearchQuery): readonly Mark[] {
	const key = searchKeyOf(text);
	if (key.length !== text.length) return [];
	const at = query.words.map((word) => ({ word, hit: word.exec(key) }));
	return at
		.flatMap(({ hit }) => (hit ? [{ from: hit.index, to: hit.index + hit[0].length }] : []))
		.sort((a, b) => a.from - b.from)
		.filter(({ from }, i, all) => from >= (all[i - 1]?.to ?? 0));
}
