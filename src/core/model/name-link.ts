import { basenameOf } from './note-path';
import { keyOfName } from './name-key';
import type { NameKey } from './name-key';

/** A name as a note says it, and the note that the name leads to. */
export interface NameLink {
	/** What a reader sees: the alias of `[[김민수 (라인)|김민수]]`, or the plain name. */
	readonly name: string;
	/** The linkpath without heading, `김민수 (라인)`; the name itself where it is no link. */
	readonly target: string;
}

/** The identity of whom or what a link names: the note it leads to, wherever that note lies. */
export function keyOfLink(link: NameLink): NameKey {
	const last = noteNameOf(link);
	return keyOfName(/\.md$/iu.test(last) ? basenameOf(last) : last);
}

/**
 * The name of the note that a link leads to.
 *
 * @example noteNameOf({ name: '김민수', target: 'People/김민수 (라인)' }) //=> '김민수 (라인)'
 */
export function noteNameOf({ target }: NameLink): string {
	return target.slice(target.lastIndexOf('/') + 1);
}
