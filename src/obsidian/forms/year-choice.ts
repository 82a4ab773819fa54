import { SuggestModal } from 'obsidian';
import type { App } from 'obsidian';

import type { GroupEntry } from '../../core/linked-index/group-list';
import type { Strings } from '../../i18n/en';
import { drawSuggestion } from '../draw-suggestion';

/** Asks for one of the years that have reviews. */
export class YearChoice extends SuggestModal<GroupEntry> {
	constructor(
		app: App,
		private readonly strings: Strings,
		private readonly years: readonly GroupEntry[],
		private readonly onChoose: (year: string) => void,
	) {
		super(app);
		const { pick, none } = strings.cards.year;
		this.setPlaceholder(pick);
		this.inputEl.setAttr('aria-label', pick);
		this.emptyStateText = none;
	}

	override getSuggestions(query: string): GroupEntry[] {
		return this.years.filter(({ name }) => name.includes(query.trim()));
	}

	override renderSuggestion({ name, reviews }: GroupEntry, el: HTMLElement): void {
		drawSuggestion(el, name, '', this.strings.pane.reviews(reviews.length));
	}

	override onChooseSuggestion({ name }: GroupEntry): void {
		this.onChoose(name);
	}
}
