import type { Finder } from './finder';

/**
 * What a link without alias shows. Recorded from the real app.
 *
 * @example displayTextOf('Note#Heading#Sub') //=> 'Note > Heading > Sub'
 */
export function displayTextOf(link: string): string {
	return link.split('#').filter(Boolean).join(' > ');
}

/** `[[link|text]]` that is the whole of a text; null where it is something else. */
export function readWholeWikilink(text: string): { link: string; displayText: string } | null {
	const trimmed = text.trim();
	if (!trimmed.startsWith('[[') || !trimmed.endsWith(']]')) return null;
	const inner = trimmed.slice(2, -2);
	if (inner.includes('[[') || inner.includes(']]') || inner.includes('\n')) return null;
	const bar = inner.indexOf('|');
	const link = (bar < 0 ? inner : inner.slice(0, bar)).trim();
	if (link === '') return null;
	return { link, displayText: (bar < 0 ? '' : inner.slice(bar + 1).trim()) || displayTextOf(link) };
}

/** The `(path "title")` of a Markdown link, decoded, and the offset after it; null where it is none. */
export function readDestination(text: string, opening: number, finder: Finder): { link: string; end: number } | null {
	let at = skipSpace(text, opening + 1);
	let raw: string;
	if (text[at] === '<') {
		const closing = finder.next('>', at);
		if (closing >= text.length || finder.next('\n', at) < closing) return null;
		raw = text.slice(at + 1, closing);
		at = closing + 1;
	} else {
		const end = endOfBareDestination(text, at);
		if (end === null) return null;
		raw = text.slice(at, end);
		at = end;
	}
	at = skipSpace(text, at);
	const quote = text[at];
	if (quote === '"' || quote === "'") {
		const closing = finder.next(quote, at + 1);
		if (closing >= text.length) return null;
		at = skipSpace(text, closing + 1);
	}
	return text[at] === ')' ? { link: decode(raw), end: at + 1 } : null;
}

/** Reads up to white space or the bracket that was opened before; brackets inside are balanced and at most 32 deep. */
function endOfBareDestination(text: string, from: number): number | null {
	let depth = 0;
	for (let at = from; at < text.length; at++) {
		const character = text[at] ?? '';
		if (character === '\\') at++;
		else if (/\s/u.test(character)) return depth === 0 ? at : null;
		else if (character === '(' && ++depth > 32) return null;
		else if (character === ')' && depth-- === 0) return at;
	}
	return null;
}

function skipSpace(text: string, from: number): number {
	let at = from;
	while (at < text.length && /\s/u.test(text[at] ?? '')) at++;
	return at;
}

function decode(raw: string): string {
	try {
		return decodeURI(raw);
	} catch {
		return raw;
	}
}
