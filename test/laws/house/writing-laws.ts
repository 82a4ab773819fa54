import path from 'node:path';
import { readSourceFacts } from './source-facts';
import type { Files } from './rooms';

const longest = 250;
const nameless = [
	'util',
	'utils',
	'helper',
	'helpers',
	'common',
	'manager',
	'managers',
	'service',
	'services',
	'misc',
	'shared',
];
const namelessExport = /(?:Utils?|Helpers?|Managers?|Services?|Misc)$/u;

/** How a file of the house is written: length, names, exports, and what it must not contain. */
export function checkWriting(files: Files): string[] {
	return Object.entries(files)
		.filter(([file]) => file.endsWith('.ts'))
		.flatMap(([file, text]) => [
			...checkLength(file, text),
			...checkNames(file, text),
			...checkExports(file, text),
			...checkWords(file, text),
			...checkMarks(file, text),
		]);
}

/** Comments that switch a check off; they are looked for in tests and scripts too. */
export function checkDirectives(files: Files): string[] {
	return Object.entries(files).flatMap(([file, text]) =>
		linesWith(
			text,
			/(?:\/\/|\/\*)\s*(eslint-disable|eslint-enable|@ts-ignore|@ts-nocheck|prettier-ignore|stylelint-disable)/u,
		).map(
			([line, mark]) =>
				`${file}:${line} switches a check off with ${mark}. Change the code so that the check passes.`,
		),
	);
}

function checkLength(file: string, text: string): string[] {
	const lines = text.replace(/\n$/u, '').split('\n').length;
	return lines > longest
		? [
				`${file} has ${lines} lines. A file is read in one sitting, at most ${longest} lines: split it by what its parts know.`,
			]
		: [];
}

function checkNames(file: string, text: string): string[] {
	const faults = file
		.replace(/\.ts$/u, '')
		.split(/[/-]/u)
		.filter((word) => nameless.includes(word.toLowerCase()))
		.map((word) => `${file} is named ${word}, which says nothing. Name it by what it promises.`);
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/u.test(path.posix.basename(file)))
		faults.push(`${file} is not named in kebab-case. Name it like its main export, words joined by hyphens.`);
	for (const { text: name } of readSourceFacts(file, text).exports)
		if (namelessExport.test(name))
			faults.push(`${file} exports ${name}, a name that says nothing. Name it by what it promises.`);
	return faults;
}

function checkExports(file: string, text: string): string[] {
	const { defaultExports, reexports } = readSourceFacts(file, text);
	return [
		...(file === 'main.ts' ? [] : defaultExports).map(
			({ line }) =>
				`${file}:${line} has a default export. Export by name: only main.ts, which Obsidian loads, has one.`,
		),
		...reexports.map(
			({ line, text: from }) =>
				`${file}:${line} passes on the exports of ${from}. Import from the file that has them, without a barrel.`,
		),
	];
}

/** Words on screen live in src/i18n, where a missing translation does not compile. */
function checkWords(file: string, text: string): string[] {
	if (!file.startsWith('src/obsidian/') && file !== 'main.ts') return [];
	const { shownTexts, texts } = readSourceFacts(file, text);
	const shown = shownTexts.filter(({ text: words }) => /\p{L}/u.test(words));
	const korean = texts.filter(({ text: words }) => /\p{Script=Hangul}/u.test(words));
	return [...new Map([...shown, ...korean].map((found) => [found.line, found])).values()].map(
		({ line, text: words }) =>
			`${file}:${line} shows the words “${words}”. Words on screen live in src/i18n: name them there.`,
	);
}

function checkMarks(file: string, text: string): string[] {
	return [
		...linesWith(text, /\b(TODO|FIXME|XXX|HACK)\b/u).map(
			([line, mark]) => `${file}:${line} says ${mark}. File an issue and take the note out.`,
		),
		...linesWith(text, /(\(\?<[=!])/u).map(
			([line]) =>
				`${file}:${line} has a lookbehind, and the plugin would not load on older iPhones. Match what stands before instead.`,
		),
	];
}

function linesWith(text: string, pattern: RegExp): [line: number, found: string][] {
	return text.split('\n').flatMap((line, place): [number, string][] => {
		const found = pattern.exec(line)?.[1];
		return found === undefined ? [] : [[place + 1, found]];
	});
}
