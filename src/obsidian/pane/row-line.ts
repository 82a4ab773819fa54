import { Platform, setIcon } from 'obsidian';

import type { Row } from '../../core/browse/row';
import type { Mark } from '../../core/names/marks-in';
import type { Strings } from '../../i18n/en';

import { cardOf } from './card-of';
import { isNoteRow } from './row-actions';
import { nameOf, textOf } from './row-words';

/** What rows look like beside what they say. */
export interface RowLook {
	readonly strings: Strings;
	/** What of a text was searched for. */
	readonly marksIn: (text: string) => readonly Mark[];
	/** Whether it leads into the note that is open. */
	readonly isActive: boolean;
	/** Whether the Tab key comes to it. */
	readonly isCurrent: boolean;
}

const WARNING = 'triangle-alert';

/** The elements of a row. They are made once and written anew for each row that takes the place of another. */
export class RowLine {
	readonly el: HTMLElement;
	/** What is clicked, has the focus, and has the row's id as its `data-row`. */
	readonly selfEl: HTMLElement;
	readonly #innerEl: HTMLElement;
	readonly #textEl: HTMLElement;
	readonly #arrowEl: HTMLElement;
	readonly #iconEl: HTMLElement;
	readonly #subtextEl: HTMLElement;
	readonly #problemEl: HTMLElement;
	/** What leads to the card of a group. */
	readonly cardEl: HTMLElement;
	readonly #flairEl: HTMLElement;
	#icon = '';

	constructor(parentEl: HTMLElement) {
		this.el = parentEl.createDiv({ cls: ['tree-item', 'meetup-row'], attr: { role: 'presentation' } });
		this.selfEl = this.el.createDiv({
			cls: ['tree-item-self', 'is-clickable'],
			attr: { role: 'treeitem', 'data-tooltip-position': 'left' },
		});
		this.#arrowEl = this.selfEl.createDiv({ cls: ['tree-item-icon', 'collapse-icon'] });
		setIcon(this.#arrowEl, 'right-triangle');
		this.#iconEl = this.selfEl.createDiv({ cls: ['tree-item-icon', 'meetup-row-icon'] });
		this.#innerEl = this.selfEl.createDiv({ cls: 'tree-item-inner' });
		this.#textEl = this.#innerEl.createDiv({ cls: 'tree-item-inner-text' });
		this.#subtextEl = this.#innerEl.createDiv({ cls: 'tree-item-inner-subtext' });
		this.#problemEl = this.selfEl.createDiv({ cls: 'meetup-row-problem' });
		setIcon(this.#problemEl, WARNING);
		// Who does not point finds the card in the menu.
		this.cardEl = this.selfEl.createDiv({ cls: 'meetup-row-card', attr: { 'aria-hidden': 'true' } });
		setIcon(this.cardEl, 'info');
		this.#flairEl = this.selfEl.createDiv({ cls: 'tree-item-flair-outer' });
		this.#flairEl.createSpan({ cls: 'tree-item-flair' });
	}

	/** Makes this the line of a row. */
	write(row: Row, look: RowLook): void {
		const isCollapsible = row.kind === 'group' || (row.kind === 'review' && row.hasRows);
		const isClosed = isCollapsible && row.isClosed;
		const isNote = isNoteRow(row);
		const isActive = look.isActive && (row.kind === 'review' || row.kind === 'reflection');
		const { el, selfEl } = this;
		el.toggleClass('is-collapsed', isClosed);
		el.setCssProps({ '--meetup-depth': String(row.depth) });
		selfEl.toggleClass('mod-collapsible', isCollapsible);
		selfEl.toggleClass('is-active', isActive);
		write(selfEl, 'data-row', row.id);
		write(selfEl, 'aria-label', nameOf(row, look.strings));
		write(selfEl, 'aria-level', row.depth + 1);
		write(selfEl, 'aria-posinset', row.position);
		write(selfEl, 'aria-setsize', row.size);
		write(selfEl, 'aria-expanded', isCollapsible ? !isClosed : null);
		write(selfEl, 'aria-current', isActive || null);
		write(selfEl, 'tabindex', look.isCurrent ? 0 : -1);
		// A finger that rests asks for the menu there.
		write(selfEl, 'draggable', (isNote && !Platform.isMobile) || null);
		this.#arrowEl.toggleClass('is-collapsed', isClosed);
		put(selfEl, this.#arrowEl, isCollapsible, this.#innerEl);
		this.#drawIcon(isCollapsible ? '' : iconOf(row));
		const { text, subtext, flair } = textOf(row, look.strings);
		writeMarked(this.#textEl, text, look);
		// The height of the line is kept where it has nothing to say.
		writeMarked(this.#subtextEl, subtext || '\u00a0', look);
		put(this.#innerEl, this.#subtextEl, row.isTwoLined, null);
		put(selfEl, this.#problemEl, row.kind === 'review' && row.problems > 0, this.#flairOrEnd());
		put(selfEl, this.cardEl, cardOf(row) !== null, this.#flairOrEnd());
		this.#flairEl.firstElementChild?.setText(flair);
		put(selfEl, this.#flairEl, flair !== '', null);
	}

	#flairOrEnd(): HTMLElement | null {
		return this.#flairEl.parentElement && this.#flairEl;
	}

	#drawIcon(icon: string): void {
		if (icon !== '' && icon !== this.#icon) setIcon(this.#iconEl, (this.#icon = icon));
		put(this.selfEl, this.#iconEl, icon !== '', this.#innerEl);
	}
}

/** Talks stand under one another by their numbers. */
function iconOf(row: Row): string {
	switch (row.kind) {
		case 'problem':
			return WARNING;
		case 'reflection':
			return 'message-circle';
		case 'task':
			return row.isQuestion ? 'circle-help' : 'square';
		case 'review':
			return 'file-text';
		case 'group':
		case 'talk':
			return '';
	}
}

/** Writes an attribute that changed: most are those of the row before. */
function write(el: HTMLElement, name: string, value: string | number | boolean | null): void {
	const text = value === null ? null : String(value);
	if (el.getAttribute(name) !== text) el.setAttr(name, text);
}

/** Puts a part into its place, or takes it away. */
function put(parentEl: HTMLElement, partEl: HTMLElement, isThere: boolean, beforeEl: HTMLElement | null): void {
	if (isThere === (partEl.parentElement !== null)) return;
	if (isThere) parentEl.insertBefore(partEl, beforeEl);
	else partEl.remove();
}

function writeMarked(el: HTMLElement, text: string, { marksIn }: RowLook): void {
	const marks = marksIn(text);
	if (marks.length === 0) {
		if (el.childElementCount > 0 || el.textContent !== text) el.setText(text);
		return;
	}
	el.empty();
	let at = 0;
	for (const { from, to } of marks) {
		el.appendText(text.slice(at, from));
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(from, to) });
		at = to;
	}
	el.appendText(text.slice(at));
}
