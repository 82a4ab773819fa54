import type { SettingDefinitionItem } from 'obsidian';
import { ExtraButtonComponent } from './components/button';

/** A page behind a row of a settings tab. */
export abstract class SettingPage {
	readonly rootEl = createDiv({ cls: 'setting-page' });
	readonly titlebarEl = this.rootEl.createDiv({ cls: 'setting-page-titlebar' });
	readonly containerEl = this.rootEl.createDiv({ cls: 'setting-page-content' });
	title = '';

	abstract display(): void;

	hide(): void {
		this.containerEl.empty();
	}

	/** Draws the title with the way back before it. */
	drawTitlebar(goBack: () => void): void {
		this.titlebarEl.empty();
		const back = new ExtraButtonComponent(this.titlebarEl)
			.setIcon('lucide-arrow-left')
			.setTooltip('Back')
			.onClick(goBack);
		this.titlebarEl.createDiv({ cls: 'setting-page-title', text: this.title });
		back.extraSettingsEl.focus();
	}
}

/** A page that is drawn from definitions. */
export class DefinitionPage extends SettingPage {
	constructor(
		private readonly items: readonly SettingDefinitionItem[],
		private readonly draw: (items: readonly SettingDefinitionItem[], el: HTMLElement) => void,
	) {
		super();
	}

	display(): void {
		this.containerEl.empty();
		this.draw(this.items, this.containerEl);
	}
}
