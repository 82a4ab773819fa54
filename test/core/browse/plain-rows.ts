import type { View } from '../../../src/core/browse/row';
import type { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import type { Review, Talk } from '../../../src/core/model/review';
import { searchKeyOf } from '../../../src/core/names/search-key';
import type { Operator } from '../../../src/core/names/search-key';
import { readSearch } from '../../../src/core/names/search-term';
import { plainGroups } from './plain-groups';
import type { PlainGroup, PlainItem } from './plain-groups';

/** What the rows of a view have to be, without anything that makes them quick. */
export interface PlainRow {
	readonly id: string;
	readonly kind: string;
	readonly depth: number;
	readonly position: number;
	readonly size: number;
	readonly isTwoLined: boolean;
	readonly isClosed?: boolean | undefined;
	readonly count?: number | undefined;
	readonly label?: string | null | undefined;
}

interface Tree extends Omit<PlainRow, 'depth' | 'position' | 'size'> {
	readonly inside: readonly Tree[];
}

/** The rows of a view, all of them made. */
export function plainRows(index: LinkedIndex, view: View, today: string): PlainRow[] {
	const isSearched = view.search.trim() !== '';
	const groups = plainGroups(index, view.by, view.sort, today);
	const asked = groups.filter(({ label }) => isAskedFor(label, view));
	const pathsIn = (some: readonly PlainGroup[]) =>
		some
			.flatMap(({ counted }) => counted)
			.filter((item) => isFound(item, view.search))
			.flatMap((item) => (item.kind === 'review' ? item.review.path : []));
	const isWhole = pathsIn(groups).every((path) => pathsIn(asked).includes(path));
	const trees = (isWhole ? asked : groups).map((group) => treeOf(index, view, group));
	const seen = trees.filter((tree) => !isSearched || tree.found > 0);
	return placed(isSearched && view.sort === 'most' ? mostFirst(seen) : seen, 0);
}

/** Whether a group is called what a term of its grouping asks for. */
function isAskedFor(label: string | null, { by, search }: View): boolean {
	const operators: Partial<Record<string, string>> = { organization: 'org', meetup: by, speaker: by, topic: by };
	const terms = readSearch(search).terms.filter(({ operator }) => operator === operators[by]);
	return terms.length === 0 || (label !== null && terms.some(({ pattern }) => pattern.test(searchKeyOf(label))));
}

function placed(trees: readonly Tree[], depth: number): PlainRow[] {
	return trees.flatMap(({ inside, ...row }, at) => {
		const { id, kind, isTwoLined, isClosed, count, label } = row;
		const place = { depth, position: at + 1, size: trees.length };
		const own = { id, kind, isTwoLined, ...place, isClosed, count, label };
		return [own, ...(isClosed === true ? [] : placed(inside, depth + 1))];
	});
}

type GroupTree = Tree & { readonly found: number };

function mostFirst(trees: readonly GroupTree[]): GroupTree[] {
	const rankOf = ({ label, count }: GroupTree): number => (label === null ? -1 : (count ?? 0));
	return [...trees].sort((a, b) => rankOf(b) - rankOf(a));
}

function treeOf(index: LinkedIndex, view: View, group: PlainGroup): GroupTree {
	const isSearched = view.search.trim() !== '';
	const prefix = isSearched ? 'search ' : '';
	const id = prefix + group.id;
	const isClosed = view.closed.has(id) !== view.closed.has(prefix + view.by);
	const inner = group.groups.map((each) => treeOf(index, view, each)).filter(({ found }) => !isSearched || found > 0);
	const items = group.items.filter((item) => isFound(item, view.search));
	return {
		...{ id, kind: 'group', isTwoLined: false, isClosed, label: group.label },
		count: group.counted.filter((item) => isFound(item, view.search)).length,
		found: items.length + inner.length,
		inside: [
			...(isSearched && view.sort === 'most' ? mostFirst(inner) : inner),
			...items.map((item) => itemTree(index, view, group, item, id)),
		],
	};
}

function itemTree(index: LinkedIndex, view: View, group: PlainGroup, item: PlainItem, groupId: string): Tree {
	if (item.kind === 'task') {
		const twins = group.items.filter(
			(each) => each.kind === 'task' && each.review === item.review && each.text === item.text,
		);
		const id = `${groupId}\t${item.review.path}\t${twins.indexOf(item)} ${item.text}`;
		return { id, kind: 'task', isTwoLined: true, inside: [] };
	}
	if (item.kind === 'reflection') {
		const isTwoLined = item.note.day !== null || item.about !== null;
		return { id: `${groupId}\t${item.note.path}`, kind: 'reflection', isTwoLined, inside: [] };
	}
	const { review } = item;
	const id = `${groupId}\t${review.path}`;
	const some = review.talks.filter(group.isOfGroup);
	const talks = some.length > 0 ? some : review.talks;
	const hits = talks.filter((talk) => hitsOf(review, view.search).includes(talk));
	const isClosed = view.closed.has(id) ? hits.length > 0 : hits.length === 0;
	const shown = hits.length > 0 ? hits : talks;
	const inside: Tree[] = [
		...review.problems.map((_, at) => ({
			id: `${id}\tproblem ${at}`,
			kind: 'problem',
			isTwoLined: false,
			inside: [],
		})),
		...shown.map((talk, at) => {
			const nth = shown.slice(0, at).filter(({ heading }) => heading === talk.heading).length;
			const isTwoLined = talk.speakers.length > 0;
			return { id: `${id}\ttalk ${nth} ${talk.heading}`, kind: 'talk', isTwoLined, inside: [] };
		}),
		...index.reflectionsOf(review).map(({ path, day }) => {
			return { id: `${id}\treflection ${path}`, kind: 'reflection', isTwoLined: day !== null, inside: [] };
		}),
	];
	return { id, kind: 'review', isTwoLined: true, isClosed, inside };
}

const anyHas = (texts: readonly string[], search: string): boolean =>
	readSearch(search).words.every((word) => texts.some((text) => word.test(searchKeyOf(text))));

const OF_TALKS: readonly Operator[] = ['speaker', 'topic', 'org'];

/** Whether of the terms of each of some operators one fits. */
function fits(of: Review | Talk | null, day: string | null, search: string, operators: readonly Operator[]): boolean {
	const terms = readSearch(search).terms.filter(({ operator }) => operators.includes(operator));
	return terms.every(({ operator }) => {
		const texts = of ? textsBy(of, operator) : [];
		return terms.some((term) => {
			if (term.operator !== operator) return false;
			if (operator === 'year' || operator === 'date') return (day ?? '-').startsWith(term.text);
			return texts.some((text) => term.pattern.test(searchKeyOf(text)));
		});
	});
}

function textsBy(of: Review | Talk, operator: Operator): string[] {
	if (operator === 'topic') return [...of.topics];
	if (operator === 'meetup') return 'meetup' in of && of.meetup ? [of.meetup.name, of.meetup.target] : [];
	const people = 'talks' in of ? [...of.speakers, ...of.talks.flatMap(({ speakers }) => speakers)] : of.speakers;
	return people.flatMap(({ name, target, affiliation }) =>
		operator === 'org' ? (affiliation?.name ?? []) : [name, target],
	);
}

const textsOfTalk = (talk: Talk): string[] => [
	...[talk.title, ...talk.topics],
	...talk.speakers.flatMap(({ name, target, affiliation }) => [name, target, affiliation?.name ?? '']),
];

function textsOf({ title, day, meetup, topics, speakers, talks }: Review): string[] {
	const people = speakers.flatMap(({ name, target, affiliation }) => [name, target, affiliation?.name ?? '']);
	return [title, day ?? '', meetup?.name ?? '', ...topics, ...people, ...talks.flatMap(textsOfTalk)];
}

const ALL: readonly Operator[] = ['speaker', 'topic', 'org', 'meetup', 'year', 'date'];

function isFound(item: PlainItem, search: string): boolean {
	if (item.kind === 'reflection') {
		const { note, about } = item;
		return fits(about, note.day, search, ALL) && anyHas([note.title, note.day ?? '', about?.title ?? ''], search);
	}
	const { review } = item;
	const own = item.kind === 'task' ? [item.text] : [];
	return fits(review, review.day, search, ALL) && anyHas([...own, ...textsOf(review)], search);
}

/** The talks in which something was found. */
function hitsOf({ talks }: Review, search: string): readonly Talk[] {
	const query = readSearch(search);
	const isNarrowed = query.terms.some(({ operator }) => OF_TALKS.includes(operator));
	const fitting = isNarrowed ? talks.filter((talk) => fits(talk, null, search, OF_TALKS)) : talks;
	const isHit = (talk: Talk): boolean =>
		query.words.some((word) => word.test(searchKeyOf(textsOfTalk(talk).join('\n'))));
	const hits = fitting.filter(isHit);
	return hits.length > 0 || !isNarrowed ? hits : fitting;
}
