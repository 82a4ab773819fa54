import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PageContents } from './page';

/** The built plugin on a vault, as a page needs it. */
export function pluginOn(files: PageContents['files'], more: Partial<PageContents> = {}): PageContents {
	return {
		files,
		mainJs: readFileSync('main.js', 'utf8'),
		manifest: JSON.parse(readFileSync('manifest.json', 'utf8')) as object,
		stylesCss: readFileSync('styles.css', 'utf8'),
		...more,
	};
}

/** The notes of the sample vault, text by path. */
export function sampleVault(): Record<string, string> {
	const root = 'test/vault';
	const notes = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
	return Object.fromEntries(
		notes.map((path) => [path.split('\\').join('/'), readFileSync(join(root, path), 'utf8')]),
	);
}
