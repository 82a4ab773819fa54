import { Menu } from 'obsidian';

import type { SectionKind } from '../../core/model/review';
import type { LineMarks } from '../../core/recognise/marks-of';
import type { Strings } from '../../i18n/en';

/** What a person can say of a line. */
export type LineChoice = 'talk' | 'nothing' | SectionKind;

/** Asks what a line is, under its row. What was read on it can be shown in the reading. */
export function askForLine(
	rowEl: HTMLElement,
	{ adopt }: Strings,
	marks: LineMarks | undefined,
	onChoose: (choice: LineChoice) => void,
	onShow: () => void,
): void {
	const { talk = null, section = null } = marks ?? {};
	const menu = new Menu();
	const offer = (title: string, isSo: boolean, choice: LineChoice) =>
		menu.addItem((item) =>
			item
				.setTitle(title)
				.setChecked(isSo)
				.onClick(() => onChoose(choice)),
		);
	offer(adopt.isTalk, talk !== null, 'talk');
	for (const [kind, name] of Object.entries(adopt.kind)) offer(name, section === kind, kind as SectionKind);
	offer(adopt.isNothing, talk === null && section === null, 'nothing');
	if (marks) menu.addItem((item) => item.setTitle(adopt.showInReading).setSection('view').onClick(onShow));
	const { left, bottom } = rowEl.getBoundingClientRect();
	menu.showAtPosition({ x: left, y: bottom });
}
