import { tailsOf } from '../read/heading-tails';
import { LIKELY } from '../read/plain-people';
import { shownText } from '../read/shown-text';
import type { NoteLine } from '../text/note-lines';

import type { Source } from './source';

/**
 * The plain lines that show a talk by their form, where several do: `“Title” - Name`, and a short line over the address
 * of its recording or its slides. One alone could quote anybody.
 */
export function shownLines({ lines }: Source): ReadonlySet<number> {
	const quoted: number[] = [];
	const recorded: number[] = [];
	for (const line of lines) {
		if (!isPlain(line)) continue;
		const shown = shownText(line.content);
		if (/^["“「『《〈<]|["”」』》〉>]$/u.test(shown) && hasQuotedTitle(shown)) quoted.push(line.line);
		else if (RECORDING.test(lines[line.line + 1]?.text ?? '') && isTitle(shown)) recorded.push(line.line);
	}
	const isUsual = quoted.length + recorded.length >= 3;
	return new Set([...(quoted.length >= 2 ? quoted : []), ...(isUsual ? recorded : [])]);
}

/** Longer lines are prose. */
const MAX_LINE = 160;

const isPlain = ({ kind, marks, text }: NoteLine): boolean =>
	kind === 'text' && marks === '' && text.length <= MAX_LINE && !/^\s/u.test(text);

const hasQuotedTitle = (shown: string): boolean =>
	tailsOf(shown).some(
		({ form, sureness, title }) =>
			(form === 'behind' || form === 'quoted') && sureness >= LIKELY && (title ?? '').length > 5,
	);

/** A line that is nothing but where a talk can be seen again. */
const RECORDING =
	/^<?https?:\/\/(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|vimeo\.com|speakerdeck\.com|slideshare\.net|docswell\.com|nicovideo\.jp|bilibili\.com|infoq\.com|tv\.naver\.com)\/\S+>?\s*$/u;

const isTitle = (shown: string): boolean =>
	shown.length >= 8 &&
	/\p{L}\s?\S*\p{L}/u.test(shown) &&
	!/[.。,:：;]$|[다요]$|https?:|^[^“]*”|^[^「]*」/u.test(shown);
