import type { NotePath } from './note-path';

/** One note at one moment: what Obsidian parsed out of it and, where it has been read, its text. */
export interface NoteSnapshot {
	readonly path: NotePath;
	/** The frontmatter as parsed; empty where there is none or where it is not valid YAML. */
	readonly properties: Readonly<Record<string, unknown>>;
	readonly headings: readonly HeadingAt[];
	/** Internal links of the body, embeds left out, in the order they stand. */
	readonly links: readonly LinkAt[];
	/** Tags of the body, in the order they stand. */
	readonly tags: readonly TagAt[];
	/** Zero-based lines of the body's list items that are tasks still to do, in order. */
	readonly tasks: readonly number[];
	/** The whole file, or null while only the metadata is known. */
	readonly text: string | null;
}

export interface HeadingAt {
	readonly text: string;
	/** From 1 to 6. */
	readonly level: number;
	/** Zero-based. */
	readonly line: number;
}

export interface LinkAt {
	/** The linkpath with its heading, as written. */
	readonly link: string;
	readonly displayText: string;
	readonly line: number;
}

export interface TagAt {
	/** With its `#`, as Obsidian's cache has it. */
	readonly tag: string;
	readonly line: number;
}
