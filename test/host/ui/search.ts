import type { SearchMatches, SearchMatchPart, SearchResult, SearchResultContainer } from 'obsidian';

/**
 * Searches for the letters of a query in their order, gaps allowed, spaces and case ignored.
 * The nearer to 0 the score is, the better: fewer pieces, earlier in the text, starting at words, less text around.
 */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
	const letters = [...query.toLowerCase()].filter((letter) => letter.trim() !== '');
	return (text) => {
		const lower = text.toLowerCase();
		const whole = letters.length > 0 ? lower.indexOf(query.trim().toLowerCase()) : -1;
		const matches =
			whole >= 0 ? [[whole, whole + query.trim().length] as SearchMatchPart] : piecesOf(letters, lower);
		return matches && { score: scoreOf(matches, lower), matches };
	};
}

/** Searches for the words of a query, all of which must occur, in any order. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
	const words = query
		.toLowerCase()
		.split(/\s/)
		.filter((word) => word !== '');
	return (text) => {
		const lower = text.toLowerCase();
		const matches: SearchMatches = [];
		for (const word of words) {
			const found = matches.length;
			for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length))
				matches.push([at, at + word.length]);
			if (matches.length === found) return null;
		}
		matches.sort((a, b) => a[0] - b[0]);
		return { score: scoreOf(matches, lower), matches };
	};
}

/** Orders results in place, best first; equal ones keep their order. */
export function sortSearchResults(results: SearchResultContainer[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

/** Writes a text into an element with its matches highlighted; `offset` is where the text starts in the searched one. */
export function renderMatches(
	el: HTMLElement | DocumentFragment,
	text: string,
	matches: SearchMatches | null,
	offset = 0,
): void {
	let at = 0;
	for (const [start, end] of matches ?? []) {
		const from = Math.max(start + offset, at);
		const to = Math.min(end + offset, text.length);
		if (from >= to) continue;
		el.appendText(text.slice(at, from));
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(from, to) });
		at = to;
	}
	el.appendText(text.slice(at));
}

/** Writes a text into an element with the matches of a result highlighted. */
export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
	renderMatches(el, text, result.matches, offset);
}

function piecesOf(letters: readonly string[], text: string): SearchMatches | null {
	const pieces: SearchMatches = [];
	let at = 0;
	for (const letter of letters) {
		const found = text.indexOf(letter, at);
		if (found < 0) return null;
		at = found + letter.length;
		const last = pieces[pieces.length - 1];
		if (last?.[1] === found) last[1] = at;
		else pieces.push([found, at]);
	}
	return pieces;
}

function scoreOf(matches: SearchMatches, text: string): number {
	const inWords = matches.filter(([start]) => start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1] ?? '')).length;
	const first = matches[0]?.[0] ?? 0;
	return 0 - (matches.length - 1) * 0.2 - inWords * 0.1 - first * 0.01 - text.length * 0.001;
}
