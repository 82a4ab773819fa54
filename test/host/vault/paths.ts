/** The folder that a path lies in; `/` for what lies in the root. */
export function parentOf(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash < 0 ? '/' : path.slice(0, slash);
}

/** The last segment of a path. */
export function nameOf(path: string): string {
	return path === '/' ? '' : path.slice(path.lastIndexOf('/') + 1);
}

/** A path inside a folder; the root's name does not show. */
export function joined(folder: string, name: string): string {
	return folder === '/' || folder === '' ? name : `${folder}/${name}`;
}

/** Whether a path is hidden: `.obsidian/app.json`. The vault does not load such files; the adapter reads them. */
export function isHidden(path: string): boolean {
	return path.split('/').some((segment) => segment.startsWith('.'));
}

/** A path with single slashes and none at its ends. Its characters stay as they are: names on a disk may be decomposed. */
export function cleanPath(path: string): string {
	return path.split(/[\\/]/u).filter(Boolean).join('/') || '/';
}

/** The error that Node gives for a file that is not there, and the real app with it. */
export function noEntry(action: string, path: string): Error {
	return Object.assign(new Error(`ENOENT: no such file or directory, ${action} '${path}'`), { code: 'ENOENT' });
}
