import type { HistoryHandler } from 'obsidian';
import type { HostApp } from '../host-app';
import { Scope } from './keymap';

/** A dialog over the app. It takes the keys; Escape, its cross and a click beside it close it. */
export class Modal implements HistoryHandler {
	readonly scope = new Scope();
	readonly containerEl = createDiv({ cls: 'modal-container mod-dim' });
	readonly modalEl: HTMLElement;
	readonly headerEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly contentEl: HTMLElement;
	shouldRestoreSelection = true;
	#closeCallback: (() => unknown) | null = null;
	#focusedBefore: HTMLElement | null = null;

	constructor(readonly app: HostApp) {
		const bgEl = this.containerEl.createDiv({ cls: 'modal-bg' });
		bgEl.addEventListener('click', () => this.close());
		this.modalEl = this.containerEl.createDiv({
			cls: 'modal',
			attr: { role: 'dialog', 'aria-modal': 'true', tabindex: -1 },
		});
		const closeEl = this.modalEl.createDiv({ cls: 'modal-close-button', attr: { 'aria-label': 'Close' } });
		closeEl.addEventListener('click', () => this.close());
		this.headerEl = this.modalEl.createDiv({ cls: 'modal-header' });
		this.titleEl = this.headerEl.createDiv({ cls: 'modal-title' });
		this.contentEl = this.modalEl.createDiv({ cls: 'modal-content' });
		this.scope.register([], 'Escape', (event) => {
			if (event.isComposing) return;
			this.close();
			return false;
		});
		this.scope.setTabFocusContainer(this.modalEl);
	}

	open(): void {
		if (this.containerEl.isConnected) return;
		this.#focusedBefore = activeDocument.activeElement as HTMLElement | null;
		activeDocument.body.append(this.containerEl);
		this.app.keymap.pushScope(this.scope);
		void this.onOpen();
		if (!this.modalEl.contains(activeDocument.activeElement)) this.modalEl.focus();
	}

	close(): void {
		if (!this.containerEl.isConnected) return;
		this.containerEl.detach();
		this.app.keymap.popScope(this.scope);
		this.onClose();
		this.#closeCallback?.();
		if (this.shouldRestoreSelection && this.#focusedBefore?.isConnected) this.#focusedBefore.focus();
	}

	onOpen(): Promise<void> | void {}

	onClose(): void {}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		this.modalEl.setAttr('aria-label', title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.#closeCallback = callback;
		return this;
	}

	onHistoryBack(): void {
		this.close();
	}
}
