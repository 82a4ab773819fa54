import { afterEach, describe, expect, jest, test } from '@jest/globals';

import { click, find, waitFor } from './fingers';
import { openVault } from './open-vault';
import type { OpenVault } from './open-vault';

const DATA = '.obsidian/plugins/meetup-reflections/data.json';
const REVIEW = '---\ntags: [meetup/review]\nwann: 2023-08-09\n---\n# Kafka night\n';

let vault: OpenVault;
afterEach(() => vault.close());

/** Opens the settings page and gives the field of a setting. */
function fieldOf(name: string): HTMLInputElement {
	vault.app.setting.open();
	vault.app.setting.openTabById('meetup-reflections');
	const itemEl = [...document.querySelectorAll('.setting-item')].find(
		(el) => el.querySelector('.setting-item-name')?.textContent === name,
	);
	const inputEl = itemEl?.querySelector('input');
	if (!inputEl) throw new Error(`There is no setting ${name}.`);
	return inputEl;
}

function write(inputEl: HTMLInputElement | HTMLTextAreaElement, text: string): void {
	inputEl.focus();
	inputEl.value = text;
	inputEl.dispatchEvent(new Event('input', { bubbles: true }));
	inputEl.dispatchEvent(new Event('change', { bubbles: true }));
}

async function stored(): Promise<unknown> {
	return JSON.parse(await vault.adapter.read(DATA));
}

describe('the settings', () => {
	test('are saved as what differs from the defaults, and keys of other versions stay', async () => {
		vault = await openVault({}, { data: { futureKey: { a: 1 }, language: 'en' } });
		write(fieldOf('Folder for new reviews'), 'Events');
		await waitFor(() => JSON.stringify(vault.adapter.texts[DATA]).includes('Events'));
		expect(await stored()).toEqual({ futureKey: { a: 1 }, language: 'en', reviewFolder: 'Events' });
		expect(await vault.ask('new', { meetup: 'Kafka', date: '2023-08-09' })).toEqual({
			path: 'Events/2023-08-09 Kafka.md',
		});
	});

	test('keep a value of a newer version as it is, until the person changes that very setting', async () => {
		vault = await openVault({}, { data: { language: 'zh' } });
		write(fieldOf('Folder for new reviews'), 'Events');
		await waitFor(() => JSON.stringify(vault.adapter.texts[DATA]).includes('Events'));
		expect(await stored()).toEqual({ language: 'zh', reviewFolder: 'Events' });
		const languageEl = find('.setting-item', 'Language of the notes').querySelector('select');
		if (!languageEl) throw new Error('There is no choice of languages.');
		languageEl.value = 'en';
		languageEl.dispatchEvent(new Event('change', { bubbles: true }));
		await waitFor(() => !JSON.stringify(vault.adapter.texts[DATA]).includes('zh'));
		expect(await stored()).toEqual({ language: 'en', reviewFolder: 'Events' });
	});

	test('stay as they are when data.json cannot be read any more, as the person is told', async () => {
		vault = await openVault({}, { data: { reviewFolder: 'Events' } });
		await vault.adapter.write(DATA, '{');
		await vault.plugin().onExternalSettingsChange?.();
		expect(vault.notices().join()).toContain('cannot be read');
		expect(vault.notices().join()).not.toContain('default');
		expect(await vault.ask('new', { meetup: 'Kafka', date: '2023-08-09' })).toEqual({
			path: 'Events/2023-08-09 Kafka.md',
		});
	});

	test('are never overwritten when they cannot be read, and the person is told', async () => {
		vault = await openVault({ [DATA]: '{"reviewFolder": "Mine",' });
		expect(vault.notices().join()).toContain('cannot be read');
		write(fieldOf('Folder for new reviews'), 'Events');
		await waitFor(() => vault.notices().filter((notice) => notice.includes('Nothing is saved')).length === 2);
		expect(await vault.adapter.read(DATA)).toBe('{"reviewFolder": "Mine",');
		expect(await vault.ask('new', { meetup: 'Kafka', date: '2023-08-09' })).toEqual({
			path: 'Meetups/2023-08-09 Kafka.md',
		});
	});

	test('that are no settings at all are left alone too', async () => {
		vault = await openVault({ [DATA]: '["a list"]' });
		write(fieldOf('Folder for new reviews'), 'Events');
		await vault.settled();
		expect(await vault.adapter.read(DATA)).toBe('["a list"]');
	});

	test('show what a date format makes of today, and refuse what a day cannot say', async () => {
		vault = await openVault({});
		const inputEl = fieldOf('Date in file names');
		write(inputEl, '[on] YYYY');
		await waitFor(() => find('.meetup-settings-sample').textContent === `Today: on ${new Date().getFullYear()}`);
		write(inputEl, 'YYYY HH:mm');
		await waitFor(() => document.body.textContent.includes('Not possible in a date here: HH, mm.'));
		expect(await stored()).toEqual({ dayFormat: '[on] YYYY' });
	});

	test('refuse a symbol that opens no suggestions, and say which do', async () => {
		vault = await openVault({});
		const inputEl = fieldOf('Symbol that opens the suggestions');
		write(inputEl, '[[');
		await waitFor(() => document.body.textContent.includes('Please write one to three symbols, such as @ or ;;.'));
		write(inputEl, ';;');
		await waitFor(() => vault.adapter.texts[DATA] !== undefined);
		expect(document.body.textContent).not.toContain('Please write one to three symbols');
		expect(await stored()).toEqual({ mentionTrigger: ';;' });
	});

	test('read the notes anew when a property gets another name', async () => {
		vault = await openVault({ 'r.md': REVIEW }, { data: {} });
		const dayOf = async () => ((await vault.ask('list')) as { reviews: { date: unknown }[] }).reviews[0]?.date;
		expect(await dayOf()).toBeNull();
		await vault.adapter.write(DATA, '{"propertyDate":"wann"}');
		await vault.plugin().onExternalSettingsChange?.();
		await vault.settled();
		expect(await dayOf()).toBe('2023-08-09');
	});

	test('read the notes anew when words get another meaning', async () => {
		const note = [
			...['---', 'tags: [meetup/review]', '---', '# Kafka night'],
			...['## Act 2 - Sharding', 'Host: Ada Lee', '### Scribbles', '## Offstage', ''],
		].join('\n');
		vault = await openVault({ 'r.md': note });
		const talksOf = async () => {
			await vault.settled();
			const [review] = ((await vault.ask('list')) as { reviews: { talks: unknown[] }[] }).reviews;
			return review?.talks;
		};
		expect(await talksOf()).toEqual([]);
		openPage('Words in your notes');
		write(fieldOfOpenPage('Numbering of talks', 'textarea'), 'Act N');
		await waitFor(() => vault.adapter.texts[DATA] !== undefined);
		expect(await talksOf()).toMatchObject([{ number: 2, title: 'Sharding', speakers: [] }]);
		write(fieldOfOpenPage('Summary', 'textarea'), 'Scribbles');
		write(fieldOfOpenPage('Bylines', 'textarea'), 'Host');
		await waitFor(() => JSON.stringify(vault.adapter.texts[DATA]).includes('Host'));
		expect(await talksOf()).toMatchObject([
			{ number: 2, title: 'Sharding', speakers: [{ name: 'Ada Lee' }], sections: [{ kind: 'summary' }] },
		]);
		write(fieldOfOpenPage('Numbering of talks', 'textarea'), '');
		await waitFor(() => !JSON.stringify(vault.adapter.texts[DATA]).includes('Act'));
		expect(await talksOf()).toMatchObject([{ number: null, title: 'Act 2 - Sharding' }]);
	});

	test.each([
		['Numbering of talks', 'Act N, Interlude', '“Interlude” needs one N'],
		['Bylines', 'Host\nHere is {nam}', '“Here is {nam}” needs words around {name}.'],
		['Thoughts', 'Mine, ???', '“???” has no letter'],
		['Summary', 'a'.repeat(3000), 'under 2000 characters'],
	])('refuse words that make no sense: %s', async (name, text, sentence) => {
		vault = await openVault({}, { data: { wordsQna: 'Ask away' } });
		openPage('Words in your notes');
		write(fieldOfOpenPage(name, 'textarea'), text);
		await waitFor(() => document.body.textContent.includes(sentence));
		expect(await stored()).toEqual({ wordsQna: 'Ask away' });
	});

	test('refuse a property name that would take another one away', async () => {
		const data = { propertyTitle: 'headline', propertyRole: 'title' };
		vault = await openVault({}, { data });
		openPage('Property names');
		write(fieldOfOpenPage('Title'), 'title');
		await waitFor(() => document.body.textContent.includes('“title” is already the name of another property.'));
		expect(await stored()).toEqual(data);
	});

	test('refuse a property name that another property has', async () => {
		vault = await openVault({});
		const settings = jest.spyOn(vault.plugin(), 'saveData');
		openPage('Property names');
		write(fieldOfOpenPage('Location'), 'date');
		await waitFor(() => document.body.textContent.includes('“date” is already the name of another property.'));
		expect(settings).not.toHaveBeenCalled();
	});
});

describe('the language of the notes', () => {
	const titleOfNew = async () => vault.read(String((await vault.ask('new', { meetup: 'Kafka' }))['path']));

	test.each([
		['en-GB', { language: 'en' }],
		['ja', { language: 'ja' }],
		['ko', {}],
	])('is that of the app when the plugin is first turned on, for all devices: %s', async (app, data) => {
		vault = await openVault({}, { language: app });
		vault.host.turnOn();
		await waitFor(() => vault.adapter.texts[DATA] !== undefined);
		expect(await stored()).toEqual(data);
		expect((await titleOfNew()).includes('[후기]')).toBe(app === 'ko');
	});

	test('is Korean where the app speaks what notes cannot be written in', async () => {
		vault = await openVault({}, { language: 'de' });
		vault.host.turnOn();
		await vault.settled();
		expect(vault.adapter.texts[DATA]).toBeUndefined();
		expect(await titleOfNew()).toContain('[후기]');
	});

	test('stays when the plugin is turned on again, whatever the app speaks by then', async () => {
		vault = await openVault({}, { data: {} });
		vault.host.turnOn();
		await vault.settled();
		expect(await stored()).toEqual({});
	});
});

function openPage(name: string): void {
	vault.app.setting.open();
	vault.app.setting.openTabById('meetup-reflections');
	click('.setting-item', name);
}

function fieldOfOpenPage(name: string, field: 'input' | 'textarea' = 'input'): HTMLInputElement | HTMLTextAreaElement {
	const inputEl = find('.setting-item', name).querySelector(field);
	if (!inputEl) throw new Error(`There is no setting ${name}.`);
	return inputEl;
}
