/** The bar at the foot of the app. */
export class StatusBar {
	readonly containerEl: HTMLElement;

	constructor(parentEl: HTMLElement) {
		this.containerEl = parentEl.createDiv({ cls: 'status-bar' });
	}

	/** Makes room for one more thing to say. */
	registerStatusBarItem(): HTMLElement {
		return this.containerEl.createDiv({ cls: 'status-bar-item' });
	}
}
