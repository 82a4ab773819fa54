import { unsupportedTokensOf } from '../dates/day-format';
import { problemOfWords } from '../vocabulary/own-words';
import type { OwnWords } from '../vocabulary/own-words';
import { isRecord } from './is-record';
import { DEFAULT_SETTINGS, LANGUAGES } from './settings';
import type { Settings } from './settings';

/** What `data.json` holds, in two parts: what this version understands, and what it keeps for another one. */
export interface StoredSettings {
	readonly settings: Settings;
	/** Keys of other versions, and values under known keys that make no sense to this one. */
	readonly unread: Readonly<Record<string, unknown>>;
}

type Key = keyof Settings;
type Values = Record<Key, Settings[Key]>;

const KEYS = Object.keys(DEFAULT_SETTINGS).filter(isKey);
const PROPERTY_KEYS = KEYS.filter((key) => key.startsWith('property'));

/** One to three signs, none of which Markdown or Obsidian has a use for. */
const TRIGGER = /^(?:(?![[\]#^|`*_~=$%<>\\/-])[\p{P}\p{S}]){1,3}$/u;

/** Properties that belong to Obsidian and to everybody. */
const RESERVED = ['tags', 'tag', 'aliases', 'alias', 'cssclasses', 'cssclass', '__proto__'];

/**
 * Settings out of whatever `data.json` holds. A broken value falls back to its default and takes no other one along.
 * Never throws, and always gives a new object.
 *
 * @example readSettings({ language: 'en', keepInStep: 'yes' }).settings.keepInStep //=> true
 */
export function readSettings(data: unknown): StoredSettings {
	const values: Values = { ...DEFAULT_SETTINGS };
	const unread: [string, unknown][] = [];
	for (const [key, value] of isRecord(data) ? Object.entries(data) : []) {
		const setting = isKey(key) ? settingOf(key, value) : null;
		if (setting !== null) values[key as Key] = setting;
		else if (key !== '__proto__') unread.push([key, value]);
	}
	resetDoubledProperties(values);
	return { settings: values as Settings, unread: Object.fromEntries(unread) };
}

/**
 * What belongs into `data.json`: the settings that differ from the defaults, and whatever could not be read.
 *
 * @example writeSettings({ ...DEFAULT_SETTINGS, language: 'en' }, {}) //=> { language: 'en' }
 */
export function writeSettings(settings: Settings, unread: Readonly<Record<string, unknown>>): Record<string, unknown> {
	const changed = KEYS.filter((key) => settings[key] !== DEFAULT_SETTINGS[key]).map(
		(key) => [key, settings[key]] as const,
	);
	return Object.fromEntries([...Object.entries(unread), ...changed]);
}

function isKey(key: string): key is Key {
	return Object.hasOwn(DEFAULT_SETTINGS, key);
}

/** Null for a value that makes no sense. */
function settingOf(key: Key, value: unknown): Settings[Key] | null {
	if (typeof value !== typeof DEFAULT_SETTINGS[key]) return null;
	if (typeof value === 'boolean') return value;
	if (typeof value !== 'string') return null;
	if (key === 'language') return Object.hasOwn(LANGUAGES, value) ? value : null;
	if (/(?:Folder|Template)$/u.test(key)) return pathOf(value);
	if (key.endsWith('Format')) return value.trim() !== '' && unsupportedTokensOf(value).length === 0 ? value : null;
	const name = value.trim();
	if (isWordsKey(key)) return problemOfWords(key, name) === null ? name : null;
	if (key === 'mentionTrigger') return TRIGGER.test(name) ? name : null;
	return isPropertyName(name) ? name : null;
}

const isWordsKey = (key: Key): key is keyof OwnWords => key.startsWith('words');

/** A folder or note inside the vault, out of what a person types: no slash at the ends, no way up, nothing hidden. */
function pathOf(path: string): string {
	return path
		.split(/[\\/]/u)
		.map((part) => part.trim())
		.filter((part) => part !== '' && !part.startsWith('.'))
		.join('/');
}

function isPropertyName(name: string): boolean {
	return name !== '' && !/\p{Cc}/u.test(name) && !RESERVED.includes(name.toLowerCase());
}

/** Two settings that name one property would overwrite each other in notes: those that were changed go back. */
function resetDoubledProperties(values: Values): void {
	const isDoubled = (key: Key): boolean =>
		PROPERTY_KEYS.some((other) => other !== key && values[other] === values[key]);
	let doubled: readonly Key[];
	do {
		doubled = PROPERTY_KEYS.filter((key) => values[key] !== DEFAULT_SETTINGS[key] && isDoubled(key));
		for (const key of doubled) values[key] = DEFAULT_SETTINGS[key];
	} while (doubled.length > 0);
}
