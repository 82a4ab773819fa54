import type { Stay } from '../linked-index/speaker-entry';
import type { Finding, FoundName } from '../model/finding';
import { compareText } from '../model/name-key';

import { STEP } from './findings';
import type { Findings } from './findings';
import { bareOrganization, foldName } from './fold-name';
import type { FoldedName } from './fold-name';
import { alikeKeys, likenessOf } from './likeness';
import type { Likeness } from './likeness';
import type { NameBearer } from './name-bearers';

/** So many names that share all but one letter are names of many people, and say nothing of one another. */
const CROWD = 24;
/** A name that is one letter apart from more others than this stands among them by chance. */
const MOST_NEIGHBOURS = 2;

interface Folded extends NameBearer {
	readonly folded: FoldedName;
}

interface Pair {
	readonly one: Folded;
	readonly other: Folded;
	readonly likeness: Likeness;
	readonly isShared: boolean;
}

/**
 * Names that are so alike that they may be one. Two who speak at one event are two, and so are two who were at
 * different places at one time. Takes time that grows with the names only, in steps: null says that one is over.
 */
export function* nearNames(bearers: readonly NameBearer[], named: FoundName): Findings {
	const byKey = new Map<string, Folded[]>();
	for (const [at, bearer] of bearers.entries()) {
		const folded = {
			...bearer,
			folded: foldName(named === 'organization' ? bareOrganization(bearer.name) : bearer.name),
		};
		for (const key of new Set(alikeKeys(folded.folded, named))) {
			const known = byKey.get(key);
			if (known) known.push(folded);
			else byKey.set(key, [folded]);
		}
		if (at % STEP === 0) yield null;
	}
	const pairs: Pair[] = [];
	const seen = new Map<Folded, Set<Folded>>();
	let steps = 0;
	for (const [key, together] of byKey) {
		if (together.length === 1) continue;
		// Those of one script share how they sound, and nothing else.
		const others = key.startsWith('~') ? together.filter(isLatin) : together;
		if (others.length <= CROWD || key.startsWith('='))
			for (const one of key.startsWith('~') ? together.filter((each) => !isLatin(each)) : together)
				for (const other of others) {
					const pair = isNew(one, other, seen) ? pairOf(one, other, named) : null;
					if (pair) pairs.push(pair);
				}
		if ((steps += 1) % STEP === 0) yield null;
	}
	const neighbours = new Map<Folded, number>();
	for (const { one, other, likeness } of pairs)
		if (likeness !== 'same') for (const each of [one, other]) neighbours.set(each, (neighbours.get(each) ?? 0) + 1);
	const isCrowded = (bearer: Folded): boolean => (neighbours.get(bearer) ?? 0) > MOST_NEIGHBOURS;
	for (const { one, other, likeness, isShared } of pairs) {
		if (likeness !== 'same' && !isShared && (likeness === 'far' || isCrowded(one) || isCrowded(other))) continue;
		yield findingOf(one, other, named);
	}
}

/** Whether two names have not been compared yet; from now on they have. */
function isNew(one: Folded, other: Folded, seen: Map<Folded, Set<Folded>>): boolean {
	if (one === other || seen.get(other)?.has(one) || seen.get(one)?.has(other)) return false;
	seen.set(one, (seen.get(one) ?? new Set()).add(other));
	return true;
}

const isLatin = ({ folded }: Folded): boolean => /[a-z]/u.test(folded.letters);

function pairOf(one: Folded, other: Folded, named: FoundName): Pair | null {
	const likeness = likenessOf(one.folded, other.folded, named);
	if (likeness === null) return null;
	if (likeness === 'same') return { one, other, likeness, isShared: true };
	// 박서준 (한빛물류) and 박서준 (모아페이) are told apart on purpose.
	if (IN_BRACKETS.test(one.name) && IN_BRACKETS.test(other.name)) return null;
	const evenings = other.spokeIn();
	if ([...one.spokeIn()].some((path) => evenings.has(path))) return null;
	const [ours, theirs] = [one.stays(), other.stays()];
	const isShared = ours.some((stay) => theirs.some((its) => isSamePlace(stay, its) === true));
	const isAgainst = ours.some((stay) =>
		theirs.some((its) => isSameTime(stay, its) && isSamePlace(stay, its) === false),
	);
	return isAgainst && !isShared ? null : { one, other, likeness, isShared };
}

const IN_BRACKETS = /[(（][^()（）]+[)）]\s*$/u;

/** Whether two stays are at one place; null where nobody can tell, also as one name is Korean and the other is not. */
function isSamePlace(one: Stay, other: Stay): boolean | null {
	if (one.name === null || other.name === null) return null;
	const [ours, theirs] = [one.name, other.name].map((name) => foldName(bareOrganization(name)));
	if (!ours || !theirs) return null;
	if (ours.letters === theirs.letters || likenessOf(ours, theirs, 'organization') !== null) return true;
	return HANGUL.test(ours.letters) === HANGUL.test(theirs.letters) ? false : null;
}

const HANGUL = /\p{sc=Hangul}/u;

const isSameTime = (one: Stay, other: Stay): boolean =>
	one.from !== null && other.from !== null && one.from <= (other.to ?? '') && other.from <= (one.to ?? '');

/** The name that less bears witness to is to become the other one. */
function findingOf(one: Folded, other: Folded, named: FoundName): Finding {
	const order =
		one.uses - other.uses || Number(one.hasNote) - Number(other.hasNote) || -compareText(one.name, other.name);
	const [from, to] = order < 0 ? [one, other] : [other, one];
	return {
		code: 'near-same-name',
		path: from.path,
		line: from.line,
		text: from.name,
		others: [to.name],
		fix: { kind: 'merge', named, from: from.name, to: to.name },
	};
}
