import { ConfirmationModal, Modal, parseYaml } from 'obsidian';

import { adoptNote, ALL_PARTS } from '../../core/compose/adopt-note';
import type { Adoption } from '../../core/compose/adopt-note';
import { basenameOf } from '../../core/model/note-path';
import type { TextReading } from '../../core/model/text-reading';
import { clearLine, markSection, markTalk, NOTHING_READ, withoutGaps } from '../../core/recognise/correct-reading';
import { marksOf, placesIn } from '../../core/recognise/marks-of';
import type { LineMarks } from '../../core/recognise/marks-of';
import { recognise } from '../../core/recognise/recognise';
import { writtenLines } from '../../core/recognise/written-lines';
import type { TextEdit } from '../../core/text/apply-edits';
import type { NoteLine } from '../../core/text/note-lines';
import { vocabularyOf } from '../../core/vocabulary/vocabulary';
import { attempt } from '../notify';
import type { Workbench } from '../workbench';

import { AdoptChanges } from './adopt-changes';
import { AdoptFoot } from './adopt-foot';
import type { NoteToAdopt } from './adopt-foot';
import { askForLine } from './adopt-menu';
import type { LineChoice } from './adopt-menu';
import { AdoptReading } from './adopt-reading';
import { AdoptText } from './adopt-text';
import { drawViews } from './adopt-views';
import type { Views } from './adopt-views';

/** Milliseconds after the last correction in which a person is still typing. */
const TYPING = 150;

interface Drawn {
	readonly text: AdoptText;
	readonly reading: AdoptReading;
	readonly changes: AdoptChanges;
	readonly views: Views;
	readonly foot: AdoptFoot;
}

/** Shows what was read in a note beside its text, takes corrections, and says what adopting it will add. */
export class AdoptForm extends Modal {
	readonly #lines: readonly NoteLine[];
	#reading = NOTHING_READ;
	#marks: ReadonlyMap<number, LineMarks> = new Map();
	/** The line on which event, day and addresses stand. */
	#places: ReadonlyMap<string, number> = new Map();
	#parts = ALL_PARTS;
	#adoption: Adoption | null = null;
	#drawn: Drawn | null = null;
	#isRead = false;
	#isCorrected = false;
	#isBusy = false;
	#timer = 0;
	/** Milliseconds that the changes took to find out: a long note waits until the person has stopped typing. */
	#cost = 0;

	/** @param adopt writes the edits and closes the form; where it cannot, the form stays open. */
	constructor(
		private readonly bench: Workbench,
		private readonly note: NoteToAdopt,
		private readonly adopt: (edits: readonly TextEdit[], reading: TextReading) => Promise<unknown>,
	) {
		super(bench.app);
		this.#lines = writtenLines(note.text);
		this.setTitle(bench.strings.adopt.title(basenameOf(note.path)));
		this.modalEl.addClass('meetup-adopt');
		this.scope.register(['Mod'], 'Enter', () => {
			void this.#submit();
			return false;
		});
	}

	override onOpen(): void {
		this.#drawn = this.#draw();
		this.#drawn.text.drawSeen();
		window.addEventListener('resize', this.#drawn.views.fit);
		// A long note takes a while: the form is there before.
		this.#later(0, () => this.#read());
	}

	#read(): void {
		const { settings } = this.bench;
		this.#reading = recognise(this.note.path, this.note.text, vocabularyOf(settings));
		const [first] = this.#reading.talks;
		if (!this.#drawn) return;
		const { reading, text } = this.#drawn;
		this.#isRead = true;
		this.#mark();
		reading.draw();
		if (first) text.reveal(first.line);
		reading.focus('event');
		this.#later(0, () => void this.#compute());
	}

	/** Corrections are not thrown away by a slip of the hand. */
	override close(): void {
		if (!this.#isCorrected) return super.close();
		const { discard } = this.bench.strings.adopt;
		const question = new ConfirmationModal(this.app);
		question.setTitle(discard.title).setContent(discard.text);
		question.addButton((button) => button.setButtonText(discard.yes).onClick(() => this.end()));
		question.addButton((button) => button.setButtonText(discard.no).setCancel().setInitialFocus());
		question.open();
	}

	/** Closes the form without a question. */
	end(): void {
		this.#isCorrected = false;
		this.close();
	}

	override onClose(): void {
		window.clearTimeout(this.#timer);
		if (this.#drawn) window.removeEventListener('resize', this.#drawn.views.fit);
		this.contentEl.empty();
	}

	#draw(): Drawn {
		const { strings } = this.bench;
		const noticeEl = this.contentEl.createDiv({ cls: 'meetup-adopt-notice' });
		const views = drawViews(this.contentEl, strings, () => {
			this.#drawn?.text.drawSeen();
			this.#drawChanges();
		});
		const text = new AdoptText(views.panes.text, this.#lines, {
			strings,
			onChoose: (line, rowEl) => this.#askFor(line, rowEl),
			onStand: (line) => this.#drawn?.reading.reveal(line),
		});
		const reading = new AdoptReading(views.panes.reading, {
			strings,
			lines: this.#lines,
			reading: () => this.#reading,
			onCorrect: (corrected, isDrawn) => this.#correct(corrected, isDrawn),
			onDropped: (what, before) => this.#offerBack(what, before),
			onStand: (line) => this.#drawn?.text.reveal(line),
			onShow: (line) => {
				if (!views.panes.text.isShown()) views.show('text');
				this.#drawn?.text.reveal(line, true);
			},
			lineOf: (part) => this.#places.get(part) ?? null,
		});
		const changes = new AdoptChanges(views.panes.changes, strings, this.#parts, (parts) => {
			this.#parts = parts;
			this.#compute();
		});
		const foot = new AdoptFoot(this.contentEl, strings, {
			noticeEl,
			onAdopt: () => void this.#submit(),
			onCancel: () => this.end(),
		});
		return { text, reading, changes, views, foot };
	}

	/** Asks what a line is. */
	#askFor(line: number, rowEl: HTMLElement): void {
		const talk = this.#marks.get(line)?.talk ?? null;
		const choose = (choice: LineChoice) => {
			const before = this.#reading;
			this.#correct(this.#with(line, choice), false);
			this.#drawn?.reading.reveal(line);
			const { adopt } = this.bench.strings;
			if (talk !== null && choice !== 'talk') this.#offerBack(adopt.talk(talk + 1), before);
		};
		askForLine(rowEl, this.bench.strings, this.#marks.get(line), choose, () => this.#showRead(line));
	}

	#with(line: number, choice: LineChoice): TextReading {
		const [reading, lines] = [this.#reading, this.#lines];
		if (choice === 'talk') return markTalk(reading, line, lines, vocabularyOf(this.bench.settings));
		return choice === 'nothing' ? clearLine(reading, line, lines) : markSection(reading, line, choice, lines);
	}

	/** What was taken out can come back until the next correction. */
	#offerBack(what: string, before: TextReading): void {
		const line = before.talks.find((talk) => !this.#reading.talks.includes(talk))?.line;
		this.#drawn?.foot.offerBack(what, () => {
			this.#correct(before, false);
			this.#drawn?.reading.focus(line === undefined ? 'event' : `title-${line}`);
		});
	}

	#showRead(line: number): void {
		this.#drawn?.views.show('reading');
		this.#drawn?.reading.reveal(line, true);
	}

	#correct(reading: TextReading, isDrawn: boolean): void {
		if (reading === this.#reading) return;
		this.#reading = reading;
		this.#isCorrected = true;
		this.#drawn?.foot.forget();
		if (!isDrawn) {
			this.#mark();
			this.#drawn?.reading.draw();
		}
		this.#later(isDrawn ? TYPING + 2 * this.#cost : 0, () => void this.#compute());
	}

	#mark(): void {
		this.#marks = marksOf(this.#reading, this.#lines);
		this.#places = placesIn(this.#marks, this.#lines);
		this.#drawn?.text.mark(this.#marks);
	}

	/** Does something after a while, in place of what was to be done then. */
	#later(wait: number, act: () => void): void {
		window.clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => void attempt(this.bench.strings, () => Promise.resolve(act())), wait);
	}

	#compute(): Adoption {
		window.clearTimeout(this.#timer);
		const { settings } = this.bench;
		const start = performance.now();
		this.#mark();
		const adoption = adoptNote(this.note, withoutGaps(this.#reading), this.#parts, settings, parseYaml);
		this.#adoption = adoption;
		this.#drawn?.foot.say(this.note, adoption, this.#reading);
		this.#drawChanges();
		this.#cost = performance.now() - start;
		return adoption;
	}

	#drawChanges(): void {
		if (!this.#drawn || this.#drawn.views.shown() !== 'changes') return;
		this.#drawn.changes.draw(this.note, this.#adoption);
	}

	async #submit(): Promise<void> {
		// A second press while the first one writes must not write twice.
		if (this.#isBusy || !this.#isRead) return;
		const { edits } = this.#compute();
		const { reading, views, foot } = this.#drawn ?? {};
		if (!edits || !foot?.canAdopt) return;
		if (reading?.findFault()) {
			views?.show('reading');
			// A field that was out of sight could not take the focus before.
			reading.findFault();
			return;
		}
		this.#isBusy = true;
		await this.adopt(edits, withoutGaps(this.#reading));
		this.#isBusy = false;
	}
}
