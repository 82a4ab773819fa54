/**
 * What a template can be given: text, which is made inert wherever it stands; numbers, truths and nothing; Markdown;
 * lists, and records with names. A record without further ado says its `name` or its `title`.
 */
export type TemplateValue =
	string | number | boolean | null | Markdown | Joined | readonly TemplateValue[] | TemplateRecord;

/** Values by name. */
export interface TemplateRecord {
	readonly [name: string]: TemplateValue;
}

/** Text that is Markdown on purpose, such as a link or a byline: its parts from outside are inert already. */
export class Markdown {
	/** @param cursor offset in the text at which the person goes on writing, if that is in here */
	constructor(
		readonly text: string,
		readonly cursor: number | null = null,
	) {}
}

/** A list with the template's own words between its items. */
export class Joined {
	constructor(
		readonly items: readonly TemplateValue[],
		readonly separator: string,
	) {}
}

/** Whether a value is several. */
export function isList(value: TemplateValue): value is readonly TemplateValue[] {
	return Array.isArray(value);
}

/** Whether a value has named values of its own. */
export function isRecord(value: TemplateValue): value is TemplateRecord {
	return (
		typeof value === 'object' &&
		value !== null &&
		!isList(value) &&
		!(value instanceof Markdown || value instanceof Joined)
	);
}

/**
 * A value as plain text: nothing is empty, a list stands with commas.
 *
 * @example textOf([{ name: 'Ada' }, 'Bo']) //=> 'Ada, Bo'
 */
export function textOf(value: TemplateValue): string {
	if (value === null) return '';
	if (typeof value !== 'object') return String(value);
	if (value instanceof Markdown) return value.text;
	if (value instanceof Joined) return value.items.map(textOf).join(value.separator);
	return isList(value) ? value.map(textOf).join(', ') : textOf(value['name'] ?? value['title'] ?? null);
}

/** Whether there is anything to a value: no empty text, no empty list, not nothing, not false. */
export function isTruthy(value: TemplateValue): boolean {
	if (isList(value)) return value.length > 0;
	return isRecord(value) || (value !== false && textOf(value) !== '');
}
