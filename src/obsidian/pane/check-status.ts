import type { Finding } from '../../core/model/finding';
import type { Strings } from '../../i18n/en';
import { timeOf } from '../time-of';

import type { Round } from './check-rounds';

/** Milliseconds that a check may take without a word. */
const SILENCE = 300;

/** Says what the pane is doing, how far it is, and what it came to; stops it. */
export class CheckStatus {
	readonly #saidEl: HTMLElement;
	readonly #runEl: HTMLElement;
	readonly #doneEl: HTMLElement;
	readonly #barEl: HTMLProgressElement;
	readonly #stopEl: HTMLButtonElement;
	/** When the check that runs began to be silent; null between checks. */
	#since: number | null = null;
	#isFirst = true;

	constructor(
		parentEl: HTMLElement,
		private readonly strings: Strings,
		stop: () => void,
	) {
		this.#saidEl = parentEl.createDiv({ cls: 'meetup-pane-count', attr: { role: 'status' } });
		this.#runEl = parentEl.createDiv({ cls: 'meetup-check-run' });
		this.#doneEl = this.#runEl.createDiv({ cls: 'meetup-check-done' });
		this.#barEl = this.#runEl.createEl('progress', {
			cls: 'meetup-check-bar',
			attr: { 'aria-label': strings.command.checkReviews },
		});
		this.#stopEl = this.#runEl.createEl('button', {
			cls: 'meetup-check-stop',
			text: strings.work.stop,
			type: 'button',
		});
		this.#stopEl.addEventListener('click', stop);
		this.#runEl.hide();
	}

	/** The notes are still read for the first time: that cannot be stopped here. */
	reading(read: number, total: number): void {
		this.#run(this.strings.pane.reading(read, total), read, total, false);
	}

	/** A check goes on. One that follows another is silent unless it takes long. */
	checking(done: number, total: number): void {
		const now = performance.now();
		this.#since ??= now;
		if (!this.#isFirst && total > 0 && now - this.#since < SILENCE) return;
		if (done % 16 === 0 || done === total)
			this.#run(this.strings.checkPane.checking(done, total), done, total, true);
	}

	/** Says what came of a check. Answers whether it takes the button away that has the focus. */
	ended({ findings, wasStopped, done, total }: Round, known: readonly Finding[]): boolean {
		const { checkPane } = this.strings;
		this.#since = null;
		this.#isFirst = false;
		const hadFocus = this.#stopEl.doc.activeElement === this.#stopEl;
		this.#runEl.hide();
		this.#saidEl.show();
		const kinds = new Set(known.map(({ code }) => code)).size;
		const sum = known.length > 0 ? checkPane.found(known.length, kinds) : '';
		const how = wasStopped ? checkPane.stopped(done, total) : checkPane.checkedAt(timeOf(new Date()));
		this.#saidEl.setText([sum, findings ? how : checkPane.failed].filter(Boolean).join(' · '));
		return hadFocus;
	}

	#run(text: string, done: number, total: number, canStop: boolean): void {
		this.#saidEl.setText('');
		this.#saidEl.hide();
		this.#runEl.show();
		this.#doneEl.setText(text);
		this.#barEl.max = Math.max(1, total);
		this.#barEl.value = done;
		this.#stopEl.toggle(canStop);
	}
}
