import type { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import type { NotePath } from '../../../src/core/model/note-path';

/** Every answer that an index gives, as data: two indexes are equal when their dumps are. */
export function dumpOf(index: LinkedIndex, paths: readonly string[], names: readonly string[]): unknown {
	const reviews = index.reviews();
	const reflections = index.reflections();
	return {
		size: index.size,
		reviews,
		reflections,
		reflectionsOf: reviews.map((review) => index.reflectionsOf(review)),
		reviewOf: reflections.map((reflection) => index.reviewOf(reflection) ?? null),
		speakers: index.speakers(),
		speakerOf: reviews.map((review) => review.speakers.map((speaker) => index.speakerOf(speaker) ?? null)),
		findSpeaker: names.map((name) => index.findSpeaker(name) ?? null),
		meetups: index.meetups(),
		topics: index.topics(),
		organizations: index.organizations(),
		years: index.years(),
		get: paths.map((path) => index.get(path as NotePath) ?? null),
	};
}
