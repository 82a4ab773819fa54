import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readText, root } from './house/read-files';

const manifest = JSON.parse(readText('manifest.json')) as Record<
	'id' | 'version' | 'minAppVersion' | 'description',
	string
>;

describe('the bundle', () => {
	let folder = '';
	let bundles: readonly Buffer[] = [];

	beforeAll(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'meetup-build-'));
		bundles = ['first.js', 'second.js'].map((name) => {
			const file = path.join(folder, name);
			execFileSync(process.execPath, [path.join(root, 'scripts/build.mjs'), file], {
				cwd: folder,
				stdio: 'pipe',
			});
			return readFileSync(file);
		});
	}, 60_000);

	afterAll(() => {
		rmSync(folder, { recursive: true, force: true });
	});

	test('is the same, byte for byte, when it is built again', () => {
		const [first, second] = bundles;
		expect(first?.length).toBeGreaterThan(0);
		expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true);
	});

	test('has at most 704 KB, see docs/decisions/006', () => {
		expect(bundles[0]?.length).toBeLessThanOrEqual(720_896);
	});

	test('holds neither a path of this machine nor a source map', () => {
		const text = bundles[0]?.toString('utf8') ?? '';
		expect(text).not.toContain(root);
		expect(text).not.toContain('sourceMappingURL');
	});

	test('can be read by older iPhones: no lookbehind', () => {
		expect(/\(\?<[=!]/u.exec(bundles[0]?.toString('utf8') ?? '')).toBeNull();
	});
});

describe('the release', () => {
	test('main.ts is wiring: at most 60 lines', () => {
		expect(readText('main.ts').trimEnd().split('\n').length).toBeLessThanOrEqual(60);
	});

	test('package, lockfile, manifest, versions and changelog agree on the version', () => {
		const { version } = JSON.parse(readText('package.json')) as { version: string };
		const lock = JSON.parse(readText('package-lock.json')) as { version: string };
		const versions = JSON.parse(readText('versions.json')) as Record<string, string>;
		expect({ manifest: manifest.version, lock: lock.version }).toEqual({ manifest: version, lock: version });
		expect(versions[version]).toBe(manifest.minAppVersion);
		expect(readText('CHANGELOG.md')).toContain(`## ${version}`);
	});

	test('the manifest passes the rules of the community list', () => {
		expect(manifest.id).toMatch(/^[a-z-]+$/u);
		expect(manifest.id).not.toMatch(/obsidian|plugin$/u);
		expect(manifest.description).toMatch(/^[A-Z][A-Za-z0-9\s.,!?'"-]{8,248}\.$/u);
	});

	test('packages are pinned to exact versions', () => {
		const { dependencies, devDependencies } = JSON.parse(readText('package.json')) as Record<
			'dependencies' | 'devDependencies',
			Record<string, string>
		>;
		for (const version of Object.values({ ...dependencies, ...devDependencies }))
			expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
	});
});
