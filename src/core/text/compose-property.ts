/** What a property of a note can be set to: text, a number or a list of texts. */
export type SetValue = string | number | readonly string[];

/** A day stands bare so that Obsidian takes it for a date; it reads back as the same text. */
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Words that YAML, old or new, takes for something else than a name. */
const NOT_A_NAME = /^(?:true|false|null|yes|no|on|off|y|n)$/iu;

/**
 * The lines of a property: text double-quoted, days and numbers bare, lists as indented blocks.
 *
 * @example composeProperty('speakers', ['[[Ada]]'], { ending: '\n', indent: '', comment: '' }) //=> 'speakers:\n  - "[[Ada]]"\n'
 */
export function composeProperty(key: string, value: SetValue, style: PropertyStyle): string {
	const { ending, indent, comment } = style;
	const head = `${indent}${composeKey(key)}:`;
	if (!isList(value)) return `${head} ${composeScalar(value)}${comment}${ending}`;
	if (value.length === 0) return `${head} []${comment}${ending}`;
	return [`${head}${comment}${ending}`, ...value.map((item) => composeItem(item, `${indent}  `, ending))].join('');
}

/** How the lines around a property are written. */
export interface PropertyStyle {
	readonly ending: string;
	/** Spaces before every property of the note; hardly ever any. */
	readonly indent: string;
	/** A comment after the value or the key, with the space before it; or nothing. */
	readonly comment: string;
}

/** The line of one item of a list. */
export function composeItem(item: string, indent: string, ending: string): string {
	return `${indent}- ${composeScalar(item)}${ending}`;
}

/** Whether a value is to be written as a list. */
export function isList(value: SetValue): value is readonly string[] {
	return typeof value === 'object';
}

/** A value on the line of its property or item: text double-quoted, days and numbers bare. */
export const composeScalar = (value: string | number): string =>
	typeof value === 'number' || DAY.test(value) ? String(value) : quotedScalar(value);

/** The name of a property, quoted where YAML would take it for something else. */
export const composeKey = (key: string): string =>
	/^[\p{L}_](?:[\p{L}\p{N}_ -]*[\p{L}\p{N}_-])?$/u.test(key) && !NOT_A_NAME.test(key) ? key : quotedScalar(key);

/**
 * Text in double quotes. JSON's quoting is YAML's, but for characters that YAML does not print, and `<%`, which
 * Templater would run.
 */
export function quotedScalar(text: string): string {
	return JSON.stringify(text).replace(
		/[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|<(?=%)/gu,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
