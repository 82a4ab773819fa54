import { findReviews } from '../../core/browse/find-reviews';
import { groupsOf, NAMED } from '../../core/browse/groups-of';
import type { Reflection } from '../../core/model/reflection';
import type { Review } from '../../core/model/review';
import type { Strings } from '../../i18n/en';

import { reviewJson } from './review-json';
import { FORMAT } from './verb';
import type { Verb } from './verb';

/** The reviews, newest first, each with its reflections; as text in groups, if wished. */
export const listVerb: Verb = {
	name: 'list',
	flags: {
		search: '<text>',
		by: '<year>',
		...FORMAT,
	},
	answer: ({ index, strings }, { search = '', by }) => {
		const grouping = NAMED.find((known) => known === by);
		if (by !== undefined && !grouping) throw new Error(strings.cli.notOneOf('by', by, NAMED.join(', ')));
		const reviews = findReviews(index, search);
		const json = { reviews: reviews.map((review) => reviewJson(review, index.reflectionsOf(review))) };
		if (reviews.length === 0) return { json, text: strings.cli.noReviews };
		const linesOf = (review: Review): string[] => [
			lineOf(review, strings),
			...index.reflectionsOf(review).map((reflection) => `  ${reflectionLineOf(reflection, strings)}`),
		];
		if (!grouping) return { json, text: reviews.flatMap(linesOf).join('\n') };
		const found = new Set(reviews);
		const parts = groupsOf(index, grouping).map((group) => ({
			title: group.label ?? strings.pane.none[grouping],
			lines: group.reviews
				.filter((review) => found.has(review))
				.flatMap(linesOf)
				.map((line) => `  ${line}`),
		}));
		const text = parts
			.filter(({ lines }) => lines.length > 0)
			.map(({ title, lines }) => [title, ...lines].join('\n'));
		return { json, text: text.join('\n') };
	},
};

function lineOf({ day, title, path, speakers, talks }: Review, strings: Strings): string {
	const names = [...new Set(speakers.map(({ name }) => name))].join(', ');
	const parts = [day ?? strings.pane.none.year, title, strings.pane.talks(talks.length), names, path];
	return parts.filter((part) => part !== '').join(' · ');
}

const reflectionLineOf = ({ day, title, path }: Reflection, { pane }: Strings): string =>
	[day ?? pane.none.year, title, path].join(' · ');
