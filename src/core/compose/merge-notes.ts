import { keyOfName } from '../model/name-key';
import type { Refusal, TextOrRefusal } from '../model/refusal';
import { isSameValue } from '../model/same-value';
import type { Settings } from '../settings/settings';
import { findFrontmatter, isUnclosed } from '../text/frontmatter';
import { inertLine, plainLine } from '../text/inert';
import { lineEndingOf } from '../text/line-ending';
import { findBlocks, hashOf } from '../text/managed-blocks';
import type { ManagedBlock } from '../text/managed-blocks';
import { outlineOf } from '../text/outline';
import type { ParseYaml } from '../text/property-lines';
import { UNCLOSED } from '../text/set-properties';

import { mergeNoteProperties } from './merge-note-properties';
import type { MergedNote } from './merge-note-properties';
import { labelOnBothSides } from './refusal-to-move';

/**
 * Two notes as one text, both after `renameInNote`: the body of the second below the first, under a heading with its
 * name, and its properties beside those of the first, its name among the aliases. Properties that the first says
 * otherwise, and comments, stand as a code block under that heading. A managed block that both have is there once.
 * Refused where properties cannot be read or set, or where the result would not be read as both.
 */
export function mergeNotes(
	into: MergedNote,
	from: MergedNote,
	settings: Settings,
	parseYaml: ParseYaml,
): TextOrRefusal {
	if ([into, from].some(({ text }) => isUnclosed(text))) return { text: null, refusal: UNCLOSED };
	const blocks = findBlocks(into.text);
	const [damage] = [...blocks.damages, ...findBlocks(from.text).damages];
	if (damage) return { text: null, refusal: damage };
	const ending = lineEndingOf(into.text);
	const body = bodyOf(from.text, new Set(blocks.blocks.map(({ args }) => args))).replace(/\r?\n/gu, ending);
	const merged = mergeNoteProperties(into, from, settings, parseYaml);
	if (merged.refusal) return { text: null, refusal: merged.refusal };
	const label = labelOnBothSides(`${into.text}\n${body}`, body, into.text);
	if (label !== null) return refuse('section-footnote', label);
	const known = blockIdsIn(into.text);
	if (blockIdsIn(body).some((id) => known.includes(id))) return refuse('unclear-place', '');
	const left = merged.left === '' ? '' : fenced(merged.left, ending);
	if (body.trim() === '' && left === '') return { text: merged.text, refusal: null };
	const added = headed(from.name, left, body, ending);
	const text = withGap(merged.text, ending) + added;
	return saysBoth(text, merged.text, added) ? { text, refusal: null } : refuse('unclear-place', '');
}

const refuse = (code: Refusal['code'], detail: string): TextOrRefusal => ({
	text: null,
	refusal: { code, line: null, detail },
});

/** `text ^id`: links lead to the first block of a note with that id. */
const blockIdsIn = (text: string): readonly string[] =>
	[...text.matchAll(/(?:^|\s)\^([a-z\d-]+)[ \t]*\r?$/gimu)].map(([, id = '']) => id.toLowerCase());

/** What stands below the properties, without the blocks with some options; of one that was edited the words stay. */
function bodyOf(text: string, known: ReadonlySet<string>): string {
	const start = findFrontmatter(text)?.bodyStart ?? Number(text.startsWith('\uFEFF'));
	let [body, done] = ['', start];
	for (const block of findBlocks(text).blocks) {
		if (!known.has(block.args)) continue;
		const begin = text.lastIndexOf('\n', block.from - 2) + 1;
		const end = text.indexOf('\n', block.to) + 1 || text.length;
		body += text.slice(done, Math.max(begin, start)) + (isOurs(block) ? '' : block.content);
		done = end;
	}
	const whole = body + text.slice(done);
	// Only blank lines go: what is set in may be code.
	return whole.slice(/^(?:[ \t]*\r?\n)*/u.exec(whole)?.[0].length ?? 0);
}

const isOurs = ({ content, hash }: ManagedBlock): boolean => content.trim() === '' || hashOf(content) === hash;

/** The code block that keeps properties; its fence is longer than any in them. */
function fenced(yaml: string, ending: string): string {
	const longest = Math.max(2, ...[...yaml.matchAll(/`+/gu)].map(([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}yaml${ending}${yaml.replace(/\r?\n/gu, ending)}${fence}${ending}`;
}

/** A body under the name of its note, unless that is how it begins. */
function headed(name: string, left: string, body: string, ending: string): string {
	const { headings } = outlineOf(`\n${body}`);
	const [first] = headings;
	const isTitled = first?.level === 1 && first.line === 1 && keyOfName(plainLine(first.text)) === keyOfName(name);
	if (isTitled && left === '') return body;
	const marks = headings.some(({ level }) => level === 1) ? '#' : '##';
	return [`${marks} ${inertLine(name)}${ending}`, left, body].filter((part) => part !== '').join(ending);
}

/** A text that ends with an empty line. */
function withGap(text: string, ending: string): string {
	if (text === '' || /^\uFEFF?$/u.test(text)) return text;
	const ended = text.endsWith('\n') ? text : text + ending;
	return /\n[ \t]*\r?\n$/u.test(ended) ? ended : ended + ending;
}

/** Whether a text says what two say one after the other. */
function saysBoth(text: string, first: string, second: string): boolean {
	const [all, one, other] = [text, first, `\n${second}`].map(gistOf);
	const isWhole = all?.every((gist, at) => isSameValue(gist, [...(one?.[at] ?? []), ...(other?.[at] ?? [])]));
	return isWhole === true && findBlocks(text).damages.length === 0;
}

function gistOf(text: string): readonly (readonly string[])[] {
	const { headings, links, tags } = outlineOf(text);
	return [
		headings.map(({ level, text: words }) => `${String(level)} ${words}`),
		links.map(({ link, displayText }) => `${link}|${displayText}`),
		tags.map(({ tag }) => tag),
	];
}
