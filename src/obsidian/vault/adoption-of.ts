import { parseYaml } from 'obsidian';

import { adoptNote, ALL_PARTS } from '../../core/compose/adopt-note';
import type { Adoption } from '../../core/compose/adopt-note';
import type { NotePath } from '../../core/model/note-path';
import type { TextReading } from '../../core/model/text-reading';
import { readReview } from '../../core/read/read-review';
import { snapshotOfText } from '../../core/read/snapshot-of-text';
import { textReadingOf } from '../../core/read/text-reading-of';
import { recognise } from '../../core/recognise/recognise';
import type { Settings } from '../../core/settings/settings';
import { vocabularyOf } from '../../core/vocabulary/vocabulary';

import { isReviewText } from './edit-review';
import { propertiesIn } from './properties-in';

/** What a note says as it stands, and all that makes it a review without anybody's corrections. */
export function adoptionOf(
	path: NotePath,
	text: string,
	settings: Settings,
): { readonly reading: TextReading; readonly adoption: Adoption } {
	const reading = isReviewText(text)
		? textReadingOf(readReview(snapshotOfText(path, text, propertiesIn(text)), settings))
		: recognise(path, text, vocabularyOf(settings));
	return { reading, adoption: adoptNote({ path, text }, reading, ALL_PARTS, settings, parseYaml) };
}
