import { setIcon, SuggestModal } from 'obsidian';

import { SpeakerChoices } from '../../core/browse/speaker-choices';
import type { SpeakerChoice } from '../../core/browse/speaker-choices';
import { keyOfName } from '../../core/model/name-key';
import type { NameKey } from '../../core/model/name-key';
import { drawSpeaker, drawSuggestion } from '../draw-suggestion';
import type { Workbench } from '../workbench';

import { drawPickerFoot } from './picker-foot';

/** Stands for all speakers at once. */
const ALL = 'all';

/** Asks for speakers, several at once or all: choosing ticks one and stays, choosing all ends it. */
export class SpeakersPicker extends SuggestModal<SpeakerChoice | typeof ALL> {
	readonly #choices: SpeakerChoices;
	readonly #ticked: Map<NameKey, string>;
	readonly #chosenEl: HTMLElement;
	readonly #doneEl: HTMLButtonElement;
	#rows: { readonly key: NameKey; readonly el: HTMLElement }[] = [];

	/**
	 * @param first who is ticked at first, by name
	 * @param onDone hears the keys of those who are chosen, null for everybody
	 */
	constructor(
		private readonly bench: Workbench,
		first: readonly string[],
		private readonly onDone: (keys: ReadonlySet<NameKey> | null) => void,
	) {
		super(bench.app);
		const { mentions, picker } = bench.strings;
		this.#choices = new SpeakerChoices(bench.index);
		this.#ticked = new Map(first.map((name) => [keyOfName(name), name]));
		this.setPlaceholder(mentions.choose);
		this.inputEl.setAttr('aria-label', mentions.choose);
		this.emptyStateText = bench.strings.cli.noSpeakers;
		const words = { tick: mentions.tick, done: mentions.find, dismiss: picker.dismiss };
		const { chosenEl, doneEl } = drawPickerFoot(this, words, () => this.#finish());
		this.#chosenEl = chosenEl;
		this.#doneEl = doneEl;
		this.#say();
	}

	override getSuggestions(query: string): (SpeakerChoice | typeof ALL)[] {
		this.#rows = [];
		const found = this.#choices.find(query.trim());
		if (query.trim() !== '' || found.length === 0) return found;
		const isFirst = (choice: SpeakerChoice) => Number(this.#ticked.has(keyOf(choice)));
		return [ALL, ...found.sort((a, b) => isFirst(b) - isFirst(a))];
	}

	override renderSuggestion(choice: SpeakerChoice | typeof ALL, el: HTMLElement): void {
		const { index, strings } = this.bench;
		el.addClass('meetup-topic');
		setIcon(el.createDiv({ cls: 'suggestion-icon meetup-topic-tick' }), 'check');
		if (choice === ALL) return drawSuggestion(el, strings.mentions.all(index.speakers().length));
		drawSpeaker(el, choice, strings);
		el.setAttr('role', 'option');
		const row = { key: keyOf(choice), el };
		this.#rows.push(row);
		this.#show(row);
	}

	/** In place of closing: ticks or unticks, and goes on. */
	override selectSuggestion(choice: SpeakerChoice | typeof ALL): void {
		if (choice === ALL) {
			this.close();
			return this.onDone(null);
		}
		const key = keyOf(choice);
		if (!this.#ticked.delete(key)) this.#ticked.set(key, choice.target);
		for (const row of this.#rows) this.#show(row);
		this.#say();
		this.inputEl.focus();
		this.inputEl.select();
	}

	override onChooseSuggestion(): void {
		// Choosing ends nothing here.
	}

	#show({ key, el }: { readonly key: NameKey; readonly el: HTMLElement }): void {
		el.toggleClass('is-ticked', this.#ticked.has(key));
		el.setAttr('aria-checked', String(this.#ticked.has(key)));
	}

	#say(): void {
		const names = [...this.#ticked.values()];
		this.#chosenEl.setText(names.length === 0 ? this.bench.strings.mentions.none : names.join(', '));
		this.#doneEl.disabled = names.length === 0;
	}

	#finish(): void {
		if (this.#ticked.size === 0) return;
		this.close();
		this.onDone(new Set(this.#ticked.keys()));
	}
}

const keyOf = ({ target }: SpeakerChoice): NameKey => keyOfName(target);
