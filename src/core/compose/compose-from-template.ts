import type { Refusal } from '../model/refusal';
import { missingIn } from '../read/read-properties';
import type { Settings } from '../settings/settings';
import { renderTemplate } from '../template/render-template';
import type { TemplateFault } from '../template/template-fault';
import type { Markdown, TemplateRecord } from '../template/template-value';
import { findFrontmatter } from '../text/frontmatter';
import { readEntries, setProperties } from '../text/set-properties';
import type { PropertyChanges } from '../text/set-properties';

import { keyThatWouldLose, withTags } from './keep-in-step';
import type { Composed } from './composed';

type Properties = Readonly<Record<string, unknown>>;

/** A person's own template, and what it takes to fill it in. */
export interface OwnTemplate {
	readonly source: string;
	/** The time of day for `{{time}}`: `19:05`. */
	readonly time: string;
	/** Throws where the YAML is not valid. */
	readonly parseYaml: (yaml: string) => unknown;
}

/** What a template is filled in with, and a full example that says what it may ask for. */
export interface TemplateFilling {
	readonly values: TemplateRecord;
	readonly example: TemplateRecord;
}

/**
 * A note ready to be written, the properties that the template wrote and the Markdown that stands in the text as it is;
 * or all that is wrong with the template.
 */
export type ComposedOrFaults =
	| (Composed & { readonly faults: null; readonly properties: Properties; readonly whole: ReadonlySet<Markdown> })
	| { readonly text: null; readonly cursor: null; readonly faults: readonly TemplateFault[] };

/**
 * A note out of a built-in template.
 *
 * @throws Error where the template has faults
 */
export function composeBuiltIn(source: string, filling: TemplateFilling, { language }: Settings): Composed {
	const { text, cursor, faults } = renderTemplate(source, { ...filling, language });
	if (faults) throw new Error(`The built-in template is broken: ${JSON.stringify(faults)}`);
	return { text, cursor };
}

/**
 * A note out of a person's own template, with the properties that make it what it is where the template has not
 * written them, and with these tags. Properties that are no valid YAML are a fault.
 */
export function composeOwn(
	own: OwnTemplate,
	filling: TemplateFilling,
	{ language }: Settings,
	required: PropertyChanges,
	tags: readonly string[],
): ComposedOrFaults {
	const values = { ...filling.values, time: own.time };
	const rendered = renderTemplate(own.source, { values, example: { ...filling.example, time: '12:00' }, language });
	if (rendered.faults) return rendered;
	const { text, cursor, whole } = rendered;
	const frontmatter = findFrontmatter(text);
	if (!frontmatter && OPEN.test(text))
		return { ...NOTHING, faults: [{ ...TOP, code: 'open-properties', detail: '' }] };
	const read = frontmatter ? readEntries(frontmatter, own.parseYaml) : { entries: [] };
	if ('refusal' in read) return unreadable(read.refusal);
	const properties: Properties = Object.fromEntries(read.entries);
	const changes = { ...missingIn(properties, required), ...withTags(tags, properties) };
	const unsafe = keyThatWouldLose(changes, properties);
	if (unsafe !== null) return unreadable({ line: null, detail: unsafe });
	const changed = setProperties(text, changes, own.parseYaml);
	if (changed.refusal) return unreadable(changed.refusal);
	const isInBody = cursor >= (frontmatter?.bodyStart ?? 0);
	const shift = isInBody ? changed.text.length - text.length : 0;
	return { text: changed.text, cursor: cursor + shift, faults: null, properties, whole };
}

const unreadable = ({ line, detail }: Pick<Refusal, 'line' | 'detail'>): ComposedOrFaults => ({
	...NOTHING,
	faults: [{ ...TOP, code: 'unreadable-properties', line: line ?? 0, detail }],
});

const NOTHING = { text: null, cursor: null };

const TOP = { line: 0, column: 0 };

/** Three dashes with a property below them. */
const OPEN = /^\uFEFF?---[ \t]*\r?\n[^\s:#>*`-][^:\n]*:(?:\s|$)/u;
