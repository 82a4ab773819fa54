import { keyOfName } from '../model/name-key';
import type { NamedThing, RenamePlan } from '../model/named-thing';
import type { NotePath } from '../model/note-path';
import type { Refusal } from '../model/refusal';
import type { NamedKind } from '../model/rename';
import { fileNameOf } from '../text/file-name';
import { tagNameOf } from '../text/tag-name';

import { refusalToRename } from './rename-in-note';

/** A plan; or the things of one name among which a person has to choose; or why it cannot be. */
export type PlanOrNot =
	| { readonly plan: RenamePlan; readonly choices: readonly NamedThing[]; readonly refusal: null }
	| { readonly plan: null; readonly choices: readonly NamedThing[]; readonly refusal: Refusal | null };

/** What is wished, and what there is. */
export interface PlanWish {
	readonly from: NamedThing;
	/** As a person types it. */
	readonly to: string;
	/** What has the new name already, also what is renamed itself where that is the same name. */
	readonly named: readonly NamedThing[];
	/** Every note of the new name, whatever it is about. */
	readonly notes: readonly NotePath[];
	/** The path of the note that was chosen out of several to take this in; null where none was. */
	readonly chosen: string | null;
}

/**
 * What becomes of something under another name. Where something else has that name the two are merged, and where
 * several have it one has to be chosen; a name that differs only in its spelling is merged with nothing unless chosen.
 */
export function planRename({ from, to: typed, named, notes, chosen }: PlanWish): PlanOrNot {
	const { kind } = from;
	const others = named.filter(({ key, path }) => key !== from.key || path !== from.path);
	const isRespelling = keyOfName(nameAsTyped(kind, typed)) === from.key;
	const into =
		others.find(({ path }) => path === chosen && chosen !== null) ??
		(others.length === 1 && !isRespelling ? (others[0] ?? null) : null);
	if (!into && others.length > 1 && !isRespelling) return { plan: null, choices: others, refusal: null };
	const choices = others.length > 1 || (isRespelling && others.length > 0) ? others : [];
	const to = into?.name ?? nameAsTyped(kind, typed);
	const folder = from.path === null ? undefined : folderOf(from.path);
	const isMoving = folder !== undefined && !into?.path;
	const newPath = isMoving ? (`${folder}${to}.md` as NotePath) : null;
	// What goes to the bin, or gets another name, keeps no link from leading to the new name.
	const besides = notes.filter((path) => path !== from.path && path !== into?.path);
	// Beside another note of that name, links to that one could lead here: which is nearer decides.
	const isTaken = isRespelling
		? besides.some((path) => folderOf(path) === folder)
		: besides.length > 0 && kind !== 'topic';
	const toPath = besides.length > 0 && into?.path ? into.path.slice(0, -'.md'.length) : null;
	const refusal =
		refusalToRename({ to, toPath }) ??
		(canBeName(kind, to, into) ? null : refuse('name-unlinkable', to)) ??
		(isTaken && !into?.path ? refuse('name-taken', to) : null);
	if (refusal) return { plan: null, choices, refusal };
	return { plan: { from, to, into, isRespelling: isRespelling && !into, newPath, toPath }, choices, refusal: null };
}

/**
 * A name as it is written, composed and with single spaces; a topic as its tags say it.
 *
 * @example nameAsTyped('topic', '#topic/data  platform') //=> 'data-platform'
 */
export function nameAsTyped(kind: NamedKind, typed: string): string {
	const name = typed.normalize('NFC').split(/\s+/u).filter(Boolean).join(' ');
	if (kind !== 'topic') return name;
	const parts = name
		.replace(/^#?(?:topic\/)?/iu, '')
		.split('/')
		.filter((part) => part.trim() !== '');
	return parts.map((part) => (/^\d+$/u.test(part) && parts.length > 1 ? part : tagNameOf(part))).join('/');
}

/** Whether a new name can be that of a note, for there may be one some day. */
const canBeName = (kind: NamedKind, to: string, into: NamedThing | null): boolean =>
	into !== null || (kind === 'topic' ? /[\p{L}\p{N}]/u.test(to) : fileNameOf(to) === to);

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

const refuse = (code: Refusal['code'], detail: string): Refusal => ({ code, line: null, detail });
