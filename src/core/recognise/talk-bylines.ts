import { readPlainByline } from '../read/plain-byline';
import { LIKELY, stayOf, SURE } from '../read/plain-people';
import { shownText } from '../read/shown-text';
import type { FoundSpeaker } from '../model/text-reading';
import type { NoteLine } from '../text/note-lines';
import { columnOf, titleLabelled } from '../vocabulary/frame-words';
import { roleInSentence } from '../vocabulary/person-words';

import { speakersInTable, speakersSetIn, withStayBelow } from './byline-lines';
import type { Source } from './source';
import { speakersAt } from './speakers-at';
import type { TalkNode } from './talk-nodes';

/** What the first lines under a heading say about who speaks. */
export interface Below {
	/** Who speaks for sure, whatever the rest of the note says. */
	readonly sure: readonly FoundSpeaker[];
	/** Whom the first line could name; the rest of the note says whether it does. */
	readonly first: readonly FoundSpeaker[];
	readonly sureness: number;
	/** Whether a label or a part of the talk says so: `Speaker: …`, `연사 소개`. */
	readonly isLabelled: boolean;
	/** A title on a line of its own. */
	readonly title: string | null;
}

/** How many lines that say something are looked at under a heading. */
const MAX_LINES = 5;

/** Reads the first lines under a heading, and those under a sub-heading such as `연사 소개`. */
export function readBelow(node: TalkNode, source: Source): Below {
	const introduction = node.children.slice(0, 3).find(({ frame }) => frame === 'speakers');
	const introduced = introduction ? introducedIn(introduction, source) : [];
	let title: string | null = null;
	let first: readonly FoundSpeaker[] = [];
	let sureness = 0;
	let sure: readonly FoundSpeaker[] = introduced;
	let isLabelled = introduced.length > 0;
	let isListing = false;
	let seen = 0;
	for (let at = node.line + 1; at < node.bodyEnd && seen < MAX_LINES; at += 1) {
		const line = source.lines[at];
		if (seen === 0 && line?.kind === 'code' && sure.length === 0) sure = speakersSetIn(line, source);
		if (!line || line.kind !== 'text') continue;
		const shown = shownText(line.content);
		if (sure.length === 0 && line.content.includes('|')) {
			sure = speakersInTable(at, source);
			isLabelled = sure.length > 0;
		}
		if (shown === '' || /^https?:\S+$/u.test(shown)) continue;
		const labelled = titleLabelled(shown);
		if (labelled === null) seen += 1;
		title ??= labelled;
		if (labelled === null && isLabelled && sure.length === 1) sure = withLabel(sure, shown);
		const isNext = isListing && (sure.at(-1) ?? first.at(-1))?.line === at - 1;
		if (labelled !== null || (sure.length > 0 && !isNext) || /^\s{2,}/u.test(line.text)) continue;
		const byline = readPlainByline(line.content, source.vocabulary);
		if (!byline || (byline.form === 'whole' ? seen > 2 && !isNext : isNext)) continue;
		const speakers = withStayBelow(speakersAt(byline.people, at), at, source);
		isListing = byline.form === 'whole' && byline.sureness >= LIKELY && isQuoted(line);
		if (byline.sureness >= SURE || (isNext && isListing)) {
			const before = (sure.length > 0 ? sure : first).filter(({ name }) =>
				speakers.every((other) => other.name !== name),
			);
			sure = isNext ? [...before, ...speakers] : withStays(speakers, at, node.bodyEnd, source);
			isLabelled = byline.form === 'label';
		} else if (byline.form === 'whole' && (seen === 1 || (seen === 2 && isListing && sureness < LIKELY)))
			[first, sureness] = [speakers, byline.sureness];
	}
	const [child] = node.children;
	if (sure.length === 0 && child && seen === 0 && !/[-–—|:：]|(?:\S\s){4}/u.test(child.shown)) {
		const byline = readPlainByline(child.shown, source.vocabulary);
		const speakers = byline?.form === 'whole' ? speakersAt(byline.people, child.line) : [];
		if (byline && byline.sureness >= SURE) sure = speakers;
		else if (byline && byline.sureness >= LIKELY) [first, sureness] = [speakers, LIKELY];
	}
	return { sure, first, sureness, isLabelled, title };
}

const isQuoted = ({ marks }: NoteLine): boolean => marks.includes('>');

/** `소속: 달빛은행` on a line of its own behind the byline. */
function withLabel(speakers: readonly FoundSpeaker[], shown: string): readonly FoundSpeaker[] {
	const [, head = '', said = ''] = /^([^:：]{2,20})[:：]\s*(\S.{0,60})$/u.exec(shown) ?? [];
	const column = columnOf(head.trim());
	if (column !== 'affiliation' && column !== 'role') return speakers;
	return speakers.map((speaker) => ({ ...speaker, [column]: speaker[column] ?? said.trim() }));
}

/** Names that stand under `연사 소개`, each with the list below it. */
function introducedIn(node: TalkNode, source: Source): readonly FoundSpeaker[] {
	const speakers: FoundSpeaker[] = [];
	for (let at = node.line + 1; at < node.bodyEnd; at += 1) {
		const line = source.lines[at];
		if (!line || line.kind !== 'text' || /^\s/u.test(line.text)) continue;
		const last = speakers.at(-1);
		const byline = readPlainByline(line.content.replace(/\)\)(\s*님\))/u, ')$1'), source.vocabulary);
		const isName =
			byline !== null && byline.sureness >= (line.marks === '' ? LIKELY : SURE) && byline.form !== 'sentence';
		const isNext = line.marks === '' || speakers.length === 0;
		if (isName && isNext) speakers.push(...speakersAt(byline.people, at));
		else if (last && line.marks !== '' && last.affiliation === null && last.role === null && last.line === at - 1) {
			const stay = stayOf(shownText(line.content));
			const role = stay.role ?? roleBelow(at, source);
			speakers[speakers.length - 1] = { ...last, affiliation: stay.affiliation?.name ?? null, role };
		}
	}
	return speakers;
}

/** What the item inside an item says a person is. */
function roleBelow(at: number, { lines }: Source): string | null {
	const next = lines[at + 1];
	return next?.kind === 'text' && /^\s/u.test(next.text) ? roleInSentence(shownText(next.content)) : null;
}

/** Where a speaker works, as the lines behind the byline say with their given name: `Marta works at Nordlys`. */
function withStays(
	speakers: readonly FoundSpeaker[],
	from: number,
	end: number,
	source: Source,
): readonly FoundSpeaker[] {
	const [only, ...more] = speakers;
	if (!only || more.length > 0 || only.affiliation !== null || !/^\p{Script=Latin}/u.test(only.name)) return speakers;
	for (const line of source.lines.slice(from + 1, Math.min(end, from + 1 + MAX_LINES))) {
		const [, given = '', works, role] =
			/^(\p{Lu}\p{L}+)(?:,? (?:currently |now )?works? (?:at|for) (.+)|: ([^.]{2,60}))$/u.exec(
				shownText(line.content),
			) ?? [];
		if (given === '' || !only.name.toLowerCase().startsWith(given.toLowerCase())) continue;
		const place = /^(?:the )?(\p{Lu}[\p{L}\d.&]*(?: \p{Lu}[\p{L}\d.&]*){0,3})/u.exec(works ?? '')?.[1];
		if (works === undefined && !/\s(?:at|@)\s/u.test(role ?? '')) continue;
		const stay = stayOf(works === undefined ? (role ?? '') : (place ?? ''));
		return [{ ...only, affiliation: stay.affiliation?.name ?? null, role: stay.role }];
	}
	return speakers;
}
