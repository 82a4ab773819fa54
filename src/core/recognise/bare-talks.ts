import type { FoundTalk } from '../model/text-reading';
import { titleSound } from '../vocabulary/title-sound';

import { isOnEvent } from './is-on-event';
import type { Source } from './source';
import { hasBody } from './talk-evidence';
import { isClosed, isOpenInside, isTitleLike, titleOf } from './talk-kinds';
import { STAND_IN, talkNodes } from './talk-nodes';
import type { TalkNode } from './talk-nodes';

/**
 * The talks of a note on an event in which no heading names anybody: the headings beside each other of which most sound
 * like titles and none like a story. Says nothing where the note does not name an event.
 */
export function bareTalks(source: Source): readonly FoundTalk[] {
	if (!isOnEvent(source)) return [];
	const roots = talkNodes(source);
	const title = titleOf(roots);
	return talksAmong(title ? title.children : roots, source);
}

function talksAmong(nodes: readonly TalkNode[], source: Source): readonly FoundTalk[] {
	const open = nodes.filter(
		(node) => !isClosed(node) && (node.level < STAND_IN || node.prefix !== null || isBold(node, source)),
	);
	const titles = open.filter((node) => isTitleLike(node) && hasBody(node, source));
	// What says nothing itself holds what is inside.
	const holders = titles.filter((node) => node.children.length >= 2 && node.children[0]?.line === node.line + 1);
	const sounds = titles.map(({ text }) => titleSound(text));
	const count = (sound: 'talk' | 'story'): number => sounds.filter((own) => own === sound).length;
	const [talks, stories] = [count('talk'), count('story')];
	const starts = titles.map(({ text }) => text.split(/\s+/u).slice(0, 2).join(' '));
	// Parts of one talk repeat its words.
	const isRepeating = new Set(starts).size * 3 < starts.length * 2;
	if (!isRepeating && talks >= 2 && talks * 2 >= titles.length && stories * 4 <= talks)
		return titles
			.filter((_, at) => sounds[at] !== 'story')
			.flatMap((node): readonly FoundTalk[] => {
				const inner = holders.includes(node) ? talksAmong(node.children, source) : [];
				return inner.length > 0
					? inner
					: [{ title: node.text, line: node.line, form: node.form, speakers: [] }];
			});
	return nodes.flatMap((node) => (isClosed(node) && !isOpenInside(node) ? [] : talksAmong(node.children, source)));
}

const isBold = ({ line }: TalkNode, { lines }: Source): boolean =>
	/^\s*(?:\*\*|__|[■□●◆◇▶▷▪★☆◎○])/u.test(lines[line]?.text ?? '');
