/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import type { PluginManifest } from 'obsidian';

import { debounce } from './debounce';
import { createHost } from './host';
import type { Host, HostOptions } from './host';
import './jsdom-gaps';
import * as obsidian from './obsidian';
import { MemoryAdapter } from './vault/memory-adapter';

const manifest: PluginManifest = {
	id: 'probe',
	name: 'Probe',
	author: '',
	version: '1.0.0',
	minAppVersion: '1.13.0',
	description: '',
};

/** The text of a built plugin whose `onload` does this. */
const pluginThat = (does: string): string =>
	`'use strict'; const obsidian = require('obsidian'); exports.default = class extends obsidian.Plugin { async onload() { ${does} } };`;

const open: Host[] = [];
afterEach(() => open.splice(0).forEach((host) => host.close()));

function host(files: Readonly<Record<string, string>> = {}, options: Partial<HostOptions> = {}): Host {
	const made = createHost({ adapter: new MemoryAdapter(files), ...options });
	open.push(made);
	return made;
}

describe('a plugin as it was built', () => {
	test('runs, with the classes that tests import, and sees the vault being read', async () => {
		const app = host({ 'a.md': '' });
		const plugin = await app.loadPlugin(
			pluginThat(
				`this.seen = []; this.registerEvent(this.app.vault.on('create', (file) => this.seen.push(file.path)));`,
			),
			manifest,
		);
		await app.ready();
		expect(plugin).toBeInstanceOf(obsidian.Plugin);
		expect(plugin).toMatchObject({ seen: ['a.md'] });
	});

	test('finds what a person installed with it, and nothing else', async () => {
		const required = (name: string) =>
			host().loadPlugin(`require('${name}'); exports.default = require('obsidian').Plugin;`, manifest);
		await expect(required('@codemirror/state')).resolves.toBeDefined();
		await expect(required('electron')).rejects.toThrow('The app does not provide the module electron.');
	});

	test('hears the name of what the host lacks', async () => {
		const lacks = (does: string) => host().loadPlugin(pluginThat(does), manifest);
		await expect(lacks('obsidian.htmlToMarkdown("");')).rejects.toThrow(
			'obsidian: htmlToMarkdown is not part of the host',
		);
		await expect(lacks('this.app.secretStorage;')).rejects.toThrow(
			'obsidian: App.secretStorage is not part of the host',
		);
	});

	test('may set a member that the host lacks', async () => {
		const plugin = await host().loadPlugin(
			pluginThat('this.app.renderContext = 1; this.found = this.app.renderContext;'),
			manifest,
		);
		expect(plugin).toMatchObject({ found: 1 });
	});

	test('keeps its data beside itself', async () => {
		const app = host();
		const plugin = await app.loadPlugin(pluginThat(''), manifest, { a: 1 });
		expect(await plugin.loadData()).toEqual({ a: 1 });
		await plugin.saveData({ b: 2 });
		expect(await app.app.vault.adapter.read('.obsidian/plugins/probe/data.json')).toBe('{\n  "b": 2\n}');
	});

	test('has no data before it saved any, and cannot load what is no JSON', async () => {
		expect(await (await host().loadPlugin(pluginThat(''), manifest)).loadData()).toBeNull();
		await expect((await host().loadPlugin(pluginThat(''), manifest, '{')).loadData()).rejects.toThrow(SyntaxError);
	});

	test('leaves nothing behind', async () => {
		const app = host();
		await app.loadPlugin(
			pluginThat(`
				this.addCommand({ id: 'a', name: 'A', callback: () => {} });
				this.registerCliHandler('probe:b', '', null, () => 'b');
				this.registerObsidianProtocolHandler('probe', () => {});
				this.registerView('probe', () => {});
				this.registerEvent(this.app.vault.on('create', () => { throw new Error('Still here.'); }));`),
			manifest,
		);
		expect([app.app.commands.listCommands()[0]?.id, app.app.commands.listCommands()[0]?.name]).toEqual([
			'probe:a',
			'Probe: A',
		]);
		expect(await app.cli('b')).toBe('b');
		app.unloadPlugin();
		await app.app.vault.create('a.md', '');
		expect([app.app.commands.listCommands(), app.app.cli.list(), app.errors]).toEqual([[], [], []]);
		await expect(app.app.protocol.open('obsidian://probe')).rejects.toThrow('Nobody answers obsidian://probe.');
	});
});

describe('verbs of the command line', () => {
	test.each([
		['probe:a', 'probe:a', 'is registered already'],
		['other:a', 'probe:b', 'does not begin with "probe:"'],
		['probe:a b', 'probe:b', 'has a space in it'],
	])('refused: %j', async (id, first, why) => {
		const does = `for (const id of ['${first}', '${id}']) this.registerCliHandler(id, '', null, () => '');`;
		await expect(host().loadPlugin(pluginThat(does), manifest)).rejects.toThrow(why);
	});

	test('say which flag they miss, and which verb is not there', async () => {
		const app = host();
		const flags = `{ path: { value: '<path>', description: '', required: true } }`;
		await app.loadPlugin(
			pluginThat(`this.registerCliHandler('probe:a', '', ${flags}, ({ path }) => path);`),
			manifest,
		);
		expect(await app.cli('a', { path: 'x' })).toBe('x');
		await expect(app.cli('a')).rejects.toThrow('needs path=<path>');
		await expect(app.cli('c')).rejects.toThrow('There is no command "probe:c".');
	});
});

test('obsidian:// links reach the plugin with their parameters', async () => {
	const app = host();
	const plugin = await app.loadPlugin(
		pluginThat(`this.registerObsidianProtocolHandler('probe', (params) => { this.params = params; });`),
		manifest,
	);
	await app.app.protocol.open('obsidian://probe?title=%EC%B9%B4%ED%94%84%EC%B9%B4&now');
	expect(plugin).toMatchObject({ params: { action: 'probe', title: '카프카', now: 'true' } });
});

test('a listener that throws is reported, and the others hear', async () => {
	const app = host();
	const heard: string[] = [];
	app.app.vault.on('create', () => {
		throw new Error('Broken.');
	});
	app.app.vault.on('create', ({ path }) => heard.push(path));
	await app.app.vault.create('a.md', '');
	expect([heard, app.errors]).toEqual([['a.md'], [new Error('Broken.')]]);
});

test('a command that needs a note runs only where one is open', async () => {
	const app = host({ 'a.md': 'text' });
	await app.loadPlugin(
		pluginThat(
			`this.addCommand({ id: 'a', name: 'A', editorCallback: (editor) => editor.replaceSelection('x') });`,
		),
		manifest,
	);
	await app.ready();
	expect(app.app.commands.executeCommandById('probe:a')).toBe(false);
	const file = app.app.vault.getFileByPath('a.md');
	if (file) await app.app.workspace.getLeaf(false).openFile(file);
	expect(app.app.commands.executeCommandById('probe:a')).toBe(true);
	await app.settled();
	expect(file && (await app.app.vault.read(file))).toBe('xtext');
});

test('what a device remembers is a copy', () => {
	const { app } = host();
	const value = { a: [1] };
	app.saveLocalStorage('key', value);
	value.a.push(2);
	expect(app.loadLocalStorage('key')).toEqual({ a: [1] });
	app.saveLocalStorage('key', null);
	expect(app.loadLocalStorage('key')).toBeNull();
});

test('a component takes down what it set up, the last first, and its children before', () => {
	const gone: string[] = [];
	class Part extends obsidian.Component {
		constructor(private readonly name: string) {
			super();
		}

		override onload(): void {
			this.register(() => gone.push(`${this.name} 1`));
			this.register(() => gone.push(`${this.name} 2`));
		}

		override onunload(): void {
			gone.push(`${this.name} unload`);
		}
	}
	const parent = new Part('parent');
	void parent.load();
	parent.addChild(new Part('child'));
	parent.unload();
	parent.unload();
	expect(gone).toEqual(['child 2', 'child 1', 'child unload', 'parent 2', 'parent 1', 'parent unload']);
});

test('a call that is put off happens once, with the newest arguments; it can be made now or forgotten', async () => {
	const calls: number[] = [];
	const later = debounce((n: number) => calls.push(n), 5);
	later(1);
	later(2);
	await new Promise((resolve) => setTimeout(resolve, 15));
	expect(calls).toEqual([2]);
	later(3);
	later.run();
	later(4);
	later.cancel();
	await new Promise((resolve) => setTimeout(resolve, 15));
	expect(calls).toEqual([2, 3]);
});

test.each([
	['\\Meetups//2023/', 'Meetups/2023'],
	['/', '/'],
	['', '/'],
	['a\u00A0b', 'a b'],
	['한'.normalize('NFD'), '한'],
	['../a', '../a'],
])('a path is made regular: %j', (path, regular) => {
	expect(obsidian.normalizePath(path)).toBe(regular);
});
