import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

import { build } from './build.mjs';
import { isFresh } from './fresh.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const at = (...names) => path.join(root, ...names);

/** The plugin as it is built from the sources of this moment. */
export async function builtPlugin() {
	const mainJs = at('main.js');
	if (!isFresh(mainJs, [at('main.ts'), at('src'), at('package-lock.json')]))
		await putInPlace(mainJs, (file) => build(file));
	return { mainJs: readFileSync(mainJs, 'utf8'), manifest: JSON.parse(readFileSync(at('manifest.json'), 'utf8')) };
}

/** The host for Node, bundled: `run` for one verb, `openFolder` for more. */
export async function nodeHost() {
	const runner = at('.cache', 'runner.cjs');
	if (!isFresh(runner, [at('test', 'host'), at('package-lock.json')])) await putInPlace(runner, bundleRunner);
	return createRequire(import.meta.url)(runner);
}

async function bundleRunner(outfile) {
	await esbuild.build({
		absWorkingDir: root,
		entryPoints: ['test/host/runner.ts'],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		// The host takes the module's place at run time; the imitated window reads files of its own.
		external: ['jsdom'],
		logLevel: 'warning',
	});
}

/** Several runs at once must never read half a bundle. */
async function putInPlace(file, make) {
	await mkdir(path.dirname(file), { recursive: true });
	const beside = path.join(path.dirname(file), `${randomUUID()}.tmp`);
	try {
		await make(beside);
		await rename(beside, file);
	} finally {
		await rm(beside, { force: true });
	}
}

function write(stream, text) {
	return new Promise((resolve) => {
		if (text === '') resolve();
		else stream.write(text.endsWith('\n') ? text : `${text}\n`, resolve);
	});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [plugin, { run }] = await Promise.all([builtPlugin(), nodeHost()]);
	const { out, err, code } = await run(process.argv.slice(2), plugin);
	await Promise.all([write(process.stdout, out), write(process.stderr, err)]);
	// Whatever still waits for its turn has nothing to do with the answer.
	process.exit(code);
}
