import type { Notice } from 'obsidian';

import { attempt } from '../notify';
import type { Workbench } from '../workbench';

import { askToUndo } from './undo-last-change';

/** Milliseconds in which a person can make up their mind; later there is the command. */
export const UNDO_TIME = 20_000;

/** Adds a button to a notice that asks to undo a change of the journal; none where there is nothing to undo. */
export function offerUndo(bench: Workbench, notice: Notice, undo: string | null): void {
	if (undo === null) return;
	const { strings } = bench;
	const buttonEl = notice.messageEl.createEl('button', { cls: 'meetup-adopt-undo', text: strings.adopt.undo });
	buttonEl.addEventListener('click', () => void attempt(strings, () => askToUndo(bench, undo)));
}
