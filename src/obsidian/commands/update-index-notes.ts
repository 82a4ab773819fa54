import { Notice } from 'obsidian';
import type { Command } from 'obsidian';

import { attempt, reasonOf } from '../notify';
import { updateBlocks } from '../vault/index-blocks';
import type { BlockOutcome } from '../vault/index-blocks';
import type { Workbench } from '../workbench';

/** Brings every index block of the vault up to date, and sums up what became of them. */
export function updateIndexNotesCommand(bench: Workbench): Command {
	return {
		id: 'update-index-notes',
		name: bench.strings.command.updateIndex,
		icon: 'refresh-cw',
		callback: () => attempt(bench.strings, () => update(bench)),
	};
}

async function update({ app, gate, index, journal, watcher, strings }: Workbench): Promise<void> {
	const files = app.vault.getMarkdownFiles();
	const progress = new Notice(strings.notice.updating(0, files.length), 0);
	try {
		await watcher.whenComplete();
		const onProgress = (done: number) => progress.setMessage(strings.notice.updating(done, files.length));
		const what = strings.command.updateIndex;
		const outcomes = await updateBlocks(app, gate, index, { files, isDryRun: false, journal, what, onProgress });
		tell(outcomes);
	} finally {
		progress.hide();
	}

	function tell(outcomes: readonly BlockOutcome[]): void {
		if (outcomes.length === 0) {
			new Notice(strings.notice.noBlocks, 0);
			return;
		}
		const written = outcomes.filter(({ result }) => result === 'written').length;
		const refusals = outcomes.flatMap(({ path, reason }) => (reason ? [reasonOf(strings, path, reason)] : []));
		const sum = written > 0 || refusals.length === 0 ? [strings.notice.updated(written)] : [];
		// What was refused needs an answer, so it stays until the person has read it.
		new Notice([...sum, ...refusals].join('\n'), refusals.length > 0 ? 0 : undefined);
	}
}
