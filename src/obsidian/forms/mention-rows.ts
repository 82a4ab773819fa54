import type { TFile } from 'obsidian';

import { excerptAround } from '../../core/browse/mention-line';
import { seenNote } from '../../core/compose/place-again';
import type { SeenMention, SeenNote } from '../../core/compose/place-again';
import { noteNameOf } from '../../core/model/name-link';
import type { KnownPerson, UnlinkedMention } from '../../core/model/unlinked-mention';
import type { Strings } from '../../i18n/en';

/** What the rows of a note ask of the form that they stand in. */
export interface RowsWish {
	readonly strings: Strings;
	/** Opens the note at a mention that was chosen on screen. */
	readonly open: (file: TFile, mention: UnlinkedMention, lineEl: HTMLElement) => void;
}

/** A mention on screen. Its box is disabled while nobody knows who is meant. */
interface Row {
	readonly mention: UnlinkedMention;
	readonly boxEl: HTMLInputElement;
	readonly meant: () => KnownPerson | undefined;
}

/** One note and its mentions in their lines, each with a box; they are drawn a few at a time. */
export class MentionRows {
	readonly seen: SeenNote;
	readonly #rows: Row[] = [];
	readonly #el: HTMLElement;
	readonly #allEl: HTMLInputElement;
	/** Given away once all is drawn: many notes can be on screen. */
	#text: string;
	#left: readonly UnlinkedMention[];

	constructor(
		parentEl: HTMLElement,
		readonly file: TFile,
		text: string,
		mentions: readonly UnlinkedMention[],
		private readonly wish: RowsWish,
	) {
		this.seen = seenNote(text, mentions);
		this.#text = text;
		this.#left = mentions;
		// Notes of one name may lie in several folders.
		const name = file.path.slice(0, -'.md'.length);
		this.#el = parentEl.createDiv({ cls: 'meetup-mention-note', attr: { role: 'group', 'aria-label': name } });
		const headEl = this.#el.createEl('label', { cls: 'meetup-mention-head' });
		this.#allEl = headEl.createSpan({ cls: 'meetup-adopt-tick' }).createEl('input', { type: 'checkbox' });
		this.#allEl.setAttr('aria-label', wish.strings.mentions.tickNote(name));
		const nameEl = headEl.createDiv({ cls: 'meetup-adopt-about' });
		nameEl.createDiv({ cls: 'meetup-mention-name', text: file.basename });
		const parent = name.slice(0, -file.basename.length - 1);
		if (parent !== '') nameEl.createDiv({ cls: 'meetup-adopt-facts', text: parent });
		headEl.createSpan({ cls: 'meetup-mention-count', text: String(mentions.length) });
		this.#allEl.addEventListener('change', () => this.tick(this.#allEl.checked));
	}

	/** How many mentions are not drawn yet. */
	get left(): number {
		return this.#left.length;
	}

	/** The boxes that can be ticked. */
	get boxes(): readonly HTMLInputElement[] {
		return this.#rows.map(({ boxEl }) => boxEl).filter((boxEl) => !boxEl.disabled);
	}

	/** What is ticked, and whom it means. */
	get chosen(): readonly SeenMention[] {
		return this.#rows.flatMap(({ mention, boxEl, meant }) => {
			const person = meant();
			return boxEl.checked && person ? [{ mention, speaker: person.link }] : [];
		});
	}

	/** Ticks or unticks all that is drawn and known. */
	tick(isTicked: boolean): void {
		for (const boxEl of this.boxes) boxEl.checked = isTicked;
	}

	/** Makes the box of the note say what its mentions say. */
	count(): void {
		const { boxes } = this;
		const ticked = boxes.filter(({ checked }) => checked).length;
		this.#allEl.disabled = boxes.length === 0;
		this.#allEl.checked = ticked > 0 && ticked === boxes.length;
		this.#allEl.indeterminate = ticked > 0 && ticked < boxes.length;
	}

	/** Draws the next mentions, and answers how many that were. */
	draw(most: number): number {
		const now = this.#left.slice(0, most);
		for (const mention of now) this.#drawRow(mention);
		this.#left = this.#left.slice(most);
		if (this.#left.length === 0) this.#text = '';
		return now.length;
	}

	#drawRow(mention: UnlinkedMention): void {
		const { file, wish } = this;
		const { mentions } = wish.strings;
		const { text, line, people, confidence } = mention;
		const el = this.#el.createDiv({ cls: 'meetup-mention' });
		const tickEl = el.createEl('label', { cls: 'meetup-adopt-tick' });
		const boxEl = tickEl.createEl('input', { type: 'checkbox' });
		boxEl.setAttr('aria-label', mentions.tickMention(text, line + 1));
		const { before, after } = excerptAround(this.#text, mention);
		const lineEl = el.createEl('button', { cls: 'meetup-mention-line', type: 'button' });
		lineEl.appendText(before);
		lineEl.createEl('mark', { cls: 'meetup-mention-words', text });
		lineEl.appendText(after);
		lineEl.addEventListener('click', () => wish.open(file, mention, lineEl));
		const [only, ...others] = people;
		boxEl.checked = confidence === 'ticked';
		if (others.length === 0) {
			const name = only ? noteNameOf(only.link) : text;
			if (name.normalize('NFC') !== text.normalize('NFC'))
				el.createSpan({ cls: 'meetup-mention-who', text: `→ ${name}` });
			this.#rows.push({ mention, boxEl, meant: () => only });
			return;
		}
		const whoEl = el.createEl('select', { cls: 'dropdown meetup-mention-who' });
		whoEl.setAttr('aria-label', mentions.who);
		whoEl.createEl('option', { text: mentions.who, value: '' });
		for (const [at, person] of people.entries())
			whoEl.createEl('option', { text: personText(person), value: String(at) });
		const meant = () => (whoEl.value === '' ? undefined : people[Number(whoEl.value)]);
		boxEl.disabled = true;
		whoEl.addEventListener('change', () => {
			boxEl.disabled = whoEl.value === '';
			boxEl.checked = !boxEl.disabled;
		});
		this.#rows.push({ mention, boxEl, meant });
	}
}

/** A name with what tells it from the same name of somebody else. */
function personText({ link, affiliations: [affiliation] }: KnownPerson): string {
	return affiliation === undefined || link.name.includes('(') ? link.name : `${link.name} (${affiliation})`;
}
