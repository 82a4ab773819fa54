import type { Refusal, TextOrRefusal } from '../model/refusal';

import { editBetween } from './edit-between';
import { fingerprintOf } from './fingerprint';

/** The smallest thing from which a text before a change can be made out of the one after it. */
export interface KeptText {
	/** Where the change begins, and what stood there. */
	readonly from: number;
	readonly removed: string;
	/** How many characters stand there now. */
	readonly added: number;
	/** The fingerprints of the whole text before and after. */
	readonly before: string;
	readonly after: string;
}

/**
 * What is to be kept of a change.
 *
 * @example keepText('abcd', 'abXXd') //=> { from: 2, removed: 'c', added: 2, before: '4-…', after: '5-…' }
 */
export function keepText(before: string, after: string): KeptText {
	const { from, to, insert } = editBetween(before, after) ?? { from: 0, to: 0, insert: '' };
	return {
		...{ from, removed: before.slice(from, to), added: insert.length },
		...{ before: fingerprintOf(before), after: fingerprintOf(after) },
	};
}

/**
 * The text before a change, to the byte. A text that is as before the change stays; any other one than that after the
 * change is refused.
 */
export function restoreText({ from, removed, added, before, after }: KeptText, text: string): TextOrRefusal {
	const now = fingerprintOf(text);
	if (now === before) return { text, refusal: null };
	if (now !== after) return { text: null, refusal: CHANGED_SINCE };
	const restored = text.slice(0, from) + removed + text.slice(from + added);
	return fingerprintOf(restored) === before
		? { text: restored, refusal: null }
		: { text: null, refusal: { code: 'undo-damaged', line: null, detail: '' } };
}

/** What is said where a note is not as a change left it. */
export const CHANGED_SINCE: Refusal = { code: 'changed-since', line: null, detail: '' };
