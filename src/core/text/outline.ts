import type { HeadingAt, LinkAt, TagAt } from '../model/note-snapshot';
import { noteLines } from './note-lines';

/** What stands in a text: its headings, its wikilinks without embeds, its tags, each with its line; and the lines of its open tasks. */
export interface Outline {
	readonly headings: readonly HeadingAt[];
	readonly links: readonly LinkAt[];
	readonly tags: readonly TagAt[];
	readonly tasks: readonly number[];
}

/**
 * The headings, wikilinks, tags and open tasks of a note's body, as Obsidian's cache has them once it has caught up: it follows an
 * editor only after a while, and what is about to be written cannot wait. Takes linear time.
 *
 * @example outlineOf('# Kafka #topic/kafka').tags //=> [{ tag: '#topic/kafka', line: 0 }]
 */
export function outlineOf(text: string): Outline {
	const headings: HeadingAt[] = [];
	const links: LinkAt[] = [];
	const tags: TagAt[] = [];
	const tasks: number[] = [];
	for (const { line, level, content, inline, kind, text: whole } of noteLines(text)) {
		if (level > 0) headings.push({ text: content, level, line });
		if (inline !== null) readInline(inline, line, links, tags);
		if (kind === 'text' && openTaskIn(whole) !== null) tasks.push(line);
	}
	return { headings, links, tags, tasks };
}

const TASK = /^(?:[\s>]|(?:[-+*]|\d{1,9}[.)])\s)*(?:[-+*]|\d{1,9}[.)])\s+\[[ /]\](?=\s|$)/u;

/**
 * What a line says behind the box of a task that is still to do, or has been begun; null for any other line.
 *
 * @example openTaskIn('> - [ ] 자료 찾기') //=> '자료 찾기'
 */
export function openTaskIn(line: string): string | null {
	const box = TASK.exec(line)?.[0];
	return box === undefined ? null : line.slice(box.length).trim();
}

function readInline(text: string, line: number, links: LinkAt[], tags: TagAt[]): void {
	for (const { index, 0: found, 1: link, 2: alias } of text.matchAll(INLINE)) {
		if (link?.trim()) {
			if (text[index - 1] === '!') continue;
			const target = link.trim().replace(/\\$/u, '');
			links.push({ link: target, displayText: alias?.trim() || target.split('#').join(' > '), line });
		} else if (
			found.startsWith('#') &&
			!/^#\d+$/u.test(found) &&
			/^(?:|.*\s)$/u.test(text.slice(Math.max(0, index - 1), index))
		) {
			tags.push({ tag: found, line });
		}
	}
}

/**
 * What stands in a line of text: what is escaped, code, formulas, HTML, addresses with the `](` before them; then
 * wikilinks with their target and alias, and tags. No character is looked at twice.
 */
export const INLINE =
	/\\[!-/:-@[-`{-~]|``[^`]*``|`[^`]*`|\$\$[^$]*\$\$|\$[^\s$](?:[^$]*[^\s$])?\$|<!--(?:.*?-->|.*)|<\/?[A-Za-z][^<>]*>|\]\([^()]*\)|\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]|#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/gu;
