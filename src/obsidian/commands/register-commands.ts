import type { Plugin, TFile } from 'obsidian';

import type { Beginnings } from '../beginnings';
import { attempt, tellFailure } from '../notify';
import { StepKeeper } from '../vault/step-keeper';
import { followTemplates } from '../follow-templates';
import type { Workbench } from '../workbench';

import { addAddendumCommand } from './add-addendum';
import { addQuestionCommand } from './add-question';
import { addTalkCommand } from './add-talk';
import { adoptFolderCommand, askForFolder } from './adopt-folder';
import { adoptNoteCommand } from './adopt-note';
import { checkReviewsCommand, showCheck } from './check-reviews';
import { createBaseCommand } from './create-base';
import { askForReview, createReviewCommand } from './create-review';
import { createReflectionCommand, reflectionOn } from './create-reflection';
import { extractSectionCommand } from './extract-section';
import { createSpeakerNoteCommand, openSpeaker } from './create-speaker-note';
import { createTemplateNoteCommand } from './create-template-note';
import { findMentionsCommand, findMentionsOf } from './find-mentions';
import { findPlaceCommand } from './find-talk-or-speaker';
import { insertBlockCommand } from './insert-index-block';
import { insertTemplateCommand, insertTemplateInOpenNote } from './insert-template';
import { insertYearCommand } from './insert-year';
import { keepInStepCommand } from './keep-in-step';
import { openIndexCommand } from './open-index';
import { askToRename, renameNamesCommand } from './rename-names';
import { revealCurrentReviewCommand } from './reveal-current-review';
import { tagSpeakerCommand } from './tag-speaker';
import { tagTalkCommand } from './tag-talk';
import { undoLastChangeCommand } from './undo-last-change';
import { updateIndexNotesCommand } from './update-index-notes';

/** Registers every command. Answers what buttons and menus offer too. */
export function registerCommands(plugin: Plugin, bench: Workbench, hasBases: () => boolean): Beginnings {
	plugin.addCommand(createReviewCommand(bench));
	plugin.addCommand(insertTemplateCommand(bench));
	plugin.addCommand(createTemplateNoteCommand(bench));
	followTemplates(plugin, bench);
	plugin.addCommand(addTalkCommand(bench));
	plugin.addCommand(addQuestionCommand(bench));
	plugin.addCommand(addAddendumCommand(bench));
	plugin.addCommand(adoptNoteCommand(bench));
	plugin.addCommand(adoptFolderCommand(bench));
	plugin.addCommand(tagSpeakerCommand(bench));
	plugin.addCommand(findMentionsCommand(bench));
	plugin.addCommand(tagTalkCommand(bench));
	plugin.addCommand(createReflectionCommand(bench));
	plugin.addCommand(extractSectionCommand(bench));
	plugin.addCommand(createSpeakerNoteCommand(bench));
	const { strings } = bench;
	const told = (file: TFile, error: unknown) => tellFailure(strings, error, file.basename);
	const steps = plugin.addChild(new StepKeeper(bench, strings.command.keepInStep, told));
	plugin.addCommand(keepInStepCommand(bench, steps));
	plugin.addCommand(openIndexCommand(bench));
	plugin.addCommand(revealCurrentReviewCommand(bench));
	plugin.addCommand(findPlaceCommand(bench));
	plugin.addCommand(insertBlockCommand(bench));
	plugin.addCommand(insertYearCommand(bench));
	plugin.addCommand(updateIndexNotesCommand(bench));
	plugin.addCommand(createBaseCommand(bench, hasBases));
	plugin.addCommand(renameNamesCommand(bench));
	plugin.addCommand(checkReviewsCommand(bench));
	plugin.addCommand(undoLastChangeCommand(bench));
	return {
		createReview: () => askForReview(bench),
		insertTemplate: () => insertTemplateInOpenNote(bench),
		adoptNotes: () => askForFolder(bench),
		reflectionOn: (path) => reflectionOn(bench, path),
		checkReviews: () => showCheck(bench),
		openSpeaker: (name) => openSpeaker(bench, name),
		findMentions: (speaker) => findMentionsOf(bench, speaker),
		rename: (kind, from) => void attempt(strings, () => askToRename(bench, { kind, from, to: '' })),
		commands: [updateIndexNotesCommand(bench), checkReviewsCommand(bench), createBaseCommand(bench, hasBases)],
	};
}
