import type { Refusal, RefusalCode, TextOrRefusal } from '../model/refusal';
import { addProperty, changeProperty } from './change-property';
import { composeProperty } from './compose-property';
import type { SetValue } from './compose-property';
import { findFrontmatter, isUnclosed } from './frontmatter';
import type { Frontmatter } from './frontmatter';
import { lineEndingOf } from './line-ending';
import type { ParseYaml } from './property-lines';
import { isSameValue } from '../model/same-value';

/** What a property is to become: text, a number, a list of texts; `null` takes it away, `undefined` leaves it alone. */
export type PropertyValue = SetValue | null | undefined;

/** Wanted properties by name. */
export type PropertyChanges = Readonly<Record<string, PropertyValue>>;

type Entries = readonly (readonly [string, unknown])[];

/** Answered where nothing closes the properties. */
export const UNCLOSED: Refusal = { code: 'unclosed-properties', line: 0, detail: '' };

/**
 * A note with some of its properties set, added or taken away. No line of another property changes, no comment, no
 * quote, no line ending; a property that already has the wanted value keeps its lines. Refused, with nothing changed,
 * where the frontmatter is not valid YAML or never ends, or where the result would not read back as exactly what was wanted.
 *
 * @param parseYaml throws where the YAML is not valid, with the position in `linePos` as the `yaml` package does
 */
export function setProperties(text: string, changes: PropertyChanges, parseYaml: ParseYaml): TextOrRefusal {
	const wanted = Object.entries(changes).filter(([, value]) => value !== undefined);
	if (wanted.length === 0) return { text, refusal: null };
	if (isUnclosed(text)) return { text: null, refusal: UNCLOSED };

	const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
	const ending = lineEndingOf(text);
	const framed = findFrontmatter(text) ? text : `${bom}---${ending}---${ending}${text.slice(bom.length)}`;
	const frontmatter = findFrontmatter(framed);
	if (!frontmatter) throw new Error('A frontmatter of two lines was not found again.');

	const before = readEntries(frontmatter, parseYaml);
	if (!('entries' in before)) return { text: null, refusal: before.refusal };

	let { yaml } = frontmatter;
	for (const [key, value] of wanted) {
		const changed = setProperty(yaml, key, value, before.entries, ending, parseYaml);
		if (changed === null) return refuse('unsafe-property', null, key);
		yaml = changed;
	}
	if (yaml === frontmatter.yaml) return { text, refusal: null };

	const after = framed.slice(0, frontmatter.yamlStart) + yaml + framed.slice(frontmatter.yamlEnd);
	const wrong = findWrong(after, before.entries, wanted, parseYaml);
	return wrong === null ? { text: after, refusal: null } : refuse('unsafe-property', null, wrong);
}

/** The properties of a note, none where it has no frontmatter; or why they cannot be read. */
export function readProperties(text: string, parseYaml: ParseYaml): PropertiesOrRefusal {
	const frontmatter = findFrontmatter(text);
	const read = frontmatter ? readEntries(frontmatter, parseYaml) : { entries: [] };
	return 'entries' in read
		? { properties: Object.fromEntries(read.entries), refusal: null }
		: { properties: null, refusal: read.refusal };
}

type PropertiesOrRefusal =
	| { readonly properties: Readonly<Record<string, unknown>>; readonly refusal: null }
	| { readonly properties: null; readonly refusal: Refusal };

/**
 * The frontmatter of a new note with these properties, or nothing where there are none.
 *
 * @example composeProperties({ title: 'A', date: '2023-08-09' }) //=> '---\ntitle: "A"\ndate: 2023-08-09\n---\n'
 */
export function composeProperties(changes: PropertyChanges): string {
	const lines = Object.entries(changes).map(([key, value]) =>
		value === undefined || value === null
			? ''
			: composeProperty(key, value, { ending: '\n', indent: '', comment: '' }),
	);
	const yaml = lines.join('');
	return yaml === '' ? '' : `---\n${yaml}---\n`;
}

function setProperty(
	yaml: string,
	key: string,
	value: PropertyValue,
	entries: Entries,
	ending: string,
	parseYaml: ParseYaml,
): string | null {
	if (value === undefined) return yaml;
	const present = entries.find(([name]) => name === key);
	if (!present) return value === null ? yaml : addProperty(yaml, key, value, ending);
	if (value !== null && isSameValue(present[1], value)) return yaml;
	return changeProperty(yaml, { key, before: present[1], value, ending }, parseYaml);
}

/** The properties of a note in their order, or why they cannot be read. */
export function readEntries(
	frontmatter: Frontmatter,
	parseYaml: ParseYaml,
): { readonly entries: Entries } | { readonly refusal: Refusal } {
	const { yaml, firstLine } = frontmatter;
	try {
		const properties = parseYaml(yaml) ?? {};
		if (typeof properties === 'object' && !Array.isArray(properties))
			return { entries: Object.entries(properties) };
		return {
			refusal: { code: 'unreadable-properties', line: firstLine, detail: 'These are not names with values.' },
		};
	} catch (error) {
		// The parser counts lines from the start of the YAML: the refusal names the line of the file instead.
		const [detail = ''] = (error instanceof Error ? error.message : String(error)).split(/ at line \d|\n/u);
		return { refusal: { code: 'unreadable-properties', line: firstLine + lineOfError(error), detail } };
	}
}

/** Zero-based line in the YAML that the parser complains about. */
function lineOfError(error: unknown): number {
	const at: unknown =
		error instanceof Error && 'linePos' in error && Array.isArray(error.linePos) ? error.linePos[0] : null;
	return typeof at === 'object' && at !== null && 'line' in at && typeof at.line === 'number' ? at.line - 1 : 0;
}

/** The name of a property that is not as it should be after the change, or null where all are. */
function findWrong(after: string, before: Entries, wanted: Entries, parseYaml: ParseYaml): string | null {
	const frontmatter = findFrontmatter(after);
	const read = frontmatter ? readEntries(frontmatter, parseYaml) : { refusal: null };
	const [[someKey] = ['']] = wanted;
	if (!('entries' in read)) return someKey;

	for (const [key, value] of wanted) {
		const entry = read.entries.find(([name]) => name === key);
		if (value === null ? entry !== undefined : !isSameValue(entry?.[1], value)) return key;
	}
	const isOther = ([key]: readonly [string, unknown]): boolean => !wanted.some(([name]) => name === key);
	return isSameValue(read.entries.filter(isOther), before.filter(isOther)) ? null : someKey;
}

const refuse = (code: RefusalCode, line: number | null, detail: string): TextOrRefusal => ({
	text: null,
	refusal: { code, line, detail },
});
