import type { LinkedIndex } from '../linked-index/linked-index';
import type { SpeakerEntry, TalkHeard } from '../linked-index/speaker-entry';
import type { Review } from '../model/review';
import { heardLines, labelOfReview, NONE, reflectionLine, reviewLines, staysLines } from './block-lines';
import type { BlockOptions } from './block-options';
import { cameFrom, chosenReviews, chosenTalks, keyOfTarget, testsOf } from './chosen-reviews';
import type { TalkTest } from './chosen-reviews';
import { NoteLinks } from './note-links';
import type { LinkpathOf } from './note-links';
import { sectionsOf } from './sections-of';
import type { ReviewGrouping } from './sections-of';

/**
 * The lines between the markers of a block, each ending in `\n`; empty where nothing is to be listed.
 * The same index gives the same text on every device: no locale, no clock, no words.
 *
 * @param linkpathOf what leads to a note from any other one, in whatever folder that lies
 */
export function composeBlock(index: LinkedIndex, options: BlockOptions, linkpathOf: LinkpathOf): string {
	const chosen = chosenReviews(index, options);
	const limit = options.limit ?? Infinity;
	const links = new NoteLinks(index, linkpathOf);
	const draft: Draft = {
		index,
		options,
		links,
		chosen: new Set(chosen),
		listed: new Set(chosen.slice(0, limit)),
		limit,
	};
	return partsOf(draft)
		.filter(({ lines }) => lines.length > 0)
		.map(({ heading, lines }) => [...(heading === null ? [] : [`### ${heading}`]), ...lines])
		.map((lines) => lines.map((line) => `${line}\n`).join(''))
		.join('\n');
}

interface Draft {
	readonly index: LinkedIndex;
	readonly options: BlockOptions;
	readonly links: NoteLinks;
	/** What the options ask for. */
	readonly chosen: ReadonlySet<Review>;
	/** The newest of these, newest first. */
	readonly listed: ReadonlySet<Review>;
	readonly limit: number;
}

/** A heading, or null where the whole block is about one thing, and what stands below it. */
interface Part {
	readonly heading: string | null;
	readonly lines: readonly string[];
}

function partsOf(draft: Draft): readonly Part[] {
	const { by } = draft.options;
	if (by === 'reflections') return reflectionParts(draft);
	return by === 'speaker' ? speakerParts(draft) : reviewParts(draft, by);
}

function reviewParts({ index, options, links, listed }: Draft, by: ReviewGrouping): Part[] {
	const tests = testsOf(index, options);
	// The block of a note about one thing is all about that: no heading, and down to what is worth going back to.
	const isOne = by !== 'year' && options[by] !== null;
	const linesOf = (reviews: readonly Review[], also: readonly TalkTest[] = []): string[] =>
		reviews.flatMap((review) => {
			const label = by === 'meetup' ? review.title : labelOfReview(review);
			// Under a topic or an organization stand the talks that are about it: a reflection is about the event.
			const reflections = by === 'year' || by === 'meetup' ? index.reflectionsOf(review) : [];
			return reviewLines(
				links,
				review,
				label,
				chosenTalks(review.talks, [...tests, ...also]),
				reflections,
				isOne,
			);
		});
	if (isOne) return [{ heading: null, lines: linesOf([...listed]) }];
	const sections = sectionsOf(index, by);
	return [
		...sections.map(({ heading, reviews, tests: also }) => ({
			heading,
			lines: linesOf(
				reviews.filter((review) => listed.has(review)),
				also,
			),
		})),
		{ heading: NONE, lines: linesOf(without(listed, sections)) },
	];
}

function speakerParts(draft: Draft): Part[] {
	const { index, links, listed, options } = draft;
	if (options.speaker !== null) {
		const asked = index.findSpeaker(options.speaker);
		return asked ? [{ heading: null, lines: speakerLines(draft, asked) }] : [];
	}
	const speakers = index.speakers();
	const rest = without(listed, speakers);
	return [
		...speakers.map((entry) => ({ heading: links.toSpeaker(entry), lines: speakerLines(draft, entry) })),
		{
			heading: NONE,
			lines: rest.flatMap((review) => reviewLines(links, review, labelOfReview(review), review.talks)),
		},
	];
}

/** Where the speaker was when, then the talks heard; a review that gives the speaker no talk stands for itself. */
function speakerLines({ index, links, listed, options }: Draft, entry: SpeakerEntry): string[] {
	const tests = testsOf(index, { ...options, speaker: null });
	const heardIn = new Map<Review, TalkHeard[]>(entry.reviews.map((review) => [review, []]));
	const { organization } = options;
	const key = organization === null ? null : keyOfTarget(organization);
	for (const heard of entry.talks)
		if (key === null || cameFrom(heard.speaker, key)) heardIn.get(heard.review)?.push(heard);
	const lines = [...heardIn]
		.filter(([review]) => listed.has(review))
		.flatMap(([review, heard]) => {
			if (heard.length === 0) return key === null ? reviewLines(links, review, labelOfReview(review), []) : [];
			const talks = chosenTalks(
				heard.map(({ talk }) => talk),
				tests,
			);
			return heard.filter(({ talk }) => talks.includes(talk)).flatMap((talk) => heardLines(links, talk));
		});
	return lines.length === 0 ? [] : [...staysLines(entry), ...lines];
}

function reflectionParts({ index, options, links, chosen, limit }: Draft): Part[] {
	const isNarrowed = [options.speaker, options.meetup, options.topic, options.organization].some(
		(name) => name !== null,
	);
	const parts = new Map<string, string[]>();
	const reflections = index
		.reflections()
		.map((reflection) => ({ reflection, review: index.reviewOf(reflection) }))
		.filter(({ review }) => !isNarrowed || (review && chosen.has(review)))
		.slice(0, limit);
	for (const { reflection, review } of reflections) {
		const heading = reflection.day?.slice(0, 4) ?? NONE;
		const line = reflectionLine(links, reflection, review);
		const lines = parts.get(heading);
		if (lines) lines.push(line);
		else parts.set(heading, [line]);
	}
	return [...parts].map(([heading, lines]) => ({ heading, lines }));
}

/** What of the reviews stands under none of the headings. */
function without(reviews: Iterable<Review>, placed: readonly { readonly reviews: readonly Review[] }[]): Review[] {
	const rest = new Set(reviews);
	for (const group of placed) for (const review of group.reviews) rest.delete(review);
	return [...rest];
}
