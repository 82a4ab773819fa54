/**
 * Whether a stretch of a note cannot be taken out without breaking what stands across one of its ends: code, a formula,
 * a link, an address, a tag or emphasis of the line, the rows of a table, a list item and what belongs to it.
 *
 * @example cutsMarkdown('see `code`', 4, 7) //=> true
 */
export function cutsMarkdown(text: string, from: number, to: number): boolean {
	const lines = text.split('\n').map((line) => line.replace(/\r$/u, ''));
	const start = placeOf(text, from);
	const end = placeOf(text, to);
	const isOneLine = start.line === end.line;
	const top = lines[start.line] ?? '';
	const bottom = lines[end.line] ?? '';
	return (
		cutsInline(top, start.column, isOneLine ? end.column : top.length) ||
		(!isOneLine && cutsInline(bottom, 0, end.column)) ||
		cutsTable(lines, start, end) ||
		cutsList(lines, start, end)
	);
}

/** A place in a text; both count from zero. */
interface Place {
	readonly line: number;
	readonly column: number;
}

function placeOf(text: string, at: number): Place {
	const before = text.slice(0, at);
	return { line: before.split('\n').length - 1, column: at - (before.lastIndexOf('\n') + 1) };
}

/** Escapes, code, formulas, comments, links, footnotes, addresses and tags; then what stands in pairs: HTML and emphasis. */
const INLINE =
	/\\[!-/:-@[-`{-~]|``[^`]*``|`[^`]*`|\$\$[^$]*\$\$|\$[^\s$](?:[^$]*[^\s$])?\$|%%.*?%%|<!--(?:.*?-->|.*)|!?\[\[[^[\]]*\]\]|!?\[[^[\]]*\]\((?:[^()]|\([^()]*\))*\)|!?\[[^[\]]*\]\[[^[\]]*\]|\[\^[^[\]]*\]|\b\w+:\/\/[^\s<>]+|[#^][\p{L}\p{M}\p{N}_/-]+|<\/?([a-z][a-z\d-]*)[^<>]*>|\*{1,3}|_{1,3}|==|~~/giu;

/** HTML that has no end. */
const ALONE = /^(?:br|hr|img|input|wbr)$/iu;

/** Whether a part of a line cuts something in two, or takes one half of a pair and leaves the other. */
function cutsInline(line: string, from: number, to: number): boolean {
	const inside = new Map<string, number>();
	const outside = new Set<string>();
	for (const { index, 0: found, 1: element } of line.matchAll(INLINE)) {
		const end = index + found.length;
		if ((index < from && from < end) || (index < to && to < end)) return true;
		if (element === undefined ? !isEmphasis(line, index, end) : ALONE.test(element)) continue;
		const mark = element?.toLowerCase() ?? found;
		if (from <= index && end <= to) inside.set(mark, (inside.get(mark) ?? 0) + 1);
		else outside.add(mark);
	}
	return [...inside].some(([mark, count]) => count % 2 === 1 && outside.has(mark));
}

/** Whether a mark of emphasis stands at a word; an underscore between letters is a part of one. */
function isEmphasis(line: string, from: number, to: number): boolean {
	if (!/^(?:[*_]+|==|~~)$/u.test(line.slice(from, to))) return false;
	const [before = ' ', after = ' '] = [line[from - 1], line[to]];
	if (line[from] === '_' && [before, after].every((letter) => /[\p{L}\p{N}]/u.test(letter))) return false;
	return /\S/u.test(before + after);
}

/** The line below the heads of a table, in lists and quotes too. */
const BELOW_HEADS = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/u;

/** Whether some of a table goes and some of it stays. Words of one cell may go. */
function cutsTable(lines: readonly string[], start: Place, end: Place): boolean {
	const isRow = (at: number): boolean => lines[at]?.includes('|') ?? false;
	const isBelowHeads = (at: number): boolean => isRow(at - 1) && isRow(at) && BELOW_HEADS.test(lines[at] ?? '');
	const [top = '', bottom = ''] = [lines[start.line], lines[end.line]];
	if (start.line === end.line && !top.slice(start.column, end.column).includes('|') && !isBelowHeads(start.line))
		return false;
	const first = start.line + Number(top.slice(0, start.column).trim() !== '');
	const last = end.line - Number(bottom.slice(end.column).trim() !== '');
	for (let at = 1; at < lines.length && at <= end.line + 1; at += 1) {
		if (!isBelowHeads(at)) continue;
		const heads = at - 1;
		while (isRow(at + 1)) at += 1;
		if (heads <= end.line && at >= start.line && (heads < first || at > last)) return true;
	}
	return false;
}

/** Whether an item goes without what belongs to it, or lines go that would be code without the item above them. */
function cutsList(lines: readonly string[], start: Place, end: Place): boolean {
	const top = lines[start.line] ?? '';
	const isWhole = top.slice(0, start.column).trim() === '';
	const moved = lines.slice(start.line + Number(!isWhole), end.line + 1);
	if (isHeld(moved, indentOf(lines.slice(end.line + 1).find(isWritten)))) return true;
	if (!isWhole) return isHeld([top], indentOf(moved.find(isWritten)));
	const indent = indentOf(top);
	return indent >= 4 && (start.column === 0 || moved.length > 1) && isHeld(lines.slice(0, start.line), indent);
}

/** Whether a list item of some lines holds what is indented so far below them. */
function isHeld(above: readonly string[], indent: number): boolean {
	let outer = Infinity;
	for (let at = above.length - 1; at >= 0 && outer > 0; at -= 1) {
		const line = above[at] ?? '';
		const own = isWritten(line) ? indentOf(line) : Infinity;
		if (own >= outer) continue;
		if (own < indent && /^[ \t>]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/u.test(line)) return true;
		outer = own;
	}
	return false;
}

const isWritten = (line: string): boolean => line.trim() !== '';

/** How far in a line begins, inside of its quote. */
const indentOf = (line = ''): number =>
	/^[ \t]*/u.exec(line.replace(/^(?: {0,3}> ?)+/u, ''))?.[0].replace(/\t/gu, '    ').length ?? 0;
