import { Notice } from 'obsidian';
import type { Command } from 'obsidian';

import { builtInTemplate } from '../../core/compose/built-in-templates';
import type { TemplateKind } from '../../core/compose/built-in-templates';
import { TemplateChoice } from '../forms/template-choice';
import { attempt } from '../notify';
import { templateFile } from '../notes-from-templates';
import { openForWriting } from '../open-for-writing';
import type { Workbench } from '../workbench';

/** Writes a built-in template into a new note, for the person to make it their own. */
export function createTemplateNoteCommand(bench: Workbench): Command {
	return {
		id: 'create-template-note',
		name: bench.strings.command.createTemplateNote,
		icon: 'layout-template',
		callback: () => {
			new TemplateChoice(bench.app, bench.strings, (kind) => {
				void attempt(bench.strings, () => createTemplate(bench, kind));
			}).open();
		},
	};
}

/** The new note lies beside the one that is used now, which stays in use; the first one of its kind comes into use. */
async function createTemplate(bench: Workbench, kind: TemplateKind): Promise<void> {
	const { app, gate, settings, strings } = bench;
	const key = `${kind}Template` as const;
	const used = templateFile(app, settings[key])?.path ?? '';
	const folder = used.slice(0, Math.max(0, used.lastIndexOf('/')));
	const file = await gate.create(folder, strings.template.name[kind], builtInTemplate(kind, settings));
	if (used === '') await bench.change(key, file.path);
	const { notice } = strings;
	new Notice(used === '' ? strings.template.inUse[kind](file.basename) : notice.created(file.basename));
	await openForWriting(app, file, 0);
}
