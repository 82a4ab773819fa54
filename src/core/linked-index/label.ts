import type { NameKey } from '../model/name-key';
import { compareText, keyOfName } from '../model/name-key';
import type { NameLink } from '../model/name-link';
import { keyOfLink } from '../model/name-link';
import { basenameOf } from '../model/note-path';

/** A name as it is spelled in one place, and what its spellings have in common. */
export interface Label {
	readonly key: NameKey;
	/** Composed, with single spaces. */
	readonly name: string;
}

/** The label of what a link leads to: its note's name, whatever the link shows. */
export function labelOfLink(link: NameLink): Label {
	const last = link.target.slice(link.target.lastIndexOf('/') + 1);
	return { key: keyOfLink(link), name: tidy(/\.md$/iu.test(last) ? basenameOf(last) : last) };
}

/**
 * The label of a plain name.
 *
 * @example labelOfName('Data  Platform') //=> { key: 'data platform', name: 'Data Platform' }
 */
export function labelOfName(name: string): Label {
	return { key: keyOfName(name), name: tidy(name) };
}

/** Orders labelled things by name, then by key. Names of labels are composed, so code units do. */
export function compareLabels(a: Label, b: Label): number {
	return compareText(a.name, b.name) || compareText(a.key, b.key);
}

/** The spelling used most; of several the first in order. Null where there is none. */
export function mostUsed(spellings: ReadonlyMap<string, number>): string | null {
	let best: string | null = null;
	let most = 0;
	for (const [name, times] of spellings) {
		if (best === null || times > most || (times === most && name < best)) {
			best = name;
			most = times;
		}
	}
	return best;
}

const tidy = (name: string): string => name.normalize('NFC').trim().replace(/\s+/gu, ' ');
