import type { TFile } from 'obsidian';
import type { HostApp } from '../host-app';

/** The path of a link and what stands behind its first `#`, `#` included. */
export function splitLink(linktext: string): { path: string; subpath: string } {
	const hash = linktext.indexOf('#');
	const path = (hash < 0 ? linktext : linktext.slice(0, hash)).replace(/\u00A0/g, ' ').trim();
	return { path, subpath: hash < 0 ? '' : linktext.slice(hash) };
}

/** The file that a link in a note leads to; `#heading` alone leads into the note itself. */
export function linkDestination(app: HostApp, linktext: string, sourcePath: string): TFile | null {
	const { path } = splitLink(linktext);
	if (path === '') return app.vault.getFileByPath(sourcePath);
	return app.metadataCache.getFirstLinkpathDest(path, sourcePath);
}
