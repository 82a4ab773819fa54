import type { GroupOf } from '../core/browse/row';
import type { Strings } from '../i18n/en';

/** What a group without a name of its own is called: what it holds, or what its notes do not say. */
export function namelessGroup(of: GroupOf, { pane }: Strings): string {
	switch (of) {
		case 'tasks':
		case 'questions':
		case 'this-day':
		case 'near-days':
			return pane.group[of];
		case 'year':
		case 'month':
		case 'reflections':
			return pane.none.year;
		case 'meetup':
		case 'speaker':
		case 'topic':
		case 'organization':
			return pane.none[of];
	}
}
