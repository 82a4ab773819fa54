import type { SectionKind } from '../model/review';
import type { FoundSection, FoundSpeaker, FoundTalk, Form, TextReading } from '../model/text-reading';
import { readPeople } from '../read/read-people';
import { readTalkHeading } from '../read/talk-heading';
import type { NoteLine } from '../text/note-lines';
import type { Vocabulary } from '../vocabulary/vocabulary';

import { speakersAt } from './speakers-at';

type Lines = readonly NoteLine[];

/** What is read where nothing is said. */
export const NOTHING_READ: TextReading = {
	confidence: 0,
	isReview: false,
	event: { name: null, day: null },
	talks: [],
	sections: [],
	slides: [],
};

/**
 * Whether a person can say of a line that it is a talk or a section: a heading, or text to be read.
 *
 * @example writtenLines('Tides\n***').map(canMark) //=> [true, false]
 */
export function canMark({ kind, content }: NoteLine): boolean {
	return (kind === 'heading' || kind === 'text') && /[\p{L}\p{N}]/u.test(content);
}

/**
 * A reading in which one of its talks has another title or other speakers.
 *
 * @example changeTalk(reading, 0, { title: 'Tides' }).talks[0]?.title //=> 'Tides'
 */
export function changeTalk(
	reading: TextReading,
	at: number,
	change: Partial<Pick<FoundTalk, 'title' | 'speakers'>>,
): TextReading {
	return { ...reading, talks: reading.talks.map((talk, i) => (i === at ? { ...talk, ...change } : talk)) };
}

/**
 * A reading in which a line is a talk, with the title and the speakers that the line says. A section on it goes; the
 * sections below belong to the new talk as far as it reaches. A line that is a talk already stays as it is.
 *
 * @example markTalk(NOTHING_READ, 0, writtenLines('2. Tides'), vocabulary).talks[0]?.title //=> 'Tides'
 */
export function markTalk(reading: TextReading, line: number, lines: Lines, vocabulary: Vocabulary): TextReading {
	const found = lines[line];
	if (!found || !canMark(found) || reading.talks.some((talk) => talk.line === line)) return reading;
	const { title, speakers } = readTalkHeading(withoutEmphasis(found.content.trim()), new Set(), vocabulary);
	const talk: FoundTalk = {
		title: title === '' ? null : title,
		line,
		form: formOf(found),
		speakers: speakersAt(speakers, line),
	};
	const cleared = clearLine(reading, line, lines);
	const talks = [...cleared.talks, talk].sort((a, b) => a.line - b.line);
	const at = talks.indexOf(talk);
	const end = endOf(at, talks, lines);
	const sections = cleared.sections.map((section) => {
		if (section.line > line && section.line < end) return { ...section, talk: at };
		if (section.line > line && section.talk === at - 1) return { ...section, talk: null };
		return section.talk !== null && section.talk >= at ? { ...section, talk: section.talk + 1 } : section;
	});
	return { ...cleared, talks, sections };
}

/**
 * A reading in which a line is a section of a kind; a talk on it goes. It belongs to the talk that it stands under.
 *
 * @example
 * markSection(NOTHING_READ, 0, 'qna', writtenLines('What we asked.')).sections
 * //=> [{ kind: 'qna', line: 0, form: 'line', talk: null, isTold: true }]
 */
export function markSection(reading: TextReading, line: number, kind: SectionKind, lines: Lines): TextReading {
	const found = lines[line];
	if (!found || !canMark(found)) return reading;
	if (reading.sections.some((section) => section.line === line))
		return {
			...reading,
			sections: reading.sections.map((section) =>
				section.line === line ? { ...section, kind, isTold: true } : section,
			),
		};
	const cleared = clearLine(reading, line, lines);
	const at = cleared.talks.filter((talk) => talk.line < line).length - 1;
	const talk = line < endOf(at, cleared.talks, lines) ? at : null;
	const section: FoundSection = { kind, line, form: formOf(found), talk, isTold: true };
	return { ...cleared, sections: [...cleared.sections, section].sort((a, b) => a.line - b.line) };
}

/**
 * A reading in which a line is neither talk nor section. Sections of the talk go to the one that they now stand under.
 *
 * @example clearLine(reading, reading.talks[0]?.line ?? 0, lines).talks.length //=> reading.talks.length - 1
 */
export function clearLine(reading: TextReading, line: number, lines: Lines): TextReading {
	const sections = reading.sections.filter((section) => section.line !== line);
	const at = reading.talks.findIndex((talk) => talk.line === line);
	if (at < 0) return sections.length === reading.sections.length ? reading : { ...reading, sections };
	const talks = reading.talks.filter((_, i) => i !== at);
	const end = endOf(at - 1, talks, lines);
	return {
		...reading,
		talks,
		sections: sections.map((section) => {
			if (section.talk === at) return { ...section, talk: section.line < end ? at - 1 : null };
			return section.talk !== null && section.talk > at ? { ...section, talk: section.talk - 1 } : section;
		}),
	};
}

/**
 * Speakers of whom each is one person, where somebody wrote a list into the place of a name.
 *
 * @example
 * eachAlone([{ name: 'Ines Falk, Jon Holt (Acorn)', affiliation: null, role: null, line: 3 }]).map(({ name }) => name)
 * //=> ['Ines Falk', 'Jon Holt']
 */
export function eachAlone(speakers: readonly FoundSpeaker[]): readonly FoundSpeaker[] {
	return speakers.flatMap((speaker) => {
		const people = /[,，、;&(（]/u.test(speaker.name) ? speakersAt(readPeople(speaker.name), speaker.line) : [];
		const [first] = people;
		if (!first) return [speaker];
		const { affiliation, role } = speaker;
		// What stands in the fields beside the name is said of the first.
		return [
			{ ...first, affiliation: affiliation ?? first.affiliation, role: role ?? first.role },
			...people.slice(1),
		];
	});
}

/**
 * A reading without names and addresses that are still empty, in which each speaker is one person.
 *
 * @example withoutGaps({ ...NOTHING_READ, slides: [''] }) //=> NOTHING_READ
 */
export function withoutGaps(reading: TextReading): TextReading {
	const talks = reading.talks.map((talk) => {
		const speakers = eachAlone(talk.speakers.filter(({ name }) => name !== ''));
		return { ...talk, speakers };
	});
	return { ...reading, talks, slides: reading.slides.filter((url) => url !== '') };
}

/** The line at which a talk ends: the next talk, or a heading that is no lower than its own. Without a talk, the first. */
function endOf(at: number, talks: readonly FoundTalk[], lines: Lines): number {
	const talk = talks[at];
	if (!talk) return 0;
	const level = lines[talk.line]?.level ?? 0;
	let end = talk.line + 1;
	const last = talks[at + 1]?.line ?? lines.length;
	while (end < last && !isAbove(lines[end]?.level ?? 0, level)) end += 1;
	return end;
}

/** Levels of headings, 1 to 6; 0 is none, and ends nothing. */
const isAbove = (level: number, other: number): boolean => level > 0 && level <= other;

function formOf({ kind, marks, content }: NoteLine): Form {
	if (kind === 'heading') return 'heading';
	if (content.trimStart().startsWith('|')) return 'row';
	return /[-+*\d]/u.test(marks) ? 'item' : 'line';
}

/** Emphasis around a whole line says that it is a heading, not what it is called. */
function withoutEmphasis(words: string): string {
	return /^(\*\*|__)([^*_]+)\1:?$/u.exec(words)?.[2] ?? words;
}
