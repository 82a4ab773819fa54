import { Platform, setIcon } from 'obsidian';

import type { Row } from '../../core/browse/row';
import type { Mark } from '../../core/names/marks-in';
import type { Strings } from '../../i18n/en';

import { cardOf } from './card-of';
import { MarkedText } from './marked-text';
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
	readonly #text: MarkedText;
	readonly #arrowEl: HTMLElement;
	readonly #iconEl: HTMLElement;
	readonly #subtextEl: HTMLElement;
	readonly #subtext: MarkedText;
	readonly #problemEl: HTMLElement;
	/** What leads to the card of a group. */
	readonly cardEl: HTMLElement;
	readonly #flairEl: HTMLElement;
	/** What was written last, by name: to ask the document costs more than to write, and leaves strings behind. */
	readonly #written = new Map<string, string | number | boolean | null>();

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
		this.#text = new MarkedText(this.#innerEl.createDiv({ cls: 'tree-item-inner-text' }));
		this.#subtextEl = this.#innerEl.createDiv({ cls: 'tree-item-inner-subtext' });
		this.#subtext = new MarkedText(this.#subtextEl);
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
		const isOfAnother = this.#isNew('data-row', row.id);
		if (this.#isNew('is-collapsed', isClosed)) {
			// In the line of another row it would turn before everybody's eyes.
			if (isOfAnother) this.#arrowEl.remove();
			el.toggleClass('is-collapsed', isClosed);
			this.#arrowEl.toggleClass('is-collapsed', isClosed);
		}
		if (this.#isNew('depth', row.depth)) el.setCssProps({ '--meetup-depth': String(row.depth) });
		if (this.#isNew('is-collapsible', isCollapsible)) selfEl.toggleClass('mod-collapsible', isCollapsible);
		if (this.#isNew('is-active', isActive)) selfEl.toggleClass('is-active', isActive);
		if (isOfAnother) selfEl.setAttr('data-row', row.id);
		this.#say('aria-label', nameOf(row, look.strings));
		this.#say('aria-level', row.depth + 1);
		this.#say('aria-posinset', row.position);
		this.#say('aria-setsize', row.size);
		this.#say('aria-expanded', isCollapsible ? !isClosed : null);
		this.#say('aria-current', isActive || null);
		this.#say('tabindex', look.isCurrent ? 0 : -1);
		// A finger that rests asks for the menu there.
		this.#say('draggable', (isNote && !Platform.isMobile) || null);
		put(selfEl, this.#arrowEl, isCollapsible, this.#innerEl);
		this.#drawIcon(isCollapsible ? '' : iconOf(row));
		const { text, subtext, flair } = textOf(row, look.strings);
		this.#text.write(text, look.marksIn(text));
		// The height of the line is kept where it has nothing to say: a link to `[[People/]]` names nobody.
		this.#subtext.write(subtext || '\u00a0', look.marksIn(subtext));
		put(this.#innerEl, this.#subtextEl, row.isTwoLined, null);
		put(selfEl, this.#problemEl, row.kind === 'review' && row.problems > 0, this.#flairOrEnd());
		put(selfEl, this.cardEl, cardOf(row) !== null, this.#flairOrEnd());
		if (this.#isNew('flair', flair)) this.#flairEl.firstElementChild?.setText(flair);
		put(selfEl, this.#flairEl, flair !== '', null);
	}

	#isNew(name: string, value: string | number | boolean | null): boolean {
		if (this.#written.get(name) === value) return false;
		this.#written.set(name, value);
		return true;
	}

	#say(name: string, value: string | number | boolean | null): void {
		if (this.#isNew(name, value)) this.selfEl.setAttr(name, value === null ? null : String(value));
	}

	#flairOrEnd(): HTMLElement | null {
		return this.#flairEl.parentElement && this.#flairEl;
	}

	#drawIcon(icon: string): void {
		if (icon !== '' && this.#isNew('icon', icon)) setIcon(this.#iconEl, icon);
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

/** Puts a part into its place, or takes it away. */
function put(parentEl: HTMLElement, partEl: HTMLElement, isThere: boolean, beforeEl: HTMLElement | null): void {
	if (isThere === (partEl.parentElement !== null)) return;
	if (isThere) parentEl.insertBefore(partEl, beforeEl);
	else partEl.remove();
}
