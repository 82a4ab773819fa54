import type { DataWriteOptions } from 'obsidian';

import { getFrontMatterInfo } from './metadata/front-matter';
import type { MetadataCache } from './metadata/metadata-cache';
import { LinkRewriter } from './metadata/rewrite-links';
import type { TFolder } from './vault/files';
import type { TAbstractFile, TFile } from './vault/files';
import { joined } from './vault/paths';
import type { Vault } from './vault/vault';
import { parseYaml, stringifyYaml } from './yaml';

/** What the app does with files beyond writing them: links follow a rename, properties are set. */
export class FileManager {
	private readonly links: LinkRewriter;

	constructor(
		private readonly vault: Vault,
		private readonly metadataCache: MetadataCache,
	) {
		this.links = new LinkRewriter(vault, metadataCache, (file, change) => this.processFrontMatter(file, change));
	}

	/** Where new notes go: the root, as in a vault whose settings nobody touched. */
	getNewFileParent(_sourcePath: string, _newFilePath?: string): TFolder {
		return this.vault.getRoot();
	}

	/** Renames or moves, and changes the links that would not lead there any more. */
	async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
		await this.metadataCache.settled();
		const rewrite = this.links.remember(file);
		await this.vault.rename(file, newPath);
		await rewrite();
	}

	/** Nobody is there to be asked: the file goes to the bin. */
	async promptForDeletion(file: TAbstractFile): Promise<boolean> {
		await this.trashFile(file);
		return true;
	}

	async trashFile(file: TAbstractFile): Promise<void> {
		await this.vault.trash(file, true);
	}

	/** `[[Note#Heading|alias]]`; a file that is no note is embedded. */
	generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
		const isSelf = file.path === sourcePath && subpath !== '';
		const link = (isSelf ? '' : this.metadataCache.fileToLinktext(file, sourcePath)) + subpath;
		const mark = file.extension === 'md' ? '' : '!';
		return `${mark}[[${link}${alias === '' || alias === link ? '' : `|${alias}`}]]`;
	}

	/**
	 * Lets properties be changed as an object and writes all of them anew: comments, quotes, flow lists and CRLF of the
	 * frontmatter are lost, and `1.10` becomes `1.1`, as in the real app. Nothing is written where nothing changed or
	 * where `change` or the YAML throws. An empty block stays where there was one (a guess).
	 */
	async processFrontMatter(
		file: TFile,
		change: (properties: Record<string, unknown>) => void,
		options?: DataWriteOptions,
	): Promise<void> {
		await this.vault.process(
			file,
			(text) => {
				const { exists, frontmatter, contentStart } = getFrontMatterInfo(text);
				const value: unknown = exists ? parseYaml(frontmatter) : null;
				const properties =
					value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
				const before = stringifyYaml(properties);
				change(properties);
				const after = stringifyYaml(properties);
				if (after === before) return text;
				const body = text.slice(contentStart);
				return Object.keys(properties).length === 0 && !exists
					? body
					: `---\n${isEmpty(properties) ? '' : after}---\n${body}`;
			},
			options,
		);
	}

	async getAvailablePathForAttachment(filename: string, _sourcePath?: string): Promise<string> {
		const dot = filename.lastIndexOf('.');
		const [base, extension] = dot > 0 ? [filename.slice(0, dot), filename.slice(dot)] : [filename, ''];
		const folder = this.vault.getRoot().path;
		for (let n = 0; ; n++) {
			const path = joined(folder, n === 0 ? filename : `${base} ${n}${extension}`);
			if (!(await this.vault.adapter.exists(path))) return path;
		}
	}
}

function isEmpty(properties: Record<string, unknown>): boolean {
	return Object.keys(properties).length === 0;
}
