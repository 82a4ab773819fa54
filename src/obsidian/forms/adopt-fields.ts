import { setIcon } from 'obsidian';

import type { TextReading } from '../../core/model/text-reading';
import type { NoteLine } from '../../core/text/note-lines';
import type { Strings } from '../../i18n/en';

/** What the fields of a reading answer to. */
export interface ReadingWish {
	readonly strings: Strings;
	readonly lines: readonly NoteLine[];
	/** The reading as it is now. */
	readonly reading: () => TextReading;
	/** The person corrected something; `isDrawn` where the field shows it already. */
	readonly onCorrect: (reading: TextReading, isDrawn: boolean) => void;
	/** The person took something out of a reading, and may want it back. */
	readonly onDropped: (what: string, before: TextReading) => void;
	/** The person stands on what a line says. */
	readonly onStand: (line: number) => void;
	/** The person wants to see a line. */
	readonly onShow: (line: number) => void;
	/** The line of the event (`event`), of its day (`day`), or of an address; null where no line says it. */
	readonly lineOf: (part: string) => number | null;
}

/** One labelled field, and what is done with what is written into it. */
export interface FieldOfReading {
	readonly label: string;
	/** Its name among the fields of the form. */
	readonly field: string;
	readonly value: string | null;
	readonly type?: 'text' | 'date';
	/** Hears what is written, null for nothing; not while that is half a day. */
	readonly correct: (value: string | null) => void;
	/** What is wrong with what is written. */
	readonly faultOf?: (inputEl: HTMLInputElement) => string | null;
}

/** Draws a field. What is wrong with it is said once the person leaves it, or when its validity is checked. */
export function drawField(parentEl: HTMLElement, wish: FieldOfReading): HTMLElement {
	const { label, field, value, type = 'text', correct, faultOf } = wish;
	const el = parentEl.createEl('label', { cls: 'meetup-adopt-field' });
	el.createSpan({ text: label });
	const errorId = `fault-${field}`;
	const inputEl = el.createEl('input', {
		type,
		attr: { autocomplete: 'off', 'data-field': field, 'aria-label': label, 'aria-describedby': errorId },
	});
	inputEl.value = value ?? '';
	const errorEl = el.createSpan({ cls: 'meetup-form-error', attr: { id: errorId, role: 'alert' } });
	const show = (fault: string): void => {
		errorEl.setText(fault);
		errorEl.toggle(fault !== '');
		inputEl.setAttr('aria-invalid', fault === '' ? null : 'true');
	};
	const check = (): string => {
		const fault = faultOf?.(inputEl) ?? '';
		inputEl.setCustomValidity(fault);
		return fault;
	};
	check();
	show('');
	inputEl.addEventListener('input', () => {
		if (check() === '') show('');
		if (!inputEl.validity.badInput) correct(inputEl.value.trim() || null);
	});
	inputEl.addEventListener('blur', () => void inputEl.checkValidity());
	inputEl.addEventListener('invalid', (event) => {
		// The browser's own bubble would say it a second time.
		event.preventDefault();
		show(check());
	});
	return el;
}

/** Leads to a line in the text. */
export function drawPlace(parentEl: HTMLElement, { strings, onShow }: ReadingWish, line: number): void {
	const { adopt } = strings;
	const text = adopt.line(line + 1);
	const placeEl = parentEl.createEl('button', { cls: 'meetup-adopt-place', text, type: 'button' });
	placeEl.setAttrs({ 'data-field': `line-${line}`, 'aria-label': adopt.showLine(line + 1) });
	placeEl.addEventListener('click', () => onShow(line));
}

/** Takes something out of the reading. */
export function drawDrop(
	parentEl: HTMLElement,
	{ strings, reading, onDropped }: ReadingWish,
	{ what, field, drop }: { readonly what: string; readonly field: string; readonly drop: () => void },
): void {
	const buttonEl = parentEl.createEl('button', { cls: 'clickable-icon meetup-adopt-drop', type: 'button' });
	buttonEl.setAttrs({ 'aria-label': strings.adopt.drop(what), 'data-field': field });
	setIcon(buttonEl, 'x');
	buttonEl.addEventListener('click', () => {
		const before = reading();
		drop();
		onDropped(what, before);
	});
}

/** Adds something to the reading. */
export function drawAdd(parentEl: HTMLElement, text: string, field: string, add: () => void): void {
	const buttonEl = parentEl.createEl('button', { cls: 'meetup-adopt-add', text, type: 'button' });
	buttonEl.setAttr('data-field', field);
	buttonEl.addEventListener('click', add);
}

/** Ties an element to the line of the text that says what it shows. */
export function tieToLine(el: HTMLElement, line: number | null): void {
	if (line !== null) el.setAttr('data-line', String(line));
}
