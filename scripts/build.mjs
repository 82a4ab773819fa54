import { builtinModules } from 'node:module';
import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** What Obsidian provides at run time and what the bundle therefore leaves out. */
const provided = [
	'obsidian',
	'electron',
	'@codemirror/*',
	'@lezer/*',
	...builtinModules,
	...builtinModules.map((name) => `node:${name}`),
];

/** The values that the sources take from Obsidian. One that is missing here stops the build and is named. */
const names = [
	...[
		'AbstractInputSuggest',
		'BasesView',
		'Component',
		'ConfirmationModal',
		'EditorSuggest',
		'Events',
		'FuzzySuggestModal',
		'ItemView',
		'Keymap',
		'MarkdownView',
		'Menu',
		'Modal',
		'Notice',
		'Platform',
	],
	...['Plugin', 'PluginSettingTab', 'SearchComponent', 'Setting', 'SuggestModal', 'TFolder'],
	...['getLanguage', 'parseYaml', 'renderMatches', 'setIcon'],
];

/** Asks for Obsidian once: each file would do so for itself, and spell out each name at each use. */
const obsidianOnce = {
	name: 'obsidian-once',
	setup(building) {
		building.onResolve({ filter: /^obsidian$/ }, ({ kind }) =>
			kind === 'require-call' ? { path: 'obsidian', external: true } : { path: 'obsidian', namespace: 'once' },
		);
		building.onLoad({ filter: /^/, namespace: 'once' }, () => ({
			contents: `export const { ${names.join(', ')} } = require('obsidian');`,
		}));
	},
};

function optionsFor(outfile) {
	return {
		absWorkingDir: root,
		// As an entry point, main.ts would bring half a kilobyte of helpers along to export its one class.
		stdin: { contents: "import Plugin from './main';\nexports.default = Plugin;", resolveDir: root },
		outfile,
		bundle: true,
		format: 'cjs',
		platform: 'browser',
		target: 'es2022',
		charset: 'utf8',
		external: provided,
		plugins: [obsidianOnce],
		minify: true,
		legalComments: 'none',
		sourcemap: false,
		treeShaking: true,
		logLevel: 'warning',
	};
}

/**
 * Bundles `main.ts` into one file, minified. The same sources give the same bytes: no time, no path, no source map.
 *
 * @param {string} outfile where the bundle goes; `main.js` beside `manifest.json` if left out
 * @returns {Promise<{ outfile: string, bytes: number }>}
 */
export async function build(outfile = path.join(root, 'main.js')) {
	await esbuild.build(optionsFor(outfile));
	return { outfile, bytes: statSync(outfile).size };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [argument] = process.argv.slice(2);
	if (argument === '--watch') {
		const context = await esbuild.context({
			...optionsFor(path.join(root, 'main.js')),
			minify: false,
			sourcemap: 'inline',
			logLevel: 'info',
		});
		await context.watch();
	} else {
		const { outfile, bytes } = await build(argument && path.resolve(argument));
		console.log(`${path.relative(process.cwd(), outfile)}: ${(bytes / 1024).toFixed(1)} KB`);
	}
}
