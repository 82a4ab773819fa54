import { setIcon } from 'obsidian';

import type { GroupBy } from '../../core/browse/row';
import type { Strings } from '../../i18n/en';
import type { Beginnings } from '../beginnings';

/** A longer search is not said as a whole. */
const LONG = 80;

/** What the pane says while there are no reviews: how to begin. */
export function drawBeginning(parentEl: HTMLElement, strings: Strings, begin: Beginnings): void {
	const boxEl = drawBox(parentEl, strings.pane.emptyTitle);
	addText(boxEl, strings.pane.emptyText);
	addAction(boxEl, strings.command.createReview, begin.createReview, true);
	addAction(boxEl, strings.command.insertTemplate, begin.insertTemplate, false);
	addAction(boxEl, strings.command.adoptFolder, begin.adoptNotes, false);
}

/** What the pane says when a search finds nothing. */
export function drawNothingFound(parentEl: HTMLElement, strings: Strings, search: string, clear: () => void): void {
	const boxEl = drawBox(parentEl, strings.pane.nothingFound(beginningOf(search)));
	addAction(boxEl, strings.pane.clearSearch, clear, false);
}

/** All of it stands in the field. No half of a character is left at the end. */
const beginningOf = (search: string): string =>
	search.length > LONG ? `${search.slice(0, LONG).replace(/[\uD800-\uDBFF]$/u, '')}…` : search;

/** What the pane says of a grouping that holds no row though there are reviews. */
export function drawNothingHere(parentEl: HTMLElement, { pane }: Strings, by: GroupBy): void {
	const { title, text } = pane.nothingHere[by === 'questions' || by === 'reflections' ? by : 'today'];
	addText(drawBox(parentEl, title), text);
}

/** What the pane of the check says when there is nothing to mend, or nothing that could need it. */
export function drawFine(parentEl: HTMLElement, { checkPane, pane }: Strings, hasReviews: boolean): void {
	parentEl.empty();
	const boxEl = drawBox(parentEl, hasReviews ? checkPane.fineTitle : pane.emptyTitle);
	if (hasReviews) setIcon(boxEl.createDiv({ cls: 'meetup-check-fine', prepend: true }), 'party-popper');
	addText(boxEl, hasReviews ? checkPane.fineText : pane.emptyText);
}

function drawBox(parentEl: HTMLElement, title: string): HTMLElement {
	const boxEl = parentEl
		.createDiv({ cls: ['empty-state', 'meetup-empty'] })
		.createDiv({ cls: 'empty-state-container' });
	boxEl.createDiv({ cls: 'empty-state-title', text: title });
	return boxEl;
}

function addText(parentEl: HTMLElement, text: string): void {
	parentEl.createDiv({ cls: 'meetup-empty-text', text });
}

function addAction(parentEl: HTMLElement, text: string, run: () => void, isMain: boolean): void {
	const buttonEl = parentEl.createEl('button', { cls: 'meetup-empty-button', text });
	buttonEl.toggleClass('mod-cta', isMain);
	buttonEl.addEventListener('click', run);
}
