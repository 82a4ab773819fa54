import type * as Obsidian from 'obsidian';
import { ExtraButtonComponent } from './components/button';
import { SearchComponent } from './components/text';
import { Setting } from './setting';

/** Settings under one heading. The heading's row is made when something is put into it. */
export class SettingGroup implements Obsidian.SettingGroup {
	readonly groupEl: HTMLElement;
	readonly listEl: HTMLElement;
	#header: Setting | null = null;

	constructor(containerEl: HTMLElement) {
		this.groupEl = containerEl.createDiv({ cls: 'setting-group' });
		this.listEl = this.groupEl.createDiv({ cls: 'setting-items' });
	}

	setHeading(text: string | DocumentFragment): this {
		this.header.setName(text);
		return this;
	}

	addClass(...classes: string[]): this {
		this.groupEl.addClasses(classes);
		return this;
	}

	addSetting(build: (setting: Setting) => void): this {
		build(new Setting(this.listEl));
		return this;
	}

	addSearch(build: (component: SearchComponent) => unknown): this {
		const searchEl = createDiv({ cls: 'setting-group-search' });
		this.groupEl.insertBefore(searchEl, this.listEl);
		build(new SearchComponent(searchEl));
		return this;
	}

	addExtraButton(build: (component: ExtraButtonComponent) => unknown): this {
		build(new ExtraButtonComponent(this.header.controlEl));
		return this;
	}

	private get header(): Setting {
		if (!this.#header) {
			this.#header = new Setting(this.groupEl).setHeading();
			this.groupEl.prepend(this.#header.settingEl);
		}
		return this.#header;
	}
}
