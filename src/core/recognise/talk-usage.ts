import { LIKELY, POSSIBLE } from '../read/plain-people';

import type { Below } from './talk-bylines';
import { STAND_IN } from './talk-nodes';
import type { TalkNode } from './talk-nodes';

/** What may be true of a heading. */
export type IsSo = (node: TalkNode) => boolean;

/** What is true of a heading counts where it is true of two of its level, and of a third of them. */
export function whereOthersDo(nodes: readonly TalkNode[], isSo: IsSo): IsSo {
	const those = new Set(nodes.filter(isSo));
	const isUsual = Array.from({ length: STAND_IN + 2 }, (_, level) => {
		const count = [...those].filter((node) => node.level === level).length;
		return count >= 2 && count * 3 >= nodes.filter((node) => node.level === level).length;
	});
	return (node) => those.has(node) && isUsual[node.level] === true;
}

/** Under which headings the first line names who speaks, though it does not say so: where others do the same. */
export function namedBelow(
	nodes: readonly TalkNode[],
	below: ReadonlyMap<TalkNode, Below>,
): (node: TalkNode) => boolean {
	const counts = new Map<number, { named: number; likely: number; sure: number; all: number }>();
	for (const node of nodes) {
		const count = counts.get(node.level) ?? { named: 0, likely: 0, sure: 0, all: 0 };
		const { first, sure, sureness } = below.get(node) as Below;
		counts.set(node.level, {
			named: count.named + (first.length > 0 ? 1 : 0),
			likely: count.likely + (sureness >= LIKELY ? 1 : 0),
			sure: count.sure + (sure.length > 0 ? 1 : 0),
			all: count.all + 1,
		});
	}
	const everywhere = [...counts.values()].reduce((count, { likely, sure }) => count + likely + sure, 0);
	return (node) => {
		const { named, likely, sure, all } = counts.get(node.level) ?? { named: 0, likely: 0, sure: 0, all: 0 };
		const { first, sureness } = below.get(node) as Below;
		const isUsual = named >= 3 && likely >= 1 && named * 2 >= all;
		// Where the others say more than a name, one word that looks like a name may be any other.
		if (sure > likely && node.prefix === null && isWord(first)) return isUsual;
		if (sureness >= LIKELY) return likely + sure >= 2 || isUsual || (node.level < STAND_IN && everywhere >= 3);
		return sureness >= POSSIBLE && isUsual;
	};
}

const isWord = ([only, ...more]: Below['first']): boolean =>
	only !== undefined &&
	more.length === 0 &&
	!only.name.includes(' ') &&
	only.affiliation === null &&
	only.role === null;
