/** @jest-environment jsdom */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { Contract, nameOf } from './contract';
import type { Use } from './contract';
import { installDom } from './dom';

/** Those of the uses that a window dressed by the host, and the language in it, do not have. */
function missingInWindow(uses: readonly Use[]): string[] {
	installDom(window);
	const has = ({ owner, name }: Use): boolean => {
		if (owner === null || owner === 'Window') return name in window || name in globalThis;
		const isStatic = owner.endsWith('Constructor');
		const ofDom = Reflect.get(window, owner) as { prototype: object } | undefined;
		const builtIn = Reflect.get(globalThis, isStatic ? owner.slice(0, -'Constructor'.length) : owner) as
			{ prototype?: object } | undefined;
		return [ofDom?.prototype, isStatic ? builtIn : (builtIn?.prototype ?? builtIn)].some(
			(holder) => holder !== undefined && name in holder,
		);
	};
	return uses.filter((use) => use.isGlobal && !has(use)).map(nameOf);
}

describe('the host has all that the plugin uses of obsidian', () => {
	const contract = new Contract();
	const uses = contract.uses();

	test('the sources are understood', () => {
		const names = uses.map(nameOf);
		expect(names).toEqual(
			expect.arrayContaining(['Plugin', 'Plugin.addCommand', 'Vault.process', 'Node.createEl']),
		);
	});

	test('its module and its classes', () => {
		expect(contract.missing(uses)).toEqual([]);
	});

	test('what it adds to elements and to the language', () => {
		expect(missingInWindow(uses)).toEqual([]);
	});
});

test('what the host lacks is named', () => {
	const probe = new Contract({
		'src/probe.ts': `
			import { htmlToMarkdown, App, Vault } from 'obsidian';
			export function probe(app: App, vault: Vault): unknown {
				const { secretStorage } = app;
				vault.getName();
				app.workspace.setActiveLeaf(null!, { focus: true });
				return [htmlToMarkdown(''), app.renderContext.hoverPopover, secretStorage];
			}`,
	});
	expect(probe.missing(probe.uses())).toEqual([
		'App.renderContext',
		'App.secretStorage',
		'RenderContext.hoverPopover',
		'htmlToMarkdown',
	]);
});

test('what a class has is not what is made of it, and the other way round', () => {
	const contract = new Contract();
	const use = { isGlobal: false, passed: 0 };
	const faults = contract.missing([
		{ ...use, owner: 'Keymap', name: 'isModEvent', isStatic: true },
		{ ...use, owner: 'Keymap', name: 'isModEvent', isStatic: false },
		{ ...use, owner: 'Vault', name: 'process', isStatic: false },
		{ ...use, owner: 'Vault', name: 'process', isStatic: true },
	]);
	expect(faults).toEqual(['Keymap.isModEvent', 'Vault.process']);
});

test('the list of members is that of the installed obsidian.d.ts: else run node scripts/host-members.mjs', () => {
	const root = path.resolve(__dirname, '../..');
	const fresh = execFileSync('node', ['scripts/host-members.mjs', '--print'], { cwd: root, encoding: 'utf8' });
	expect(readFileSync(path.join(root, 'test/host/members.json'), 'utf8')).toBe(fresh);
});
