import type { Command } from 'obsidian';

import { addQuestion } from '../../core/compose/add-question';
import type { Workbench } from '../workbench';

import { change, reviewCommand } from './review-command';

/** Puts a question and an answer without words into the talk at the cursor. */
export function addQuestionCommand(bench: Workbench): Command {
	const face = {
		id: 'add-question-and-answer',
		name: bench.strings.command.addQuestion,
		icon: 'message-circle-question',
	};
	return reviewCommand(face, (editor, file) =>
		change(bench, editor, file, (source) => addQuestion(source, bench.settings)),
	);
}
