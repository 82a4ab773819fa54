import { findReviews, foundIn } from '../../core/browse/find-reviews';
import type { Group } from '../../core/browse/group';
import type { Item } from '../../core/browse/item';
import { groupsAskedFor } from '../../core/browse/groups-asked-for';
import { groupsOf } from '../../core/browse/groups-of';
import { Look } from '../../core/browse/look';
import { GROUPINGS } from '../../core/browse/row';
import type { GroupBy } from '../../core/browse/row';
import { calendarDayOf } from '../../core/dates/calendar-day-of';
import type { LinkedIndex } from '../../core/linked-index/linked-index';
import type { Review } from '../../core/model/review';
import type { Strings } from '../../i18n/en';
import { namelessGroup } from '../nameless-group';

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
		const grouping = GROUPINGS.find((known) => known === by);
		if (by !== undefined && !grouping) throw new Error(strings.cli.notOneOf('by', by, GROUPINGS.join(', ')));
		const reviews = findReviews(index, search);
		const json = { reviews: reviews.map((review) => reviewJson(review, index.reflectionsOf(review))) };
		const lines = grouping
			? groupedLines(index, grouping, search, strings)
			: reviews.flatMap((review) => reviewLines(review, index, strings));
		return { json, text: lines.join('\n') || strings.cli.noReviews };
	},
};

/** What the pane holds as lines, closed nowhere and without talks: what is in a group is indented under it. */
function groupedLines(index: LinkedIndex, by: GroupBy, search: string, strings: Strings): string[] {
	const look = new Look(index, { by, sort: 'newest', search, closed: new Set() }, foundIn(index, search));
	const linesIn = (group: Group): string[] => {
		const inner = group.groups.flatMap((each) => (each.of === 'month' ? insideOf(each) : linesIn(each)));
		const lines = [...inner, ...insideOf(group)];
		return lines.length > 0
			? [group.label ?? namelessGroup(group.of, strings), ...lines.map((line) => `  ${line}`)]
			: [];
	};
	const insideOf = ({ items }: Group): string[] =>
		items.filter((item) => look.isFound(item)).flatMap((item) => itemLines(item, index, strings));
	const groups = groupsOf(index, by, 'newest', calendarDayOf(new Date()));
	return groupsAskedFor(groups, by, look.found).flatMap(linesIn);
}

function itemLines(item: Item, index: LinkedIndex, strings: Strings): string[] {
	if (item.kind === 'review') return reviewLines(item, index, strings);
	if (item.kind === 'reflection') return [reflectionLineOf(item, strings)];
	return [[item.text, item.review.title, `${item.review.path}:${item.line + 1}`].join(' · ')];
}

function reviewLines(review: Review, index: LinkedIndex, strings: Strings): string[] {
	const reflections = index.reflectionsOf(review).map((reflection) => `  ${reflectionLineOf(reflection, strings)}`);
	return [lineOf(review, strings), ...reflections];
}

function lineOf({ day, title, path, speakers, talks }: Review, strings: Strings): string {
	const names = [...new Set(speakers.map(({ name }) => name))].join(', ');
	const parts = [day ?? strings.pane.none.year, title, strings.pane.talks(talks.length), names, path];
	return parts.filter((part) => part !== '').join(' · ');
}

const reflectionLineOf = ({ day, title, path }: Pick<Review, 'day' | 'title' | 'path'>, { pane }: Strings): string =>
	[day ?? pane.none.year, title, path].join(' · ');
