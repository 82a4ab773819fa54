import { Notice } from 'obsidian';
import type { Command } from 'obsidian';

import { composeBase } from '../../core/compose/compose-base';
import { attempt } from '../notify';
import { openPlace } from '../open-place';
import type { Workbench } from '../workbench';

/** Makes a `.base` file over all reviews, the person's from then on. */
export function createBaseCommand(bench: Workbench, hasBases: () => boolean): Command {
	return {
		id: 'create-bases-file',
		name: bench.strings.command.createBase,
		icon: 'table',
		callback: () => void attempt(bench.strings, () => create(bench, hasBases)),
	};
}

/** Where Bases is off, the app cannot show the file: it waits until the person turns Bases on. */
async function create({ app, gate, settings, strings }: Workbench, hasBases: () => boolean): Promise<void> {
	const { bases, property } = strings;
	const text = composeBase(settings, { ...property, note: bases.note, views: bases.view });
	const file = await gate.create(settings.reviewFolder, bases.fileName, text, undefined, 'base');
	if (!hasBases()) {
		new Notice(bases.isOff(file.name), 0);
		return;
	}
	new Notice(bases.created(file.name, bases.view.speaker));
	await openPlace(app, { path: file.path, line: null }, false);
}
