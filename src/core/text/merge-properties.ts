import type { TextOrRefusal } from '../model/refusal';
import { isSameValue } from '../model/same-value';

import { findFrontmatter, isUnclosed } from './frontmatter';
import { lineEndingOf } from './line-ending';
import { findPropertyLines, indentOfProperties } from './property-lines';
import type { ParseYaml } from './property-lines';

/** Properties of another text: their YAML, and the values in it that are to be taken over. */
export interface MoreProperties {
	readonly yaml: string;
	readonly values: Readonly<Record<string, unknown>>;
}

/**
 * A note with properties of another text below its own, each as it is written there. Refused where one cannot be told
 * from the others, or where the result would not read back as both together.
 *
 * @param before the properties of the note, which must have none of the others
 */
export function mergeProperties(
	text: string,
	before: Readonly<Record<string, unknown>>,
	{ yaml, values }: MoreProperties,
	parseYaml: ParseYaml,
): TextOrRefusal {
	const entries = Object.entries(values);
	const [[someKey] = ['']] = entries;
	if (entries.length === 0) return { text, refusal: null };
	if (isUnclosed(text)) return refuse(someKey);
	const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
	const ending = lineEndingOf(text);
	const own = findFrontmatter(text);
	const indent = indentOfProperties(own?.yaml ?? '');
	let more = '';
	for (const [key, value] of entries) {
		const found = findPropertyLines(yaml, key, value, parseYaml);
		if (!found) return refuse(key);
		for (const line of found.lines) more += indent + line.replace(/\r?\n$/u, '') + ending;
	}
	const merged = own
		? text.slice(0, own.yamlEnd) + more + text.slice(own.yamlEnd)
		: `${bom}---${ending}${more}---${ending}${text.slice(bom.length)}`;
	try {
		const after = parseYaml(findFrontmatter(merged)?.yaml ?? '');
		return isSameValue(after, { ...before, ...values }) ? { text: merged, refusal: null } : refuse(someKey);
	} catch {
		return refuse(someKey);
	}
}

const refuse = (detail: string): TextOrRefusal => ({
	text: null,
	refusal: { code: 'unsafe-property', line: null, detail },
});
