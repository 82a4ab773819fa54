import { AbstractInputSuggest } from 'obsidian';
import type { App } from 'obsidian';

import type { NamedThing } from '../../core/model/named-thing';
import type { Strings } from '../../i18n/en';
import { drawSuggestion } from '../draw-suggestion';

/** What a field completes. */
export interface NameCompletion {
	readonly find: (query: string) => readonly NamedThing[];
	readonly onChoose: (thing: NamedThing) => void;
}

/** Completes the name of a speaker, meetup, organization or topic, with what tells it from others of the same name. */
export class RenameSuggest extends AbstractInputSuggest<NamedThing> {
	constructor(
		app: App,
		private readonly field: HTMLInputElement,
		private readonly strings: Strings,
		private readonly completion: NameCompletion,
	) {
		super(app, field);
	}

	protected override getSuggestions(query: string): NamedThing[] {
		return [...this.completion.find(query.trim())];
	}

	override renderSuggestion({ kind, name, aliases, path, count }: NamedThing, el: HTMLElement): void {
		const { pane } = this.strings;
		const note = [aliases.join(', '), path ?? ''].filter(Boolean).join(' · ');
		drawSuggestion(el, name, note, kind === 'speaker' ? pane.talks(count) : pane.reviews(count));
	}

	override selectSuggestion(thing: NamedThing): void {
		this.setValue(thing.name);
		this.field.trigger('input');
		this.completion.onChoose(thing);
		this.close();
	}
}
