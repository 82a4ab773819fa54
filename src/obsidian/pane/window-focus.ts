import { Component } from 'obsidian';

/** Tells when the window that an element stands in gets the focus, and when the element has come to another window. */
export class WindowFocus extends Component {
	#listening: Component | null = null;

	constructor(
		private readonly el: HTMLElement,
		private readonly focused: () => void,
		private readonly migrated: () => void,
	) {
		super();
	}

	override onload(): void {
		this.#listenTo(this.el.win);
		this.register(
			this.el.onWindowMigrated((win) => {
				this.#listenTo(win);
				this.migrated();
			}),
		);
	}

	#listenTo(win: Window): void {
		if (this.#listening) this.removeChild(this.#listening);
		this.#listening = this.addChild(new Component());
		this.#listening.registerDomEvent(win, 'focus', this.focused);
	}
}
