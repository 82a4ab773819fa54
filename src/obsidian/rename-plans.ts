import { NamedThings } from '../core/browse/named-things';
import { nameAsTyped, planRename } from '../core/compose/rename-plan';
import type { PlanOrNot } from '../core/compose/rename-plan';
import { keyOfName } from '../core/model/name-key';
import type { NamedThing, RenamePlan } from '../core/model/named-thing';
import type { Refusal } from '../core/model/refusal';
import type { Strings } from '../i18n/en';

import { Renaming } from './vault/find-renames';
import { notesNamedIn } from './vault/notes-named';
import type { Workbench } from './workbench';

/** What can be renamed, and what would become of it, as things are at this moment. */
export class RenamePlans {
	readonly things: NamedThings;
	readonly #notesNamed: ReturnType<typeof notesNamedIn>;

	constructor(private readonly bench: Workbench) {
		this.#notesNamed = notesNamedIn(bench.app);
		this.things = new NamedThings(bench.index, this.#notesNamed);
	}

	/** @param chosen the path of the note, out of several of the new name, that takes it in */
	plan(from: NamedThing, typed: string, chosen: string | null): PlanOrNot {
		const to = nameAsTyped(from.kind, typed);
		const named = this.things.named(from.kind, to);
		return planRename({ from, to, named, notes: this.#notesNamed(keyOfName(to)), chosen });
	}

	renaming(plan: RenamePlan): Renaming {
		const { app, gate, settings } = this.bench;
		return new Renaming(app, gate, settings, plan);
	}
}

/** Why something cannot get a name, in a sentence. */
export function whyNot({ rename }: Strings, { code, detail }: Refusal): string {
	return code === 'name-taken' ? rename.isTaken(detail) : rename.unusable(detail);
}

/** What a plan will do, in sentences. */
export function outcomeOf({ rename }: Strings, plan: RenamePlan): readonly string[] {
	const { from, into, to, isRespelling, newPath } = plan;
	const head = into
		? rename.merged(from.name, into.name)
		: isRespelling
			? rename.respelled(to)
			: rename.becomes(from.name, to);
	if (from.kind === 'topic') return [head, rename.tags(from.name, to)];
	const isKept = keyOfName(from.name) !== keyOfName(to);
	if (into?.path) {
		const alias = isKept ? [rename.hasAlias(shown(into.path), from.name)] : [];
		if (!from.path) return [head, ...alias];
		return [head, rename.takesIn(shown(from.path), shown(into.path)), ...alias];
	}
	if (!from.path || !newPath) return [head, rename.hasNoNote];
	const moves = newPath === from.path ? [] : [rename.moves(shown(from.path), shown(newPath))];
	return [head, ...moves, ...(isKept ? [rename.keepsAlias(from.name)] : [])];
}

/** A path as a person knows it. */
const shown = (path: string): string => path.slice(0, -'.md'.length);
