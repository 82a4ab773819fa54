import { inertLine } from '../text/inert';
import { tagNameOf } from '../text/tag-name';
import { headingForLink, wikilink } from '../text/wikilink';

/** Where in the body of a note a value stands. */
export interface Place {
	/** What stands before it in its line, or the end of that. */
	readonly lineEnd: string;
	/** The end of the template's own text before it in its line. */
	readonly ownEnd: string;
	/** The character behind it in the line; empty at the end of the note. */
	readonly next: string;
	/** Whether it stands in code or in an HTML comment. */
	readonly isInCode: boolean;
	/** Whether it stands in the row of a table. */
	readonly isInRow: boolean;
}

/**
 * A value as it can stand in a place of a note, where it does nothing, also not together with what is around it: in
 * prose as inert Markdown, after `[[` as part of the link, after `](` as part of the address, after `#` as part of the
 * tag, in code as letters and plain punctuation. Markdown stays as it is in prose.
 */
export function inertAt(place: Place, text: string, isMarkdown: boolean): string {
	const { ownEnd, isInCode } = place;
	const isAddress = /^https?:\/\/\S+$/iu.test(text);
	if (isInCode || isInElement(ownEnd))
		return isAddress ? addressPart(text, true) : text.replace(/[^\p{L}\p{M}\p{N} .,_:/#&+@-]+/gu, ' ');
	if (isOpen(ownEnd, '](', /[)\s]/u)) return addressPart(text, /\]\(<?$/u.test(ownEnd));
	if (isOpen(ownEnd, '[[', /\]\]/u)) return wikilink(headingForLink(text).replace(/\//gu, ' ')).slice(2, -2);
	if (text !== '' && isOpen(` ${ownEnd}`, ' #', /\s/u)) return tagNameOf(text);
	if (isAddress && !isMarkdown && isApart(place)) return quietAddress(text);
	const inert = isMarkdown ? text : insideBrackets(inertBetween(text, place), ownEnd);
	return place.isInRow ? inert.replace(/\r?\n/gu, ' ').replace(/\\?\|/gu, '\\|') : inert;
}

/** Whether text stands in a place as it is, for people to read: in no code, element, address, link or tag. */
export function isInProse({ ownEnd, isInCode }: Place): boolean {
	const isPart = isOpen(ownEnd, '](', /[)\s]/u) || isOpen(ownEnd, '[[', /\]\]/u) || isOpen(` ${ownEnd}`, ' #', /\s/u);
	return !isInCode && !isInElement(ownEnd) && !isPart;
}

/** Whether an address is a link of its own in a place, and all of it. */
const isApart = ({ lineEnd, next }: Place): boolean => /(?:^|[\s(])$/u.test(lineEnd) && /^[\s)]?$/u.test(next);

/** A whole address that leads to the same page and has no mark that means something to Obsidian. */
function quietAddress(text: string): string {
	const quiet = addressPart(text, true).replace(/[$*^]|([~=:])\1+/gu, (marks) => marks.replace(/[^]/gu, encoded));
	// An address has one `#`; what begins with another one would be a tag.
	const [page = '', ...parts] = quiet.split('#');
	return parts.length === 0 ? page : `${page}#${parts.join(encoded('#'))}`;
}

/** Whether a mark stands in a text and nothing behind it that closes it. */
function isOpen(before: string, mark: string, closing: RegExp): boolean {
	const at = before.replace(/\t/gu, ' ').lastIndexOf(mark);
	return at >= 0 && !closing.test(before.slice(at + mark.length));
}

/** Whether an HTML element of the template's own is open, `<img src=`. */
function isInElement(before: string): boolean {
	const at = before.lastIndexOf('<');
	return at >= 0 && before[at - 1] !== '\\' && /^[A-Za-z/!?%][^>]*$|^$/u.test(before.slice(at + 1));
}

/** Part of an address in which nothing can end it; a whole one only if it leads to a page. */
function addressPart(text: string, isStart: boolean): string {
	if (isStart && /^\s*[a-z][a-z\d+.-]*:/iu.test(text) && !/^\s*(?:https?|mailto|obsidian):/iu.test(text)) return '';
	return text
		.trim()
		.replace(/\s+/gu, '%20')
		.replace(/%(?![\dA-F]{2})|[()<>[\]\\"'`|{}\p{Cc}]/giu, encoded);
}

const encoded = (mark: string): string => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`;

/** Text in which no bracket can close one that the template's own text opened. */
const insideBrackets = (text: string, ownEnd: string): string =>
	isOpen(ownEnd, '[', /\]/u) ? text.replace(/\\[^]|[[\]]/gu, (mark) => (mark.length > 1 ? mark : `\\${mark}`)) : text;

/** Marks that can join a neighbour to form something, `]` and `(`. */
const JOINING = /^[!#$%&()*:<=>[\]^_`{|}~-]/u;

/** Text that is inert, also with what stands right beside it. */
function inertBetween(text: string, { lineEnd, next }: Place): string {
	const isFollowed = /\S/u.test(next);
	// A control character at the end goes as space does, and then the neighbour stands right behind what is before it.
	const trimmed = text.replace(/\r\n|\p{Cc}/gu, ' ').trim();
	const inert = isFollowed ? inertLine(`${trimmed}x`).slice(0, -1).trimEnd() : inertLine(text);
	const last = inert.charAt(inert.length - 1);
	const joinsNext =
		isFollowed && (last === '\\' || JOINING.test(last)) && trailingBackslashes(inert.slice(0, -1)) % 2 === 0;
	const ended = joinsNext ? `${inert.slice(0, -1)}\\${last}` : inert;
	const isEscaped = trailingBackslashes(lineEnd) % 2 === 1;
	return (isEscaped ? ended.startsWith('\\') : /\S$/u.test(lineEnd) && JOINING.test(ended)) ? `\\${ended}` : ended;
}

function trailingBackslashes(text: string): number {
	let count = 0;
	while (text[text.length - 1 - count] === '\\') count += 1;
	return count;
}
