import { composeItem, composeProperty, isList } from './compose-property';
import type { SetValue } from './compose-property';
import { findPropertyLines, indentOfProperties } from './property-lines';
import type { ParseYaml, PropertyLines } from './property-lines';
import { isSameValue } from '../model/same-value';

/** The YAML with a property that it does not have yet, as its last. */
export function addProperty(yaml: string, key: string, value: SetValue, ending: string): string {
	return yaml + composeProperty(key, value, { ending, indent: indentOfProperties(yaml), comment: '' });
}

/**
 * The YAML with another value for a property it has, or without the property where the value is null. Only lines of
 * the property change: items of a list that stay keep their lines, and a comment after the value stays too. Null where
 * the lines of the property cannot be told.
 */
export function changeProperty(yaml: string, change: PropertyChange, parseYaml: ParseYaml): string | null {
	const found = findPropertyLines(yaml, change.key, change.before, parseYaml);
	if (!found) return null;
	const lines =
		changedItems(found, change, parseYaml) ?? newLines(found, indentOfProperties(yaml), change, parseYaml);
	return yaml.slice(0, found.from) + lines + yaml.slice(found.to);
}

/** What a property is now and what it is to be. */
export interface PropertyChange {
	readonly key: string;
	readonly before: unknown;
	readonly value: SetValue | null;
	/** How new lines end. */
	readonly ending: string;
}

function newLines(
	found: PropertyLines,
	indent: string,
	{ key, value, ending }: PropertyChange,
	parseYaml: ParseYaml,
): string {
	return value === null ? '' : composeProperty(key, value, { ending, indent, comment: commentOf(found, parseYaml) });
}

/** The lines of a block list with the items that stay untouched, or null where the property is no such list. */
function changedItems(found: PropertyLines, change: PropertyChange, parseYaml: ParseYaml): string | null {
	const { before, value, ending } = change;
	if (value === null || !isList(value) || value.length === 0) return null;
	if (!Array.isArray(before) || before.length === 0) return null;
	const [head = '', ...rest] = found.lines;
	const first = rest.findIndex((line) => /^ *-(?:\s|$)/u.test(line));
	const indent = /^ */u.exec(rest[first] ?? '')?.[0] ?? '';
	const starts = [...rest.keys()].filter((at) => at >= first && (rest[at] ?? '').startsWith(`${indent}-`));
	if (first < 0 || starts.length !== before.length || !isHeadOnly(head, parseYaml)) return null;

	const kept = before.map((item: unknown, at) => ({ item, lines: rest.slice(starts[at], starts[at + 1]).join('') }));
	const items = value.map((wanted) => {
		const at = kept.findIndex(({ item }) => item === wanted);
		const [own] = at < 0 ? [] : kept.splice(at, 1);
		return own?.lines ?? composeItem(wanted, indent, ending);
	});
	return [head, ...rest.slice(0, first), ...items].join('');
}

/** Whether a line says `key:` and no value. */
function isHeadOnly(line: string, parseYaml: ParseYaml): boolean {
	const values: unknown[] = Object.values(parsedLine(line, parseYaml) ?? {});
	return values.length === 1 && values[0] === null;
}

/** The comment after the value of a property of one line, with the space before it: cut off, the value is the same. */
function commentOf({ lines }: PropertyLines, parseYaml: ParseYaml): string {
	const [line = ''] = lines;
	const whole = parsedLine(line, parseYaml);
	if (lines.length > 1 || whole === null) return '';
	const values = [...line.matchAll(/[ \t]#/gu)]
		.slice(0, MOST_HASHES)
		.map(({ index }) => line.slice(0, index).trimEnd());
	const value = values.find((text) => isSameValue(parsedLine(text, parseYaml), whole));
	return value === undefined ? '' : line.slice(value.length).trimEnd();
}

/** Each costs parsing the line. */
const MOST_HASHES = 8;

function parsedLine(line: string, parseYaml: ParseYaml): object | null {
	try {
		const value = parseYaml(line);
		return typeof value === 'object' ? value : null;
	} catch {
		return null;
	}
}
