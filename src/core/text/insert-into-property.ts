import { isSameValue } from '../model/same-value';

import type { TextEdit } from './apply-edits';
import { composeScalar, isList } from './compose-property';
import type { SetValue } from './compose-property';
import { editBetween } from './edit-between';
import { findFrontmatter } from './frontmatter';
import { insertionAt } from './insertions';
import { findPropertyLines } from './property-lines';
import type { ParseYaml } from './property-lines';
import { readProperties, setProperties } from './set-properties';

/**
 * The insertion that gives a property of a note a value: adds it, fills it where it is empty, or goes on with its list.
 * Null where no insertion alone does, or where another property would change.
 */
export function insertIntoProperty(text: string, key: string, value: SetValue, parseYaml: ParseYaml): TextEdit | null {
	const { text: set } = setProperties(text, { [key]: value }, parseYaml);
	const edit = set === null ? null : editBetween(text, set);
	if (edit && edit.from === edit.to) return edit;
	return isList(value) ? insertIntoFlow(text, key, value, parseYaml) : null;
}

/** A list in brackets on one line goes on in front of its closing bracket. */
function insertIntoFlow(text: string, key: string, value: readonly string[], parseYaml: ParseYaml): TextEdit | null {
	const frontmatter = findFrontmatter(text);
	const { properties } = readProperties(text, parseYaml);
	const before: unknown = properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
	if (!frontmatter || !Array.isArray(before)) return null;
	const found = findPropertyLines(frontmatter.yaml, key, before, parseYaml);
	const isStart = before.every((item, at) => item === value[at]);
	if (found?.lines.length !== 1 || !isStart) return null;
	const added = value.slice(before.length).map(composeScalar).join(', ');
	const line = found.lines[0] ?? '';
	for (
		let at = line.lastIndexOf(']'), tries = 0;
		at > 0 && tries < MOST_BRACKETS;
		at = line.lastIndexOf(']', at - 1)
	) {
		tries += 1;
		const edit = insertionAt(frontmatter.yamlStart + found.from + at, (before.length > 0 ? ', ' : '') + added);
		const after = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
		if (isSameValue(readProperties(after, parseYaml).properties, { ...properties, [key]: value })) return edit;
	}
	return null;
}

/** Each costs parsing the properties; those behind the right one stand in a comment. */
const MOST_BRACKETS = 8;
