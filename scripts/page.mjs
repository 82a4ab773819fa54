import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Writes one HTML file that shows a vault with the plugin running on it. It needs nothing but itself: it works from the
 * disk, and its own policy forbids it the network.
 *
 * @param {object} page
 * @param {string} page.outFile where the file is written; folders are made
 * @param {Record<string, string>} page.files the vault: text by path
 * @param {string} page.mainJs the built plugin
 * @param {object} page.manifest the plugin's manifest
 * @param {string} page.stylesCss the plugin's style sheet
 * @param {string} [page.language] the app's language, `en` where the address does not say `#lang=`
 * @param {'light' | 'dark'} [page.theme] `light` where the address does not say `#theme=`
 * @param {string} [page.open] the note to open at the start
 * @param {readonly string[]} [page.run] commands to run at the start, by their ids
 */
export async function buildPage({ outFile, files, mainJs, manifest, stylesCss, language, theme, open, run }) {
	const { script, style } = await bundleHost();
	const data = { files, mainJs, manifest, defaults: { language, theme, open, run } };
	const html = `<!doctype html>
<html lang="${language ?? 'en'}">
<head>
<meta charset="utf-8">
<title>${manifest.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline' 'unsafe-eval'; img-src data: blob:">
<link rel="icon" href="data:,">
<style>${inTag(style, 'style')}</style>
<style>${inTag(stylesCss, 'style')}</style>
</head>
<body>
<script type="application/json" id="vault">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script>${inTag(script, 'script')}</script>
<script>
const { files, mainJs, manifest, defaults } = JSON.parse(document.getElementById('vault').textContent);
window.opened = window.openVault(files, mainJs, manifest, defaults);
</script>
</body>
</html>
`;
	await mkdir(dirname(outFile), { recursive: true });
	await writeFile(outFile, html);
}

let bundled;

/** The host as one script and one style sheet; made once per process. */
function bundleHost() {
	bundled ??= build({
		entryPoints: [join(root, 'test/host/page.ts'), join(root, 'test/host/page.css')],
		outdir: '/',
		bundle: true,
		format: 'iife',
		platform: 'browser',
		target: 'es2022',
		minify: true,
		legalComments: 'none',
		write: false,
		logLevel: 'warning',
	}).then(({ outputFiles }) => {
		const textOf = (end) => outputFiles.find(({ path }) => path.endsWith(end)).text;
		return { script: textOf('.js'), style: textOf('.css') };
	});
	return bundled;
}

/** A text that cannot end the tag it stands in. */
function inTag(text, tag) {
	return text.replaceAll(new RegExp(`</(?=${tag})`, 'gi'), '<\\/');
}
