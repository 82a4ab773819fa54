import { headingTrees } from '../read/heading-tree';
import type { HeadingNode } from '../read/heading-tree';
import { LIKELY, readPlainPeople } from '../read/plain-people';
import { readPlainByline } from '../read/plain-byline';
import { tailsOf } from '../read/heading-tails';
import type { HeadingTail } from '../read/heading-tails';
import { shownText, withoutQuotes } from '../read/shown-text';
import type { Form } from '../model/text-reading';
import type { NoteLine } from '../text/note-lines';
import { labelOf } from '../vocabulary/byline-words';
import { frameKindOf, titleLabelled } from '../vocabulary/frame-words';
import type { FrameKind } from '../vocabulary/frame-words';
import { readLetter, readNumbering } from '../vocabulary/numbering';

import { sectionLabelOf } from './section-label';
import type { SectionLabel } from './section-label';
import type { Source } from './source';

/** A heading of a text, or a line that stands for one, with what it says by itself. */
export interface TalkNode {
	readonly line: number;
	/** From 1 to 6; `STAND_IN` where a line stands for a heading. */
	readonly level: number;
	readonly form: Form;
	/** As a reader sees it. */
	readonly shown: string;
	/** The same without number and prefix. */
	readonly text: string;
	/** `label` where it says that it is a talk (`Session 2:`), `ordinal` where it only counts (`2.`, `B.`). */
	readonly prefix: 'label' | 'ordinal' | null;
	readonly number: number | null;
	readonly frame: FrameKind | null;
	readonly section: SectionLabel | null;
	readonly tails: readonly HeadingTail[];
	readonly children: readonly TalkNode[];
	/** The line after the last one directly under it. */
	readonly bodyEnd: number;
	readonly end: number;
}

/** The level of lines that stand for headings: below all of them. */
export const STAND_IN = 7;

/** The headings of a text as trees, lines that stand for headings among them. */
export function talkNodes(source: Source): readonly TalkNode[] {
	const isPasted = !source.lines.some((line) => line.level > 0 && !isUnderlinedProse(line));
	const places = source.lines.flatMap((line) => {
		const level = levelOf(line, source, isPasted);
		const text = line.marks === '' ? line.content.replace(MEANT, '') : line.text;
		return level > 0 ? [{ text, level, line: line.line }] : [];
	});
	const made = (node: HeadingNode): TalkNode => nodeOf(node, node.children.map(made), source);
	return headingTrees(places, source.lines.length).map(made);
}

/** A heading whose author pressed another space than Markdown's, or none: `##\u00A0Title`, `##Title`. */
const MEANT = /^#{1,6}[\u00A0\u3000]+(?=\S)|^#{2,6}(?=[\p{L}\p{N}"'([])/u;

function levelOf(line: NoteLine, source: Source, isPasted: boolean): number {
	if (line.level > 0) return isUnderlinedProse(line) ? 0 : line.level;
	if (line.kind !== 'text' || line.text.length > MAX_STAND_IN || /^[\s>*+•–-]\s?(?!\*)/u.test(line.text)) return 0;
	if (line.marks !== '') return isPasted ? pastedLevel(line, source) : 0;
	const meant = MEANT.exec(line.text);
	if (meant) return meant[0].trim().length;
	if (isStandIn(line, source)) return STAND_IN;
	return isPasted ? pastedLevel(line, source) : 0;
}

/** Longer lines are prose. */
const MAX_STAND_IN = 400;
const MAX_PLAIN = 120;

/** A paragraph that somebody ruled off with `---` and no empty line between: Markdown takes it for a heading. */
const isUnderlinedProse = ({ level, text, content }: NoteLine): boolean =>
	level > 0 && !/^ {0,3}#/u.test(text) && (content.length > MAX_PLAIN || /\n|[.。!]$/u.test(content));

/** A line that is bold from end to end, or counts talks: `**2. Title**`, `2부: 제목`. */
function isStandIn({ text }: NoteLine, { vocabulary }: Source): boolean {
	const shown = shownText(text);
	// A bold name under a heading says who speaks there.
	if (labelOf(shown, vocabulary)?.isSure === true || (readPlainPeople(shown)?.sureness ?? 0) >= LIKELY) return false;
	if (/^(?:\*\*[^*]+\*\*|__[^_]+__)$/u.test(text.replace(/<[^<>]*>/gu, '').trim())) return true;
	if (/^\*\*[^*]+\*\*\s*\S/u.test(text) && tailsOf(shown).some(isNamed)) return true;
	if (shown.length > MAX_PLAIN || SENTENCE_END.test(shown)) return false;
	const rest = readNumbering(shown, vocabulary)?.rest ?? '';
	return rest.trim() !== '' && !/^\d{1,3}[.)]|^#|^\[/u.test(shown);
}

const isNamed = ({ form, sureness }: HeadingTail): boolean =>
	form !== 'alone' && form !== 'first' && sureness >= LIKELY;

const SENTENCE_END = /[.。다요]$|[.]{2}$/u;

/**
 * Where the marks of headings are gone, a short line stands for one only if it names who speaks in a sure way, or if
 * the line below does. Parts of talks stand below them.
 */
function pastedLevel(line: NoteLine, source: Source): number {
	const shown = shownText(line.text);
	if (shown === '' || shown.length > MAX_PLAIN || SENTENCE_END.test(shown)) return 0;
	if (sectionLabelOf(line, source)?.form === 'line' || frameKindOf(shown) !== null) return STAND_IN + 1;
	const counted = readNumbering(shown, source.vocabulary) ?? readLetter(shown);
	if (counted && isCountedAlone(line, source)) return STAND_IN;
	const tails = tailsOf(counted?.rest ?? shown);
	if (tails.some(isNamed)) return STAND_IN;
	const below = source.lines.slice(line.line + 1, line.line + 4).find(({ kind }) => kind === 'text');
	if (!below) return 0;
	const said = shownText(below.content);
	if (frameKindOf(said) === 'speakers' || titleLabelled(said) !== null) return STAND_IN;
	const byline = readPlainByline(below.content, source.vocabulary);
	return byline?.form === 'label' ? STAND_IN : 0;
}

/** A counted line that no other counted line stands beside is no item of a list. */
const isCountedAlone = ({ line }: NoteLine, { lines }: Source): boolean =>
	[lines[line - 1], lines[line + 1]].every((beside) => !/^(?:\d{1,2}|[A-Z])[.)]\s/u.test(beside?.text ?? ''));

function nodeOf({ heading, bodyEnd, end }: HeadingNode, children: readonly TalkNode[], source: Source): TalkNode {
	const line = source.lines[heading.line] as NoteLine;
	const shown = withoutDecoration(shownText(heading.text)).replace(TIME, '');
	const counted = readNumbering(shown, source.vocabulary) ?? readLetter(shown);
	const text = withoutQuotes((counted?.rest ?? shown).trim());
	return {
		line: heading.line,
		level: heading.level,
		form: line.level > 0 ? 'heading' : 'line',
		shown,
		text,
		prefix: counted
			? /^(?:\d|\p{L}[.)]|#|\[)/u.test(shown) && !/^\d+\s*[부部]/u.test(shown)
				? 'ordinal'
				: 'label'
			: null,
		number: counted?.number ?? null,
		frame: frameKindOf(text) ?? frameKindOf(shown),
		section: sectionLabelOf(line, source),
		tails: tailsOf(text),
		children,
		bodyEnd,
		end,
	};
}

/** When a talk was, before its title: `10:00 - 10:40 | `. */
const TIME = /^[[(]?\d{1,2}:\d\d(?:\s*[-~–〜～—]\s*\d{1,2}:\d\d)?[\])]?(?:\s*[|:-])?\s+(?=\S)/u;

/** Pictures and bullets before a heading say nothing of what it is. */
function withoutDecoration(text: string): string {
	const bare = text.replace(/^[^\p{L}\p{N}"'“‘「『([#@<]{1,12}/u, '');
	return bare === '' ? text : bare;
}
