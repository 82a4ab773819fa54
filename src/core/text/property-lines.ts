import { isSameValue } from '../model/same-value';

/** The lines of one top-level property, each with its line ending. */
export interface PropertyLines {
	/** Offset in the YAML of the first character of the first line. */
	readonly from: number;
	/** Offset after the last line's ending. */
	readonly to: number;
	/** Zero-based line in the YAML. */
	readonly line: number;
	readonly lines: readonly string[];
}

/** Turns YAML into a value; throws where it is none. */
export type ParseYaml = (yaml: string) => unknown;

const QUOTED_KEY = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=[ \t]*:(?:\s|$))/u;

/** Starts of lines that hold no plain key: a comment, an anchor, a tag, a flow mapping, an explicit key … */
const NO_PLAIN_KEY = /^(?:[#&*!|>%@`{}[\],"']|[?-](?:\s|$))/u;

/** How many lines that look like comments or nothing may turn out to be text of a property. */
const MOST_TEXT_LINES = 100;

/**
 * The lines that a top-level property with this value stands on. Comments and empty lines after it are not its own.
 * Null where no line or more than one seems to start it, or where the lines alone do not have the value: then nobody
 * can tell what to change.
 */
export function findPropertyLines(
	yaml: string,
	key: string,
	value: unknown,
	parseYaml: ParseYaml,
): PropertyLines | null {
	const lines = yaml.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
	const indent = indentOfProperties(yaml);
	const starts = [...lines.keys()].filter((at) => isKeyLine(lines[at] ?? '', indent, key, parseYaml));
	const [start] = starts;
	if (start === undefined || starts.length > 1) return null;

	// In text over several lines, what looks like a comment can be text: the value itself tells where it ends.
	const last = endOfValue(lines, start, indent.length);
	const first = trimmedEnd(lines, start, last);
	for (let end = first; end <= Math.min(last, first + MOST_TEXT_LINES); end += 1) {
		const own = lines.slice(start, end);
		if (!hasValue(own.join(''), key, value, parseYaml)) continue;
		const from = lines.slice(0, start).join('').length;
		return { from, to: from + own.join('').length, line: start, lines: own };
	}
	return null;
}

/** The spaces that stand before every top-level property: those of the first line that is not empty and no comment. */
export function indentOfProperties(yaml: string): string {
	return /^(?:[ \t]*(?:#.*)?\r?\n)*( *)/u.exec(yaml)?.[1] ?? '';
}

function isKeyLine(line: string, indent: string, key: string, parseYaml: ParseYaml): boolean {
	if (!line.startsWith(indent) || depthOf(line) !== indent.length) return false;
	const rest = line.slice(indent.length).trimEnd();
	const quoted = QUOTED_KEY.exec(rest)?.[0];
	if (quoted !== undefined) return parsed(quoted, parseYaml) === key;
	if (NO_PLAIN_KEY.test(rest)) return false;
	const colon = rest.search(/:(?:\s|$)/u);
	return colon > 0 && rest.slice(0, colon).trimEnd() === key;
}

/** The line after the last one that can belong to the value: deeper lines, items, comments, empty lines, closing brackets. */
function endOfValue(lines: readonly string[], start: number, depth: number): number {
	let end = start + 1;
	for (; end < lines.length; end += 1) {
		const line = lines[end] ?? '';
		if (isNothing(line) || depthOf(line) > depth) continue;
		if (depthOf(line) < depth || !/^(?:-(?:\s|$)|[\]}])/u.test(line.slice(depth))) break;
	}
	return end;
}

/** The line after the last one that is neither empty nor a comment. */
function trimmedEnd(lines: readonly string[], start: number, end: number): number {
	let last = end;
	while (last > start + 1 && isNothing(lines[last - 1] ?? '')) last -= 1;
	return last;
}

const hasValue = (yaml: string, key: string, value: unknown, parseYaml: ParseYaml): boolean =>
	isSameValue(parsed(yaml, parseYaml), Object.fromEntries([[key, value]]));

function parsed(yaml: string, parseYaml: ParseYaml): unknown {
	try {
		return parseYaml(yaml);
	} catch {
		return undefined;
	}
}

const depthOf = (line: string): number => line.length - line.replace(/^ +/u, '').length;

function isNothing(line: string): boolean {
	const content = line.trim();
	return content === '' || content.startsWith('#');
}
