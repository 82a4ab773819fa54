/** What can be renamed or merged all over a vault. */
export type NamedKind = 'speaker' | 'meetup' | 'organization' | 'topic';

/** A wish for another name, as one note sees it. */
export interface RenameWish {
	readonly kind: NamedKind;
	/** The name now: of a note, or of links that lead to none; of a topic without `topic/`. */
	readonly from: string;
	readonly to: string;
	/** The linkpath to write where a bare name would lead elsewhere, such as `People/여환성`; null where the bare name does. */
	readonly toPath: string | null;
	/** Whether what is renamed stays in its folder: then links by path keep theirs. Left out, they are written anew. */
	readonly isInPlace?: boolean;
	/**
	 * Whether a link of this note with this linkpath, without heading, leads to what is renamed. Linkpaths come as
	 * they are read: those of Markdown links are decoded, and may begin with `../` and end with `.md`.
	 */
	readonly isMeant: (linkpath: string) => boolean;
}
