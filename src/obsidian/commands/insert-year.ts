import { Notice } from 'obsidian';
import type { Command, Editor, TFile } from 'obsidian';

import { YearChoice } from '../forms/year-choice';
import { attempt } from '../notify';
import type { Workbench } from '../workbench';
import { insertYear } from '../year-in-note';

/** Puts the review of a year at the cursor; asks which, where there are several. */
export function insertYearCommand(bench: Workbench): Command {
	return {
		id: 'insert-year-in-review',
		name: bench.strings.command.insertYear,
		icon: 'calendar-heart',
		editorCheckCallback: (checking, editor, { file }) => {
			if (file?.extension !== 'md') return false;
			if (!checking) void attempt(bench.strings, () => ask(bench, editor, file));
			return true;
		},
	};
}

async function ask(bench: Workbench, editor: Editor, file: TFile): Promise<void> {
	const { app, index, strings, watcher } = bench;
	await watcher.whenComplete();
	const years = index.years();
	const [newest] = years;
	if (!newest) new Notice(strings.cards.year.none);
	else if (years.length === 1) insertYear(bench, editor, file, newest.name);
	else new YearChoice(app, strings, years, (year) => insertYear(bench, editor, file, year)).open();
}
