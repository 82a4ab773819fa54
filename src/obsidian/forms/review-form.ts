import { Keymap, Modal } from 'obsidian';

import { SpeakerChoices } from '../../core/browse/speaker-choices';
import { reviewName } from '../../core/compose/review-name';
import { titleOf } from '../../core/compose/review-values';
import { calendarDayOf } from '../../core/dates/calendar-day-of';
import { readDay } from '../../core/dates/read-day';
import type { ReviewDraft } from '../../core/model/review-draft';
import type { Workbench } from '../workbench';

import { FormField } from './form-field';
import { MeetupSuggest } from './meetup-suggest';
import { TalkFields } from './talk-fields';

interface FormFields {
	readonly meetup: FormField;
	readonly date: FormField;
	readonly title: FormField;
	readonly location: FormField;
	readonly url: FormField;
	readonly talks: TalkFields;
}

/** Asks for what a new review needs. Only the meetup must be named; everything else can wait. */
export class ReviewForm extends Modal {
	#fields: FormFields | null = null;
	#previewEl: HTMLElement | null = null;
	#isBusy = false;

	/** @param create makes the review and closes the form; where it cannot, the form stays open. */
	constructor(
		private readonly bench: Workbench,
		private readonly create: (draft: ReviewDraft) => Promise<unknown>,
	) {
		super(bench.app);
		this.setTitle(bench.strings.form.title);
		this.modalEl.addClass('meetup-form');
		// Not in the scope of the modal: an open list of suggestions would keep the keys from it.
		this.modalEl.addEventListener('keydown', (event) => this.#pressed(event));
	}

	override onOpen(): void {
		const { strings } = this.bench;
		this.#fields = this.#drawFields();
		this.#previewEl = this.contentEl.createDiv({ cls: 'meetup-form-preview', attr: { 'aria-live': 'polite' } });
		const buttonsEl = this.contentEl.createDiv({ cls: 'modal-button-container' });
		const createEl = buttonsEl.createEl('button', { cls: 'mod-cta', text: strings.form.create, type: 'button' });
		createEl.addEventListener('click', () => void this.#submit());
		const cancelEl = buttonsEl.createEl('button', { text: strings.work.cancel, type: 'button' });
		cancelEl.addEventListener('click', () => this.close());
		this.contentEl.addEventListener('input', () => this.#preview());
		this.#preview();
		this.#fields.meetup.focus();
	}

	override close(): void {
		// A field that goes with the focus in it would leave its suggestions behind.
		this.contentEl.querySelector<HTMLElement>(':focus')?.blur();
		super.close();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	#drawFields(): FormFields {
		const { app, index, strings } = this.bench;
		const { form, property } = strings;
		const { contentEl } = this;
		const meetup = new FormField(contentEl, { id: 'meetup', label: property.meetup, placeholder: form.meetupHint });
		new MeetupSuggest(app, meetup.inputEl, index);
		const date = new FormField(contentEl, { id: 'date', label: property.date, type: 'date' });
		date.inputEl.value = calendarDayOf(new Date());
		const title = new FormField(contentEl, { id: 'title', label: property.title });
		const location = new FormField(contentEl, { id: 'location', label: property.location });
		const url = new FormField(contentEl, { id: 'url', label: property.url, type: 'url', placeholder: 'https://' });
		const talks = new TalkFields(contentEl, app, index, new SpeakerChoices(index), strings);
		return { meetup, date, title, location, url, talks };
	}

	/** The draft as it stands, or null while there is no day. */
	#draft(): ReviewDraft | null {
		if (!this.#fields) return null;
		const { meetup, date, title, location, url, talks } = this.#fields;
		const day = readDay(date.value);
		if (!day) return null;
		return {
			meetup: meetup.value,
			title: title.value,
			day,
			location: location.value,
			url: url.value,
			talks: talks.talks(),
		};
	}

	#preview(): void {
		const draft = this.#draft();
		const { settings, strings, gate } = this.bench;
		const isReady = draft !== null && draft.meetup !== '';
		this.#fields?.title.inputEl.setAttr('placeholder', isReady ? titleOf({ ...draft, title: '' }, settings) : '');
		const path = isReady ? gate.pathFor(settings.reviewFolder, reviewName(draft, settings)) : '';
		this.#previewEl?.setText(isReady ? strings.form.willCreate(path) : '');
	}

	/** The first field that is not right says so and gets the focus. */
	#findFault(): boolean {
		if (!this.#fields) return true;
		const { meetup, date, url } = this.#fields;
		const { form } = this.bench.strings;
		const faults: [FormField, string | null][] = [
			[meetup, meetup.value === '' ? form.meetupMissing : null],
			[date, readDay(date.value) ? null : form.dateUnreadable],
			[url, url.value === '' || /^https?:\/\/\S+$/iu.test(url.value) ? null : form.urlUnreadable],
		];
		for (const [field, message] of faults) field.showError(message);
		const first = faults.find(([, message]) => message !== null);
		first?.[0].focus();
		return first !== undefined;
	}

	async #submit(): Promise<void> {
		// A second Enter while the first note is being made must not make a second note.
		if (this.#isBusy || this.#findFault()) return;
		const draft = this.#draft();
		if (!draft) return;
		this.#isBusy = true;
		await this.create(draft);
		this.#isBusy = false;
	}

	/** Mod+Enter creates. Enter leads to the next field; in a syllable that is being composed it only ends that. */
	#pressed(event: KeyboardEvent): void {
		if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
		if (Keymap.isModifier(event, 'Mod')) {
			event.preventDefault();
			void this.#submit();
			return;
		}
		const stopEls = Array.from(this.contentEl.querySelectorAll<HTMLElement>('input, .meetup-form-add, .mod-cta'));
		const at = stopEls.findIndex((el) => el === event.targetNode);
		if (at < 0 || stopEls[at]?.tagName !== 'INPUT') return;
		event.preventDefault();
		stopEls[at + 1]?.focus();
	}
}
