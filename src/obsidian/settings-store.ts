import { Notice } from 'obsidian';
import type { Plugin } from 'obsidian';

import { isRecord } from '../core/settings/is-record';
import { readSettings, writeSettings } from '../core/settings/read-settings';
import { DEFAULT_SETTINGS, LANGUAGES } from '../core/settings/settings';
import type { Settings } from '../core/settings/settings';
import type { Strings } from '../i18n/en';

const KEYS = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];

/** The plugin's settings and their way to `data.json`, which is never overwritten when it cannot be read. */
export class SettingsStore {
	#unread: Readonly<Record<string, unknown>> = {};
	#isReadable = false;
	#isNew = false;

	/** @param onReword is called when properties got other names or words another meaning: notes are to be read anew. */
	constructor(
		private readonly plugin: Plugin & { settings: Settings },
		private readonly strings: Strings,
		private readonly onReword: () => void,
	) {}

	/** Reads `data.json`. What cannot be read leaves the settings as they are, and the person is told. */
	async load(): Promise<void> {
		const before = this.plugin.settings;
		try {
			const data: unknown = await this.plugin.loadData();
			this.#isNew = data === null || data === undefined;
			if (!this.#isNew && !isRecord(data)) throw new TypeError('data.json');
			const { settings, unread } = readSettings(data);
			this.plugin.settings = settings;
			this.#unread = unread;
			this.#isReadable = true;
		} catch {
			this.#isReadable = false;
			this.#warn();
		}
		this.#compare(before);
	}

	/** The settings as they are now. */
	get current(): Settings {
		return this.plugin.settings;
	}

	/** Whether a value of a setting is taken as it is, outer space aside, and changes no other setting. */
	accepts(key: keyof Settings, value: string): boolean {
		const { settings } = readSettings({ ...this.current, [key]: value });
		const wanted = { ...this.current, [key]: value.trim() };
		return KEYS.every((one) => settings[one] === wanted[one]);
	}

	/** Settles the language of the notes in a vault that has no settings yet: all its devices write the same one. */
	async startIn(language: string): Promise<void> {
		if (this.#isNew && language in LANGUAGES) await this.change('language', language);
	}

	/** Changes one setting and saves; a value that makes no sense falls back as it does when read. */
	async change(key: keyof Settings, value: unknown): Promise<void> {
		if (!this.#isReadable) {
			this.#warn();
			return;
		}
		const before = this.plugin.settings;
		const { [key]: _, ...unread } = this.#unread;
		this.#unread = unread;
		this.plugin.settings = readSettings({ ...before, [key]: value }).settings;
		this.#compare(before);
		await this.plugin.saveData(writeSettings(this.current, unread));
	}

	#warn(): void {
		new Notice(this.strings.notice.settingsUnreadable, 0);
	}

	#compare(before: Settings): void {
		if (KEYS.some((key) => /^(?:property|words)|Template$/u.test(key) && before[key] !== this.current[key]))
			this.onReword();
	}
}
