import type { Command } from 'obsidian';

import { addAddendum } from '../../core/compose/add-addendum';
import { calendarDayOf } from '../../core/dates/calendar-day-of';
import type { Workbench } from '../workbench';

import { change, reviewCommand } from './review-command';

/** Puts a line with the day of today behind the section at the cursor. */
export function addAddendumCommand(bench: Workbench): Command {
	const face = { id: 'add-dated-addendum', name: bench.strings.command.addAddendum, icon: 'calendar-plus' };
	return reviewCommand(face, (editor, file) =>
		change(bench, editor, file, (source) => addAddendum(source, calendarDayOf(new Date()), bench.settings)),
	);
}
