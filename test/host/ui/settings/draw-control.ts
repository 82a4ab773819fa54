import type { SettingControl, TFile, TFolder } from 'obsidian';
import type { HostApp } from '../../host-app';
import { suggestFiles, suggestFolders } from '../path-suggest';
import type { Setting } from '../setting';

/** Where the value of a control comes from and goes to. */
export interface Binding {
	getControlValue(key: string): unknown;
	setControlValue(key: string, value: unknown): void | Promise<void>;
	/** Something was stored: what depends on it should look again. */
	changed(): void;
}

/** Draws the control of a setting and keeps it bound: a value that `validate` rejects is shown as wrong and not stored. */
export function drawControl(app: HostApp, setting: Setting, control: SettingControl, binding: Binding): void {
	const stored = binding.getControlValue(control.key) ?? control.defaultValue;
	let asked = 0;
	/** Whether the value may be stored; the row shows the message of the latest value asked about. */
	const isValid = async (value: unknown): Promise<boolean> => {
		const ask = ++asked;
		// The union of controls has as many `validate`s as value types; each is given its own control's value.
		const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
		const answer = validate?.(value);
		const message = answer instanceof Promise ? await answer : answer;
		if (ask !== asked) return false;
		setting.setErrorMessage(message || null);
		return !message;
	};
	const store = async (value: unknown): Promise<void> => {
		if (!(await isValid(value))) return;
		await binding.setControlValue(control.key, value);
		binding.changed();
	};
	build(app, setting, control, stored, (value) => void store(value));
	if (stored !== undefined) void isValid(stored);
}

function build(
	app: HostApp,
	setting: Setting,
	control: SettingControl,
	stored: unknown,
	store: (value: unknown) => void,
): void {
	const text = typeof stored === 'string' ? stored : '';
	switch (control.type) {
		case 'toggle':
			setting.addToggle((toggle) => toggle.setValue(stored === true).onChange(store));
			break;
		case 'dropdown':
			setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(text).onChange(store));
			break;
		case 'text':
			setting.addText((input) =>
				input
					.setPlaceholder(control.placeholder ?? '')
					.setValue(text)
					.onChange(store),
			);
			break;
		case 'textarea':
			setting.addTextArea((area) => {
				area.setPlaceholder(control.placeholder ?? '')
					.setValue(text)
					.onChange(store);
				if (control.rows !== undefined) area.inputEl.rows = control.rows;
			});
			break;
		case 'number':
			setting.addText((input) => {
				const { min = null, max = null, step = null } = control;
				input.inputEl.setAttrs({ type: 'number', min, max, step });
				input
					.setPlaceholder(control.placeholder ?? '')
					.setValue(typeof stored === 'number' ? String(stored) : '');
				input.onChange((value) => {
					const number = value.trim() === '' ? NaN : Number(value);
					store(Number.isFinite(number) ? number : (control.defaultValue ?? 0));
				});
			});
			break;
		case 'file':
			setting.addSearch((search) => {
				search
					.setPlaceholder(control.placeholder ?? '')
					.setValue(text)
					.onChange(store);
				suggestFiles(app, search.inputEl, control.filter ?? ((_file: TFile) => true));
			});
			break;
		case 'folder':
			setting.addSearch((search) => {
				search
					.setPlaceholder(control.placeholder ?? '')
					.setValue(text)
					.onChange(store);
				const filter = control.filter ?? ((_folder: TFolder) => true);
				suggestFolders(app, search.inputEl, filter, control.includeRoot ?? false);
			});
			break;
		case 'slider':
			setting.addSlider((slider) => {
				slider.setLimits(control.min, control.max, control.step);
				if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
				slider.setValue(typeof stored === 'number' ? stored : control.min).onChange(store);
			});
			break;
		case 'color':
			setting.addColorPicker((color) => color.setValue(text || '#000000').onChange(store));
			break;
	}
}
