import type { NoteLine } from '../text/note-lines';
import { EVENT_LABEL, TIME_LABEL } from '../vocabulary/event-words';
import { saysEvent } from '../vocabulary/names-event';

import { wordsOf } from './event-day-label';
import { isEdition, isSentence, nameKey, withoutDays } from './event-title';
import type { FrontMatter } from './front-matter';
import { plainWords } from './plain-words';

/** A place in a text that may name the event. */
export interface TitleSource {
	/** A property or a label that says so, the title of the post, the heading on top, the first line, a later heading, the file. */
	readonly kind: 'property' | 'title' | 'heading' | 'line' | 'section' | 'file';
	readonly text: string;
}

/** Where a text may name its event, and what it says on top. */
export interface Titles {
	readonly sources: readonly TitleSource[];
	/** The line of the heading on top, or the one before the body. */
	readonly topLine: number;
	/** The file name as words. */
	readonly fileWords: string;
	/** The key of the first lines. */
	readonly lead: string;
	/** The first lines of the body, up to the second heading below the title. */
	readonly leadLines: readonly NoteLine[];
}

/** Properties in which people name the event itself. */
const EVENT_PROPERTIES = [
	'event',
	'meetup',
	'conference',
	'event_name',
	'event-name',
	'행사',
	'행사명',
	'밋업',
	'컨퍼런스',
	'イベント',
	'イベント名',
];
const LABEL = new RegExp(`^(?:${EVENT_LABEL})\\s?[:：]\\s?(\\S.{1,80})$`, 'iu');
const TIME = new RegExp(`^(?:${TIME_LABEL})\\s?[:：]`, 'iu');
const LEAD_LINES = 40;

/** The places in a text that may name its event. */
export function titlesOf(basename: string, lines: readonly NoteLine[], { values, bodyStart }: FrontMatter): Titles {
	const body = lines
		.slice(bodyStart, bodyStart + 400)
		.filter((line) => line.kind !== 'properties' && (line.kind !== 'blank' || wordsOf(line) !== ''));
	const [first] = body;
	const headings = body.filter(({ level }) => level > 0);
	const leadLines = leadOf(body);
	const properties = EVENT_PROPERTIES.map((key) => values.get(key) ?? '');
	const labels = leadLines.map(({ content }) => LABEL.exec(plainWords(content))?.[1] ?? '');
	const property = [...properties, ...labels].find((value) => value !== '');
	const title = values.get('title') ?? '';
	const hasTitle = plainWords(title) !== '';
	const top = headings[0]?.level === 1 && headings[0] === body.find(isSeen) ? headings[0] : undefined;
	const fileWords = fileWordsOf(basename);
	const sources: readonly (TitleSource | null)[] = [
		source('property', property ?? ''),
		source('title', title),
		source(top ? 'heading' : 'section', top?.content ?? ''),
		!hasTitle && !top && first && isTitleLine(first) ? source('line', first.content) : null,
		...headings
			.filter((line) => line !== top)
			.slice(0, 2)
			.map(({ content }) => source('section', content)),
		...leadLines
			.slice(0, EVENT_LINES)
			.filter(isEventLine)
			.map(({ content }) => source('section', content)),
		source('file', fileWords),
	];
	return {
		sources: sources.filter((one) => one !== null).filter(({ text }) => text !== ''),
		topLine: top?.line ?? bodyStart - 1,
		fileWords,
		lead: nameKey(leadLines.map(({ content }) => plainWords(content)).join(' ')),
		leadLines,
	};
}

/** A first line that is no heading may be the title, as in pasted posts; a sentence is none. */
const isTitleLine = ({ kind, marks, content }: NoteLine): boolean =>
	kind === 'text' && marks === '' && content.length < 120 && !isSentence(content) && !TIME.test(plainWords(content));

/** Among so many lines on top, one may be the event and nothing else: `- 2023 모래콘` under the title of a talk. */
const EVENT_LINES = 6;

/** Whether a line is the name of an event with its edition, and nothing else; a link leads to another note. */
export function isEventLine({ kind, content }: NoteLine): boolean {
	if (
		kind !== 'text' ||
		content.length > 60 ||
		/[:：]\s/u.test(content) ||
		content.includes('](') ||
		content.includes('[[')
	)
		return false;
	const words = plainWords(content);
	return words.length < 40 && isEdition(words) && saysEvent(words) && withoutDays(words) === words;
}

const source = (kind: TitleSource['kind'], text: string): TitleSource => ({ kind, text: plainWords(text) });

/** Whether a person sees something of a line: a picture or a comment on top hides no title. */
const isSeen = (line: NoteLine): boolean =>
	line.kind !== 'rule' && (wordsOf(line) !== '' || /^\s*<?https?:/iu.test(line.content));

function leadOf(body: readonly NoteLine[]): readonly NoteLine[] {
	const lead: NoteLine[] = [];
	let sections = 0;
	for (const line of body) {
		if (!isSeen(line)) continue;
		if (line.level > 0 && lead.length > 0) sections += 1;
		if (sections > 1 || lead.length === LEAD_LINES) break;
		lead.push(line);
	}
	return lead;
}

/**
 * A file name as words: percent codes read, days in front, hashes and numbers of a post gone.
 *
 * @example fileWordsOf('2018-11-13-sandConf') //=> 'sandConf'
 */
export function fileWordsOf(basename: string): string {
	const name = decoded(basename.slice(0, 300)).normalize('NFC');
	if (/^(?:[0-9a-f]{10,}|index|readme|untitled.*)$/iu.test(name)) return '';
	const words = name
		.replace(/(?:-[0-9a-f]{2}){3,}/giu, '')
		.replace(/^(?:19|20)\d\d[-_.]\d\d[-_.]\d\d[-_.\s]*/u, '')
		.replace(/^[01]\d[0-3]\d[-_\s](?=\D.*(?:19|20)\d\d)/u, '')
		.replace(/[-_.]?(?:19|20)\d\d([-_])\d\d\1\d\d$/u, '');
	return (/\s/u.test(words) ? words : words.replace(/[-_]+/gu, ' ')).replace(/^conference\s(?=\S)/iu, '').trim();
}

function decoded(name: string): string {
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}
