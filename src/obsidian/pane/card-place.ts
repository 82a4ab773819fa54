import { Platform } from 'obsidian';

import type { Workbench } from '../workbench';

import type { Card } from './card-of';
import type { CardActions } from './card-parts';
import { drawNavButton } from './nav-button';
import { drawSpeakerCard, endSpeakerCard } from './speaker-card';
import { drawYearCard } from './year-card';

/** Where one open card stands: above the rows, on a phone in their place. */
export class CardPlace {
	readonly #el: HTMLElement;
	readonly #closeEl: HTMLElement;
	readonly #bodyEl: HTMLElement;

	/** @param close is asked when the person is done with the card */
	constructor(
		private readonly paneEl: HTMLElement,
		private readonly bench: Workbench,
		private readonly actions: CardActions,
		close: () => void,
	) {
		const { pane } = bench.strings;
		this.#el = paneEl.createDiv({ cls: 'meetup-card-place', attr: { role: 'region' } });
		const label = Platform.isPhone ? pane.back : pane.closeCard;
		this.#closeEl = drawNavButton(this.#el, Platform.isPhone ? 'arrow-left' : 'x', label, close);
		this.#closeEl.addClass('meetup-card-close');
		this.#bodyEl = this.#el.createDiv({ cls: 'meetup-card-body' });
		this.#el.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape' || event.isComposing) return;
			event.preventDefault();
			event.stopPropagation();
			close();
		});
		this.#el.hide();
	}

	/** Draws a card, or none. Answers whether the index knows whom or what it is about. */
	draw(card: Card | null): boolean {
		const isDrawn = card !== null && this.#drawBody(card);
		this.#el.toggle(isDrawn);
		this.paneEl.toggleClass('has-card', isDrawn);
		if (!isDrawn) this.#bodyEl.empty();
		if (!isDrawn || card.kind !== 'speaker') endSpeakerCard(this.#bodyEl);
		return isDrawn;
	}

	/** Puts the focus on the card, from its beginning. */
	focus(): void {
		this.#bodyEl.scrollTop = 0;
		this.#closeEl.focus();
	}

	get hasFocus(): boolean {
		return this.#el.contains(this.#el.doc.activeElement);
	}

	#drawBody(card: Card): boolean {
		const { index, strings } = this.bench;
		const { scrollTop } = this.#bodyEl;
		if (card.kind === 'speaker') {
			const entry = index.speakers().find(({ key }) => key === card.key);
			if (!entry) return false;
			this.#el.setAttr('aria-label', `${strings.pane.speakerCard}: ${entry.name}`);
			drawSpeakerCard(this.#bodyEl, this.bench, entry, this.actions);
		} else {
			if (!index.years().some(({ name }) => name === card.year)) return false;
			this.#el.setAttr('aria-label', strings.cards.year.title(card.year));
			drawYearCard(this.#bodyEl, this.bench, card.year, this.actions);
		}
		this.#bodyEl.scrollTop = scrollTop;
		return true;
	}
}
