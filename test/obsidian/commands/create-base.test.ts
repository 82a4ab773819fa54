import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { Component } from 'obsidian';
import { parse } from 'yaml';

import { ShownBase } from '../../host/bases/shown-base';
import { openVault } from '../open-vault';
import type { OpenVault, Opening } from '../open-vault';

const NOTES = {
	'Meetups/a.md':
		'---\ntags: [meetup/review]\ndate: 2023-08-09\n"who spoke": ["[[여환성]]"]\n---\n# A\n\n## 1. Talk\n[[여환성]] 님이 발표해 주셨습니다.\n',
	'Meetups/b.md':
		'---\ntags: [meetup/review]\ndate: 2024-05-05\nevent_date: 2022-01-01\n"who spoke": "[[Ada Lee]]"\n---\n# B\n',
	'Meetups/c.md': '---\ntags: [meetup/other]\n"who spoke": ["[[여환성]]"]\n---\n',
	'Speakers/여환성.md': '---\ntags: [speaker]\n---\n',
};

const OWN = { propertySpeakers: 'who spoke' };

let vault: OpenVault;
afterEach(() => vault.close());

async function create(opening: Opening = {}): Promise<void> {
	vault = await openVault(NOTES, { data: OWN, ...opening });
	vault.run('create-bases-file');
	await vault.settled();
}

/** The rows of a table on screen. */
const cells = () =>
	[...document.querySelectorAll('.bases-table tr')].map((row) =>
		[...row.querySelectorAll('th, td')].map(({ textContent }) => textContent),
	);

describe('creating a Bases file', () => {
	test('makes one among the reviews, opens it, and says how to use it in a speaker’s note', async () => {
		await create();
		expect(vault.app.workspace.getActiveFile()?.path).toBe('Meetups/Meetup reviews.base');
		expect(cells()).toEqual([
			['Note', 'Date', 'Meetup', 'Speakers', 'Rating', 'Location'],
			['a', '2023-08-09', '', '여환성', '', ''],
			['b', '2022-01-01', '', 'Ada Lee', '', ''],
		]);
		expect(vault.notices().join()).toContain('![[Meetup reviews.base#This speaker]]');
	});

	test('never writes over one, and knows Korean', async () => {
		await create({ language: 'ko' });
		vault.run('create-bases-file');
		await vault.settled();
		const bases = vault.app.vault.getFiles().filter(({ extension }) => extension === 'base');
		expect(bases.map(({ path }) => path).sort()).toEqual(['Meetups/밋업 후기 2.base', 'Meetups/밋업 후기.base']);
		const { views } = parse(await vault.read('Meetups/밋업 후기.base')) as { views: { name: string }[] };
		expect(views.map(({ name }) => name)).toEqual(['모든 후기', '카드', '타임라인', '이 발표자']);
	});

	test('in the note of a speaker it shows the reviews they speak in', async () => {
		await create();
		const text = await vault.read('Meetups/Meetup reviews.base');
		document.querySelectorAll('.bases-table').forEach((el) => el.remove());
		const el = document.body.createDiv({ cls: 'bases-embed' });
		const owner = new Component();
		const shown = new ShownBase(vault.app, el, vault.file('Speakers/여환성.md'), () => {});
		owner.addChild(shown as never);
		shown.show(text, 'This speaker');
		expect(cells().slice(1)).toEqual([['a', '2023-08-09', '', '여환성']]);
		owner.unload();
	});

	test('where Bases is off, the file waits and the person is told how to turn it on', async () => {
		await create({ hasBases: false });
		expect(await vault.read('Meetups/Meetup reviews.base')).toContain('type: meetup-timeline');
		expect(vault.app.workspace.getLeavesOfType('bases')).toHaveLength(0);
		expect(vault.notices().join()).toContain('turn on Bases');
	});

	test('Bases that is turned on later gets the timeline, and the next file opens', async () => {
		await create({ hasBases: false });
		expect([...vault.app.bases.registrations.keys()]).toEqual([]);
		vault.app.bases.turnOn();
		expect([...vault.app.bases.registrations.keys()]).toEqual(['meetup-timeline']);
		vault.run('create-bases-file');
		await vault.settled();
		expect(vault.app.workspace.getActiveFile()?.path).toBe('Meetups/Meetup reviews 2.base');
	});

	test('and gets it with the next tab where nobody tells that it was turned on', async () => {
		await create({ hasBases: false });
		jest.spyOn(vault.app.internalPlugins, 'trigger').mockImplementation(() => undefined);
		vault.app.bases.turnOn();
		expect([...vault.app.bases.registrations.keys()]).toEqual([]);
		vault.app.workspace.trigger('layout-change');
		vault.app.workspace.trigger('layout-change');
		expect([...vault.app.bases.registrations.keys()]).toEqual(['meetup-timeline']);
	});
});
