import { PluginSettingTab } from 'obsidian';
import type { App, Plugin, SettingDefinition, SettingDefinitionItem, TFile } from 'obsidian';

import { calendarDayOf } from '../../core/dates/calendar-day-of';
import { unsupportedTokensOf } from '../../core/dates/day-format';
import { formatDay } from '../../core/dates/format-day';
import { LANGUAGES } from '../../core/settings/settings';
import type { Settings } from '../../core/settings/settings';
import { problemOfWords, WORDS_KEYS } from '../../core/vocabulary/own-words';
import type { OwnWords } from '../../core/vocabulary/own-words';
import type { Strings } from '../../i18n/en';
import type { SettingsStore } from '../settings-store';

type Key = keyof Settings;
type FolderKey = 'reviewFolder' | 'speakerFolder' | 'reflectionFolder';
type TemplateKey = 'reviewTemplate' | 'speakerTemplate' | 'reflectionTemplate';
type FormatKey = 'dayFormat' | 'titleDayFormat';
type ToggleKey = 'keepInStep' | 'createSpeakerNotes' | 'mentions';
type Property = keyof Strings['property'];

/** The settings page, as data that Obsidian draws, searches and validates. */
export class MeetupSettingTab extends PluginSettingTab {
	override icon = 'presentation';
	constructor(
		app: App,
		plugin: Plugin,
		private readonly store: SettingsStore,
		private readonly strings: Strings,
	) {
		super(app, plugin);
	}

	override getSettingDefinitions(): SettingDefinitionItem<Key>[] {
		const words = this.strings.settings;
		return [
			{
				type: 'group',
				heading: words.notes,
				items: [
					this.#folder('reviewFolder'),
					this.#folder('speakerFolder'),
					this.#folder('reflectionFolder'),
					{
						...words.language,
						control: { type: 'dropdown', key: 'language', options: LANGUAGES },
					},
					this.#format('dayFormat'),
					this.#format('titleDayFormat'),
				],
			},
			{
				type: 'group',
				heading: this.strings.template.heading,
				items: (['reviewTemplate', 'speakerTemplate', 'reflectionTemplate'] as const).map((key) =>
					this.#template(key),
				),
			},
			{
				type: 'group',
				heading: this.strings.property.speakers,
				items: [
					this.#toggle('keepInStep'),
					this.#toggle('createSpeakerNotes'),
					this.#toggle('mentions'),
					this.#trigger(),
				],
			},
			{
				type: 'page',
				name: words.properties,
				desc: words.propertiesHint,
				items: (Object.keys(this.strings.property) as Property[]).map((property) => this.#property(property)),
			},
			{
				type: 'page',
				name: words.words,
				desc: words.wordsHint,
				items: WORDS_KEYS.map((key) => this.#words(key)),
			},
		];
	}

	override getControlValue(key: string): unknown {
		return this.store.current[key as Key];
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		await this.store.change(key as Key, value);
		// The page is not drawn anew while somebody types in it: the samples follow by themselves.
		for (const format of ['dayFormat', 'titleDayFormat'] as const) {
			const sampleEl = this.containerEl.querySelector(`.meetup-settings-sample[data-format="${format}"]`);
			sampleEl?.setText(this.#sampleOf(format));
		}
	}

	#folder(key: FolderKey): SettingDefinition<Key> {
		return { name: this.strings.settings[key], control: { type: 'folder', key, includeRoot: true } };
	}

	#template(key: TemplateKey): SettingDefinition<Key> {
		const { setting, builtIn } = this.strings.template;
		const filter = ({ extension }: TFile) => extension === 'md';
		return { name: setting[key], control: { type: 'file', key, placeholder: builtIn, filter } };
	}

	#toggle(key: ToggleKey): SettingDefinition<Key> {
		return { ...this.strings.settings[key], control: { type: 'toggle', key } };
	}

	#trigger(): SettingDefinition<Key> {
		const key = 'mentionTrigger';
		const { mentionTrigger, mentionTriggerUnusable } = this.strings.settings;
		const validate = (signs: string) => (this.store.accepts(key, signs) ? undefined : mentionTriggerUnusable);
		return { name: mentionTrigger, control: { type: 'text', key, placeholder: '@', validate } };
	}

	#format(key: FormatKey): SettingDefinition<Key> {
		const words = this.strings.settings;
		const desc = createFragment((fragment) => {
			const attr = { 'data-format': key };
			fragment.createSpan({ cls: 'meetup-settings-sample', text: this.#sampleOf(key), attr });
		});
		const validate = (format: string) => {
			if (format.trim() === '') return words.emptyFormat;
			const tokens = unsupportedTokensOf(format);
			return tokens.length === 0 ? undefined : words.unsupportedTokens(tokens.join(', '));
		};
		return { name: words[key], desc, control: { type: 'text', key, placeholder: 'YYYY-MM-DD', validate } };
	}

	#property(property: Property): SettingDefinition<Key> {
		const key = keyOf(property);
		const words = this.strings.settings;
		const validate = (name: string) => {
			if (this.store.accepts(key, name)) return undefined;
			const isTaken = Object.entries(this.store.current).some(
				([other, value]) => other !== key && value === name.trim(),
			);
			return isTaken ? words.propertyTaken(name.trim()) : words.propertyUnreadable;
		};
		return { name: this.strings.property[property], control: { type: 'text', key, validate } };
	}

	#words(key: keyof OwnWords): SettingDefinition<Key> {
		const { example, ...words } = this.strings.settings[key];
		const validate = (text: string) => {
			const problem = problemOfWords(key, text.trim());
			return problem ? this.strings.settings.wordsProblem[problem.code](problem.text) : undefined;
		};
		return { ...words, control: { type: 'textarea', key, placeholder: example, rows: 3, validate } };
	}

	#sampleOf(key: FormatKey): string {
		const { current } = this.store;
		return this.strings.settings.sample(formatDay(calendarDayOf(new Date()), current[key], current.language));
	}
}

/** The setting that names a property. */
function keyOf<T extends string>(property: T): `property${Capitalize<T>}` {
	return `property${property.charAt(0).toUpperCase()}${property.slice(1)}` as `property${Capitalize<T>}`;
}
