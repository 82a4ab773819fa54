import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { en } from '../../src/i18n/en';
import { readFiles, readText, root } from './house/read-files';

const documents = readFiles(['README.md', 'CHANGELOG.md', 'docs'], (file) => file.endsWith('.md'));
const readme = readText('README.md');

/** What a document says is as true as what the code does. */
describe('the documents', () => {
	test('every npm command that is mentioned exists', () => {
		const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
		const mentioned = Object.values(documents).flatMap((text) =>
			[...text.matchAll(/npm (?:run (?:--silent )?)?([a-z:]+)/gu)].map((match) => match[1] ?? ''),
		);
		expect(mentioned.length).toBeGreaterThan(5);
		expect(mentioned.filter((name) => !['ci', 'install'].includes(name) && !(name in scripts))).toEqual([]);
	});

	test('the commands for developing are the ones that CI calls', () => {
		const block = /## Developing\n+```bash\n([^`]+)```/u.exec(readme)?.[1] ?? '';
		const commands = block
			.split('\n')
			.map((line) => line.replace(/\s*#.*$/u, ''))
			.filter(Boolean);
		const called = readText('.ci/run')
			.split('\n')
			.map((line) => line.replace(/^CI=1 /u, ''));
		expect(commands.length).toBeGreaterThan(3);
		expect(commands.filter((command) => !called.includes(command))).toEqual([]);
	});

	test('every command of the plugin stands in the README, by the name on screen', () => {
		const named = [...readme.matchAll(/^\| ([A-Z][a-z ]+) \|/gmu)].map((match) => match[1]);
		expect(named.filter((name) => name !== 'Command').sort()).toEqual(Object.values(en.command).sort());
	});

	test('every link between documents leads somewhere', () => {
		const broken = Object.entries(documents).flatMap(([file, text]) =>
			[...text.replace(/```[^]*?```/gu, '').matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/gu)]
				.map((match) => path.posix.join(path.posix.dirname(file), decodeURI(match[1] ?? '')))
				.filter((target) => !existsSync(path.join(root, target)))
				.map((target) => `${file} links to ${target}, which does not exist.`),
		);
		expect(broken).toEqual([]);
	});

	test('every file and folder that a recipe or a decision names in code exists', () => {
		const missing = Object.entries(documents).flatMap(([file, text]) =>
			[...text.matchAll(/`((?:src|test|docs|scripts)\/[^`\s…*<]+)`/gu)]
				.map((match) => match[1] ?? '')
				.filter((target) => !existsSync(path.join(root, target)))
				.map((target) => `${file} names ${target}, which does not exist.`),
		);
		expect(missing).toEqual([]);
	});
});
