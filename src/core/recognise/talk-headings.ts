import type { HeadingTail, TailForm } from '../read/heading-tails';
import { SURE } from '../read/plain-people';
import { shownText, withoutQuotes } from '../read/shown-text';
import type { FoundSpeaker, FoundTalk } from '../model/text-reading';
import { titleSound } from '../vocabulary/title-sound';

import { withStayTold } from './byline-lines';
import { isOnEvent } from './is-on-event';
import type { Source } from './source';
import { speakersAt } from './speakers-at';
import { readBelow } from './talk-bylines';
import type { Below } from './talk-bylines';
import { hasBody, hasSessionPage, hasTalkLabels, hasTalkParts, tellsOfTalk } from './talk-evidence';
import { flat, heldIn, isClosed, isInOrder, isKeynote, isOpenInside, isTitleLike, titleOf } from './talk-kinds';
import { STAND_IN, talkNodes } from './talk-nodes';
import type { TalkNode } from './talk-nodes';
import { tailJudge } from './talk-tails';
import type { TailJudge } from './talk-tails';
import { namedBelow, whereOthersDo } from './talk-usage';
import type { IsSo } from './talk-usage';

/** The talks of a text that have a heading, or a line that stands for one. */
export function headingTalks(source: Source): readonly FoundTalk[] {
	return new HeadingTalks(source).talks();
}

/** What is known of one heading, each thing found out once. */
interface Evidence {
	readonly tail: HeadingTail | null;
	readonly below: Below;
	readonly speakers: readonly FoundSpeaker[];
	/** Whether the heading names who speaks, or holds what only talks hold. */
	readonly isStrong: boolean;
}

/** What of a title these part is a name only where no name stands below. */
const OUTDONE: ReadonlySet<TailForm> = new Set(['first', 'colon', 'comma']);

class HeadingTalks {
	readonly #source: Source;
	readonly #roots: readonly TalkNode[];
	readonly #judge: TailJudge<TalkNode>;
	readonly #evidence = new Map<TalkNode, Evidence>();
	/** Headings that the others of their kind make talks. */
	readonly #carried = new Set<TalkNode>();
	/** What stands under headings such as `1일차` or `Talks`. */
	readonly #underDays: ReadonlySet<TalkNode>;
	/** Levels at which three headings name who speaks: what stands below them tells of those talks. */
	readonly #named: readonly boolean[];
	/** How many lines and headings say that they are talks. */
	readonly #labelled: number;
	/** The heading over all of the note. */
	readonly #title: TalkNode | null;

	constructor(source: Source) {
		this.#source = source;
		this.#roots = talkNodes(source);
		this.#title = titleOf(this.#roots);
		const nodes = flat(this.#roots);
		this.#underDays = heldIn(this.#roots);
		const all = nodes.filter((node) => node !== this.#title && !isClosed(node));
		this.#labelled = all.filter(({ prefix }) => prefix === 'label').length;
		const isEvent = isOnEvent(source);
		const below = new Map(all.map((node) => [node, readBelow(node, source)]));
		this.#judge = tailJudge(all, {
			hasTitleBelow: (node) => typeof below.get(node)?.title === 'string',
			isStated: ({ prefix, level }) => prefix === 'label' || (isEvent && level < STAND_IN),
		});
		const isNamedBelow = namedBelow(all, below);
		const isLabelled = whereOthersDo(all, (node) => hasTalkLabels(node, source));
		for (const node of all)
			this.#evidence.set(node, this.#evidenceOf(node, below.get(node) as Below, isNamedBelow, isLabelled));
		for (const node of all) this.#openUmbrella(node);
		const groups = this.#groups();
		this.#named = groups.map((group) => group.filter((node) => this.#hasByline(node)).length >= 3);
		for (const group of groups) for (const node of this.#carriedIn(group)) this.#carried.add(node);
	}

	talks(): readonly FoundTalk[] {
		const found = this.#title ? this.#talksAmong(this.#title.children) : this.#talksAmong(this.#roots);
		return found.length === 0 && this.#title ? this.#wholeNote(this.#title) : found;
	}

	#evidenceOf(node: TalkNode, below: Below, isNamedBelow: IsSo, isLabelled: IsSo): Evidence {
		const judged = this.#judge(node);
		// Where names stand below titles, what could be a name in the title is none.
		const isOther = judged !== null && OUTDONE.has(judged.form) && judged.sureness < SURE && isNamedBelow(node);
		const tail = isOther ? null : judged;
		// Beside lines that say that they are talks, one that does not has to be surer.
		const isUnsure =
			node.level >= STAND_IN && node.prefix === null && this.#labelled >= 2 && (tail?.sureness ?? 0) < SURE;
		const own = isUnsure ? null : tail;
		const speakers = own
			? withStayTold(speakersAt(own.people, node.line), node, this.#source)
			: below.sure.length > 0
				? below.sure
				: isNamedBelow(node)
					? below.first
					: [];
		const isPlain = node.level >= STAND_IN;
		const isStrong = node.isShown || speakers.length > 0 || (!isPlain && (hasTalkParts(node) || isLabelled(node)));
		return {
			tail: own,
			below,
			speakers,
			isStrong:
				isStrong && (!isPlain || node.isShown || node.prefix !== null || own !== null || below.isLabelled),
		};
	}

	/** Where two headings inside name who speaks, the one over them holds talks and is none. */
	#openUmbrella(node: TalkNode): void {
		const evidence = this.#evidence.get(node);
		if (!evidence?.isStrong || evidence.tail) return;
		const isSurelyTalk = evidence.below.sure.length > 0;
		const talks = node.children.filter((child) => {
			const tail = this.#evidence.get(child)?.tail;
			return tail && !(isSurelyTalk && OUTDONE.has(tail.form));
		});
		if (talks.length >= 2) this.#evidence.set(node, { ...evidence, speakers: [], isStrong: false });
	}

	#hasByline(node: TalkNode): boolean {
		return (this.#evidence.get(node)?.speakers.length ?? 0) > 0;
	}

	#isStrong(node: TalkNode): boolean {
		return this.#evidence.get(node)?.isStrong ?? false;
	}

	/** The headings that can be talks, by level: none inside another that surely is one. */
	#groups(): readonly (readonly TalkNode[])[] {
		const byLevel: TalkNode[][] = Array.from({ length: STAND_IN + 2 }, () => []);
		const visit = (node: TalkNode): void => {
			if (node !== this.#title) {
				if (isClosed(node) && !isOpenInside(node)) return;
				if (!isClosed(node)) byLevel[node.level]?.push(node);
				if (this.#isStrong(node)) return;
			}
			node.children.forEach(visit);
		};
		this.#roots.forEach(visit);
		return byLevel;
	}

	/** Which headings of a level the others carry along. */
	#carriedIn(group: readonly TalkNode[]): readonly TalkNode[] {
		const strong = group.filter((node) => this.#isStrong(node));
		const labelled = group.filter(({ prefix, text }) => prefix === 'label' && text !== '');
		if (labelled.length > 0 && strong.every(({ prefix }) => prefix === 'label')) return labelled;
		const isPlain = group[0]?.level === STAND_IN;
		const couldBe = group.filter(
			(node) => isTitleLike(node) && (hasBody(node, this.#source) || node.prefix !== null),
		);
		const counted = strong.filter(({ prefix }) => prefix !== null);
		const isCounted = strong.length > 0 && counted.length * 2 > strong.length;
		const alike = couldBe.filter(({ prefix, text }) => (isCounted ? prefix !== null || isKeynote(text) : !isPlain));
		// Where headings name their speakers, one that names nobody is a talk only between two that do.
		const named = strong.filter((node) => this.#evidence.get(node)?.tail);
		const isNamed = named.length * 2 > strong.length;
		const [from, to] = [strong[0]?.line ?? 0, strong.at(-1)?.line ?? 0];
		// Where they name them below, one before the first or behind the last has to sound like a talk, or tell of one.
		const isUsual = strong.filter((node) => this.#hasByline(node)).length >= 3;
		const between = alike.filter(
			(node) =>
				(node.line >= from && node.line <= to) ||
				(!isNamed &&
					(!isUsual ||
						node.prefix !== null ||
						titleSound(node.text) === 'talk' ||
						tellsOfTalk(node, this.#source))),
		);
		if (strong.length >= 2 && strong.length * 2 >= alike.length) return between;
		if (isCounted && strong.length > 0 && isInOrder(group.filter(({ prefix }) => prefix !== null))) return alike;
		if (isPlain) return [];
		const long = couldBe.filter(({ text }) => text.length >= 7 || /\s/u.test(text));
		const telling = long.filter((node) => this.#isStrong(node) || tellsOfTalk(node, this.#source));
		if (telling.length >= 2 && telling.length * 2 >= couldBe.length)
			return long.filter((node) => telling.includes(node) || titleSound(node.text) !== 'story');
		const sounding = couldBe.filter((node) => this.#isStrong(node) || titleSound(node.text) === 'talk');
		const held = couldBe.filter((node) => this.#underDays.has(node));
		const isSounding = strong.length > 0 && sounding.length * 2 > couldBe.length;
		return held.length > 0 || !isSounding ? held : sounding;
	}

	#talksIn(node: TalkNode): readonly FoundTalk[] {
		if (isClosed(node) && !isOpenInside(node)) return [];
		const evidence = this.#evidence.get(node);
		if (evidence?.isStrong) return [this.#talkAt(node, evidence)];
		const inner = this.#talksAmong(node.children);
		const isHolder =
			this.#named[node.level] === true
				? inner.some(({ speakers }) => speakers.length > 0)
				: inner.length > (node.prefix === 'label' ? 1 : 0);
		if (!evidence || !this.#carried.has(node) || isHolder) return inner;
		return [this.#talkAt(node, evidence)];
	}

	/** A heading that names only who speaks takes the one behind it for its title, where that one names nobody. */
	#talksAmong(nodes: readonly TalkNode[]): readonly FoundTalk[] {
		const talks: FoundTalk[] = [];
		let waiting = false;
		for (const node of nodes) {
			const evidence = this.#evidence.get(node);
			const last = talks.at(-1);
			if (waiting && last && evidence && !evidence.isStrong && !isClosed(node)) {
				talks[talks.length - 1] = { ...last, title: node.text };
				waiting = false;
				continue;
			}
			for (const talk of this.#talksIn(node)) talks.push(talk);
			waiting = evidence?.isStrong === true && talks.at(-1)?.line === node.line && talks.at(-1)?.title === null;
		}
		return talks;
	}

	#talkAt(node: TalkNode, { tail, below, speakers }: Evidence): FoundTalk {
		const title = below.title ?? (tail ? tail.title : node.text) ?? this.#titleLine(node);
		return {
			title: title === null || title === '' ? null : withoutQuotes(title),
			line: node.line,
			form: node.form,
			speakers,
		};
	}

	/** Where the heading names only who speaks, the first line can be the title. */
	#titleLine(node: TalkNode): string | null {
		const [first, second] = this.#source.lines
			.slice(node.line + 1, node.bodyEnd)
			.filter(({ kind }) => kind !== 'blank');
		if (first?.kind !== 'text' || first.marks !== '' || second?.line === first.line + 1) return null;
		const shown = shownText(first.content);
		return shown.length > 3 && shown.length < 120 && !/[.。!]$|^https?:/u.test(shown) ? shown : null;
	}

	/** A note on one talk, whose title is the note's. */
	#wholeNote(title: TalkNode): readonly FoundTalk[] {
		const below = readBelow(title, this.#source);
		const tail = tailJudge([title])(title);
		const isFrom = tail?.form === 'alone' && tail.title === null;
		const isSpoken =
			below.isLabelled &&
			below.sure.every(({ line }) => /^[^\p{L}]*(?!by)\p{L}/iu.test(this.#source.lines[line]?.text ?? ''));
		if (!isFrom && !isSpoken && !hasSessionPage(title, this.#source)) return [];
		const speakers = isFrom && tail ? speakersAt(tail.people, title.line) : below.sure;
		return [this.#talkAt(title, { tail: isFrom ? tail : null, below, speakers, isStrong: true })];
	}
}
