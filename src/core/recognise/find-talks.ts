import { shownText } from '../read/shown-text';
import type { FoundTalk } from '../model/text-reading';
import { readNumbering } from '../vocabulary/numbering';
import { wordKeyOf } from '../vocabulary/word-key';

import { bareTalks } from './bare-talks';
import type { Source } from './source';
import { headingTalks } from './talk-headings';
import { itemTalks, lightningTalks } from './talk-items';
import { rowTalks } from './talk-rows';

/**
 * The talks of a text, with their speakers, in the order of the text. Where a text lists its program and tells of the
 * talks later, only what it tells of counts; the list may say who speaks.
 */
export function findTalks(source: Source): readonly FoundTalk[] {
	const headed = eachOnce(headingTalks(source), source.lines.length);
	const tables = rowTalks(source);
	const listed = itemTalks(source);
	const known = new Set(headed.map(keyOf));
	const rows = tables.filter((table) => !table.some((talk) => known.has(keyOf(talk)))).flat();
	const lightning = headed.length === 0 ? [] : lightningTalks(source).filter((talk) => !known.has(keyOf(talk)));
	const found = [...withListed(headed, [...tables.flat(), ...listed]), ...rows, ...lightning];
	const told = found.length > 0 ? found : toldLater(listed, source);
	const talks = told.length > 0 ? told : bareTalks(source);
	return [...talks].sort((one, other) => one.line - other.line);
}

/** Of lines that stand twice, the one counts that more is told below. */
function eachOnce(talks: readonly FoundTalk[], length: number): readonly FoundTalk[] {
	const most = new Map<string, FoundTalk & { told: number }>();
	talks.forEach((talk, at) => {
		const told = (talks[at + 1]?.line ?? length) - talk.line;
		if (told > (most.get(keyOf(talk))?.told ?? 0)) most.set(keyOf(talk), { ...talk, told });
	});
	return talks.filter(
		(talk) => talk.form !== 'line' || talk.title === null || most.get(keyOf(talk))?.line === talk.line,
	);
}

/** Talks that name nobody have the speakers whom a list of the same titles names. */
function withListed(talks: readonly FoundTalk[], listed: readonly FoundTalk[]): readonly FoundTalk[] {
	const speakers = new Map(listed.map((talk) => [keyOf(talk), talk.speakers]));
	return talks.map((talk) =>
		talk.speakers.length > 0 ? talk : { ...talk, speakers: speakers.get(keyOf(talk)) ?? [] },
	);
}

/** Where headings repeat the titles of a list, they are the talks. */
function toldLater(listed: readonly FoundTalk[], { lines, vocabulary }: Source): readonly FoundTalk[] {
	if (listed.length === 0) return [];
	const headings = lines.filter(({ level }) => level > 0);
	const later = new Map(
		headings.map(({ content, line }) => {
			const shown = shownText(content);
			return [wordKeyOf(readNumbering(shown, vocabulary)?.rest ?? shown), line];
		}),
	);
	const told = listed.flatMap((talk): FoundTalk[] => {
		const line = later.get(keyOf(talk));
		return line === undefined ? [] : [{ ...talk, line, form: 'heading' }];
	});
	return told.length > 0 ? told : listed;
}

const keyOf = ({ title }: FoundTalk): string => wordKeyOf(title ?? '') || (title ?? '');
