import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The path of a Chromium: the one that CHROME_PATH names, else an installed one, else one that is installed now, by apt
 * where this is Debian and we are root, by playwright's own download otherwise. Throws a sentence where none can be had.
 */
export async function findChromium(): Promise<string> {
	const named = process.env['CHROME_PATH'];
	if (named) {
		if (isExecutable(named)) return named;
		throw new Error(`CHROME_PATH is ${named}, and there is no program of that name.`);
	}
	const found = installed();
	if (found) return found;
	if (isDebian() && process.getuid?.() === 0) installByApt(['chromium']);
	const installedNow = installed() ?? download();
	if (installedNow) return installedNow;
	throw new Error(
		'The browser tests need Chromium. None was found and none could be installed: install Chromium or Chrome and name it in CHROME_PATH.',
	);
}

/** Sees to it that Korean has glyphs in the pictures that tests take; where that cannot be done, nothing happens. */
export function installHangulFont(): void {
	const { status, stdout } = spawnSync('fc-list', [':lang=ko', 'family'], { encoding: 'utf8' });
	if (status === 0 && stdout.trim() !== '') return;
	if (isDebian() && process.getuid?.() === 0) installByApt(['fontconfig', 'fonts-noto-cjk']);
}

function installed(): string | null {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const candidates = [
		...folders.flatMap((folder) => names.map((name) => join(folder, name))),
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		chromium.executablePath(),
	];
	return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function isDebian(): boolean {
	if (!existsSync('/etc/os-release')) return false;
	return /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installByApt(packages: readonly string[]): void {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	console.error(`Installing ${packages.join(' and ')} with apt …`);
	spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
	spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, stdio: 'ignore' });
}

function download(): string | null {
	console.error('Downloading Chromium with playwright …');
	const cli = createRequire(join(process.cwd(), 'package.json')).resolve('playwright-core/cli.js');
	spawnSync(process.execPath, [cli, 'install', '--with-deps', 'chromium'], { stdio: 'ignore' });
	if (!isExecutable(chromium.executablePath()))
		spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore' });
	return isExecutable(chromium.executablePath()) ? chromium.executablePath() : null;
}
