import { setIcon } from 'obsidian';
import type { App } from 'obsidian';

import type { SpeakerChoices } from '../../core/browse/speaker-choices';
import type { LinkedIndex } from '../../core/linked-index/linked-index';
import type { TalkDraft } from '../../core/model/review-draft';
import type { Strings } from '../../i18n/en';

import { FormField } from './form-field';
import { readSpeakerLine } from './speaker-line';
import { SpeakerSuggest } from './speaker-suggest';

interface TalkFieldset {
	readonly el: HTMLElement;
	readonly headingEl: HTMLElement;
	readonly removeEl: HTMLElement;
	readonly title: FormField;
	readonly speakers: FormField;
}

/** The talks of a form: as many as the person adds, each with its title and its speakers in one line. */
export class TalkFields {
	readonly #rows: TalkFieldset[] = [];
	readonly #listEl: HTMLElement;
	#made = 0;

	constructor(
		parentEl: HTMLElement,
		private readonly app: App,
		private readonly index: LinkedIndex,
		private readonly choices: SpeakerChoices,
		private readonly strings: Strings,
	) {
		this.#listEl = parentEl.createDiv({ attr: { role: 'group', 'aria-label': strings.form.talks } });
		this.#add();
		const addEl = parentEl.createEl('button', {
			cls: 'meetup-form-add',
			text: strings.form.addTalk,
			type: 'button',
		});
		addEl.addEventListener('click', () => this.#add().title.inputEl.focus());
	}

	/** The talks that have anything in them. */
	talks(): TalkDraft[] {
		return this.#rows
			.map(({ title, speakers }) => ({
				title: title.value,
				speakers: this.#speakersOf(speakers.value),
				topics: [],
			}))
			.filter(({ title, speakers }) => title !== '' || speakers.length > 0);
	}

	#speakersOf(line: string): TalkDraft['speakers'] {
		return readSpeakerLine(line).map((speaker) => {
			// Of two people with one name, the note that is called `Name (Company)` tells which is meant.
			const { note } = this.index.findSpeaker(`${speaker.name} (${speaker.affiliation})`) ?? {};
			return { ...speaker, target: note?.name ?? speaker.target };
		});
	}

	#add(): TalkFieldset {
		const { form, property } = this.strings;
		this.#made += 1;
		const el = this.#listEl.createDiv({ cls: 'meetup-form-talk', attr: { role: 'group' } });
		const headEl = el.createDiv({ cls: 'meetup-form-talk-head' });
		const headingEl = headEl.createDiv({ cls: 'meetup-form-talk-name' });
		const removeEl = headEl.createEl('button', { cls: 'clickable-icon', type: 'button' });
		setIcon(removeEl, 'x');
		const title = new FormField(el, {
			id: `talk-${this.#made}`,
			label: property.title,
			placeholder: form.talkTitle,
		});
		const speakers = new FormField(el, {
			id: `speakers-${this.#made}`,
			label: property.speakers,
			placeholder: form.speakersHint,
		});
		new SpeakerSuggest(this.app, speakers.inputEl, this.choices);
		const row = { el, headingEl, removeEl, title, speakers };
		removeEl.addEventListener('click', () => this.#remove(row));
		this.#rows.push(row);
		this.#count();
		return row;
	}

	#remove(row: TalkFieldset): void {
		row.el.remove();
		this.#rows.splice(this.#rows.indexOf(row), 1);
		if (this.#rows.length === 0) this.#add();
		this.#count();
		this.#rows.at(-1)?.title.inputEl.focus();
	}

	#count(): void {
		for (const [i, { el, headingEl, removeEl }] of this.#rows.entries()) {
			const name = this.strings.form.talk(i + 1);
			el.setAttr('aria-label', name);
			headingEl.setText(name);
			removeEl.setAttr('aria-label', this.strings.form.removeTalk(i + 1));
		}
	}
}
