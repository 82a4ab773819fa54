import { fileNameOf } from '../../core/text/file-name';

/** How many names are tried for a new note. */
const LAST = 9_999;

/** The paths that no child of a folder takes, in the order to try them: `Name.md`, `Name 2.md`, `Name 3.md` … */
export function* freePaths(
	folder: string,
	children: readonly { readonly name: string }[],
	name: string,
	extension = 'md',
): Generator<string> {
	const base = fileNameOf(name);
	const taken = new Set(children.map((child) => keyOfFile(child.name)));
	for (let n = 1; n <= LAST; n += 1) {
		const fileName = n === 1 ? `${base}.${extension}` : `${base} ${n}.${extension}`;
		if (!taken.has(keyOfFile(fileName))) yield folder === '' ? fileName : `${folder}/${fileName}`;
	}
}

/** The child of a name, in whatever case and composition it is written: on many disks those are one file. */
export function childNamed<T extends { readonly name: string }>(children: readonly T[], name: string): T | undefined {
	const key = keyOfFile(name);
	return children.find((child) => keyOfFile(child.name) === key);
}

/** What all spellings of a file's name, or of its path, have in common that a disk may take for one. */
export function keyOfFile(name: string): string {
	return name.normalize('NFC').toLowerCase();
}
