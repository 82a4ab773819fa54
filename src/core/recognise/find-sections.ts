import type { FoundSection, FoundTalk } from '../model/text-reading';
import type { NoteLine } from '../text/note-lines';

import { indentOf, marksOf } from './list-item';
import { placeOf } from './section-place';
import type { Candidate, Surroundings } from './section-place';
import { closingLabelOf, sectionLabelOf } from './section-label';
import type { Source } from './source';
import { talkExtents } from './talk-extents';

/**
 * The sections of a text, each with the talk that it belongs to. What a word means depends on where it stands: inside a
 * talk `후기` is what the writer thinks of it, behind the last one it looks back on the event.
 */
export function findSections(source: Source, talks: readonly FoundTalk[]): readonly FoundSection[] {
	const { lines } = source;
	const extents = talkExtents(lines, talks);
	const starts = new Set(talks.map(({ line }) => line));
	const holders = innermostTalks(lines.length, extents, talks);
	const candidates = lines.flatMap((line): readonly Candidate[] => {
		if (starts.has(line.line)) return [];
		const own = sectionLabelOf(line, source);
		const label = own ?? closingLabelOf(line, source);
		if (!label || !standsAlone(line, label, lines)) return [];
		const talk = holders[line.line] ?? null;
		return [{ ...label, at: line, talk, extent: talk === null ? null : (extents[talk] ?? null), closes: !own }];
	});
	const surroundings: Surroundings = {
		lines,
		talkLines: talks.map(({ line }) => line),
		lastTalk: talks.length - 1,
		repeated: repeatedOf(candidates, talks.length > 0),
		lastContent: lastContentOf(lines, candidates, talks),
		...headingsOf(lines, talks),
	};
	return candidates.flatMap((candidate) => {
		const place = placeOf(candidate, surroundings);
		return place ? [{ ...place, line: candidate.at.line, form: candidate.form }] : [];
	});
}

/** For each line the talk that it is in, the innermost where one talk is under another. */
function innermostTalks(
	count: number,
	extents: readonly { readonly end: number }[],
	talks: readonly FoundTalk[],
): readonly (number | null)[] {
	const holders: (number | null)[] = [];
	const open: number[] = [];
	let next = 0;
	for (let line = 0; line < count; line += 1) {
		for (; next < talks.length && (talks[next]?.line ?? 0) <= line; next += 1) open.push(next);
		while (open.length > 0 && (extents[open.at(-1) ?? 0]?.end ?? 0) <= line) open.pop();
		holders.push(open.at(-1) ?? null);
	}
	return holders;
}

/** The words that stand in several talks in one form, and in none outside: there the writer means them as sections. */
function repeatedOf(candidates: readonly Candidate[], hasTalks: boolean): ReadonlySet<string> {
	const placesOf = new Map<string, Set<number | null>>();
	for (const { form, word, talk, at } of candidates) {
		const places = placesOf.get(form + word) ?? new Set();
		placesOf.set(form + word, places.add(hasTalks ? talk : at.line));
	}
	return new Set([...placesOf].filter(([, places]) => places.size > 1 && !places.has(null)).map(([key]) => key));
}

/** What headings say about the whole note. */
function headingsOf(
	lines: readonly NoteLine[],
	talks: readonly FoundTalk[],
): Pick<Surroundings, 'title' | 'umbrellas'> {
	const [first, ...others] = lines.filter(({ level }) => level > 0);
	const isTitle = first?.level === 1 && others.every(({ level }) => level > 1);
	const umbrellas = new Set<number>();
	const open: NoteLine[] = [];
	const talkLines = talks.map(({ line }) => line).reverse();
	for (const line of lines) {
		if (line.level > 0) {
			while ((open.at(-1)?.level ?? 0) >= line.level) open.pop();
			open.push(line);
		}
		if (talkLines.at(-1) !== line.line) continue;
		for (const heading of open) umbrellas.add(heading.line);
		while (talkLines.at(-1) === line.line) talkLines.pop();
		umbrellas.delete(line.line);
	}
	return { title: isTitle ? first.line : -1, umbrellas };
}

/** The last heading that is as high as the talks' and names no section. */
function lastContentOf(
	lines: readonly NoteLine[],
	candidates: readonly Candidate[],
	talks: readonly FoundTalk[],
): number {
	const named = new Set(candidates.map(({ at }) => at.line));
	const own = lines[talks.at(-1)?.line ?? -1]?.level ?? 0;
	const others = lines.filter(({ level, line }) => level > 0 && level <= (own || 6) && !named.has(line));
	return others.at(-1)?.line ?? -1;
}

/** Whether a word is a name for what follows, and no part of a paragraph or of a list of contents. */
function standsAlone(
	line: NoteLine,
	{ form, hasText }: { form: string; hasText: boolean },
	lines: readonly NoteLine[],
): boolean {
	if (form === 'heading' || hasText) return true;
	const next = lines[nextWritten(lines, line.line)];
	if (form === 'item') return next !== undefined && next.kind !== 'heading' && indentOf(next) > indentOf(line);
	const isCounted = (one: NoteLine | undefined): boolean => one !== undefined && /\d/u.test(marksOf(one));
	if (isCounted(line))
		return !isCounted(lines[line.line - 1]) && (!isCounted(next) || indentOf(next) > indentOf(line));
	return indentOf(line) < 4;
}

function nextWritten(lines: readonly NoteLine[], line: number): number {
	let at = line + 1;
	while (at < lines.length && lines[at]?.kind === 'blank') at += 1;
	return at;
}
