import { speakerTagOf } from '../compose/keep-in-step';
import { NOTHING_NAMED, reviewInStep } from '../compose/review-in-step';
import { readBlockOptions } from '../index-notes/block-options';
import type { Finding, Fix } from '../model/finding';
import type { NotePath } from '../model/note-path';
import type { Refusal } from '../model/refusal';
import type { Review } from '../model/review';
import { noteKindOf, REFLECTION_TAG, REVIEW_TAG } from '../read/note-kind';
import { lineOfProperty } from '../read/property-line';
import { namesOf, tagsIn } from '../read/read-properties';
import type { Settings } from '../settings/settings';
import { findFrontmatter, isUnclosed } from '../text/frontmatter';
import { findBlocks } from '../text/managed-blocks';
import { outlineOf } from '../text/outline';
import type { ParseYaml } from '../text/property-lines';
import { readProperties } from '../text/set-properties';

import { dayFindings } from './day-findings';
import { findPropertyFault } from './mend-properties';

/** A note as it is on the disk, and what the index knows of it. */
export interface CheckedNote {
	readonly path: NotePath;
	readonly text: string;
	/** Null for a note that is none, or whose properties cannot be read. */
	readonly review: Review | null;
}

/** What is wrong with the text of one note: its properties, the markers of its blocks, the days it says. */
export function noteFindings(note: CheckedNote, settings: Settings, parseYaml: ParseYaml): readonly Finding[] {
	return [
		...propertyFindings(note, settings, parseYaml),
		...(note.review ? stepFindings(note, settings, parseYaml) : []),
		...(note.review ? datesOf(note, note.review, settings) : []),
		...markerFindings(note),
	];
}

/** The properties of a note that this plugin reads links from. */
export const linkKeys = (settings: Settings): readonly string[] => [
	settings.propertySpeakers,
	settings.propertyMeetup,
	settings.propertyReview,
	settings.propertyOrganization,
];

function propertyFindings({ path, text }: CheckedNote, settings: Settings, parseYaml: ParseYaml): readonly Finding[] {
	if (!/^\uFEFF?---/u.test(text)) return [];
	const { properties } = readProperties(text, parseYaml);
	const isRead = properties !== null && !isUnclosed(text);
	const isOurs = isRead ? noteKindOf(properties, []) !== null : wasOurs(path, text, settings);
	const fault = isOurs ? findPropertyFault(text, linkKeys(settings), parseYaml) : null;
	if (!fault) return [];
	const { code, detail, line, mended } = fault;
	const words = lineOf(text, line).trim();
	const fix: Fix = mended === null ? { kind: 'none', reason: code, detail } : { kind: 'edit' };
	return [{ code: 'unreadable-properties', path, line, text: words, others: [], fix }];
}

/** Whether a note whose properties cannot be read was one of ours, by its tags in the raw text or by its folder. */
function wasOurs(path: NotePath, text: string, settings: Settings): boolean {
	// Where nothing closes the properties, an empty line does as well.
	const end = findFrontmatter(text)?.bodyStart ?? text.search(/\n[ \t]*\r?\n|$/u);
	const top = text.slice(0, end).toLowerCase();
	const folders = [settings.reviewFolder, settings.speakerFolder, settings.reflectionFolder];
	return (
		top.includes(REVIEW_TAG) ||
		top.includes(REFLECTION_TAG) ||
		/^\s*(?:-\s*|tags:.*)["'#]*speaker["']?\s*(?:$|[,\]])/mu.test(top) ||
		outlineOf(text).tags.some(({ tag }) => tag.toLowerCase() === `#${REVIEW_TAG}`) ||
		folders.some((folder) => folder !== '' && path.startsWith(`${folder}/`))
	);
}

function stepFindings({ path, text }: CheckedNote, settings: Settings, parseYaml: ParseYaml): readonly Finding[] {
	const { text: after, refusal } = reviewInStep(text, path, NOTHING_NAMED, settings, parseYaml);
	if (after === text || refusal?.code === 'unreadable-properties') return [];
	const line = lineOfProperty(text.split('\n', 1000), settings.propertySpeakers) || null;
	if (refusal) {
		const fix: Fix = { kind: 'none', reason: refusal.code, detail: refusal.detail };
		return [{ code: 'out-of-step', path, line, text: refusal.detail, others: [], fix }];
	}
	const [known, named] = [text, after].map((each) => namedIn(each, settings, parseYaml));
	const speakers = (named?.speakers ?? []).filter(({ name }) => !known?.speakers.some((one) => one.name === name));
	// The tag of a speaker goes without saying.
	const said = new Set([...(known?.tags ?? []), ...speakers.map(speakerTagOf)]);
	const tags = (named?.tags ?? []).filter((tag) => !said.has(tag)).map((tag) => `#${tag}`);
	const others = [...speakers.map(({ name }) => name), ...tags];
	return [{ code: 'out-of-step', path, line, text: others.join(', '), others, fix: { kind: 'edit' } }];
}

/** Speakers and tags that the properties have. */
function namedIn(text: string, settings: Settings, parseYaml: ParseYaml) {
	const properties = readProperties(text, parseYaml).properties ?? {};
	return { speakers: namesOf(properties, settings.propertySpeakers), tags: tagsIn(properties) };
}

function datesOf({ text }: CheckedNote, review: Review, settings: Settings): readonly Finding[] {
	const [first] = outlineOf(text).headings;
	const lines = text.split('\n', 1000);
	const line = lineOfProperty(lines, settings.propertyEventDate) || lineOfProperty(lines, settings.propertyDate);
	return dayFindings(review, first?.level === 1 ? first.text : '', line || null);
}

function markerFindings({ path, text }: CheckedNote): readonly Finding[] {
	if (!text.includes('meetup-index:')) return [];
	const { blocks, damages } = findBlocks(text);
	const unread = blocks.flatMap(({ args, line }): Refusal[] => {
		const { refusal } = readBlockOptions(args);
		return refusal ? [{ ...refusal, line }] : [];
	});
	return [...damages, ...unread].map(({ code, line, detail }) => ({
		code: 'damaged-marker',
		...{ path, line, text: lineOf(text, line).trim(), others: [] },
		fix: { kind: 'none', reason: code, detail },
	}));
}

const lineOf = (text: string, line: number | null): string => text.split('\n')[line ?? 0] ?? '';
