import type * as Obsidian from 'obsidian';

/** Anything that stands in the control part of a setting. */
export abstract class BaseComponent implements Obsidian.BaseComponent {
	disabled = false;

	then(callback: (component: this) => unknown): this {
		callback(this);
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		return this;
	}
}

/** A component that holds a value. */
export abstract class ValueComponent<T> extends BaseComponent implements Obsidian.ValueComponent<T> {
	abstract getValue(): T;
	abstract setValue(value: T): this;

	/** Under `key`, a listener that sets the value where it is given one, and answers with what it is. */
	registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
		listeners[key] = (value) => {
			if (value !== undefined) this.setValue(value);
			return this.getValue();
		};
		return this;
	}
}
