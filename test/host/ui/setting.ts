import type * as Obsidian from 'obsidian';
import type { BaseComponent } from './components/base';
import { ButtonComponent, ExtraButtonComponent } from './components/button';
import { DropdownComponent, ToggleComponent } from './components/choice';
import { ColorComponent } from './components/color';
import { DisplayValueComponent } from './components/display-value';
import { ProgressBarComponent, SliderComponent } from './components/range';
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './components/text';
import { setTooltip } from './tooltip';

type Build<T> = (component: T) => unknown;

let made = 0;

/** A row with a name, a description and what can be set. */
export class Setting implements Obsidian.Setting {
	readonly settingEl: HTMLElement;
	readonly infoEl: HTMLElement;
	readonly nameEl: HTMLElement;
	readonly descEl: HTMLElement;
	readonly controlEl: HTMLElement;
	components: Obsidian.BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		this.settingEl = containerEl.createDiv({ cls: 'setting-item' });
		this.infoEl = this.settingEl.createDiv({ cls: 'setting-item-info' });
		const id = `setting-${++made}`;
		this.nameEl = this.infoEl.createDiv({ cls: 'setting-item-name', attr: { id: `${id}-name` } });
		this.descEl = this.infoEl.createDiv({ cls: 'setting-item-description', attr: { id: `${id}-desc` } });
		this.controlEl = this.settingEl.createDiv({ cls: 'setting-item-control' });
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		return this;
	}

	setDesc(desc: string | DocumentFragment): this {
		this.descEl.setText(desc);
		return this;
	}

	setClass(cls: string): this {
		this.settingEl.addClass(cls);
		return this;
	}

	setTooltip(tooltip: string, options?: Obsidian.TooltipOptions): this {
		setTooltip(this.nameEl, tooltip, options);
		return this;
	}

	setHeading(): this {
		this.settingEl.addClass('setting-item-heading');
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass('is-disabled', disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	setErrorMessage(message: string | null): this {
		this.settingEl.toggleClass('is-invalid', Boolean(message));
		if (!message) {
			this.errorEl?.detach();
			this.errorEl = null;
			return this;
		}
		this.errorEl ??= this.infoEl.createDiv({ cls: 'setting-item-error', attr: { role: 'alert' } });
		this.errorEl.setText(message);
		return this;
	}

	addDisplayValue(build: Build<DisplayValueComponent>): this {
		build(new DisplayValueComponent(this.controlEl));
		return this;
	}

	addButton(build: Build<ButtonComponent>): this {
		return this.add(new ButtonComponent(this.controlEl), build);
	}

	addExtraButton(build: Build<ExtraButtonComponent>): this {
		return this.add(new ExtraButtonComponent(this.controlEl), build);
	}

	addToggle(build: Build<ToggleComponent>): this {
		this.settingEl.addClass('mod-toggle');
		const toggle = new ToggleComponent(this.controlEl);
		this.describe(toggle.inputEl);
		return this.add(toggle, build);
	}

	addText(build: Build<TextComponent>): this {
		const text = new TextComponent(this.controlEl);
		this.describe(text.inputEl);
		return this.add(text, build);
	}

	addSearch(build: Build<SearchComponent>): this {
		const search = new SearchComponent(this.controlEl);
		this.describe(search.inputEl);
		return this.add(search, build);
	}

	addTextArea(build: Build<TextAreaComponent>): this {
		const area = new TextAreaComponent(this.controlEl);
		this.describe(area.inputEl);
		return this.add(area, build);
	}

	addMomentFormat(build: Build<MomentFormatComponent>): this {
		const format = new MomentFormatComponent(this.controlEl);
		this.describe(format.inputEl);
		return this.add(format, build);
	}

	addDropdown(build: Build<DropdownComponent>): this {
		this.settingEl.addClass('mod-dropdown');
		const dropdown = new DropdownComponent(this.controlEl);
		this.describe(dropdown.selectEl);
		return this.add(dropdown, build);
	}

	addColorPicker(build: Build<ColorComponent>): this {
		const color = new ColorComponent(this.controlEl);
		this.describe(color.colorPickerEl);
		return this.add(color, build);
	}

	addProgressBar(build: Build<ProgressBarComponent>): this {
		return this.add(new ProgressBarComponent(this.controlEl), build);
	}

	addSlider(build: Build<SliderComponent>): this {
		const slider = new SliderComponent(this.controlEl);
		this.describe(slider.sliderEl);
		return this.add(slider, build);
	}

	addComponent<T extends Obsidian.BaseComponent>(build: (el: HTMLElement) => T): this {
		this.components.push(build(this.controlEl));
		return this;
	}

	then(callback: (setting: this) => unknown): this {
		callback(this);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components = [];
		return this;
	}

	private add<T extends BaseComponent>(component: T, build: Build<T>): this {
		this.components.push(component);
		build(component);
		return this;
	}

	private describe(inputEl: HTMLElement): void {
		inputEl.setAttrs({ 'aria-labelledby': this.nameEl.id, 'aria-describedby': this.descEl.id });
	}
}
