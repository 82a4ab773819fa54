import type { Strings } from '../../i18n/en';

/** Milliseconds of rest after which a screen reader hears what the line says. */
const REST = 700;

/** The line that says how much is shown. What changes with every letter or note is heard once it has come to rest. */
export class CountLine {
	readonly #countEl: HTMLElement;
	readonly #saidEl: HTMLElement;
	readonly #unreadEl: HTMLButtonElement;
	#heard = '';
	#timer = 0;

	/** @param check leads to what may need mending */
	constructor(
		parentEl: HTMLElement,
		private readonly strings: Strings,
		check: () => void,
	) {
		const lineEl = parentEl.createDiv({ cls: 'meetup-pane-line' });
		this.#countEl = lineEl.createDiv({ cls: 'meetup-pane-count', attr: { 'aria-hidden': 'true' } });
		this.#saidEl = lineEl.createDiv({ cls: 'meetup-pane-said', attr: { role: 'status' } });
		this.#unreadEl = lineEl.createEl('button', { cls: 'meetup-pane-unread' });
		this.#unreadEl.addEventListener('click', check);
	}

	/**
	 * @param heard what a screen reader hears of it
	 * @param unread how many notes could not be read
	 */
	show(text: string, heard: string, unread: number): void {
		this.#countEl.setText(text);
		this.#unreadEl.toggle(unread > 0);
		const { command, pane } = this.strings;
		this.#unreadEl.setText(`${pane.unread(unread)} · ${command.checkReviews}`);
		if (heard === this.#heard) return;
		this.#heard = heard;
		window.clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#saidEl.setText(heard), REST);
	}

	/** Says nothing from now on. */
	end(): void {
		window.clearTimeout(this.#timer);
	}
}
