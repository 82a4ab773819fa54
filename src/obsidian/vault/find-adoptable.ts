import { parseYaml } from 'obsidian';
import type { App, TFile } from 'obsidian';

import { refusalToAdopt } from '../../core/compose/adopt-note';
import type { NotePath } from '../../core/model/note-path';
import type { Refusal } from '../../core/model/refusal';
import type { TextReading } from '../../core/model/text-reading';
import { noteKindOf } from '../../core/read/note-kind';
import { recognise } from '../../core/recognise/recognise';
import type { Vocabulary } from '../../core/vocabulary/vocabulary';

import { isReviewText } from './edit-review';
import { TimeSlice } from './time-slice';

/** A note that looks like a review and is none yet. */
export interface Adoptable {
	readonly file: TFile;
	readonly reading: TextReading;
	/** Why it cannot be adopted as it is. */
	readonly refusal: Refusal | null;
}

/** Below this nothing speaks for a review. */
const DOUBTFUL = 0.3;

/** Which notes are looked through, and who hears of it. */
export interface SearchWish {
	readonly files: readonly TFile[];
	readonly vocabulary: Vocabulary;
	readonly onProgress: (done: number) => void;
	/** Stops between two notes. */
	readonly signal: AbortSignal;
}

/** The notes that may be reviews, the likeliest first. Writes nothing; the app gets its turn in between. */
export async function findAdoptable(app: App, wish: SearchWish): Promise<Adoptable[]> {
	const found: Adoptable[] = [];
	const slice = new TimeSlice();
	for (const [done, file] of wish.files.entries()) {
		await slice.breathe();
		if (wish.signal.aborted) break;
		const isKnown = noteKindOf(app.metadataCache.getFileCache(file)?.frontmatter ?? {}, []) !== null;
		// A note that went away in the meantime is none to adopt.
		const text = isKnown ? null : await app.vault.cachedRead(file).catch(() => null);
		if (text !== null && !isReviewText(text)) {
			const reading = recognise(file.path as NotePath, text, wish.vocabulary);
			if (reading.isReview || reading.confidence >= DOUBTFUL)
				found.push({ file, reading, refusal: refusalToAdopt(text, parseYaml) });
		}
		wish.onProgress(done + 1);
	}
	return found.sort((a, b) => b.reading.confidence - a.reading.confidence);
}
