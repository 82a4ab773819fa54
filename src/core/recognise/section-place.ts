import type { FoundSection } from '../model/text-reading';
import type { NoteLine } from '../text/note-lines';
import {
	ALWAYS_NOTE,
	ENDS_POST,
	HEADS_ITEMS,
	MEANS_PEOPLE,
	NAMES_TEXT,
	REMARKS,
	SAYS_NOTE,
	SPEAKERS_OWN,
} from '../vocabulary/section-senses';

import type { SectionLabel } from './section-label';
import { indentOf } from './list-item';
import type { TalkExtent } from './talk-extents';

/** A line that may name a section, and the talk it stands in. */
export interface Candidate extends SectionLabel {
	readonly at: NoteLine;
	readonly talk: number | null;
	readonly extent: TalkExtent | null;
	/** Whether it names a section only where it closes the note. */
	readonly closes: boolean;
}

/** What decides about a candidate beside itself. */
export interface Surroundings {
	readonly lines: readonly NoteLine[];
	readonly talkLines: readonly number[];
	/** The index of the last talk, or -1. */
	readonly lastTalk: number;
	/** Form and word of what names sections in several talks. */
	readonly repeated: ReadonlySet<string>;
	/** The line of the note's title, or -1. */
	readonly title: number;
	/** The line of the last heading, on the talks' level or above, that names no section; -1 where there is none. */
	readonly lastContent: number;
	/** The lines of headings with talks under them. */
	readonly umbrellas: ReadonlySet<number>;
}

type Place = Pick<FoundSection, 'kind' | 'talk'>;

/** What a candidate is where it stands, or null where it is no section. */
export function placeOf(candidate: Candidate, around: Surroundings): Place | null {
	if (candidate.form === 'item') return placeOfItem(candidate, around);
	if (candidate.hasText && !namesText(candidate)) return null;
	return candidate.talk === null ? overEvent(candidate, around) : inTalk(candidate, candidate.talk, around);
}

/** Whether a word before a colon names a section, all by itself. */
function namesText({ kind, word, form, talk }: Candidate): boolean {
	if (kind === 'thoughts') return !REMARKS.has(word);
	const isClosing = form === 'heading' && kind === 'reflection' && (talk === null || ENDS_POST.has(word));
	return isClosing || NAMES_TEXT[kind]?.has(word) === true;
}

function placeOfItem(candidate: Candidate, { repeated, lastTalk }: Surroundings): Place | null {
	const { kind, word, hasText, at, talk, form } = candidate;
	if (kind === 'networking' || kind === 'resources') return null;
	const isOutermost = indentOf(at) < 2;
	const isHead = kind === 'thoughts' || (kind === 'qna' && (namesText(candidate) || HEADS_ITEMS.has(word)));
	const isSure = hasText ? namesText(candidate) && (isOutermost || kind === 'thoughts') : isHead;
	if (!isSure && (lastTalk < 0 || SPEAKERS_OWN.has(word) || !repeated.has(form + word))) return null;
	if (talk !== null) return { kind: kind === 'reflection' ? 'thoughts' : kind, talk };
	if (kind === 'thoughts') return { kind: lastTalk < 0 ? kind : 'reflection', talk };
	return kind === 'qna' || lastTalk < 0 ? { kind, talk } : null;
}

function inTalk(candidate: Candidate, talk: number, { repeated, lastTalk, lines }: Surroundings): Place | null {
	const { kind, word, form, at, extent, closes } = candidate;
	const isRepeated = repeated.has(form + word);
	const childLevel = extent?.childLevel ?? 6;
	const isBelowContent = form === 'heading' && at.level > childLevel && !isRepeated;
	if (closes || isBelowContent) return null;
	// Behind a last talk without a level, nothing else tells where it ends.
	const isBehind = talk === lastTalk && extent?.level === 0 && !isRepeated;
	if (kind === 'networking') return isBehind || MEANS_PEOPLE.has(word) ? { kind, talk: null } : null;
	if (kind === 'resources') return { kind, talk: isBehind ? null : talk };
	// Parted by a line from the last of several talks, and alone of its kind, it is no part of that talk.
	const isParted = form === 'heading' && talk === lastTalk && talk > 1 && !isRepeated && isBelowRule(at, lines);
	if (kind === 'thoughts' && (isParted || (isBehind && form === 'heading')))
		return { kind: 'reflection', talk: null };
	if (kind !== 'reflection') return { kind, talk };
	const isClosing = isBehind || (talk === lastTalk && !isRepeated && ENDS_POST.has(word));
	if (isClosing || isParted) return { kind, talk: null };
	return isRepeated || !SPEAKERS_OWN.has(word) ? { kind: 'thoughts', talk } : null;
}

/** Whether `---` or its like stands above a line. */
function isBelowRule(at: NoteLine, lines: readonly NoteLine[]): boolean {
	let above = at.line - 1;
	while (lines[above]?.kind === 'blank') above -= 1;
	return lines[above]?.kind === 'rule';
}

function overEvent(candidate: Candidate, around: Surroundings): Place | null {
	const { kind, word, form, at, closes } = candidate;
	const { talkLines, umbrellas, lastContent } = around;
	const isUmbrella = umbrellas.has(at.line);
	const isBehind = at.line > (talkLines.at(-1) ?? Infinity);
	if (closes && (!isBehind || at.line < lastContent)) return null;
	// `후기: …` on top says what the note is.
	if (candidate.hasText && !isBehind) return null;
	if (form === 'heading' && at.line === around.title) return null;
	// Who thinks several times thinks about several talks, even where none was found.
	if (kind === 'thoughts' && talkLines.length === 0 && around.repeated.has(form + word)) return { kind, talk: null };
	if (kind === 'thoughts' || kind === 'reflection') return isUmbrella ? null : { kind: 'reflection', talk: null };
	if (kind === 'summary') {
		if (ALWAYS_NOTE.has(word) || (SAYS_NOTE.has(word) && talkLines.length > 0)) return null;
		// What sums up behind all talks sums up the evening.
		return { kind: isBehind && form === 'heading' ? 'reflection' : kind, talk: null };
	}
	// Questions beside the only talk were asked there.
	const isBeside = form === 'heading' && at.level === around.lines[talkLines[0] ?? -1]?.level;
	const isAsked = kind === 'qna' && isBehind && talkLines.length === 1 && isBeside;
	return isUmbrella ? null : { kind, talk: isAsked ? 0 : null };
}
