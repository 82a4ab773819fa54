import { Menu } from 'obsidian';

import type { GroupRow } from '../../core/browse/row';
import type { Operator } from '../../core/names/search-key';
import type { Strings } from '../../i18n/en';
import type { Beginnings } from '../beginnings';

import { cardOf } from './card-of';
import type { Card } from './card-of';
import { addItem, showMenu } from './show-menu';
import type { MenuAt } from './show-menu';

/** What the menu of a group does in the pane. */
export interface GroupActions {
	readonly showCard: (card: Card) => void;
	/** Shows only what has this, among what was searched for before. */
	readonly narrow: (operator: Operator, value: string) => void;
	/** Opens or closes what holds rows inside a group, and opens the group itself. */
	readonly toggleInside: (row: GroupRow, isClosed: boolean) => void;
}

/** What a search by the name of a group says; groups that are missing here are not searched by. */
const OPERATOR_OF: Partial<Record<GroupRow['of'], Operator>> = {
	...{ year: 'year', month: 'date', meetup: 'meetup', speaker: 'speaker', topic: 'topic', organization: 'org' },
};

/** The menu of a group: what is known of it, what can be done about it, and how it is shown. */
export function showGroupMenu(
	row: GroupRow,
	at: MenuAt,
	{ command, pane }: Strings,
	begin: Beginnings,
	actions: GroupActions,
): void {
	const menu = new Menu();
	const { key, label, of } = row;
	const card = cardOf(row);
	if (card) {
		const [icon, title] =
			card.kind === 'speaker' ? ['contact-round', pane.speakerCard] : ['calendar-heart', pane.yearInReview];
		addItem(menu, 'open', icon, title, () => actions.showCard(card));
	}
	if (label !== null && key !== '') {
		if (of === 'speaker') {
			addItem(menu, 'open', 'file-user', pane.speakerNote, () => begin.openSpeaker(label));
			addItem(menu, 'action', 'scan-search', command.findMentions, () => begin.findMentions(label));
		}
		if (of === 'speaker' || of === 'meetup' || of === 'topic' || of === 'organization')
			addItem(menu, 'action', 'replace-all', pane.rename, () => begin.rename(of, label));
		const operator = OPERATOR_OF[of];
		const value = of === 'month' ? key : label;
		if (operator) addItem(menu, 'view', 'search', pane.onlyThis, () => actions.narrow(operator, value));
	}
	addItem(menu, 'view', 'chevrons-up-down', pane.expandInside, () => actions.toggleInside(row, false));
	addItem(menu, 'view', 'chevrons-down-up', pane.collapseInside, () => actions.toggleInside(row, true));
	showMenu(menu, at);
}
