import { AbstractInputSuggest } from 'obsidian';
import type { App } from 'obsidian';

import { MeetupChoices } from '../../core/browse/meetup-choices';
import type { GroupEntry } from '../../core/linked-index/group-list';
import type { LinkedIndex } from '../../core/linked-index/linked-index';

/** Completes the meetups that were visited before, those visited most first. */
export class MeetupSuggest extends AbstractInputSuggest<GroupEntry> {
	readonly #choices: MeetupChoices;

	constructor(
		app: App,
		private readonly field: HTMLInputElement,
		index: LinkedIndex,
	) {
		super(app, field);
		this.#choices = new MeetupChoices(index);
	}

	protected override getSuggestions(query: string): GroupEntry[] {
		// Nothing typed: a list would only stand in the way of the fields below.
		if (query.trim() === '') return [];
		return this.#choices.find(query).filter(({ name }) => name !== query);
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
