import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether something made from sources is there and younger than all of them. Folders count, for files that were removed.
 *
 * @param {string} made
 * @param {readonly string[]} sources files and folders
 */
export function isFresh(made, sources) {
	return existsSync(made) && Math.max(...sources.map(youngest)) < statSync(made).mtimeMs;
}

function youngest(source) {
	const stat = statSync(source);
	if (!stat.isDirectory()) return stat.mtimeMs;
	return Math.max(stat.mtimeMs, ...readdirSync(source).map((name) => youngest(path.join(source, name))));
}
