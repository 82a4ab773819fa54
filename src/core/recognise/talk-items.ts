import { tailsOf } from '../read/heading-tails';
import type { HeadingTail } from '../read/heading-tails';
import { readPlainByline } from '../read/plain-byline';
import { LIKELY, SURE } from '../read/plain-people';
import { shownText, withoutQuotes } from '../read/shown-text';
import type { FoundTalk } from '../model/text-reading';
import { frameKindOf } from '../vocabulary/frame-words';
import { isFullAsianName } from '../vocabulary/person-words';
import { wordKeyOf } from '../vocabulary/word-key';

import { sectionLabelOf } from './section-label';
import type { Source } from './source';
import { speakersAt } from './speakers-at';
import { tailJudge } from './talk-tails';

/** A list item that could be a talk. */
interface Item {
	readonly line: number;
	readonly indent: number;
	/** Items between which nothing else stands have the same. */
	readonly list: number;
	/** As a reader sees it. */
	readonly shown: string;
	readonly isBold: boolean;
	/** What stands over the list: a frame word, a section, or nothing that is known. */
	readonly over: 'talks' | 'section' | null;
	readonly isLightning: boolean;
	/** Whether something is set in below it. */
	hasInside: boolean;
}

/**
 * The talks in lists of a note: items that name a person with an honorific and a title; items that stand twice, first
 * as a list and later with words below; items that all say how long they take.
 *
 * @example - 이하람 님 - 제목
 * @example - **제목 (20분)**
 */
export function itemTalks(source: Source): readonly FoundTalk[] {
	const items = itemsOf(source);
	const open = items.filter(({ over }) => over !== 'section');
	const named = namedTalks(open);
	const listed = listedTalks(items).map((talk) => ({ ...talk, speakers: toldInside(talk.line, source) }));
	const talks = named.length >= 2 ? named : listed;
	return [...talks].sort((one, other) => one.line - other.line);
}

/** The talks in a list under a heading such as `LT`: short talks are told in a list beside long ones with headings. */
export function lightningTalks(source: Source): readonly FoundTalk[] {
	const talks = namedTalks(itemsOf(source).filter(({ isLightning }) => isLightning));
	return talks.length >= 2 ? talks : [];
}

const ITEM = /^(\s{0,24})(?:[-+*]|\d{1,2}[.)])\s+(\S.*)$/u;
const LIGHTNING = /^(?:LTs?|lightning talks?|라이트닝 ?(?:토크|톡)|ライトニングトーク|闪电演讲)$/iu;
/** Longer items are prose. */
const MAX_ITEM = 1200;
const MAX_TITLE = 240;

function itemsOf(source: Source): readonly Item[] {
	const items: Item[] = [];
	let over: Item['over'] = null;
	let isLightning = false;
	let hasGap = false;
	let list = -1;
	for (const line of source.lines) {
		const [, indent, content = ''] =
			(line.kind === 'text' && line.text.length <= MAX_ITEM && ITEM.exec(line.text)) || [];
		if (indent === undefined) {
			if (line.kind === 'heading') isLightning = LIGHTNING.test(shownText(line.content));
			if (line.kind === 'heading' || (line.kind === 'text' && hasGap && !/^\s/u.test(line.text)))
				over =
					line.kind === 'heading' || over !== 'talks' ? overOf(line, source) : (overOf(line, source) ?? over);
			else if (line.kind === 'text' && /^\s/u.test(line.text) && line.text.trim() !== '') mark(items, 99);
			if (line.kind !== 'blank' && !/^\s/u.test(line.text)) list = line.line;
			hasGap = line.kind !== 'text';
			continue;
		}
		hasGap = false;
		const width = indent.replace(/\t/gu, '    ').length;
		mark(items, width);
		const shown = shownText(content).replace(/^\[([^[\]]{2,40})\](?=\s?님)/u, '$1');
		items.push({
			line: line.line,
			indent: width,
			list,
			shown,
			isBold: /^\*\*.+\*\*$/u.test(content.trim()),
			over,
			isLightning,
			hasInside: false,
		});
	}
	return items;
}

/** The last item has what is set in further than itself inside it. */
function mark(items: readonly Item[], indent: number): void {
	const last = items.at(-1);
	if (last && indent > last.indent) last.hasInside = true;
}

function overOf(line: Source['lines'][number], source: Source): Item['over'] {
	if (line.level === 1) return null;
	const frame = frameKindOf(shownText(line.content.slice(0, 80)));
	if (frame === 'umbrella' || frame === 'timetable') return 'talks';
	const section = sectionLabelOf(line, source);
	return section && section.kind !== 'summary' ? 'section' : frame === 'around' ? 'section' : null;
}

/** Items with a person and a title: `이하람 님 - 제목`, and under a heading such as `발표` also `제목 - 이하람`. */
function namedTalks(items: readonly Item[]): readonly FoundTalk[] {
	const nodes = items
		.filter(({ shown }) => shown !== '' && shown.length <= MAX_TITLE)
		.map((item) => ({ ...item, text: withoutTime(item.shown), tails: tailsOf(withoutTime(item.shown)) }));
	const under = nodes.filter(({ over }) => over === 'talks');
	const judge = tailJudge(under);
	const told = nodes.filter(({ hasInside, indent, over }) => hasInside && indent === 0 && over === null);
	const toldSet = new Set(told);
	const programs = new Set(programsIn(nodes).flat());
	const toldJudge = tailJudge(told);
	const isTold = told.length >= 2 && told.filter((node) => toldJudge(node)).length * 3 >= told.length * 2;
	const attended = new Set(under.map(keyOf));
	// A list elsewhere with talks of which somebody says that they heard them is the program.
	const isOutside = (node: Item): boolean => node.over !== 'talks';
	const known = new Set(nodes.filter((node) => isOutside(node) && attended.has(keyOf(node))).map(({ list }) => list));
	const once = nodes.filter((node) => !isOutside(node) || !known.has(node.list));
	return once.flatMap((node) => {
		const honored = node.tails.find((tail) => tail.sureness >= SURE && isTitle(tail));
		const judged =
			node.over === 'talks'
				? judge(node)
				: isTold && toldSet.has(node)
					? toldJudge(node)
					: programs.has(node)
						? sureTail(node)
						: null;
		const tail = honored ?? (judged && judged.sureness >= LIKELY && isTitle(judged) ? judged : null);
		return tail ? [talkOf(node.line, tail.title ?? '', tail)] : [];
	});
}

/** Lists of three and more items at the margin in which every one names somebody for sure behind a title. */
function programsIn<T extends Item & { readonly tails: readonly HeadingTail[] }>(
	items: readonly T[],
): readonly (readonly T[])[] {
	const lists: T[][] = [];
	for (const item of items.filter(({ indent }) => indent === 0)) {
		const list = lists.at(-1);
		const last = list?.at(-1);
		if (list && last && last.list === item.list) list.push(item);
		else lists.push([item]);
	}
	return lists.filter((list) => list.length >= 3 && list.every((item) => sureTail(item) !== null));
}

const sureTail = ({ tails }: { readonly tails: readonly HeadingTail[] }): HeadingTail | null =>
	tails.find(
		(tail) =>
			isTitle(tail) &&
			tail.sureness >= LIKELY &&
			/\S\s+\S/u.test(tail.title ?? '') &&
			tail.people.every(({ name, affiliation }) => affiliation !== null || isFullAsianName(name)),
	) ?? null;

const isTitle = ({ title, form }: HeadingTail): boolean =>
	title !== null &&
	title.length >= 4 &&
	frameKindOf(title) === null &&
	form !== 'colon' &&
	!/(?:다|요|음|함|죠|네)[.!~]?$|。$/u.test(title);

const withoutTime = (text: string): string =>
	text.replace(/^\d{1,2}:\d\d(?:\s*[-~–]\s*\d{1,2}:\d\d)?\s*[|:-]?\s+/u, '');

function talkOf(line: number, title: string, tail: HeadingTail | null): FoundTalk {
	return { title: withoutQuotes(title), line, form: 'item', speakers: speakersAt(tail?.people ?? [], line) };
}

const DURATION = /\s*[(（]\s*\d{1,3}\s*(?:분|min(?:ute)?s?|分)\s*[)）]$/iu;

/** Items that stand twice, the later time with words below, and items that say how long they take. */
function listedTalks(items: readonly Item[]): readonly FoundTalk[] {
	const top = items.filter(({ indent, shown }) => indent <= 3 && shown.length >= 6 && shown.length <= MAX_TITLE);
	const times = new Map<string, Item[]>();
	for (const item of top) {
		const same = times.get(keyOf(item));
		if (same) same.push(item);
		else times.set(keyOf(item), [item]);
	}
	const detailed = [...times.values()].flatMap((same) => {
		const later = same.slice(1).find(({ hasInside }) => hasInside);
		return later && !same[0]?.hasInside ? [later] : [];
	});
	const timed = top.filter(({ shown }) => DURATION.test(shown));
	const found = detailed.length >= 2 ? detailed : [];
	const keys = new Set(found.map(keyOf));
	const more = timed.length >= 3 ? timed.filter((item) => !keys.has(keyOf(item)) && keys.add(keyOf(item))) : [];
	const talks = [...found, ...more];
	const suffix = sharedSuffix(talks);
	return talks.map(({ line, shown }) => talkOf(line, withoutSuffix(shown.replace(DURATION, ''), suffix), null));
}

const keyOf = ({ shown }: Item): string => wordKeyOf(shown) || shown;

/** Who spoke, as the first words inside an item say. */
function toldInside(line: number, { lines, vocabulary }: Source): FoundTalk['speakers'] {
	const inside = lines.slice(line + 1, line + 3).find(({ kind }) => kind !== 'blank');
	if (inside?.kind !== 'text' || !/^\s/u.test(inside.text)) return [];
	const byline = readPlainByline(inside.text.replace(/^\s*[-+*]\s+/u, ''), vocabulary);
	return byline && byline.sureness >= SURE ? speakersAt(byline.people, inside.line) : [];
}

/** `Title / ML`: what stands behind a slash in every item is the track. */
const sharedSuffix = (items: readonly Item[]): boolean =>
	items.length >= 2 && items.every(({ shown }) => TRACK.test(shown));
const TRACK = /\s\/\s*[^/]{1,12}$/u;
const withoutSuffix = (title: string, isTrack: boolean): string => (isTrack ? title.replace(TRACK, '') : title);
