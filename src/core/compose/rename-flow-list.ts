import { isSameValue } from '../model/same-value';
import { applyEdits } from '../text/apply-edits';
import { findFrontmatter } from '../text/frontmatter';
import { findPropertyLines } from '../text/property-lines';
import type { ParseYaml } from '../text/property-lines';
import { readProperties } from '../text/set-properties';

/**
 * A note without some items of a list that stands in brackets, which stays such a list. Null where the list
 * is written in another way, or where nobody can tell its items.
 *
 * @param gone indices of items
 */
export function removeFromFlowList(
	text: string,
	key: string,
	gone: ReadonlySet<number>,
	parseYaml: ParseYaml,
): string | null {
	const frontmatter = findFrontmatter(text);
	const { properties } = readProperties(text, parseYaml);
	const before: unknown = properties?.[key];
	const found = frontmatter && findPropertyLines(frontmatter.yaml, key, before, parseYaml);
	if (!Array.isArray(before) || !frontmatter || !found) return null;
	const lines = found.lines.join('');
	const ends = itemEnds(lines);
	const edits = before.flatMap((_, at) => {
		const [from, to] = [ends[at], ends[at + 1]];
		return gone.has(at) && from !== undefined && to !== undefined ? [{ from, to, insert: '' }] : [];
	});
	const at = frontmatter.yamlStart + found.from;
	const after = text.slice(0, at) + applyEdits(lines, edits) + text.slice(frontmatter.yamlStart + found.to);
	const wanted = { ...properties, [key]: before.filter((_, item) => !gone.has(item)) };
	return isSameValue(readProperties(after, parseYaml).properties, wanted) ? after : null;
}

/**
 * `key: [a, "b"]`, also over several lines with comments: where the list begins, behind its bracket, and where each item
 * ends, in front of the comma.
 */
function itemEnds(lines: string): readonly number[] {
	const start = lines.indexOf('[') + 1;
	const ends = [start];
	let depth = 0;
	for (const { index, 0: part } of lines.slice(start).matchAll(PARTS)) {
		if (part === '[' || part === '{') depth += 1;
		else if (part === ']' || part === '}') depth -= 1;
		if (depth < 0 || (depth === 0 && part === ',')) ends.push(start + index);
		if (depth < 0) break;
	}
	return ends;
}

/** A comment, a text in quotes, or a mark of a list. */
const PARTS = /\s#[^\n]*|"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[[\]{},]/gu;
