import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { composeReview, titleOf } from '../../../src/core/compose/compose-review';
import type { Language } from '../../../src/core/model/language';
import type { ReviewDraft } from '../../../src/core/model/review-draft';
import type { Review } from '../../../src/core/model/review';
import { readReview } from '../../../src/core/read/read-review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { anyDraft } from '../../builders/any-draft';
import { snapshotOf } from '../../builders/snapshot-of';

/** What of a draft a note can say, in the shape of a draft. */
function draftOf(review: Review): unknown {
	return {
		meetup: review.meetup?.name,
		title: review.title,
		day: review.day,
		location: review.location ?? '',
		url: review.url ?? '',
		talks: review.talks.map(({ title, speakers, topics }) => ({
			title,
			speakers: speakers.map(({ name, affiliation, role }) => ({
				name,
				affiliation: affiliation?.name ?? '',
				role: role ?? '',
			})),
			topics,
		})),
	};
}

function wishOf(draft: ReviewDraft, language: Language): unknown {
	return {
		...draft,
		title: titleOf(draft, { ...DEFAULT_SETTINGS, language }),
		talks: draft.talks.map((talk) => ({
			...talk,
			speakers: talk.speakers.map(({ name, affiliation, role }) => ({ name, affiliation, role })),
		})),
	};
}

describe('composing and reading', () => {
	test.each<Language>(['ko', 'en', 'ja'])('a review composed in %s is read back as it was meant', (language) => {
		fc.assert(
			fc.property(anyDraft, (draft) => {
				const settings = { ...DEFAULT_SETTINGS, language };
				const review = readReview(snapshotOf(composeReview(draft, settings).text), settings);

				expect(draftOf(review)).toEqual(wishOf(draft, language));
				expect(review.problems).toEqual([]);
				expect(review.talks.map(({ sections }) => sections.map(({ kind }) => kind))).toEqual(
					draft.talks.map(() => ['summary', 'qna', 'thoughts']),
				);
			}),
			{ numRuns: 1000 },
		);
	});
});
