import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

import { build } from './build.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bundle = path.join(root, '.cache', 'take-pictures.mjs');

// Takes pictures of every state of the pane, of the plugin as it is built now: `npm run pictures [part of a file's name]`.
await build();
await esbuild.build({
	absWorkingDir: root,
	entryPoints: ['test/browser/take-pictures.ts'],
	outfile: bundle,
	bundle: true,
	packages: 'external',
	platform: 'node',
	format: 'esm',
	target: 'node20',
	logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
