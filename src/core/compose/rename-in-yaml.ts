import { isSameValue } from '../model/same-value';
import type { TextEdit } from '../text/apply-edits';
import { quotedScalar } from '../text/compose-property';
import type { ParseYaml } from '../text/property-lines';

type Properties = Readonly<Record<string, unknown>>;

/**
 * What is to change in a text under a top-level property, by offset in it. `isLink`: it stands between the brackets of a
 * `[[…]]` without quotes, which is a list in a list to YAML.
 */
export type EditsOf = (key: string, text: string, isLink: boolean) => readonly TextEdit[];

/** Properties with every text of theirs, however deep, made into another one. A number counts as the text it looks like. */
export function mapTexts(
	properties: Properties,
	change: (key: string, text: string, isLink: boolean) => string,
): Properties {
	return Object.fromEntries(
		Object.entries(properties).map(([key, value]) => [
			key,
			mapValue(value, (text, isLink) => change(key, text, isLink)),
		]),
	);
}

function mapValue(value: unknown, change: (text: string, isLink: boolean) => string): unknown {
	if (typeof value === 'string') return change(value, false);
	if (typeof value === 'number') {
		const changed = change(String(value), false);
		return changed === String(value) ? value : changed;
	}
	if (typeof value !== 'object' || value === null) return value;
	if (!Array.isArray(value))
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapValue(inner, change)]));
	const link = unquotedLink(value);
	return link === null ? value.map((item: unknown) => mapValue(item, change)) : [[change(link, true)]];
}

/** What stands between the brackets of `[[Name]]` without quotes; null for any other list. */
export function unquotedLink(value: readonly unknown[]): string | null {
	const inner: unknown = value.length === 1 ? value[0] : null;
	const name: unknown = Array.isArray(inner) && inner.length === 1 ? inner[0] : null;
	return typeof name === 'string' ? name : null;
}

/** Around the number of a mark: nobody writes these. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const MARKS = /\uE000(\d+)\uE001/gu;

/** A place of the YAML that holds words which are to change somewhere, and those words without quoting. */
interface Found {
	readonly from: number;
	readonly to: number;
	readonly words: string;
}

/**
 * The edits of YAML that edit the texts in it, in place. To know which of all places that hold the same words are in the
 * right text, and which in a comment, a key or elsewhere, each is marked, and the marks are looked for in what is parsed.
 * Null where the marks cannot be parsed. Not every edit need be found: what is made of it has to be read back.
 */
export function editsOfYaml(
	yaml: string,
	before: Properties,
	editsOf: EditsOf,
	parseYaml: ParseYaml,
): readonly TextEdit[] | null {
	const { marked, found } = withMarks(yaml, wordsToChange(before, editsOf));
	const parsed = yaml.includes(OPEN) ? null : parsedOrNull(marked, parseYaml);
	if (parsed === null) return null;
	const edits = new Map<number, TextEdit>();
	mapTexts(parsed, (key, text, isLink) => {
		const marks = [...text.matchAll(MARKS)];
		if (marks.length === 0) return text;
		const whole = withoutMarks(text, found);
		const starts = new Map(
			marks.map(({ index, 1: at }) => [withoutMarks(text.slice(0, index), found).length, Number(at)]),
		);
		for (const { from, to, insert } of editsOf(withoutMarks(key, found), whole, isLink)) {
			const at = starts.get(from) ?? -1;
			const place = found[at];
			if (!place || place.words.length !== to - from) continue;
			const isWhole = to - from === whole.length;
			edits.set(at, { ...place, insert: encoded(yaml, place.from, insert, isWhole, parseYaml) });
		}
		return text;
	});
	return [...edits.values()].map(({ from, to, insert }) => ({ from, to, insert }));
}

/** All words that some edit replaces, by each way in which YAML can write them. */
function wordsToChange(before: Properties, editsOf: EditsOf): ReadonlyMap<string, string> {
	const written = new Map<string, string>();
	mapTexts(before, (key, text, isLink) => {
		for (const { from, to } of editsOf(key, text, isLink)) {
			const words = text.slice(from, to);
			for (const form of [quotedScalar(words).slice(1, -1), words.replace(/'/gu, "''"), words])
				written.set(form, words);
		}
		return text;
	});
	return written;
}

/** The YAML with a mark in place of each of the words, the longest that stand at a place. */
function withMarks(yaml: string, written: ReadonlyMap<string, string>): { marked: string; found: readonly Found[] } {
	const forms = [...written.keys()].sort((a, b) => b.length - a.length);
	const pattern = new RegExp(forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('|'), 'gu');
	const found: Found[] = [];
	const marked = yaml.replace(pattern, (form, from: number) => {
		found.push({ from, to: from + form.length, words: written.get(form) ?? form });
		return `${OPEN}${found.length - 1}${CLOSE}`;
	});
	return { marked, found };
}

const withoutMarks = (text: string, found: readonly Found[]): string =>
	text.replace(MARKS, (mark, at: string) => found[Number(at)]?.words ?? mark);

/** Words as they have to be written at a place of the YAML; what is the whole of a bare text gets quotes where it needs them. */
function encoded(yaml: string, at: number, words: string, isWhole: boolean, parseYaml: ParseYaml): string {
	const quote = quoteAt(yaml.slice(yaml.lastIndexOf('\n', at - 1) + 1, at));
	if (quote === '"') return quotedScalar(words).slice(1, -1);
	if (quote === "'") return words.replace(/'/gu, "''");
	const isPlain = isSameValue(
		[parsedOrNull(`[${words}]`, parseYaml), parsedOrNull(`- ${words}`, parseYaml)],
		[[words], [words]],
	);
	return isPlain || !isWhole ? words : quotedScalar(words);
}

/** The quote that is open at the end of the beginning of a line; nothing where none is. */
function quoteAt(line: string): string {
	let quote = '';
	for (let at = 0; at < line.length; at += 1) {
		const character = line[at] ?? '';
		if (quote === '') {
			if (/["']/u.test(character) && /[\s[{,:]/u.test(line[at - 1] ?? ' ')) quote = character;
		} else if (quote === '"' && character === '\\') at += 1;
		else if (character === quote) quote = '';
	}
	return quote;
}

function parsedOrNull(yaml: string, parseYaml: ParseYaml): Properties | null {
	try {
		const value = parseYaml(yaml);
		return typeof value === 'object' && value !== null ? (value as Properties) : null;
	} catch {
		return null;
	}
}
