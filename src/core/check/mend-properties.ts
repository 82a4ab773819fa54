import type { Refusal } from '../model/refusal';
import { isSameValue } from '../model/same-value';
import { quotedScalar } from '../text/compose-property';
import { findFrontmatter, isUnclosed } from '../text/frontmatter';
import type { Frontmatter } from '../text/frontmatter';
import { findPropertyLines } from '../text/property-lines';
import type { ParseYaml } from '../text/property-lines';
import { readProperties, UNCLOSED } from '../text/set-properties';

/** What is wrong with the properties of a note. */
export interface PropertyFault extends Refusal {
	/** The note with all faults mended, where what was meant is beyond doubt; else null. */
	readonly mended: string | null;
}

type Properties = Readonly<Record<string, unknown>>;

/**
 * What is wrong with the properties of a note: they are no YAML, or one of these keys holds links without quotes, which
 * are lists in lists to YAML. Null where nothing is. Mended are links and values without the quotes they need, and
 * spaces that are none to YAML; every other property still says what it says by itself.
 */
export function findPropertyFault(text: string, keys: readonly string[], parseYaml: ParseYaml): PropertyFault | null {
	if (isUnclosed(text)) return { ...UNCLOSED, mended: null };
	const frontmatter = findFrontmatter(text);
	if (!frontmatter) return null;
	const { properties, refusal } = readProperties(text, parseYaml);
	if (properties) return bareLinks(text, frontmatter, properties, keys, parseYaml);
	const lines = linesOf(frontmatter.yaml).map((line) => mendLine(line, parseYaml));
	return { ...refusal, mended: hasBlockText(frontmatter.yaml) ? null : checked(text, frontmatter, lines, parseYaml) };
}

/** Links without quotes in properties that can be read. */
function bareLinks(
	text: string,
	frontmatter: Frontmatter,
	properties: Properties,
	keys: readonly string[],
	parseYaml: ParseYaml,
): PropertyFault | null {
	const lines: MendedLine[] = linesOf(frontmatter.yaml).map((line) => ({ line, values: null }));
	for (const key of keys) {
		const found = Object.hasOwn(properties, key)
			? findPropertyLines(frontmatter.yaml, key, properties[key], parseYaml)
			: null;
		for (const [at, line] of found?.lines.entries() ?? []) lines[(found?.line ?? 0) + at] = quoteLinks(line);
	}
	const first = lines.findIndex(({ values }) => values !== null);
	if (first < 0) return null;
	const refusal: Refusal = { code: 'unreadable-properties', line: frontmatter.firstLine + first, detail: '' };
	const mended = checked(text, frontmatter, lines, parseYaml);
	const after = mended === null ? null : readProperties(mended, parseYaml).properties;
	const isOther = ([key]: readonly [string, unknown]): boolean => !keys.includes(key);
	const others = (all: Properties): Properties => Object.fromEntries(Object.entries(all).filter(isOther));
	return { ...refusal, mended: after && isSameValue(others(after), others(properties)) ? mended : null };
}

interface MendedLine {
	readonly line: string;
	/** The texts that the line has to hold once it is mended; null for a line that stays. */
	readonly values: readonly string[] | null;
}

/** `key: value` or `- value`, without what YAML takes for more than a plain text. */
const LINE = /^([ ]*(?:- +)?(?:[\p{L}_][\p{L}\p{N}_ -]*:[ ]+)?)(\S.*?)([ \t]*\r?\n?)$/u;
const LINK = String.raw`\[\[[^[\]]+\]\]`;
const ONE_LINK = new RegExp(`^${LINK}$`, 'u');
const MORE_LINKS = new RegExp(String.raw`^(?:\[\s*)?(${LINK}(?:\s*,\s*${LINK})*)\s*,?(?:\s*\])?$`, 'u');

function quoteLinks(line: string): MendedLine {
	const [, before = '', value = '', after = ''] = LINE.exec(line) ?? [];
	if (before.trim() === '') return { line, values: null };
	if (ONE_LINK.test(value)) return { line: before + quotedScalar(value) + after, values: [value] };
	const [, listed] = MORE_LINKS.exec(value) ?? [];
	if (listed === undefined || before.trim() === '-' || !isFramed(value)) return { line, values: null };
	const values = listed.match(new RegExp(LINK, 'gu')) ?? [];
	return { line: `${before}[${values.map(quotedScalar).join(', ')}]${after}`, values };
}

/** Whether the brackets round a list of links are both there, or none of them. */
const isFramed = (value: string): boolean => /^\[\s*\[\[/u.test(value) === /\]\]\s*\]$/u.test(value);

function mendLine(line: string, parseYaml: ParseYaml): MendedLine {
	const spaced = line
		.replace(/^[ \t\u00A0\u3000]+/u, (indent) => indent.replace(/\t/gu, '  ').replace(/[\u00A0\u3000]/gu, ' '))
		.replace(/^([ ]*(?:- ?)?[\p{L}_][\p{L}\p{N}_ -]*:|[ ]*-)[\u00A0\u3000\t]+/u, '$1 ');
	const links = quoteLinks(spaced);
	if (links.values) return links;
	const [, before = '', value = '', after = ''] = LINE.exec(spaced) ?? [];
	const isPlain = before.trim() !== '' && !/\s#|^[&!|>{#]|^\[[^\]]*$|\]$/u.test(value);
	if (!isPlain || parses(spaced.trim(), parseYaml)) return { line: spaced, values: spaced === line ? null : [] };
	// An opening quote without its end.
	const [, open] = /^(["'])[^"'\\]*$/u.exec(value) ?? [];
	const words = open === undefined ? value : value.slice(1);
	return { line: before + quotedScalar(words) + after, values: [words] };
}

/** The note with these lines, if they read as meant: mended values as texts, and each property as its lines alone say. */
function checked(
	text: string,
	frontmatter: Frontmatter,
	lines: readonly MendedLine[],
	parseYaml: ParseYaml,
): string | null {
	const yaml = lines.map(({ line }) => line).join('');
	const mended = text.slice(0, frontmatter.yamlStart) + yaml + text.slice(frontmatter.yamlEnd);
	const { properties } = readProperties(mended, parseYaml);
	if (!properties || mended === text) return null;
	const entries = Object.entries(properties);
	if (entries.length !== lines.filter(({ line }) => /^[^\s#-].*:(?:\s|$)/u.test(line)).length) return null;
	const values = new Set(entries.flatMap(([, value]): unknown[] => (Array.isArray(value) ? value : [value])));
	const isMeant = lines.every((line) => (line.values ?? []).every((value) => values.has(value)));
	const isApart = entries.every(([key, value]) => findPropertyLines(yaml, key, value, parseYaml) !== null);
	return isMeant && isApart ? mended : null;
}

const linesOf = (yaml: string): readonly string[] => yaml.match(/[^\n]*\n|[^\n]+$/gu) ?? [];

const hasBlockText = (yaml: string): boolean => /:\s+[|>][-+\d]*\s*$/mu.test(yaml);

function parses(yaml: string, parseYaml: ParseYaml): boolean {
	try {
		parseYaml(yaml);
		return true;
	} catch {
		return false;
	}
}
