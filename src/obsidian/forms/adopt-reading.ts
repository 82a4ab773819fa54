import { setIcon } from 'obsidian';

import { readDay } from '../../core/dates/read-day';
import type { SectionKind } from '../../core/model/review';
import type { FoundSection, FoundSpeaker, FoundTalk, TextReading } from '../../core/model/text-reading';
import { changeTalk, clearLine, markSection } from '../../core/recognise/correct-reading';
import type { NoteLine } from '../../core/text/note-lines';
import type { Strings } from '../../i18n/en';

/** Talks, and sections of one, that get fields: more are no review but a whole book, and drawing them takes long. */
const SHOWN = 100;

/** What the fields of a reading answer to. */
export interface ReadingWish {
	readonly strings: Strings;
	readonly lines: readonly NoteLine[];
	/** The reading as it is now. */
	readonly reading: () => TextReading;
	/** The person corrected something; `isDrawn` where the field shows it already. */
	readonly onCorrect: (reading: TextReading, isDrawn: boolean) => void;
	/** The person stands on what a line says. */
	readonly onStand: (line: number) => void;
	/** The person wants to see a line. */
	readonly onShow: (line: number) => void;
	/** The line of the event (`event`), of its day (`day`), or of an address; null where no line says it. */
	readonly lineOf: (part: string) => number | null;
}

/** What was read, in fields: event, talks with speakers and sections, slides. */
export class AdoptReading {
	readonly #el: HTMLElement;

	constructor(
		parentEl: HTMLElement,
		private readonly wish: ReadingWish,
	) {
		this.#el = parentEl.createDiv({ cls: 'meetup-adopt-reading' });
		this.#el.addEventListener('focusin', (event) => {
			const el = event.targetNode;
			const entryEl = el?.instanceOf(Element) ? el.closest('[data-line]') : null;
			if (entryEl) wish.onStand(Number(entryEl.getAttribute('data-line')));
		});
	}

	/** Draws all of it anew. The focus stays in its field, or goes to the one that has taken its place. */
	draw(): void {
		const { strings, reading } = this.wish;
		const { adopt } = strings;
		const { talks, sections, slides } = reading();
		const { scrollTop } = this.#el;
		const at = this.#fieldEls().findIndex((el) => el === this.#el.doc.activeElement);
		const focused = this.#fieldEls()[at]?.getAttribute('data-field');
		this.#el.empty();
		this.#drawEvent();
		if (talks.length === 0) this.#el.createDiv({ cls: 'meetup-adopt-empty', text: adopt.noTalks });
		for (const [at, talk] of talks.slice(0, SHOWN).entries()) this.#drawTalk(at, talk);
		if (talks.length > SHOWN)
			this.#el.createDiv({ cls: 'meetup-adopt-empty', text: adopt.moreTalks(talks.length - SHOWN) });
		const ofEvent = sections.filter(({ talk }) => talk === null);
		if (ofEvent.length > 0) this.#drawSections(this.#group(adopt.aboutEvent).el, ofEvent);
		const slidesEl = this.#group(adopt.slides).el;
		for (const at of slides.keys()) this.#drawSlides(slidesEl, at);
		this.#addButton(slidesEl, adopt.addSlides, 'add-slides', () => this.#setSlides([...reading().slides, '']));
		this.#el.scrollTop = scrollTop;
		const fieldEls = this.#fieldEls();
		const sameEl = fieldEls.find((el) => el.getAttribute('data-field') === focused);
		if (at >= 0) (sameEl ?? fieldEls[Math.min(at, fieldEls.length - 1)])?.focus();
	}

	/** Puts the cursor into a field. */
	focus(field: string): void {
		this.#el.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
	}

	#fieldEls(): readonly HTMLElement[] {
		return Array.from(this.#el.querySelectorAll<HTMLElement>('[data-field]'));
	}

	/** Brings what was read on a line into sight, and shows that it is meant. */
	reveal(line: number, hasFocus = false): void {
		for (const el of Array.from(this.#el.querySelectorAll('.is-chosen'))) el.removeClass('is-chosen');
		const entryEl = this.#el.querySelector<HTMLElement>(`[data-line="${line}"]`);
		entryEl?.addClass('is-chosen');
		entryEl?.scrollIntoView({ block: 'nearest' });
		if (hasFocus) entryEl?.querySelector<HTMLElement>('input, select')?.focus({ preventScroll: true });
	}

	#drawEvent(): void {
		const { strings, reading, onCorrect, lineOf } = this.wish;
		const { adopt } = strings;
		const { el } = this.#group(adopt.event);
		const correct = (part: Partial<TextReading['event']>) =>
			onCorrect({ ...reading(), event: { ...reading().event, ...part } }, true);
		const nameEl = this.#field(el, adopt.eventName, 'event', reading().event.name, (name) => correct({ name }));
		setLine(nameEl, lineOf('event'));
		const dayEl = this.#field(el, adopt.date, 'date', reading().event.day, (text) => {
			const day = text === null ? null : readDay(text);
			if (text === null || day !== null) correct({ day });
		});
		dayEl.querySelector('input')?.setAttr('type', 'date');
		setLine(dayEl, lineOf('day'));
	}

	#drawTalk(at: number, talk: FoundTalk): void {
		const { strings, reading, onCorrect } = this.wish;
		const { adopt } = strings;
		const { el, headEl } = this.#group(adopt.talk(at + 1), talk.line);
		headEl.createSpan({ cls: 'meetup-adopt-form', text: adopt.form[talk.form] });
		this.#dropButton(headEl, adopt.talk(at + 1), `drop-${talk.line}`, () => this.#clear(talk.line));
		const title = (text: string | null) => onCorrect(changeTalk(reading(), at, { title: text }), true);
		this.#field(el, adopt.talkTitle, `title-${talk.line}`, talk.title, title);
		for (const nth of talk.speakers.keys()) this.#drawSpeaker(el, at, nth, talk.line);
		const { length } = talk.speakers;
		this.#addButton(el, adopt.addSpeaker, `add-${talk.line}`, () => {
			const nobody: FoundSpeaker = { name: '', affiliation: null, role: null, line: talk.line };
			const speakers = [...(reading().talks[at]?.speakers ?? []), nobody];
			onCorrect(changeTalk(reading(), at, { speakers }), false);
			this.focus(`name-${talk.line}-${length}`);
		});
		this.#drawSections(
			el,
			reading().sections.filter((section) => section.talk === at),
		);
	}

	#drawSpeaker(parentEl: HTMLElement, at: number, nth: number, line: number): void {
		const { strings, reading, onCorrect } = this.wish;
		const { adopt } = strings;
		const speakers = (): readonly FoundSpeaker[] => reading().talks[at]?.speakers ?? [];
		const speaker = speakers()[nth];
		if (!speaker) return;
		const what = adopt.nth(adopt.speaker, nth + 1);
		const el = parentEl.createDiv({ cls: 'meetup-adopt-person', attr: { role: 'group', 'aria-label': what } });
		if (speaker.line !== line) setLine(el, speaker.line);
		const correct = (part: Partial<FoundSpeaker>) => {
			const changed = speakers().map((one, i) => (i === nth ? { ...one, ...part } : one));
			onCorrect(changeTalk(reading(), at, { speakers: changed }), true);
		};
		const key = `${line}-${nth}`;
		this.#field(el, adopt.name, `name-${key}`, speaker.name, (name) => correct({ name: name ?? '' }));
		this.#field(el, adopt.affiliation, `org-${key}`, speaker.affiliation, (affiliation) =>
			correct({ affiliation }),
		);
		this.#field(el, adopt.role, `role-${key}`, speaker.role, (role) => correct({ role }));
		this.#dropButton(el, speaker.name || what, `drop-${key}`, () => {
			onCorrect(changeTalk(reading(), at, { speakers: speakers().filter((_, i) => i !== nth) }), false);
			this.focus(`add-${line}`);
		});
	}

	#drawSections(parentEl: HTMLElement, sections: readonly FoundSection[]): void {
		const { strings, reading, lines, onCorrect } = this.wish;
		const { adopt } = strings;
		for (const { line, kind } of sections.slice(0, SHOWN)) {
			const words = lines[line]?.content.trim() ?? '';
			const el = parentEl.createDiv({
				cls: 'meetup-adopt-section',
				attr: { role: 'group', 'aria-label': words },
			});
			setLine(el, line);
			this.#place(el, line);
			el.createSpan({ cls: 'meetup-adopt-excerpt', text: words.slice(0, 80) });
			const selectEl = el.createEl('select', {
				cls: 'dropdown',
				attr: { 'aria-label': adopt.kindOf(words), 'data-field': `kind-${line}` },
			});
			for (const [value, text] of Object.entries(adopt.kind)) selectEl.createEl('option', { value, text });
			selectEl.value = kind;
			selectEl.addEventListener('change', () =>
				onCorrect(markSection(reading(), line, selectEl.value as SectionKind, lines), true),
			);
			this.#dropButton(el, words, `drop-${line}`, () => this.#clear(line));
		}
	}

	#drawSlides(parentEl: HTMLElement, at: number): void {
		const { strings, reading, onCorrect, lineOf } = this.wish;
		const { slides } = reading();
		const el = parentEl.createDiv({ cls: 'meetup-adopt-address' });
		setLine(el, lineOf(slides[at] ?? ''));
		const what = strings.adopt.nth(strings.adopt.slides, at + 1);
		this.#field(el, what, `slides-${at}`, slides[at] ?? '', (url) => {
			onCorrect({ ...reading(), slides: reading().slides.map((one, i) => (i === at ? (url ?? '') : one)) }, true);
		});
		this.#dropButton(el, what, `drop-slides-${at}`, () => this.#setSlides(slides.filter((_, i) => i !== at)));
	}

	#setSlides(slides: readonly string[]): void {
		this.wish.onCorrect({ ...this.wish.reading(), slides }, false);
		this.focus(slides.includes('') ? `slides-${slides.length - 1}` : 'add-slides');
	}

	#clear(line: number): void {
		const { reading, lines, onCorrect } = this.wish;
		onCorrect(clearLine(reading(), line, lines), false);
	}

	#group(name: string, line: number | null = null): { readonly el: HTMLElement; readonly headEl: HTMLElement } {
		const el = this.#el.createDiv({ cls: 'meetup-adopt-entry', attr: { role: 'group', 'aria-label': name } });
		setLine(el, line);
		const headEl = el.createDiv({ cls: 'meetup-adopt-head' });
		headEl.createSpan({ cls: 'meetup-adopt-title', text: name });
		if (line !== null) this.#place(headEl, line);
		return { el, headEl };
	}

	/** Leads to the line in the text. */
	#place(parentEl: HTMLElement, line: number): void {
		const text = this.wish.strings.adopt.line(line + 1);
		const placeEl = parentEl.createEl('button', { cls: 'meetup-adopt-place', text, type: 'button' });
		placeEl.setAttr('data-field', `line-${line}`);
		placeEl.addEventListener('click', () => this.wish.onShow(line));
	}

	#field(
		parentEl: HTMLElement,
		label: string,
		field: string,
		value: string | null,
		correct: (value: string | null) => void,
	): HTMLElement {
		const el = parentEl.createEl('label', { cls: 'meetup-adopt-field' });
		el.createSpan({ text: label });
		const inputEl = el.createEl('input', { type: 'text', attr: { autocomplete: 'off', 'data-field': field } });
		inputEl.value = value ?? '';
		inputEl.addEventListener('input', () => correct(inputEl.value.trim() || null));
		return el;
	}

	#dropButton(parentEl: HTMLElement, what: string, field: string, drop: () => void): void {
		const name = this.wish.strings.adopt.drop(what);
		const buttonEl = parentEl.createEl('button', { cls: 'clickable-icon meetup-adopt-drop', type: 'button' });
		buttonEl.setAttrs({ 'aria-label': name, 'data-field': field });
		setIcon(buttonEl, 'x');
		buttonEl.addEventListener('click', drop);
	}

	#addButton(parentEl: HTMLElement, text: string, field: string, add: () => void): void {
		const buttonEl = parentEl.createEl('button', { cls: 'meetup-adopt-add', text, type: 'button' });
		buttonEl.setAttr('data-field', field);
		buttonEl.addEventListener('click', add);
	}
}

function setLine(el: HTMLElement, line: number | null): void {
	if (line !== null) el.setAttr('data-line', String(line));
}
