import { SuggestModal } from 'obsidian';
import type { App } from 'obsidian';

import { isNamed, newChoice } from '../../core/browse/speaker-choices';
import type { SpeakerChoice, SpeakerChoices } from '../../core/browse/speaker-choices';
import type { Strings } from '../../i18n/en';
import { drawSpeaker } from '../draw-suggestion';

/** What the picker shows and asks. */
export interface PickerWish {
	readonly strings: Strings;
	readonly choices: Pick<SpeakerChoices, 'find'>;
	/** What choosing does, if not tagging. */
	readonly purpose?: string;
	/** What the search begins with. */
	readonly query: string;
	/** Whether to say that somebody new gets a note. */
	readonly makesNotes: boolean;
	readonly onChoose: (choice: SpeakerChoice) => void;
}

/** Asks for a speaker: one of those in the index, or somebody new. */
export class SpeakerPicker extends SuggestModal<SpeakerChoice> {
	constructor(
		app: App,
		private readonly wish: PickerWish,
	) {
		super(app);
		const { strings, query, makesNotes, purpose = strings.picker.choose } = wish;
		this.setPlaceholder(strings.picker.placeholder);
		this.emptyStateText = strings.picker.placeholder;
		this.inputEl.setAttr('aria-label', strings.picker.placeholder);
		this.inputEl.value = query;
		this.setInstructions([
			{ command: '↵', purpose },
			{ command: 'esc', purpose: strings.picker.dismiss },
			...(makesNotes ? [{ command: '', purpose: strings.picker.withNote }] : []),
		]);
	}

	override onOpen(): void {
		void super.onOpen();
		this.inputEl.select();
	}

	override getSuggestions(query: string): SpeakerChoice[] {
		const typed = query.trim();
		const found = this.wish.choices.find(typed);
		if (typed === '' || found.some((choice) => isNamed(choice, typed))) return found;
		const made = newChoice(typed);
		// Whoever writes brackets means somebody else of that name.
		return made.affiliation === '' ? [...found, made] : [made, ...found];
	}

	override renderSuggestion(choice: SpeakerChoice, el: HTMLElement): void {
		drawSpeaker(el, choice, this.wish.strings);
	}

	override onChooseSuggestion(choice: SpeakerChoice): void {
		this.wish.onChoose(choice);
	}
}
