import { keyOfName } from '../model/name-key';
import { keyOfLink } from '../model/name-link';
import type { Refusal } from '../model/refusal';
import { isSameValue } from '../model/same-value';
import { isWikilink, readNameLink } from '../read/read-name-link';
import { holdsTexts, tagOf } from '../read/read-properties';
import { applyEdits } from '../text/apply-edits';
import { findFrontmatter } from '../text/frontmatter';
import type { ParseYaml } from '../text/property-lines';
import { readProperties, setProperties } from '../text/set-properties';

import { removeFromFlowList } from './rename-flow-list';
import { editsOfYaml, mapTexts, unquotedLink } from './rename-in-yaml';
import type { EditsOf } from './rename-in-yaml';

/** A note with other properties, and how many places of them changed; or why it was left as it is. */
export type EditedOrRefusal =
	| { readonly text: string; readonly count: number; readonly refusal: null }
	| { readonly text: null; readonly count: 0; readonly refusal: Refusal };

/**
 * A note in which texts that its properties hold are edited in place: quotes, comments and the form of lists stay. What
 * a list would hold twice by that goes. Refused where the properties cannot be read, or would not read back as just that.
 *
 * @param peopleKey the property that names each person once, whatever a link to them shows
 */
export function editProperties(
	text: string,
	editsOf: EditsOf,
	peopleKey: string,
	parseYaml: ParseYaml,
): EditedOrRefusal {
	const frontmatter = findFrontmatter(text);
	const { properties, refusal } = readProperties(text, parseYaml);
	if (refusal) return { text: null, count: 0, refusal };
	const wanted = mapTexts(properties, (key, words, isLink) => applyEdits(words, editsOf(key, words, isLink)));
	if (!frontmatter || isSameValue(properties, wanted)) return { text, count: 0, refusal: null };
	const { yaml, yamlStart, yamlEnd } = frontmatter;
	const edits = editsOfYaml(yaml, properties, editsOf, parseYaml) ?? [];
	const after = text.slice(0, yamlStart) + applyEdits(yaml, edits) + text.slice(yamlEnd);
	const changed = Object.keys(wanted).filter((key) => !isSameValue(wanted[key], properties[key]));
	if (!isSameValue(readProperties(after, parseYaml).properties, wanted)) return refuse('unsafe-property', changed[0]);
	let united = after;
	for (const key of changed) {
		const gone = doublesIn(properties[key], wanted[key], key === peopleKey);
		if (gone.size === 0) continue;
		if (!holdsTexts(wanted, key)) return refuse('mixed-property', key);
		const list = itemsOf(wanted[key]).filter((_, at) => !gone.has(at));
		const flow = removeFromFlowList(united, key, gone, parseYaml);
		const set = flow === null ? setProperties(united, { [key]: list }, parseYaml) : { text: flow, refusal: null };
		if (set.refusal) return { ...set, count: 0 };
		united = set.text;
	}
	return { text: united, count: edits.length, refusal: null };
}

const refuse = (code: Refusal['code'], detail = ''): EditedOrRefusal => ({
	text: null,
	count: 0,
	refusal: { code, line: null, detail },
});

/** Which items of a list say what another one in front of them says, and only now do. */
function doublesIn(before: unknown, after: unknown, isOfPeople: boolean): ReadonlySet<number> {
	const [old, texts] = [itemsOf(before), itemsOf(after)];
	const isChanged = (at: number): boolean => texts[at] !== old[at];
	const first = new Map<string, number>();
	const gone = new Set<number>();
	for (const [at, text] of texts.entries()) {
		const key = keyOf(text, isOfPeople);
		const known = first.get(key);
		if (known === undefined) first.set(key, at);
		else if (isChanged(at) || isChanged(known)) gone.add(at);
	}
	return gone;
}

/** The items of a list as texts; none where it is no list. */
const itemsOf = (value: unknown): readonly string[] =>
	Array.isArray(value) && unquotedLink(value) === null ? value.map(textOf) : [];

function textOf(item: unknown): string {
	const link = Array.isArray(item) ? unquotedLink(item) : null;
	return link === null ? String(item) : `[[${link}]]`;
}

/** What a text has in common with another that says the same; a link and a plain name do not. */
function keyOf(text: string, isOfPeople: boolean): string {
	const link = isOfPeople && isWikilink(text) ? readNameLink(text) : null;
	return link ? `[[${keyOfLink(link)}` : keyOfName(tagOf(text));
}
