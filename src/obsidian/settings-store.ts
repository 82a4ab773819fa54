import { Notice } from 'obsidian';
import type { Plugin } from 'obsidian';

import { readSettings, writeSettings } from '../core/settings/read-settings';
import type { Settings } from '../core/settings/settings';
import type { Strings } from '../i18n/en';

/** The plugin's settings and their way to `data.json`, which is never overwritten when it cannot be read. */
export class SettingsStore {
	#unknownKeys: Readonly<Record<string, unknown>> = {};
	#isReadable = false;

	/** @param onRename is called when properties got other names, so that what notes say is to be read anew. */
	constructor(
		private readonly plugin: Plugin & { settings: Settings },
		private readonly strings: Strings,
		private readonly onRename: () => void,
	) {}

	/** Reads `data.json`. What cannot be read leaves the settings as they are, and the person is told. */
	async load(): Promise<void> {
		const before = this.plugin.settings;
		try {
			const data: unknown = await this.plugin.loadData();
			if (data !== null && data !== undefined && !isPlainObject(data)) throw new TypeError('data.json');
			const { settings, unknownKeys } = readSettings(data);
			this.plugin.settings = settings;
			this.#unknownKeys = unknownKeys;
			this.#isReadable = true;
		} catch {
			this.#isReadable = false;
			new Notice(this.strings.notice.settingsUnreadable, 0);
		}
		this.#compare(before);
	}

	/** The settings as they are now. */
	get current(): Settings {
		return this.plugin.settings;
	}

	/** Whether a value of a setting is taken as it is, outer space aside, or would fall back to something else. */
	accepts(key: keyof Settings, value: string): boolean {
		return readSettings({ ...writeSettings(this.current, {}), [key]: value }).settings[key] === value.trim();
	}

	/** Changes one setting and saves; a value that makes no sense falls back as it does when read. */
	async change(key: keyof Settings, value: unknown): Promise<void> {
		if (!this.#isReadable) {
			new Notice(this.strings.notice.settingsNotSaved);
			return;
		}
		const before = this.plugin.settings;
		const data = { ...writeSettings(before, this.#unknownKeys), [key]: value };
		this.plugin.settings = readSettings(data).settings;
		this.#compare(before);
		await this.plugin.saveData(writeSettings(this.plugin.settings, this.#unknownKeys));
	}

	#compare(before: Settings): void {
		const keys = Object.keys(before) as (keyof Settings)[];
		if (keys.some((key) => key.startsWith('property') && before[key] !== this.current[key])) this.onRename();
	}
}

function isPlainObject(value: unknown): boolean {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
