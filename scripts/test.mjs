import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { build } from './build.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cache = path.join(root, '.cache');
const filters = process.argv.slice(2);

/** Longest that one floor may take, in milliseconds: what hangs is stopped and counted, not waited for. */
const LONGEST = 20 * 60_000;

/** Runs some jest projects and counts; a test file that does not even start is one failure, and so is a floor that hangs. */
function runJest(name, options) {
	const report = path.join(cache, `jest-${name}.json`);
	rmSync(report, { force: true });
	const jest = fileURLToPath(import.meta.resolve('jest/bin/jest'));
	const { status, signal } = spawnSync(
		process.execPath,
		[jest, ...options, '--forceExit', '--passWithNoTests', '--json', `--outputFile=${report}`, ...filters],
		{ cwd: root, stdio: ['ignore', 'ignore', 'inherit'], timeout: LONGEST, killSignal: 'SIGKILL' },
	);
	if (signal !== null) console.error(`The tests of ${name} did not end. One of the files not named above hangs.`);
	if (!existsSync(report)) return { passed: 0, failed: 1 };
	const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
	const failed = numFailedTests + numRuntimeErrorTestSuites;
	return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}

/** Chromium is found, or installed, before the tests that need it start: no test waits for a download. */
async function prepareChromium() {
	const bundle = path.join(cache, 'prepare-chromium.mjs');
	await esbuild.build({
		stdin: {
			contents: `
				import { findChromium, installHangulFont } from './test/browser/chromium';
				installHangulFont();
				await findChromium().catch((error) => console.error(error.message));
			`,
			resolveDir: root,
		},
		outfile: bundle,
		bundle: true,
		packages: 'external',
		platform: 'node',
		format: 'esm',
		target: 'node20',
		logLevel: 'warning',
	});
	spawnSync(process.execPath, [bundle], { cwd: root, stdio: 'inherit' });
}

mkdirSync(cache, { recursive: true });
await build();
const members = spawnSync(process.execPath, ['scripts/host-members.mjs'], { cwd: root, stdio: 'inherit' });
if (members.status !== 0) throw new Error('The members of Obsidian’s API could not be read from its types.');

const counts = [runJest('core-and-plugin', ['--selectProjects', 'core', 'plugin', '--maxWorkers=100%'])];
await prepareChromium();
// One at a time: every test of the browser measures what a person would wait for.
counts.push(runJest('browser', ['--selectProjects', 'browser', '--runInBand']));

if (!process.env.MEETUP_SHARED) {
	console.log(
		'Not tested here: what is compared with recordings of the real app and with real posts (MEETUP_SHARED).',
	);
}
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
