import { readDay } from '../../core/dates/read-day';
import type { FoundSpeaker, FoundTalk, TextReading } from '../../core/model/text-reading';
import { changeTalk, clearLine, eachAlone } from '../../core/recognise/correct-reading';

import { drawAdd, drawDrop, drawField, drawPlace, tieToLine } from './adopt-fields';
import type { ReadingWish } from './adopt-fields';
import { drawSections } from './adopt-sections';
import { drawSlides } from './adopt-slides';

/** Talks that get fields: more are no review but a whole book, and drawing them takes long. */
const MOST_TALKS = 100;
/** Days of other years are typed by half: nobody wrote about a meetup before. */
const FIRST_YEAR = '1900';

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
		const { talks, sections } = reading();
		const { scrollTop } = this.#el;
		const at = this.#fieldEls().findIndex((el) => el === this.#el.doc.activeElement);
		const focused = this.#fieldEls()[at]?.getAttribute('data-field');
		this.#el.empty();
		this.#drawEvent();
		if (talks.length === 0) this.#el.createDiv({ cls: 'meetup-adopt-empty', text: adopt.noTalks });
		for (const [at, talk] of talks.slice(0, MOST_TALKS).entries()) this.#drawTalk(at, talk);
		if (talks.length > MOST_TALKS)
			this.#el.createDiv({ cls: 'meetup-adopt-empty', text: adopt.moreTalks(talks.length - MOST_TALKS) });
		const ofEvent = sections.filter(({ talk }) => talk === null);
		if (ofEvent.length > 0) drawSections(this.#group(adopt.aboutEvent).el, ofEvent, this.wish);
		drawSlides(this.#group(adopt.slides).el, this.wish, (field) => this.focus(field));
		this.#el.scrollTop = scrollTop;
		const fieldEls = this.#fieldEls();
		const sameEl = fieldEls.find((el) => el.getAttribute('data-field') === focused);
		// Never onto a button: the next press would take out something else.
		const nextEl = fieldEls.slice(at).find((el) => el.matches('input, select, .meetup-adopt-add'));
		if (at >= 0) (sameEl ?? nextEl ?? fieldEls.at(-1))?.focus();
	}

	/** The first field with something wrong in it says so and gets the focus. */
	findFault(): boolean {
		const inputEls = Array.from(this.#el.querySelectorAll('input'));
		const wrongEl = inputEls.find((inputEl) => !inputEl.checkValidity());
		wrongEl?.focus();
		return wrongEl !== undefined;
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
		const { name, day } = reading().event;
		const nameEl = drawField(el, {
			label: adopt.eventName,
			field: 'event',
			value: name,
			correct: (written) => correct({ name: written }),
		});
		tieToLine(nameEl, lineOf('event'));
		const dayOf = (text: string) => (text < FIRST_YEAR ? null : readDay(text));
		const dayEl = drawField(el, {
			label: adopt.date,
			field: 'date',
			value: day,
			type: 'date',
			faultOf: ({ value, validity }) =>
				validity.badInput || (value !== '' && dayOf(value) === null) ? strings.form.dateUnreadable : null,
			correct: (text) => {
				const written = text === null ? null : dayOf(text);
				if (text === null || written !== null) correct({ day: written });
			},
		});
		tieToLine(dayEl, lineOf('day'));
	}

	#drawTalk(at: number, talk: FoundTalk): void {
		const { strings, reading, lines, onCorrect } = this.wish;
		const { adopt } = strings;
		const { el, headEl } = this.#group(adopt.talk(at + 1), talk.line);
		headEl.createSpan({ cls: 'meetup-adopt-form', text: adopt.form[talk.form] });
		const drop = () => onCorrect(clearLine(reading(), talk.line, lines), false);
		drawDrop(headEl, this.wish, { what: adopt.talk(at + 1), field: `drop-${talk.line}`, drop });
		drawField(el, {
			label: adopt.talkTitle,
			field: `title-${talk.line}`,
			value: talk.title,
			correct: (title) => onCorrect(changeTalk(reading(), at, { title }), true),
		});
		for (const nth of talk.speakers.keys()) this.#drawSpeaker(el, at, nth, talk.line);
		const { length } = talk.speakers;
		drawAdd(el, adopt.addSpeaker, `add-${talk.line}`, () => {
			const nobody: FoundSpeaker = { name: '', affiliation: null, role: null, line: talk.line };
			const speakers = [...(reading().talks[at]?.speakers ?? []), nobody];
			onCorrect(changeTalk(reading(), at, { speakers }), false);
			this.focus(`name-${talk.line}-${length}`);
		});
		const sections = reading().sections.filter((section) => section.talk === at);
		drawSections(el, sections, this.wish);
	}

	#drawSpeaker(parentEl: HTMLElement, at: number, nth: number, line: number): void {
		const { strings, reading, onCorrect } = this.wish;
		const { adopt } = strings;
		const speakers = (): readonly FoundSpeaker[] => reading().talks[at]?.speakers ?? [];
		const speaker = speakers()[nth];
		if (!speaker) return;
		const what = adopt.nth(adopt.speaker, nth + 1);
		const name = `${adopt.talk(at + 1)}, ${what}`;
		const el = parentEl.createDiv({ cls: 'meetup-adopt-person', attr: { role: 'group', 'aria-label': name } });
		if (speaker.line !== line) tieToLine(el, speaker.line);
		const correct = (part: Partial<FoundSpeaker>) => {
			const changed = speakers().map((one, i) => (i === nth ? { ...one, ...part } : one));
			onCorrect(changeTalk(reading(), at, { speakers: changed }), true);
		};
		const key = `${line}-${nth}`;
		const nameEl = drawField(el, {
			label: adopt.name,
			field: `name-${key}`,
			value: speaker.name,
			correct: (written) => correct({ name: written ?? '' }),
		});
		// Once the focus is where it goes: what is drawn anew beneath it would lose it.
		nameEl.addEventListener('change', () => window.setTimeout(() => this.#partSpeakers(at)));
		drawField(el, {
			label: adopt.affiliation,
			field: `org-${key}`,
			value: speaker.affiliation,
			correct: (affiliation) => correct({ affiliation }),
		});
		drawField(el, {
			label: adopt.role,
			field: `role-${key}`,
			value: speaker.role,
			correct: (role) => correct({ role }),
		});
		const drop = () => {
			onCorrect(changeTalk(reading(), at, { speakers: speakers().filter((_, i) => i !== nth) }), false);
			this.focus(`add-${line}`);
		};
		drawDrop(el, this.wish, { what: speaker.name || name, field: `drop-${key}`, drop });
	}

	/** Gives each of several names in one field a field of its own. */
	#partSpeakers(at: number): void {
		const { reading, onCorrect } = this.wish;
		const { speakers = [] } = reading().talks[at] ?? {};
		const alone = eachAlone(speakers);
		if (alone.some((one, i) => one !== speakers[i]))
			onCorrect(changeTalk(reading(), at, { speakers: alone }), false);
	}

	#group(name: string, line: number | null = null): { readonly el: HTMLElement; readonly headEl: HTMLElement } {
		const el = this.#el.createDiv({ cls: 'meetup-adopt-entry', attr: { role: 'group', 'aria-label': name } });
		tieToLine(el, line);
		const headEl = el.createDiv({ cls: 'meetup-adopt-head' });
		headEl.createSpan({ cls: 'meetup-adopt-title', text: name });
		if (line !== null) drawPlace(headEl, this.wish, line);
		return { el, headEl };
	}
}
