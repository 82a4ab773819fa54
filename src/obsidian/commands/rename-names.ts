import type { Command } from 'obsidian';

import type { RenamePlan } from '../../core/model/named-thing';
import type { NamedKind } from '../../core/model/rename';
import { RenameForm } from '../forms/rename-form';
import { attempt } from '../notify';
import { RenamePlans } from '../rename-plans';
import type { Renaming } from '../vault/find-renames';
import type { Workbench } from '../workbench';

import { nameInSight } from './rename-beginning';
import { tellChanges } from './tell-changes';

/** Gives a speaker, meetup, organization or topic another name in all notes, or makes two of them one. */
export function renameNamesCommand(bench: Workbench): Command {
	return {
		id: 'rename-names',
		name: bench.strings.command.renameNames,
		icon: 'replace-all',
		callback: () => void attempt(bench.strings, () => askToRename(bench)),
	};
}

/** What is to be renamed, where that is known already. */
interface RenameBeginning {
	readonly kind: NamedKind;
	readonly from: string;
	readonly to: string;
}

/** Opens the form; with a beginning filled, else with what stands at the cursor or has the open note. */
export async function askToRename(bench: Workbench, beginning: RenameBeginning | null = null): Promise<void> {
	// What is not read yet could not be offered.
	await bench.watcher.whenComplete();
	const { things } = new RenamePlans(bench);
	const found = beginning ? things.named(beginning.kind, beginning.from) : nameInSight(bench, things);
	new RenameForm(bench, {
		kind: beginning?.kind ?? found[0]?.kind ?? 'speaker',
		name: beginning?.from ?? found[0]?.name ?? '',
		path: found.length === 1 ? (found[0]?.path ?? null) : null,
		to: beginning?.to ?? '',
		rename: (plan, renaming, onProgress, signal) => run(bench, plan, renaming, onProgress, signal),
	}).open();
}

async function run(
	bench: Workbench,
	plan: RenamePlan,
	renaming: Renaming,
	onProgress: (done: number, total: number) => void,
	signal: AbortSignal,
): Promise<void> {
	const { gate, journal, strings } = bench;
	const { rename } = strings;
	const what = strings.command.renameNames;
	const done = await renaming.run({ gate, journal, what, onProgress, signal });
	const { changed, left, failure, removed } = done;
	const places = changed.reduce((sum, file) => sum + (done.counts.get(file) ?? 0), 0);
	const head =
		left.length > 0 || failure
			? rename.stopped(changed.length, left.length)
			: rename.done(plan.from.name, plan.to, places, changed.length);
	const own = plan.from.path === null ? null : bench.app.vault.getFileByPath(plan.from.path);
	const isKept = own !== null && plan.into?.path && !removed && left.length === 0;
	// What failed behind all texts was the note of what is renamed.
	const failed = left.length > 0 || !own ? left : [own];
	tellChanges(bench, isKept ? `${head}\n${rename.noteKept(own.path)}` : head, { ...done, left: failed });
}
