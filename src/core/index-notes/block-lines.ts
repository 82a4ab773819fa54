import type { SpeakerEntry, Stay, TalkHeard } from '../linked-index/speaker-entry';
import type { CalendarDay } from '../model/calendar-day';
import type { Reflection } from '../model/reflection';
import type { Review, Speaker, Talk } from '../model/review';
import { inertLine } from '../text/inert';
import type { NoteLinks } from './note-links';

/** What stands for something unknown, in every language. */
export const NONE = '—';

const INDENT = '    ';

/**
 * `- **2023-08-09** [[review|label]] — [[speaker]] (affiliation), …`, a line a talk, with its sections if `isDeep`, and a
 * line a reflection.
 */
export function reviewLines(
	links: NoteLinks,
	review: Review,
	label: string,
	talks: readonly Talk[],
	reflections: readonly Reflection[] = [],
	isDeep = false,
): string[] {
	const speakers = review.speakers.map((speaker) => speakerText(links, speaker));
	const tail = speakers.length > 0 ? ` ${NONE} ${speakers.join(', ')}` : '';
	return [
		`- ${dayText(review.day)} ${links.toReview(review, label)}${tail}`,
		...talks.flatMap((talk) => [
			`${INDENT}- ${links.toTalk(review, talk)}`,
			...(isDeep ? sectionLines(links, review, talk).map((line) => INDENT + line) : []),
		]),
		...reflections.map((reflection) => INDENT + reflectionLine(links, reflection, undefined)),
	];
}

/** `- **2023-08-09** [[review#talk|talk]] — [[review|label]] (affiliation, role)` and a line a section worth going back to. */
export function heardLines(links: NoteLinks, { review, talk, speaker }: TalkHeard): string[] {
	const place = placeText(speaker.affiliation?.name ?? null, speaker.role);
	const tail = `${links.toReview(review, labelOfReview(review))}${place === '' ? '' : ` (${place})`}`;
	return [
		`- ${dayText(review.day)} ${links.toTalk(review, talk)} ${NONE} ${tail}`,
		...sectionLines(links, review, talk),
	];
}

/** A line a section worth going back to. */
function sectionLines(links: NoteLinks, review: Review, talk: Talk): string[] {
	// Of two talks with one heading, only the first one's sections can be reached.
	const isFirst = review.talks.find(({ heading }) => heading === talk.heading) === talk;
	const sections = isFirst ? talk.sections.filter(({ kind }) => kind === 'qna' || kind === 'thoughts') : [];
	return sections.map((section) => `${INDENT}- ${links.toSection(review, talk, section)}`);
}

/** `무심사, 데이터 엔지니어 (2023-08-09) → 토스 (2024-01-01 – 2024-05-02)`, or no line where nothing is known. */
export function staysLines({ affiliations }: SpeakerEntry): string[] {
	return affiliations.length === 0 ? [] : [affiliations.map(stayText).join(' → '), ''];
}

/** `- **2023-08-20** [[reflection]] — [[review|label]]` */
export function reflectionLine(links: NoteLinks, reflection: Reflection, review: Review | undefined): string {
	const tail = review ? ` ${NONE} ${links.toReview(review, labelOfReview(review))}` : '';
	return `- ${dayText(reflection.day)} ${links.toReflection(reflection)}${tail}`;
}

/** What a review is called where it stands among others: its meetup, or its title. */
export function labelOfReview(review: Review): string {
	return review.meetup?.name ?? review.title;
}

function speakerText(links: NoteLinks, speaker: Speaker): string {
	const place = placeText(speaker.affiliation?.name ?? null, null);
	return `${links.toMention(speaker)}${place === '' ? '' : ` (${place})`}`;
}

function stayText({ name, role, from, to }: Stay): string {
	const days = from === null ? NONE : from === to ? from : `${from} – ${to ?? NONE}`;
	return `${placeText(name, role)} (${days})`;
}

function placeText(affiliation: string | null, role: string | null): string {
	return [affiliation, role]
		.flatMap((text) => (text === null || text.trim() === '' ? [] : [inertLine(text)]))
		.join(', ');
}

const dayText = (day: CalendarDay | null): string => `**${day ?? NONE}**`;
