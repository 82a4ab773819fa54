import type { Command } from 'obsidian';

import { addTalk } from '../../core/compose/add-talk';
import type { Workbench } from '../workbench';

import { change, reviewCommand } from './review-command';

/** Puts a talk without words behind the one at the cursor; the talks below count on. */
export function addTalkCommand(bench: Workbench): Command {
	const face = { id: 'add-talk', name: bench.strings.command.addTalk, icon: 'list-plus' };
	return reviewCommand(face, (editor, file) =>
		change(bench, editor, file, (source) => addTalk(source, bench.settings)),
	);
}
