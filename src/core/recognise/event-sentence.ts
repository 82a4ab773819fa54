import type { NoteLine } from '../text/note-lines';
import { saysEvent } from '../vocabulary/names-event';

import { eventNamesIn, isGeneric, trimmed } from './event-title';
import { plainWords } from './plain-words';

/** So many lines on top are asked: further down, other events are told of as well. */
const LINES = 8;
const LONGEST = 50;

/** `… attended the RiverCon 2018 in …`: words with capitals, and what joins them. */
const ENGLISH =
	/(?:attended|went to|visited|was at|been (?:to|at)|back from|notes from)\s(?:the\s)?((?:\p{Lu}[\p{L}\p{N}.:&()+]*|(?:19|20)\d\d|#\d+)(?:\s(?:\p{Lu}[\p{L}\p{N}:&()+]*|(?:19|20)\d\d|#\d+|of|and|for|meetup|conference|summit)){0,7})/u;

/** `에 다녀왔다`, `に参加しました`: what stands before may name the event. */
const OTHERS =
	/(?:에|에서|[을를])\s?(?:다녀|갔다\s?[왔온]|참[석가여]|방문)|에서\s(?:여러\s)?세션|의\s(?:발표|세션|강연)|[にへ](?:参加|行[っき]|出席)/u;

/**
 * The name of the event in the first sentence that says that its author was there; null where what stands there does
 * not look like one.
 */
export function nameInSentences(lead: readonly NoteLine[]): string | null {
	for (const { content } of lead.slice(0, LINES)) {
		const words = plainWords(content);
		const name = trimmed(ENGLISH.exec(words)?.[1] ?? '');
		if (isName(name)) return name;
		const before = words.slice(0, Math.max(0, words.search(OTHERS)));
		const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('。')) + 1).trim();
		// The name is what the particle stands behind: in quotes, or behind the last clause.
		const [, quoted] = /["'“‘「『《]([^"'“”‘’「」『』《》]{2,50})["'”’」』》]$/u.exec(sentence) ?? [];
		if (quoted !== undefined && !isGeneric(quoted)) return quoted;
		const told = trimmed(
			sentence.replace(/^.*?(?:開催された|行われた|열린|개최된|진행된|진행한|있었던|했던)\s?/u, ''),
		);
		const found = eventNamesIn(told).find((one) => isName(one.name));
		if (found) return found.name;
	}
	return null;
}

const isName = (name: string): boolean =>
	name.length > 2 && name.length <= LONGEST && saysEvent(name) && !isGeneric(name);
