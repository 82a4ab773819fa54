import { basenameOf } from '../../core/model/note-path';
import type { NamedThing, RenamePlan } from '../../core/model/named-thing';
import { keyOfName } from '../../core/model/name-key';
import type { NamedKind } from '../../core/model/rename';
import { reasonOf, sentenceOf } from '../notify';
import { outcomeOf, RenamePlans, whyNot } from '../rename-plans';
import type { Workbench } from '../workbench';

import { FORMAT } from './verb';
import type { Answer, Verb } from './verb';

const KINDS: readonly NamedKind[] = ['speaker', 'meetup', 'organization', 'topic'];

/** Renames somebody or something in all notes, or merges it into what has the new name already. */
export const renameVerb: Verb = {
	name: 'rename',
	flags: { from: '<name>', to: '<name>', kind: '<speaker>', 'dry-run': null, ...FORMAT },
	required: 'from',
	answer: async (bench, { from = '', to = '', kind = 'speaker', 'dry-run': dryRun }) => {
		const { strings } = bench;
		if (to.trim() === '') throw new Error(strings.cli.missing('to', 'rename'));
		const named = KINDS.find((one) => one === kind.trim());
		if (!named) throw new Error(strings.cli.notOneOf('kind', kind, KINDS.join(', ')));
		const plans = new RenamePlans(bench);
		const plan = planOf(bench, plans, thingCalled(bench, plans, named, from.trim()), to.trim());
		const renaming = plans.renaming(plan);
		if (dryRun !== undefined && dryRun !== 'false') {
			const found = await renaming.find();
			const changed = found.filter(({ refusal }) => refusal === null);
			const refused = found.flatMap(({ file, refusal }) => (refusal ? [{ path: file.path, refusal }] : []));
			return answer(bench, plan, {
				changed: changed.map(({ file, count }) => ({ path: file.path, count })),
				refused: refused.map(({ path, refusal }) => ({ path, reason: sentenceOf(strings, path, refusal) })),
				undo: null,
			});
		}
		const { gate, journal } = bench;
		const done = await renaming.run({ gate, journal, what: strings.command.renameNames });
		const refused = done.refused.map(({ file, refusal }) => ({
			path: file.path,
			reason: sentenceOf(strings, file.path, refusal),
		}));
		if (done.failure) {
			const path = done.left[0]?.path ?? plan.from.path ?? plan.from.name;
			refused.push({ path, reason: reasonOf(strings, path, done.failure) });
		}
		if (done.undo === null && refused.length > 0) throw new Error(refused.map(({ reason }) => reason).join('\n'));
		const changed = done.changed.map((file) => ({ path: file.path, count: done.counts.get(file) ?? 0 }));
		return answer(bench, plan, { changed, refused, undo: done.undo });
	},
};

interface Done {
	readonly changed: readonly { readonly path: string; readonly count: number }[];
	readonly refused: readonly { readonly path: string; readonly reason: string }[];
	readonly undo: string | null;
}

function answer({ strings }: Workbench, plan: RenamePlan, { changed, refused, undo }: Done): Answer {
	const text = [
		...outcomeOf(strings, plan),
		...changed.map(({ path, count }) => `  ${path} · ${strings.rename.places(count)}`),
		...refused.map(({ reason }) => `${strings.cli.result.refused} · ${reason}`),
	].join('\n');
	return { json: { changed, undo, ...(refused.length > 0 && { refused }) }, text };
}

/** @throws Error that says that there is none, or that there are several */
function thingCalled(
	{ index, strings }: Workbench,
	{ things }: RenamePlans,
	kind: NamedKind,
	name: string,
): NamedThing {
	const { rename } = strings;
	const at = isPath(name) ? things.at(kind, name) : name.includes('/') ? things.at(kind, `${name}.md`) : undefined;
	if (at) return at;
	const key = keyOfName(name);
	const [one, ...others] = things.all(kind).filter((thing) => thing.key === key);
	if (one && others.length > 0) throw new Error(rename.several(name, pathsOf([one, ...others])));
	if (one) return one;
	const owner = kind === 'speaker' ? index.findSpeaker(name) : undefined;
	throw new Error(owner ? rename.isAlias(name, owner.name) : rename.unknown(rename.kind[kind], name));
}

/** @throws Error that says why it cannot be */
function planOf({ strings }: Workbench, plans: RenamePlans, from: NamedThing, to: string): RenamePlan {
	const chosen = isPath(to) ? to : null;
	if (chosen && !plans.things.at(from.kind, chosen)) throw new Error(strings.cli.noNote(chosen));
	const { plan, choices, refusal } = plans.plan(from, chosen ? basenameOf(chosen) : to, chosen);
	if (refusal) throw new Error(whyNot(strings, refusal));
	if (!plan) throw new Error(strings.rename.several(to, pathsOf(choices)));
	return plan;
}

const isPath = (name: string): boolean => /\.md$/iu.test(name);

const pathsOf = (things: readonly NamedThing[]): string => things.map(({ path, name }) => path ?? name).join(', ');
