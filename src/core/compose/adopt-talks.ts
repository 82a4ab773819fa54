import { keyOfName } from '../model/name-key';
import type { Language } from '../model/language';
import { keyOfLink } from '../model/name-link';
import type { Talk } from '../model/review';
import type { FoundSpeaker } from '../model/text-reading';
import { TALK_TAG } from '../read/note-kind';
import { namesOf } from '../read/read-properties';
import { readReview } from '../read/read-review';
import { lettersOf } from '../read/titled-heading';
import { snapshotOfText } from '../read/snapshot-of-text';
import type { Settings } from '../settings/settings';
import { applyEdits } from '../text/apply-edits';
import type { TextEdit } from '../text/apply-edits';
import { inertLine } from '../text/inert';
import { insertionAt, offsetsAfter } from '../text/insertions';
import type { NotePath } from '../model/note-path';

import type { AdoptedText } from './adopted-text';
import { adoptedText, languageOfText } from './adopted-text';
import { NOTE_WORDS } from '../vocabulary/note-words';
import { vocabularyOf } from '../vocabulary/vocabulary';
import { composeByline } from './compose-byline';
import { isSameSpeaker, linksIn, personOn } from './adopt-links';
import type { PlacedTalk } from './adopt-links';

/** Whether marks, and whether links and bylines are wished. */
interface TalkParts {
	readonly headings: boolean;
	readonly links: boolean;
}

/** What is written so that our own reader sees a talk as it was found. */
interface Plan {
	isMarked: boolean;
	isTitled: boolean;
	/** Whether a title on a line of its own turned out to say nothing. */
	isTitleLost: boolean;
	/** Who gets a line under the heading. */
	readonly said: Set<FoundSpeaker>;
}

/** More often than this nothing new comes of reading again. */
const MOST_READINGS = 6;

/**
 * What makes our own reader see the talks of a reading: links round names where they stand, else a line that says who
 * speaks; the title where the heading says more; and a tag under the headings of talks that nothing else shows. Only
 * what it reads differently is added.
 */
export function addTalks(
	note: AdoptedText,
	talks: readonly PlacedTalk[],
	context: {
		readonly path: NotePath;
		readonly properties: Readonly<Record<string, unknown>>;
		readonly parts: TalkParts;
		readonly settings: Settings;
	},
): readonly TextEdit[] {
	const { path, properties, parts, settings } = context;
	const placed = talks.filter(({ heading }) => heading !== null);
	const known = new Set(namesOf(properties, settings.propertySpeakers).map(keyOfLink));
	const vocabulary = vocabularyOf(settings);
	const links = new Map(
		placed.map((talk) => [talk, parts.links ? linksIn(note, talk, known, vocabulary) : null] as const),
	);
	const plans = new Map(
		placed.map((talk): [PlacedTalk, Plan] => [
			talk,
			{ isMarked: false, isTitled: false, isTitleLost: false, said: new Set(links.get(talk)?.unread) },
		]),
	);
	const language = languageOfText(note.text);
	let edits: readonly TextEdit[] = [];
	for (let reading = 0; reading < MOST_READINGS; reading += 1) {
		edits = placed.flatMap((talk) => {
			const plan = plans.get(talk);
			const own = links.get(talk)?.groups.filter(({ speakers }) => !speakers.some((one) => plan?.said.has(one)));
			return [...(own ?? []).flatMap((group) => group.edits), ...linesUnder(note, talk, plan, language, parts)];
		});
		const now = adoptedText(applyEdits(note.text, edits));
		const read = readReview(snapshotOfText(path, now.text, properties), settings);
		const wayOf = offsetsAfter(edits);
		const lineNow = (line: number): number => now.lineAt(wayOf(note.start(line)));
		if (!isPlanChanged(lineNow, placed, plans, read.talks)) break;
	}
	return edits;
}

function linesUnder(
	note: AdoptedText,
	talk: PlacedTalk,
	plan: Plan | undefined,
	language: Language,
	parts: TalkParts,
): readonly TextEdit[] {
	const bylines = talk.speakers
		.filter((speaker) => plan?.said.has(speaker))
		.map(({ name, affiliation, role, line }) => {
			const person = personOn(note.lines[line]?.text ?? '', name);
			return composeByline({ ...person, affiliation: affiliation ?? '', role: role ?? '' }, language);
		});
	const lines = [
		...(plan?.isMarked && parts.headings ? [`#${TALK_TAG}`] : []),
		...(plan?.isTitled && parts.headings ? [titleLine(talk, language)] : []),
		...(parts.links ? bylines : []),
	];
	if (lines.length === 0 || talk.heading === null) return [];
	let last = talk.heading;
	while (note.lines[last + 1]?.kind === 'underline') last += 1;
	const below = note.lines[last + 1];
	const isApart = below === undefined || below.text.trim() === '';
	return [
		insertionAt(note.end(last), [...lines, ...(isApart ? [] : [''])].map((line) => note.ending + line).join('')),
	];
}

/** Compares what our own reader says with what is wished, and plans more where it differs. */
function isPlanChanged(
	lineNow: (line: number) => number,
	placed: readonly PlacedTalk[],
	plans: ReadonlyMap<PlacedTalk, Plan>,
	read: readonly Talk[],
): boolean {
	let isChanged = false;
	const seen = new Map(read.map((talk) => [talk.line, talk]));
	const wished = new Set(placed.map(({ heading }) => lineNow(heading ?? 0)));
	const isOneTooMany = read.some(({ line }) => !wished.has(line));
	for (const talk of placed) {
		const plan = plans.get(talk);
		const now = seen.get(lineNow(talk.heading ?? 0));
		if (!plan) continue;
		const isToSay = now ? unread(talk, now) : talk.speakers;
		const unsaid = isToSay.filter((speaker) => !plan.said.has(speaker));
		for (const speaker of unsaid) plan.said.add(speaker);
		const isToMark = !plan.isMarked && (now ? isOneTooMany : unsaid.length === 0);
		plan.isMarked ||= isToMark;
		const isToTitle = now !== undefined && isOtherTitle(talk, now) && planTitle(plan);
		isChanged ||= isToMark || isToTitle || unsaid.length > 0;
	}
	return isChanged;
}

/** Those of a talk whom our own reader does not see as they were found; all of them where it sees somebody else. */
function unread(talk: PlacedTalk, { speakers }: Talk): readonly FoundSpeaker[] {
	const names = new Set(talk.speakers.map(({ name }) => keyOfName(name)));
	if (speakers.some(({ name }) => !names.has(keyOfName(name)))) return talk.speakers;
	return talk.speakers.filter((speaker) => !speakers.some((one) => isSameSpeaker(one, speaker)));
}

/** Plans more for a title that is read differently: a line, then also a mark, in the end neither. Answers whether it did. */
function planTitle(plan: Plan): boolean {
	if (plan.isTitleLost) return false;
	if (!plan.isTitled) plan.isTitled = true;
	else if (!plan.isMarked) plan.isMarked = true;
	else [plan.isTitled, plan.isTitleLost] = [false, true];
	return true;
}

const isOtherTitle = ({ title }: PlacedTalk, now: Talk): boolean =>
	title !== null && lettersOf(title) !== '' && lettersOf(now.title) !== lettersOf(title);

const titleLine = ({ title }: PlacedTalk, language: Language): string =>
	`${NOTE_WORDS[language].talkTitle}: ${inertLine(title ?? '')}`;
