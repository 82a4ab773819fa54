import { AbstractInputSuggest } from 'obsidian';
import type { App } from 'obsidian';

import type { GroupEntry } from '../../core/linked-index/group-list';
import type { LinkedIndex } from '../../core/linked-index/linked-index';
import { matches, readQuery, searchKeyOf } from '../../core/names/search-key';

/** Completes the meetups that were visited before, those visited most first. */
export class MeetupSuggest extends AbstractInputSuggest<GroupEntry> {
	constructor(
		app: App,
		private readonly field: HTMLInputElement,
		private readonly index: LinkedIndex,
	) {
		super(app, field);
	}

	protected override getSuggestions(query: string): GroupEntry[] {
		const wanted = readQuery(query);
		// Nothing typed: a list would only stand in the way of the fields below.
		if (wanted.words.length === 0) return [];
		return this.index
			.meetups()
			.filter(({ name }) => name !== query && matches(searchKeyOf(name), wanted))
			.sort((a, b) => b.reviews.length - a.reviews.length);
	}

	override renderSuggestion({ name }: GroupEntry, el: HTMLElement): void {
		el.setText(name);
	}

	override selectSuggestion({ name }: GroupEntry): void {
		this.setValue(name);
		this.field.trigger('input');
		this.close();
	}
}
