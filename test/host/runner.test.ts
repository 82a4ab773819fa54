import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'vault-'));
	writeFileSync(
		path.join(folder, 'Review.md'),
		'---\ntitle: Kafka\ndate: 2023-08-09\ntags:\n  - meetup/review\n---\n# Kafka\n',
	);
});
afterAll(() => rmSync(folder, { recursive: true }));

function vault(...args: string[]): { status: number | null; stdout: string; stderr: string } {
	const { status, stdout, stderr } = spawnSync('node', ['scripts/vault.mjs', ...args], {
		cwd: path.resolve(__dirname, '../..'),
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

describe('the built plugin runs on a folder of the disk', () => {
	test('a verb answers on stdout and writes nothing that was not asked for', () => {
		const { status, stdout, stderr } = vault(folder, 'list', 'format=json');
		expect([status, stderr]).toEqual([0, '']);
		expect(JSON.parse(stdout)).toMatchObject({ reviews: [{ path: 'Review.md', date: '2023-08-09' }] });
		expect(readdirSync(folder)).toEqual(['Review.md']);
	}, 30_000);

	test('what one process did, another one undoes', () => {
		const note = path.join(folder, 'Index.md');
		const text = '\uFEFF%% meetup-index:begin by=year %%\r\n%% meetup-index:end %%\r\nno end';
		writeFileSync(note, text);
		vault(folder, 'index');
		expect(readFileSync(note, 'utf8')).toContain('Kafka');
		const { status, stdout, stderr } = vault(folder, 'undo', 'format=json');
		expect([status, stderr]).toEqual([0, '']);
		expect(JSON.parse(stdout)).toEqual({ restored: ['Index.md'], refused: [] });
		expect(readFileSync(note, 'utf8')).toBe(text);
	}, 30_000);

	test.each([
		['an unknown verb', () => [folder, 'nope'], /^There is no verb nope\. The verbs are .*\blist\b.*\.\n$/u],
		['a missing folder', () => ['/no/such/folder', 'list'], /^There is no folder \/no\/such\/folder\.\n$/u],
		['nothing at all', () => [], /^Say which folder and which verb.*\n$/u],
		['a refusal of the verb', () => [folder, 'new', 'meetup=Kafka', 'date=nope'], /^.*nope.*\n$/u],
	])(
		'%s is one sentence on stderr',
		(_what, args, sentence) => {
			const { status, stdout, stderr } = vault(...args());
			expect([status, stdout]).toEqual([1, '']);
			expect(stderr).toMatch(sentence);
		},
		30_000,
	);
});
