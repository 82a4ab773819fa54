import { setIcon, SuggestModal } from 'obsidian';
import type { App } from 'obsidian';

import { bareTopic, TopicChoices } from '../../core/browse/topic-choices';
import type { TopicChoice } from '../../core/browse/topic-choices';
import type { TopicsOfTalk } from '../../core/compose/tag-talk';
import type { GroupEntry } from '../../core/linked-index/group-list';
import { keyOfName } from '../../core/model/name-key';
import type { NameKey } from '../../core/model/name-key';
import { tagNameOf } from '../../core/text/tag-name';
import type { Strings } from '../../i18n/en';

import { drawPickerFoot } from './picker-foot';

/** Asks for the topics of a talk, several at once: choosing ticks one and stays; only the end of it changes anything. */
export class TopicPicker extends SuggestModal<TopicChoice> {
	readonly #choices: TopicChoices;
	readonly #ticked: Map<NameKey, string>;
	readonly #fixed: ReadonlySet<NameKey>;
	readonly #chosenEl: HTMLElement;
	#rows: { readonly key: NameKey; readonly el: HTMLElement }[] = [];

	constructor(
		app: App,
		private readonly strings: Strings,
		talk: TopicsOfTalk,
		used: readonly GroupEntry[],
		private readonly onDone: (topics: readonly string[]) => void,
	) {
		super(app);
		const { topics } = strings;
		this.#choices = new TopicChoices(talk.topics, used);
		this.#ticked = new Map(talk.topics.map((name) => [keyOfName(name), name]));
		this.#fixed = new Set(talk.fixed.map(keyOfName));
		this.setPlaceholder(topics.of(talk.title));
		this.inputEl.setAttr('aria-label', topics.of(talk.title));
		this.emptyStateText = topics.none;
		const words = { tick: topics.tick, done: topics.done, dismiss: strings.picker.dismiss };
		this.#chosenEl = drawPickerFoot(this, words, () => this.#finish()).chosenEl;
		this.#sayChosen();
	}

	override getSuggestions(query: string): TopicChoice[] {
		this.#rows = [];
		const found = this.#choices.find(query);
		const name = bareTopic(query).split('/').filter(Boolean).map(tagNameOf).join('/');
		const key = keyOfName(name);
		const isKnown = found.some((choice) => choice.key === key);
		return isKnown || !/[\p{L}\p{N}]/u.test(name) ? found : [...found, { key, name, reviews: 0 }];
	}

	override renderSuggestion({ key, name, reviews }: TopicChoice, el: HTMLElement): void {
		const { pane, picker, topics } = this.strings;
		el.addClasses(['mod-complex', 'meetup-topic']);
		setIcon(el.createDiv({ cls: 'suggestion-icon meetup-topic-tick' }), 'check');
		const contentEl = el.createDiv({ cls: 'suggestion-content' });
		const isNew = reviews === 0 && !this.#ticked.has(key);
		contentEl.createDiv({ cls: 'suggestion-title', text: isNew ? picker.create(name) : name });
		if (this.#fixed.has(key)) contentEl.createDiv({ cls: 'suggestion-note', text: topics.fixed });
		const countEl = el.createDiv({ cls: 'suggestion-aux' });
		if (reviews > 0) countEl.createSpan({ cls: 'suggestion-flair', text: pane.reviews(reviews) });
		el.setAttrs({ role: 'option', 'aria-disabled': String(this.#fixed.has(key)) });
		this.#rows.push({ key, el });
		this.#showTick(key, el);
	}

	/** In place of closing: ticks or unticks, and goes on. */
	override selectSuggestion(choice: TopicChoice): void {
		const { key, name, reviews } = choice;
		if (this.#fixed.has(key)) return;
		const isNew = reviews === 0 && !this.#choices.find(name).includes(choice);
		if (isNew) this.#choices.add(choice);
		if (!this.#ticked.delete(key)) this.#ticked.set(key, name);
		for (const row of this.#rows) if (row.key === key) this.#showTick(key, row.el);
		this.#sayChosen();
		this.inputEl.focus();
		if (!isNew) return this.inputEl.select();
		this.inputEl.value = '';
		this.inputEl.trigger('input');
	}

	override onChooseSuggestion(): void {
		// Choosing ends nothing here.
	}

	#showTick(key: NameKey, el: HTMLElement): void {
		el.toggleClass('is-ticked', this.#ticked.has(key));
		el.setAttr('aria-checked', String(this.#ticked.has(key)));
	}

	#sayChosen(): void {
		const names = [...this.#ticked.values()];
		this.#chosenEl.setText(names.length === 0 ? this.strings.topics.none : names.join(', '));
	}

	#finish(): void {
		this.close();
		this.onDone([...this.#ticked.values()]);
	}
}
