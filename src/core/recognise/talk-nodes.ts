import { headingTrees } from '../read/heading-tree';
import type { HeadingNode } from '../read/heading-tree';
import { LIKELY, readPlainPeople } from '../read/plain-people';
import { readPlainByline } from '../read/plain-byline';
import { tailsOf } from '../read/heading-tails';
import type { HeadingTail } from '../read/heading-tails';
import { shownText, withoutQuotes } from '../read/shown-text';
import type { Form } from '../model/text-reading';
import { HTML_HEADING, MEANT_HEADING } from '../text/meant-heading';
import type { NoteLine } from '../text/note-lines';
import { labelOf } from '../vocabulary/byline-words';
import { frameKindOf, titleLabelled } from '../vocabulary/frame-words';
import type { FrameKind } from '../vocabulary/frame-words';
import { namesEvent } from '../vocabulary/names-event';
import { readLetter, readNumbering } from '../vocabulary/numbering';
import type { Numbering } from '../vocabulary/numbering';

import { shownLines } from './shown-lines';
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
	/** A plain line that others of the note are like: a title in quotes with a name, a title over its recording. */
	readonly isShown: boolean;
	readonly children: readonly TalkNode[];
	/** The line after the last one directly under it. */
	readonly bodyEnd: number;
	readonly end: number;
}

/** The level of lines that stand for headings: below all of them. */
export const STAND_IN = 7;

/** The headings of a text as trees, lines that stand for headings among them. */
export function talkNodes(source: Source): readonly TalkNode[] {
	const shown = shownLines(source);
	const isPasted = !source.lines.some((line) => line.level > 0 && !isUnderlinedProse(line));
	let bare = -2;
	const places = source.lines.flatMap((line) => {
		if (bare === line.line - 1 && line.kind === 'blank') bare = line.line;
		const found = levelOf(line, source, isPasted) || (shown.has(line.line) ? STAND_IN : 0);
		// Under a heading that only counts, the next line is its title.
		const level = found === STAND_IN && bare === line.line - 1 ? 0 : found;
		if (
			level > 0 &&
			level < STAND_IN &&
			readNumbering(shownText(line.content), source.vocabulary)?.rest.trim() === ''
		)
			bare = line.line;
		const text = line.marks === '' ? line.content.replace(MEANT_HEADING, '') : line.text;
		return level > 0 ? [{ text, level, line: line.line }] : [];
	});
	const made = (node: HeadingNode): TalkNode => ({
		...nodeOf(node, node.children.map(made), source),
		isShown: shown.has(node.heading.line),
	});
	const [first, ...more] = headingTrees(places, source.lines.length).map(made);
	if (!first) return [];
	const isEvent =
		more.length > 0 && first.prefix === null && (namesEvent(first.text) || /(?:19|20)\d\d$/u.test(first.text));
	return [
		isEvent && first.frame === null && first.level < STAND_IN && !first.tails.some(isNamed)
			? { ...first, frame: 'umbrella' }
			: first,
		...more,
	];
}

function levelOf(line: NoteLine, source: Source, isPasted: boolean): number {
	const written = line.kind === 'verbatim' ? HTML_HEADING.exec(line.text)?.[1] : undefined;
	if (written !== undefined) return Number(written);
	if (line.level > 0) return isUnderlinedProse(line) ? 0 : line.level;
	if (line.kind !== 'text' || line.text.length > MAX_STAND_IN || /^[\s>*+•–-]\s?(?!\*)/u.test(line.text)) return 0;
	if (line.marks !== '') return isPasted ? pastedLevel(line, source) : 0;
	const meant = MEANT_HEADING.exec(line.text);
	if (meant) return meant[1]?.length ?? 0;
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
	if (/^\*\*[^*]+\*\*\s*[-–—|/(_]/u.test(text) && tailsOf(shown).some(isTitled)) return true;
	if (/^[■□●◆◇▶▷▪★☆◎○]\s*\S.{4}/u.test(text) && shown.length <= MAX_PLAIN && !SENTENCE_END.test(shown)) return true;
	// A bold name under a heading says who speaks there.
	if (labelOf(shown, vocabulary)?.isSure === true || (readPlainPeople(shown)?.sureness ?? 0) >= LIKELY) return false;
	if (/^(?:\*\*[^*]+\*\*|__[^_]+__)$/u.test(text.replace(/<[^<>]*>/gu, '').trim())) return true;
	if (/^\*\*[^*]+\*\*\s*\S/u.test(text) && tailsOf(shown).some(isNamed)) return true;
	if (shown.length > MAX_PLAIN || SENTENCE_END.test(shown)) return false;
	if (/^(?:[(（]\d{1,2}[)）]|[①-⑳])/u.test(shown)) return (readLetter(shown)?.rest ?? '').length > 5;
	const rest = readNumbering(shown, vocabulary)?.rest ?? '';
	return rest.trim() !== '' && !/^\d{1,3}[.)]|^#|^\[/u.test(shown);
}

const isNamed = ({ form, sureness }: HeadingTail): boolean =>
	form !== 'alone' && form !== 'first' && sureness >= LIKELY;

/** `**Two words** - Name`: an organization is seldom so long. */
const isTitled = (tail: HeadingTail): boolean => isNamed(tail) && /^.{2,}\s.{2,}$/u.test(tail.title ?? '');

const SENTENCE_END = /[.。다요]$|[.]{2}$/u;

/**
 * Where the marks of headings are gone, a short line stands for one only if it names who speaks in a sure way, or if
 * the line below does. Parts of talks stand below them.
 */
function pastedLevel(line: NoteLine, source: Source): number {
	const shown = shownText(line.text);
	if (isRowAmongRows(line, source)) return 0;
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

const isRowAmongRows = ({ line, text }: NoteLine, { lines }: Source): boolean =>
	text.includes('|') && [lines[line - 1], lines[line + 1]].some((beside) => beside?.text.includes('|'));

/** A counted line that no other counted line stands beside is no item of a list. */
const isCountedAlone = ({ line }: NoteLine, { lines }: Source): boolean =>
	[lines[line - 1], lines[line + 1]].every((beside) => !/^(?:\d{1,2}|[A-Z])[.)]\s/u.test(beside?.text ?? ''));

function nodeOf(
	{ heading, bodyEnd, end }: HeadingNode,
	children: readonly TalkNode[],
	source: Source,
): Omit<TalkNode, 'isShown'> {
	const line = source.lines[heading.line] as NoteLine;
	const shown = withoutDecoration(shownText(heading.text)).replace(TIME, '');
	const counted = readNumbering(shown, source.vocabulary) ?? letterOf(shown);
	const isBare = counted !== null && counted.rest.trim() === '';
	const titled = isBare ? titleBelow(heading.line, end, source) : null;
	// `Keynote` alone is the name of a talk, a number alone is none.
	const rest = titled ?? (isBare && counted.number !== null ? '' : isBare ? shown : counted?.rest);
	const named = (rest ?? shown).trim();
	const text = withoutQuotes(named);
	return {
		line: heading.line,
		level: heading.level,
		form: line.level > 0 ? 'heading' : 'line',
		shown,
		text,
		prefix: counted && text !== shown ? prefixOf(shown, counted) : null,
		number: counted?.number ?? null,
		frame: frameKindOf(text) ?? frameKindOf(shown),
		section: sectionLabelOf(line, source),
		tails: tailsOf(named),
		children,
		bodyEnd,
		end,
	};
}

/** Behind `Keynote -` may stand who held it: then it is the title. */
function letterOf(shown: string): Numbering | null {
	const counted = readLetter(shown);
	const isTitle =
		counted?.number === null &&
		KEYNOTE.test(shown) &&
		!/[-–—|/(:：]/u.test(counted.rest) &&
		(readPlainPeople(counted.rest)?.sureness ?? 0) >= LIKELY;
	return isTitle ? null : counted;
}

function prefixOf(shown: string, { number }: Numbering): TalkNode['prefix'] {
	// The opening talk has its name beside titles that have none.
	if (number === null && KEYNOTE.test(shown)) return null;
	return /^(?:\d|\p{L}[\d.)_-]|#|[[(](?:\d|\p{L}?[\d-]{0,3}[\])]))/u.test(shown) && !/^\d+\s*[부部]/u.test(shown)
		? 'ordinal'
		: 'label';
}

const KEYNOTE = /^[[【(<]?(?:opening |closing |오프닝 )?(?:keynote|키노트|기조|基調|キーノート|主题)(?!\s?[#\d])/iu;

/** The title that stands under a heading which only counts, on the next line: quoted, bold, or a paragraph of its own. */
function titleBelow(at: number, end: number, { lines, vocabulary }: Source): string | null {
	const below = lines.slice(at + 1, Math.min(end, at + 4)).filter(({ kind }) => kind !== 'blank');
	const [first, second] = below;
	if (first?.kind !== 'text' || /^\s*(?:[-+*]\s|\d+[.)])/u.test(first.text)) return null;
	const isOwn =
		first.marks.includes('>') || /^(?:\*|_|["“「『《<])/u.test(first.content) || second?.line !== first.line + 1;
	const shown = shownText(first.content);
	if (!isOwn || shown.length < 4 || shown.length > MAX_PLAIN || SENTENCE_END.test(shown) || /^https?:/u.test(shown))
		return null;
	const labelled = titleLabelled(shown);
	const byline = labelled === null ? readPlainByline(first.content, vocabulary) : null;
	return byline && byline.sureness >= LIKELY ? null : (labelled ?? shown);
}

/** When a talk was, before its title: `10:00 - 10:40 | `. */
const TIME =
	/^[[(（【]?(?:(?:오전|오후|午前|午後)\s?)?\d{1,2}(?::|시\s?|時)\d{0,2}(?:분|分)?(?:\s?[ap]m)?(?:\s*[-~–〜～—]\s*\d{1,2}(?::|시\s?|時)\d{0,2}(?:분|分)?(?:\s?[ap]m)?)?[\])）】]?(?:\s*[|:：/,–—-])?\s+(?=\S)/iu;

/** Pictures and bullets before a heading say nothing of what it is. */
function withoutDecoration(text: string): string {
	const bare = text.replace(/^[^\p{L}\p{N}"'“‘「『《〈【（([#@<]{1,12}/u, '');
	return bare === '' ? text : bare;
}
