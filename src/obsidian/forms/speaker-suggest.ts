import { AbstractInputSuggest } from 'obsidian';
import type { App } from 'obsidian';

import type { SpeakerChoice, SpeakerChoices } from '../../core/browse/speaker-choices';

import { lastSpeaker, writeSpeaker } from './speaker-line';

/** Completes the last name of a line of speakers, with the affiliation of their newest talk. */
export class SpeakerSuggest extends AbstractInputSuggest<SpeakerChoice> {
	constructor(
		app: App,
		private readonly field: HTMLInputElement,
		private readonly choices: SpeakerChoices,
	) {
		super(app, field);
	}

	protected override getSuggestions(line: string): SpeakerChoice[] {
		const { typed } = lastSpeaker(line);
		return typed === '' ? [] : this.choices.find(typed);
	}

	override renderSuggestion(choice: SpeakerChoice, el: HTMLElement): void {
		el.setText(writeSpeaker(choice));
	}

	override selectSuggestion(choice: SpeakerChoice): void {
		this.setValue(lastSpeaker(this.field.value).before + writeSpeaker(choice));
		this.field.trigger('input');
		this.close();
	}
}
