import type { Plugin } from 'obsidian';

import type { Beginnings } from '../beginnings';
import type { Workbench } from '../workbench';

import { askForReview, createReviewCommand } from './create-review';
import { createReflectionCommand, reflectionOn } from './create-reflection';
import { extractSectionCommand } from './extract-section';
import { insertTemplateCommand, insertTemplateInOpenNote } from './insert-template';
import { openIndexCommand } from './open-index';
import { tagSpeakerCommand } from './tag-speaker';
import { updateIndexNotesCommand } from './update-index-notes';

/** Registers every command. Answers what buttons and menus offer too. */
export function registerCommands(plugin: Plugin, bench: Workbench): Beginnings {
	plugin.addCommand(createReviewCommand(bench));
	plugin.addCommand(insertTemplateCommand(bench));
	plugin.addCommand(tagSpeakerCommand(bench));
	plugin.addCommand(createReflectionCommand(bench));
	plugin.addCommand(extractSectionCommand(bench));
	plugin.addCommand(openIndexCommand(bench));
	plugin.addCommand(updateIndexNotesCommand(bench));
	return {
		createReview: () => askForReview(bench),
		insertTemplate: () => insertTemplateInOpenNote(bench),
		reflectionOn: (path) => reflectionOn(bench, path),
	};
}
