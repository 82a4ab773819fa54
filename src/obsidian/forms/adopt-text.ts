import { setIcon } from 'obsidian';

import { canMark } from '../../core/recognise/correct-reading';
import type { LineMarks, Span } from '../../core/recognise/marks-of';
import type { NoteLine } from '../../core/text/note-lines';
import type { Strings } from '../../i18n/en';

/** Lines that are drawn together, when they come into sight. */
const SLICE = 100;
/** Characters of a line that are shown: nobody reads more, and drawing them takes long. */
const LONGEST_LINE = 2000;
/** Lines that Page Up and Page Down go over. */
const PAGE = 20;

const SPAN_CLASS: Readonly<Record<Span['kind'], string>> = {
	event: 'meetup-adopt-event',
	day: 'meetup-adopt-event',
	speaker: 'meetup-adopt-speaker',
	slides: 'meetup-adopt-slides',
};

/** What the text of a note answers to. */
export interface TextWish {
	readonly strings: Strings;
	/** The person chose a line, to say what it is. */
	readonly onChoose: (line: number, rowEl: HTMLElement) => void;
	/** The person stands on another line. */
	readonly onStand: (line: number) => void;
}

/** The text of a note, line by line, with what was read marked in it. A list box: one line has the focus. */
export class AdoptText {
	readonly #listEl: HTMLElement;
	readonly #slices: HTMLElement[] = [];
	readonly #rows = new Map<number, HTMLElement>();
	/** The lines that can be marked, and the place of each among them. */
	readonly #stops: readonly number[];
	readonly #placeOf: ReadonlyMap<number, number>;
	#marks: ReadonlyMap<number, LineMarks> = new Map();
	#at: number;

	constructor(
		parentEl: HTMLElement,
		private readonly lines: readonly NoteLine[],
		private readonly wish: TextWish,
	) {
		const { adopt } = wish.strings;
		this.#stops = lines.filter(canMark).map(({ line }) => line);
		this.#placeOf = new Map(this.#stops.map((line, at) => [line, at]));
		this.#at = this.#stops[0] ?? 0;
		this.#listEl = parentEl.createDiv({
			cls: 'meetup-adopt-text',
			attr: { role: 'listbox', 'aria-label': adopt.view.text, 'aria-describedby': 'adopt-hint' },
		});
		for (let from = 0; from < lines.length; from += SLICE) {
			const el = this.#listEl.createDiv({ cls: 'meetup-adopt-slice', attr: { role: 'presentation' } });
			el.setCssProps({ '--meetup-lines': String(Math.min(SLICE, lines.length - from)) });
			this.#slices.push(el);
		}
		this.#listEl.addEventListener('scroll', () => this.drawSeen());
		this.#listEl.addEventListener('keydown', (event) => this.#pressed(event));
		this.#listEl.addEventListener('click', (event) => this.#clicked(event));
	}

	/** Shows what was read. */
	mark(marks: ReadonlyMap<number, LineMarks>): void {
		const before = this.#marks;
		this.#marks = marks;
		for (const line of this.#rows.keys())
			if (before.get(line) !== marks.get(line)) this.#drawRow(line, this.#rows.get(line));
		this.drawSeen();
	}

	/** Draws the lines that are in sight or near it. Until then, a slice only holds their place. */
	drawSeen(): void {
		const { top, bottom, height } = this.#listEl.getBoundingClientRect();
		for (const [at, el] of this.#slices.entries()) {
			if (el.childElementCount > 0) continue;
			const box = el.getBoundingClientRect();
			if (box.bottom >= top - height && box.top <= bottom + height) this.#drawSlice(at);
		}
	}

	/** Brings a line into sight, as the one that the person stands on. */
	reveal(line: number, hasFocus = false): void {
		if (line === this.#at && !hasFocus && this.#isInSight(line)) return;
		this.#drawSlice(Math.floor(line / SLICE));
		this.#stand(line);
		const rowEl = this.#rows.get(line);
		if (hasFocus) rowEl?.focus({ preventScroll: true });
		rowEl?.scrollIntoView({ block: hasFocus ? 'nearest' : 'center' });
		this.drawSeen();
	}

	#isInSight(line: number): boolean {
		const list = this.#listEl.getBoundingClientRect();
		const box = this.#rows.get(line)?.getBoundingClientRect();
		return box !== undefined && box.top >= list.top && box.bottom <= list.bottom;
	}

	#stand(line: number): void {
		if (!this.#placeOf.has(line)) return;
		const before = this.#rows.get(this.#at);
		before?.setAttrs({ 'aria-selected': 'false', tabindex: '-1' });
		this.#at = line;
		this.#rows.get(line)?.setAttrs({ 'aria-selected': 'true', tabindex: '0' });
	}

	#drawSlice(slice: number): void {
		const el = this.#slices[slice];
		if (!el || el.childElementCount > 0) return;
		el.setCssProps({ '--meetup-lines': '0' });
		for (const { line } of this.lines.slice(slice * SLICE, (slice + 1) * SLICE)) {
			const rowEl = el.createDiv({ cls: 'meetup-adopt-line', attr: { 'data-line': String(line) } });
			this.#rows.set(line, rowEl);
			const place = this.#placeOf.get(line);
			if (place === undefined) rowEl.setAttr('role', 'presentation');
			else
				rowEl.setAttrs({
					role: 'option',
					tabindex: line === this.#at ? '0' : '-1',
					'aria-selected': String(line === this.#at),
					'aria-posinset': String(place + 1),
					'aria-setsize': String(this.#stops.length),
				});
			this.#drawRow(line, rowEl);
		}
	}

	#drawRow(line: number, rowEl: HTMLElement | undefined): void {
		const marks = this.#marks.get(line);
		const text = this.lines[line]?.text ?? '';
		if (!rowEl) return;
		rowEl.empty();
		rowEl.toggleClass('is-talk', (marks?.talk ?? null) !== null);
		rowEl.toggleClass('is-section', (marks?.section ?? null) !== null);
		rowEl.createSpan({ cls: 'meetup-adopt-number', text: String(line + 1), attr: { 'aria-hidden': 'true' } });
		const labelEl = rowEl.createSpan({ cls: 'meetup-adopt-label' });
		for (const { icon, text: name } of this.#labelsOf(marks)) {
			const partEl = labelEl.createSpan({ cls: 'meetup-adopt-mark' });
			setIcon(partEl.createSpan({ cls: 'meetup-adopt-icon' }), icon);
			partEl.createSpan({ text: name });
		}
		const wordsEl = rowEl.createSpan({ cls: 'meetup-adopt-words' });
		let done = 0;
		for (const { from, to, kind } of marks?.spans ?? []) {
			if (to > LONGEST_LINE) break;
			wordsEl.appendText(text.slice(done, from));
			wordsEl.createSpan({ cls: SPAN_CLASS[kind], text: text.slice(from, to) });
			done = to;
		}
		wordsEl.appendText(text.length > LONGEST_LINE ? `${text.slice(done, LONGEST_LINE)}…` : text.slice(done));
	}

	/** What stands in the margin, so that nothing is said by a colour alone. */
	#labelsOf(marks: LineMarks | undefined): readonly { readonly icon: string; readonly text: string }[] {
		const { adopt } = this.wish.strings;
		if (!marks) return [];
		const kinds = new Set(marks.spans.map(({ kind }) => kind));
		const isPart = marks.talk !== null || marks.section !== null;
		return [
			...(marks.talk === null ? [] : [{ icon: 'mic', text: adopt.talk(marks.talk + 1) }]),
			...(marks.section === null ? [] : [{ icon: 'pilcrow', text: adopt.kind[marks.section] }]),
			...(kinds.has('event') ? [{ icon: 'ticket', text: adopt.event }] : []),
			...(kinds.has('day') ? [{ icon: 'calendar', text: adopt.date }] : []),
			...(kinds.has('speaker') && !isPart ? [{ icon: 'user', text: adopt.speaker }] : []),
			...(kinds.has('slides') ? [{ icon: 'presentation', text: adopt.slides }] : []),
		];
	}

	#clicked(event: MouseEvent): void {
		const rowEl = event.targetNode?.instanceOf(Element) ? event.targetNode.closest('.meetup-adopt-line') : null;
		const line = Number(rowEl?.getAttribute('data-line') ?? NaN);
		// Whoever selects words wants to copy them.
		const isSelecting = this.#listEl.doc.getSelection()?.isCollapsed === false;
		if (isSelecting || !this.#placeOf.has(line)) return;
		this.#choose(line);
	}

	#choose(line: number): void {
		this.reveal(line, true);
		const rowEl = this.#rows.get(line);
		this.wish.onStand(line);
		if (rowEl) this.wish.onChoose(line, rowEl);
	}

	#pressed(event: KeyboardEvent): void {
		const place = this.#placeOf.get(this.#at) ?? this.#stops.filter((line) => line < this.#at).length;
		const steps: Readonly<Record<string, number>> = {
			ArrowDown: place + 1,
			ArrowUp: place - 1,
			PageDown: place + PAGE,
			PageUp: place - PAGE,
			Home: 0,
			End: this.#stops.length - 1,
		};
		const next = steps[event.key];
		if (event.key === 'Enter' || event.key === ' ') this.#choose(this.#at);
		else if (next !== undefined) {
			const line = this.#stops[Math.max(0, Math.min(next, this.#stops.length - 1))];
			if (line !== undefined) {
				this.reveal(line, true);
				this.wish.onStand(line);
			}
		} else return;
		event.preventDefault();
	}
}
