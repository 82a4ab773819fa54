import type { Section, SectionKind } from '../model/review';
import { sectionKindOf } from '../vocabulary/section-words';
import type { SectionWords } from '../vocabulary/section-words';

import type { HeadingNode } from './heading-tree';

/** A section with the tree under it, for reading what stands inside. */
export interface SectionNode extends Section {
	readonly node: HeadingNode;
}

/** The sections of a talk, in order: its own sub-headings, and below headings of other content those with a known word. */
export function sectionsOfTalk(talk: HeadingNode, words: SectionWords): readonly SectionNode[] {
	return sectionsOf(talk.children, (heading) => kindInTalk(heading, words));
}

/** The sections of a note that belong to no talk. `talks` and what holds them are passed over. */
export function sectionsOfNote(
	roots: readonly HeadingNode[],
	talks: ReadonlySet<HeadingNode>,
	words: SectionWords,
): readonly SectionNode[] {
	const kindOf = (heading: string): SectionKind => kindInNote(heading, words);
	return roots.flatMap((root): readonly SectionNode[] => {
		if (talks.has(root)) return [];
		const isTitle = root.heading.level === 1;
		const isOutside = !isTitle && !holdsTalk(root, talks);
		return isOutside ? sectionsOf([root], kindOf) : sectionsOfNote(root.children, talks, words);
	});
}

function sectionsOf(nodes: readonly HeadingNode[], kindOf: (heading: string) => SectionKind): readonly SectionNode[] {
	return nodes.flatMap((node) => {
		const section = { kind: kindOf(node.heading.text), heading: node.heading.text, line: node.heading.line, node };
		const inner =
			section.kind === 'other' ? sectionsOf(node.children, kindOf).filter(({ kind }) => kind !== 'other') : [];
		return [section, ...inner];
	});
}

const holdsTalk = (node: HeadingNode, talks: ReadonlySet<HeadingNode>): boolean =>
	node.children.some((child) => talks.has(child) || holdsTalk(child, talks));

/** Inside a talk, a reflection is what the person thinks of the talk. */
function kindInTalk(heading: string, words: SectionWords): SectionKind {
	const kind = sectionKindOf(heading, words) ?? 'other';
	return kind === 'reflection' ? 'thoughts' : kind;
}

/** Outside of talks, thoughts are about the whole event. */
function kindInNote(heading: string, words: SectionWords): SectionKind {
	const kind = sectionKindOf(heading, words) ?? 'other';
	return kind === 'thoughts' ? 'reflection' : kind;
}
