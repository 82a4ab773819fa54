import { Notice } from 'obsidian';
import type { Command } from 'obsidian';

import { UndoForm } from '../forms/undo-form';
import { attempt, fewLines, reasonOf } from '../notify';
import { findChange, undoChange } from '../vault/undo-change';
import type { UndoneChange } from '../vault/undo-change';
import { whatUndoingDoes } from '../what-undoing-does';
import type { Workbench } from '../workbench';

/** Undoes what the plugin did last to notes other than the open one, after it has said what that was. */
export function undoLastChangeCommand(bench: Workbench): Command {
	return {
		id: 'undo-last-change',
		name: bench.strings.command.undoLast,
		icon: 'undo-2',
		callback: () => attempt(bench.strings, () => askToUndo(bench, null)),
	};
}

/** Asks whether to undo a change: the one of an id, or the newest. */
export async function askToUndo(bench: Workbench, id: string | null): Promise<void> {
	const { app, journal, strings } = bench;
	const change = findChange(await journal.past(), id);
	if (!change) {
		new Notice(strings.undo.nothing);
		return;
	}
	const { what, at, isTried } = change;
	const notes = [...whatUndoingDoes(strings, change).values()];
	const undo = (onProgress: (done: number) => void, signal: AbortSignal) =>
		attempt(strings, async () => tell(await undoChange(change, { ...bench, onProgress, signal })));
	new UndoForm(app, strings, { what, at, notes, isTried, undo }).open();

	function tell({ restored, refused }: UndoneChange): void {
		const reasons = refused.map(({ path, reason }) => reasonOf(strings, path, reason));
		const lines = [strings.undo.restored(restored.length, refused.length, what), ...fewLines(strings, reasons)];
		// What was left needs to be read, so it stays until then.
		new Notice(lines.join('\n'), refused.length > 0 ? 0 : undefined);
	}
}
