import type { App } from 'obsidian';

/**
 * The name of a note, or its path where any other note of the vault has that name. Asked for the root, it is the same
 * from every folder; and Obsidian takes a whole path for that path, wherever the link stands.
 */
export function linkpathIn({ metadataCache, vault }: App, path: string): string {
	const file = vault.getFileByPath(path);
	return file ? metadataCache.fileToLinktext(file, '') : path;
}
