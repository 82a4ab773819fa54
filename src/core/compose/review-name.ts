import { formatDay } from '../dates/format-day';
import type { ReviewDraft } from '../model/review-draft';
import type { Settings } from '../settings/settings';
import { fileNameOf } from '../text/file-name';

/** The file name of a new review, without extension: its day, then its title or its meetup. */
export function reviewName(draft: ReviewDraft, settings: Settings): string {
	const day = formatDay(draft.day, settings.dayFormat, settings.language);
	return fileNameOf(`${day} ${draft.title.trim() === '' ? draft.meetup : draft.title}`);
}
