import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from './rooms';

export const root = path.resolve(__dirname, '../../..');

/** The text of one file, by its path from the root of the project. */
export function readText(file: string): string {
	return readFileSync(path.join(root, file), 'utf8');
}

/** All files at and below the given places that pass the test, by their path from the root with `/`. */
export function readFiles(places: readonly string[], isWanted: (file: string) => boolean): Files {
	const files: Record<string, string> = {};
	for (const place of places) {
		const found = place.includes('.')
			? [place]
			: readdirSync(path.join(root, place), { recursive: true, withFileTypes: true })
					.filter((entry) => entry.isFile())
					.map((entry) =>
						path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
					);
		for (const file of found.filter(isWanted).sort()) files[file] = readText(file);
	}
	return files;
}
