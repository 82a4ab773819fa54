import { expect } from '@jest/globals';
import fc from 'fast-check';

import { composeReview } from '../../../src/core/compose/compose-review';
import { titleOf } from '../../../src/core/compose/review-values';
import type { Language } from '../../../src/core/model/language';
import type { ReviewDraft } from '../../../src/core/model/review-draft';
import type { Review } from '../../../src/core/model/review';
import { isSameValue } from '../../../src/core/model/same-value';
import { readReview } from '../../../src/core/read/read-review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import { snapshotOf } from '../../builders/snapshot-of';

/** What of a draft a note can say, in the shape of a draft. */
function draftOf(review: Review): object {
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

function wishOf(draft: ReviewDraft, language: Language): object {
	return {
		...draft,
		title: titleOf(draft, { ...DEFAULT_SETTINGS, language }),
		talks: draft.talks.map((talk) => ({
			...talk,
			speakers: talk.speakers.map(({ name, affiliation, role }) => ({ name, affiliation, role })),
		})),
	};
}

/** Composes drafts, reads them, and expects to read what was meant. Seconds go by: equal readings are not looked at closer. */
export function comesBack(drafts: fc.Arbitrary<ReviewDraft>, settings: Settings, numRuns: number): void {
	fc.assert(
		fc.property(drafts, (draft) => {
			const review = readReview(snapshotOf(composeReview(draft, settings).text), settings);
			const read = { ...draftOf(review), problems: review.problems, sections: sectionsOf(review) };
			const sections = draft.talks.map(() => ['summary', 'qna', 'thoughts']);
			const meant = { ...wishOf(draft, settings.language), problems: [], sections };

			if (!isSameValue(read, meant)) expect(read).toEqual(meant);
		}),
		{ numRuns },
	);
}

const sectionsOf = ({ talks }: Review): string[][] => talks.map(({ sections }) => sections.map(({ kind }) => kind));
