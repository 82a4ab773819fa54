import type { TFile } from '../vault/files';
import { parentOf } from '../vault/paths';

/** Finds files by the last part of a link, whatever its case and however its Hangul is composed. Adding a file is O(1). */
export class NameIndex {
	private readonly byName = new Map<string, Set<TFile>>();

	add(file: TFile): void {
		const key = keyOf(file.name);
		const files = this.byName.get(key) ?? new Set();
		files.add(file);
		this.byName.set(key, files);
	}

	remove(file: TFile, name = file.name): void {
		const key = keyOf(name);
		const files = this.byName.get(key);
		files?.delete(file);
		if (files?.size === 0) this.byName.delete(key);
	}

	/** Files that share a name, in the order they came. */
	named(name: string): TFile[] {
		return [...(this.byName.get(keyOf(name)) ?? [])];
	}

	/**
	 * The file that a link leads to. `./` and `../` start from the note's folder, `/` from the root. Otherwise the end of
	 * the path decides: the exact path first, then what lies in or below the note's folder, then the shortest path
	 * (the last two told; what decides between paths of one length is a guess).
	 */
	resolve(linkpath: string, sourcePath: string): TFile | null {
		const isRelative = /^\.{1,2}\//u.test(linkpath);
		const isAbsolute = linkpath.startsWith('/');
		const wanted = keyOf(
			isRelative ? fromFolder(parentOf(sourcePath), linkpath) : linkpath.split('/').filter(Boolean).join('/'),
		);
		const name = wanted.slice(wanted.lastIndexOf('/') + 1);
		// `[[v1.2]]` may name a file without extension, or the note `v1.2.md`.
		for (const extension of ['', '.md']) {
			const path = wanted + extension;
			const candidates = this.named(name + extension);
			const exact = candidates.find((file) => keyOf(file.path) === path);
			if (exact) return exact;
			if (isRelative || isAbsolute) continue;
			const folder = parentOf(sourcePath);
			const isNear = (file: TFile) => folder === '/' || file.path.startsWith(`${folder}/`);
			const [first] = candidates
				.filter((file) => keyOf(file.path).endsWith(`/${path}`))
				.sort(
					(a, b) =>
						Number(isNear(b)) - Number(isNear(a)) ||
						a.path.length - b.path.length ||
						(a.path < b.path ? -1 : 1),
				);
			if (first) return first;
		}
		return null;
	}
}

/** What all links that could lead to files of this name have in common. */
export function linkKeyOf(linkpath: string): string {
	const key = keyOf(linkpath.slice(linkpath.lastIndexOf('/') + 1));
	return key.endsWith('.md') ? key.slice(0, -3) : key;
}

function keyOf(path: string): string {
	return path.normalize('NFC').toLowerCase();
}

function fromFolder(folder: string, linkpath: string): string {
	const segments = folder === '/' ? [] : folder.split('/');
	for (const segment of linkpath.split('/')) {
		if (segment === '..') segments.pop();
		else if (segment !== '.' && segment !== '') segments.push(segment);
	}
	return segments.join('/');
}
