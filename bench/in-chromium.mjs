// Runs a bench in the Chromium that the browser tests use, where V8 and ICU are those of the app:
// npx esbuild bench/in-chromium.mjs --bundle --platform=node --packages=external --format=esm | node --input-type=module - bench/mentions.bench.mjs
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

import { findChromium } from '../test/browser/chromium';

const OVER = 'That was the bench.';

const { outputFiles } = await build({
	entryPoints: [process.argv[2]],
	bundle: true,
	format: 'esm',
	write: false,
});
const browser = await chromium.launch({
	executablePath: await findChromium(),
	args: ['--no-sandbox', '--enable-precise-memory-info', '--js-flags=--expose-gc'],
});
try {
	const page = await browser.newPage();
	page.on('console', (message) => console.log(message.text()));
	const over = page.waitForEvent('console', { predicate: (message) => message.text() === OVER, timeout: 0 });
	page.on('pageerror', (error) => {
		throw error;
	});
	await page.addScriptTag({ type: 'module', content: `${outputFiles[0].text}\nconsole.log('${OVER}');` });
	await over;
} finally {
	await browser.close();
}
