import type { HostApp } from '../host-app';
import { ButtonComponent } from './components/button';
import { Modal } from './modal';

/** A button of a question. The dialog closes when its handler is through, unless that answers something truthy. */
export class ConfirmationButton extends ButtonComponent {
	private handler: (event: MouseEvent) => unknown = () => undefined;

	constructor(
		containerEl: HTMLElement,
		private readonly modal: ConfirmationModal,
	) {
		super(containerEl);
		super.onClick(async (event) => {
			if (await this.handler(event)) return;
			this.modal.close();
		});
	}

	override onClick(handler: (event: MouseEvent) => unknown): this {
		this.handler = handler;
		return this;
	}

	setInitialFocus(): this {
		this.modal.initialFocusEl = this.buttonEl;
		return this;
	}

	setSecondary(): this {
		this.buttonEl.addClass('mod-secondary');
		return this;
	}

	setCancel(): this {
		this.buttonEl.addClass('mod-cancel');
		return this;
	}
}

/** A question with a row of buttons. */
export class ConfirmationModal extends Modal {
	readonly buttonContainerEl: HTMLElement;
	initialFocusEl: HTMLElement | null = null;

	constructor(app: HostApp) {
		super(app);
		this.containerEl.addClass('mod-confirmation');
		this.buttonContainerEl = this.modalEl.createDiv({ cls: 'modal-button-container' });
	}

	override open(): void {
		super.open();
		(this.initialFocusEl ?? this.buttonContainerEl.querySelector('button'))?.focus();
	}

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(label: string, callback: (value: boolean) => unknown): this {
		const labelEl = createEl('label', { cls: 'mod-checkbox' });
		this.buttonContainerEl.prepend(labelEl);
		const checkboxEl = labelEl.createEl('input', { type: 'checkbox' });
		checkboxEl.addEventListener('change', () => void callback(checkboxEl.checked));
		labelEl.appendText(label);
		return this;
	}

	addButton(callback: (button: ConfirmationButton) => unknown): this {
		callback(new ConfirmationButton(this.buttonContainerEl, this));
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}
}
