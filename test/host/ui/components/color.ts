import type * as Obsidian from 'obsidian';
import { ValueComponent } from './base';

/** A colour, `#rrggbb`. */
export class ColorComponent extends ValueComponent<string> implements Obsidian.ColorComponent {
	readonly colorPickerEl: HTMLInputElement;
	#callback: ((value: string) => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.colorPickerEl = containerEl.createEl('input', { type: 'color' });
		this.colorPickerEl.addEventListener('change', () => this.#callback?.(this.getValue()));
	}

	override setDisabled(disabled: boolean): this {
		this.colorPickerEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): Obsidian.HexString {
		return this.colorPickerEl.value;
	}

	getValueRgb(): Obsidian.RGB {
		const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(this.getValue().slice(at, at + 2), 16));
		return { r, g, b };
	}

	getValueHsl(): Obsidian.HSL {
		return hslOf(this.getValueRgb());
	}

	setValue(value: Obsidian.HexString): this {
		this.colorPickerEl.value = value;
		return this;
	}

	setValueRgb({ r, g, b }: Obsidian.RGB): this {
		return this.setValue(`#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`);
	}

	setValueHsl(hsl: Obsidian.HSL): this {
		return this.setValueRgb(rgbOf(hsl));
	}

	onChange(callback: (value: string) => unknown): this {
		this.#callback = callback;
		return this;
	}
}

function hslOf({ r, g, b }: Obsidian.RGB): Obsidian.HSL {
	const [red, green, blue] = [r / 255, g / 255, b / 255];
	const max = Math.max(red, green, blue);
	const range = max - Math.min(red, green, blue);
	const light = max - range / 2;
	const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * light - 1));
	let turn = 0;
	if (range > 0 && max === red) turn = ((green - blue) / range + 6) % 6;
	else if (range > 0 && max === green) turn = (blue - red) / range + 2;
	else if (range > 0) turn = (red - green) / range + 4;
	return { h: Math.round(turn * 60), s: Math.round(saturation * 100), l: Math.round(light * 100) };
}

function rgbOf({ h, s, l }: Obsidian.HSL): Obsidian.RGB {
	const light = l / 100;
	const reach = (s / 100) * Math.min(light, 1 - light);
	const part = (shift: number) => {
		const at = (shift + h / 30) % 12;
		return Math.round(255 * (light - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1))));
	};
	return { r: part(0), g: part(8), b: part(4) };
}
