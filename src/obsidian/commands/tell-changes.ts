import { Notice } from 'obsidian';

import { fewLines, reasonOf } from '../notify';
import type { ChangedNotes } from '../vault/change-notes';
import type { Workbench } from '../workbench';

import { offerUndo, UNDO_TIME } from './offer-undo';

/** Says what was done to many notes and names the first of those that were left as they are, and offers to undo it all. */
export function tellChanges(bench: Workbench, done: string, { refused, left, failure, undo }: ChangedNotes): void {
	const { strings } = bench;
	const reasons = refused.map(({ file, refusal }) => reasonOf(strings, file.path, refusal));
	const [first] = left;
	if (failure && first) reasons.push(reasonOf(strings, first.path, failure));
	const lines = [done, ...fewLines(strings, reasons)];
	offerUndo(bench, new Notice(lines.join('\n'), reasons.length > 0 ? 0 : UNDO_TIME), undo);
}
