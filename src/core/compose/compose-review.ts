import type { ReviewDraft } from '../model/review-draft';
import type { Settings } from '../settings/settings';
import type { PropertyChanges } from '../text/set-properties';
import { textOf } from '../template/template-value';
import { wikilink } from '../text/wikilink';

import { builtInTemplate } from './built-in-templates';
import { cleanDraft } from './clean-draft';
import { composeBuiltIn, composeOwn } from './compose-from-template';
import type { ComposedOrFaults, OwnTemplate } from './compose-from-template';
import type { Composed } from './composed';
import { exampleReview, reviewValues } from './review-values';

/** A whole new note out of a draft: properties, title, a heading with empty sections for each talk, closing thoughts. */
export function composeReview(wish: ReviewDraft, settings: Settings): Composed {
	const filling = { values: reviewValues(cleanDraft(wish), settings), example: exampleReview(settings) };
	return composeBuiltIn(builtInTemplate('review', settings), filling, settings);
}

/** The same out of a person's own template. It is a review, of its day, meetup and speakers, whatever the template says. */
export function composeReviewFrom(own: OwnTemplate, wish: ReviewDraft, settings: Settings): ComposedOrFaults {
	const draft = cleanDraft(wish);
	const values = reviewValues(draft, settings);
	const { meetup, day, location, url } = draft;
	const speakers = values.speakers.map(({ link = '' }) => textOf(link));
	const wanted: PropertyChanges = {
		[settings.propertyDate]: day,
		[settings.propertyMeetup]: meetup === '' ? undefined : wikilink(meetup),
		[settings.propertyLocation]: location === '' ? undefined : location,
		[settings.propertyUrl]: url === '' ? undefined : url,
		[settings.propertySpeakers]: speakers.length === 0 ? undefined : speakers,
	};
	return composeOwn(own, { values, example: exampleReview(settings) }, settings, wanted, values.tags);
}
