import { reasonOf } from '../notify';
import { findChange, undoChange } from '../vault/undo-change';
import { whatUndoingDoes } from '../what-undoing-does';

import { FORMAT } from './verb';
import type { Verb } from './verb';

/** Undoes a change of the plugin: the one of an id, or the newest. */
export const undoVerb: Verb = {
	name: 'undo',
	flags: {
		id: '<id>',
		...FORMAT,
	},
	answer: async (bench, { id }) => {
		const { journal, strings } = bench;
		const change = findChange(await journal.past(), id?.trim() ?? null);
		if (!change) throw new Error(id === undefined ? strings.undo.nothing : strings.undo.unknown(id));
		const phrases = whatUndoingDoes(strings, change);
		const { restored, refused } = await undoChange(change, bench);
		const reasons = refused.map(({ path, reason }) => ({ path, reason: reasonOf(strings, path, reason) }));
		const text = [
			strings.undo.restored(restored.length, refused.length, change.what),
			...restored.map((path) => `  ${phrases.get(path) ?? path}`),
			...reasons.map(({ reason }) => [strings.cli.result.refused, reason].join(' · ')),
		].join('\n');
		if (restored.length === 0 && refused.length > 0) throw new Error(text);
		return { json: { restored, refused: reasons }, text };
	},
};
