import type { NoteLine } from '../text/note-lines';
import type { Vocabulary } from '../vocabulary/vocabulary';

/** A text while it is recognised. */
export interface Source {
	/** The name of the file without folder and extension: it often names the event and a day. */
	readonly basename: string;
	/** Every line of the file; `lines[n].line` is `n`. */
	readonly lines: readonly NoteLine[];
	readonly vocabulary: Vocabulary;
}
