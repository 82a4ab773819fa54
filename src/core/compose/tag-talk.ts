import { keyOfName } from '../model/name-key';
import type { Refusal } from '../model/refusal';
import type { HeadingNode } from '../read/heading-tree';
import { splitTags } from '../read/read-byline';
import type { TaggedLine } from '../read/read-byline';
import { keyInNote, tagsIn } from '../read/read-properties';
import { readTalk } from '../read/read-talk';
import { topicsOf } from '../read/topics';
import type { Settings } from '../settings/settings';
import type { TextEdit } from '../text/apply-edits';
import { editBetween } from '../text/edit-between';
import { setProperties } from '../text/set-properties';
import type { PropertyChanges } from '../text/set-properties';

import { checkedEdits, wordsOf } from './checked-edits';
import { keyThatWouldLose } from './keep-in-step';
import { sectionGaps } from './note-style';
import { blanks, bodyStart, isBlank, linesBehind, refused, reviewAtCursor, talkAtCursor } from './review-at-cursor';
import type { EditsOrRefusal, ReviewAtCursor, TextAtCursor } from './review-at-cursor';

/** The talk whose topics are asked for, as the note has it. */
export interface TopicsOfTalk {
	readonly title: string;
	readonly topics: readonly string[];
	/** Those that stand in the person's own sentences or in the heading: they are theirs to take away. */
	readonly fixed: readonly string[];
	readonly refusal: null;
}

/** The topics of the talk at the cursor. */
export function topicsAtCursor(source: TextAtCursor, settings: Settings): TopicsOfTalk | { readonly refusal: Refusal } {
	const review = reviewAtCursor(source, settings);
	const talk = talkAtCursor(review);
	if (!talk) return { refusal: { code: 'no-talk', line: review.line, detail: '' } };
	const { title, topics } = readTalk(talk, review.context);
	const own = tagLines(review, talk).flatMap(({ line, tags }) => tags.map(({ tag }) => `${line} ${tag}`));
	const others = review.context.tagsBetween(talk.heading.line, talk.end).filter(({ tag, line }) => {
		const at = own.indexOf(`${line} ${tag}`);
		if (at >= 0) own.splice(at, 1);
		return at < 0;
	});
	return { title, topics, fixed: topicsOf(others.map(({ tag }) => tag)), refusal: null };
}

/**
 * The edits that give the talk at the cursor these topics, without `topic/`: tags are added where its topics stand, else
 * to the byline, else under the heading, and those no longer wanted are taken out of there. Tags in sentences and in the
 * heading stay. The `tags` property follows, where the settings say so. Refused where the review would then say anything
 * else, and where the properties cannot be set safely.
 */
export function tagTalk(
	source: TextAtCursor,
	topics: readonly string[],
	settings: Settings,
	parseYaml: (yaml: string) => unknown,
): EditsOrRefusal {
	const review = reviewAtCursor(source, settings);
	const talk = talkAtCursor(review);
	const known = topicsAtCursor(source, settings);
	if (!talk || known.refusal) return refused('no-talk', review);
	const [wanted, has, fixed] = [topics, known.topics, known.fixed].map(keysOf) as [Keys, Keys, Keys];
	const added = topics.filter((topic) => !has.has(keyOfName(topic)));
	const removed = new Set([...has].filter((key) => !wanted.has(key) && !fixed.has(key)));
	const changes = settings.keepInStep ? tagChanges(review, talk, added, removed) : {};
	const unsafe = keyThatWouldLose(changes, source.properties);
	if (unsafe !== null) return { edits: null, refusal: { code: 'mixed-property', line: null, detail: unsafe } };
	const tagged = setProperties(source.text, changes, parseYaml);
	if (tagged.refusal) return { edits: null, refusal: tagged.refusal };
	const edits = [editBetween(source.text, tagged.text), ...bodyEdits(review, talk, added, removed)].filter(
		(edit) => edit !== null,
	);
	const index = review.nodes.indexOf(talk);
	return checkedEdits(review, edits, null, (after, before) => {
		const read = after.talks[index]?.topics ?? [];
		const now = after.talks.map((one, at) => (at === index ? { ...one, topics: known.topics } : one));
		const isWished = keysOf(read).size === has.size - removed.size + added.length;
		return (
			isWished &&
			added.every((topic) => read.includes(topic)) &&
			wordsOf(now) === wordsOf(before.talks) &&
			wordsOf(after.sections) === wordsOf(before.sections)
		);
	});
}

type Keys = ReadonlySet<string>;

const keysOf = (names: readonly string[]): Keys => new Set(names.map(keyOfName));

/** The topic that a tag names, as a key; null for other tags. */
const topicKey = (tag: string): string | null => topicsOf([tag]).map(keyOfName)[0] ?? null;

/** What the `tags` property becomes: what is taken from this talk stays there while another place of the note has it. */
function tagChanges(
	review: ReviewAtCursor,
	talk: HeadingNode,
	added: readonly string[],
	removed: Keys,
): PropertyChanges {
	const { context, lines, properties } = review;
	const elsewhere = [...context.tagsBetween(0, talk.heading.line), ...context.tagsBetween(talk.end, lines.length)];
	const others = new Set(elsewhere.map(({ tag }) => topicKey(tag)));
	const tags = tagsIn(properties);
	const kept = tags.filter((tag) => {
		const key = topicKey(tag);
		return key === null || !removed.has(key) || others.has(key);
	});
	const known = keysOf(kept);
	const missing = added.map((topic) => `topic/${topic}`).filter((tag) => !known.has(keyOfName(tag)));
	const isSame = missing.length === 0 && kept.length === tags.length;
	return isSame ? {} : { [keyInNote(properties, 'tags')]: [...kept, ...missing] };
}

/** A line of a talk that ends with tags or is a byline. */
interface TagLine extends TaggedLine {
	readonly line: number;
	readonly isByline: boolean;
}

/** The lines of tags alone, and the bylines. */
function tagLines({ context, lines }: ReviewAtCursor, talk: HeadingNode): readonly TagLine[] {
	const bylines = new Set(readTalk(talk, context).speakers.map(({ line }) => line));
	const tagged = new Set(context.tagsBetween(talk.heading.line + 1, talk.end).map(({ line }) => line));
	return lines
		.slice(talk.heading.line + 1, talk.end)
		.map((text, at) => ({ ...splitTags(text), line: talk.heading.line + 1 + at }))
		.map((tagLine) => ({ ...tagLine, isByline: bylines.has(tagLine.line) }))
		.filter(({ line, before, isByline }) => isByline || (tagged.has(line) && isBlank(before)));
}

function bodyEdits(
	review: ReviewAtCursor,
	talk: HeadingNode,
	added: readonly string[],
	removed: Keys,
): readonly TextEdit[] {
	const lines = tagLines(review, talk);
	const [...withTopic] = lines.filter(({ tags }) => tags.some(({ tag }) => topicKey(tag) !== null));
	const target = withTopic.at(-1) ?? lines.filter(({ isByline }) => isByline).at(-1);
	const more = added.map((topic) => ({ gap: ' ', tag: `#topic/${topic}` }));
	const edits = lines.map((tagLine) => {
		const stay = tagLine.tags.filter(({ tag }) => !removed.has(topicKey(tag) ?? ''));
		return lineEdit(review, tagLine, [...stay, ...(tagLine === target ? more : [])]);
	});
	return [
		...edits,
		...(target || more.length === 0 ? [] : [ownLine(review, talk, more.map(({ tag }) => tag).join(' '))]),
	].filter((edit) => edit !== null);
}

function lineEdit({ lines, starts }: ReviewAtCursor, tagLine: TagLine, tags: TaggedLine['tags']): TextEdit | null {
	const { line, before, after } = tagLine;
	const start = starts[line] ?? 0;
	const written = lines[line] ?? '';
	if (tags.length === 0 && isBlank(before + after)) {
		// The empty lines above and below would meet. What is above goes, so that the cursor stays in the talk.
		const above = line - (isBlank(lines[line - 1]) && isBlank(lines[line + 1]) ? 2 : 1);
		return { from: (starts[above] ?? 0) + (lines[above]?.length ?? 0), to: start + written.length, insert: '' };
	}
	const [first, ...rest] = tags;
	const gap = isBlank(before) ? (tagLine.tags[0]?.gap ?? '') : (first?.gap ?? '');
	const tail = first ? [{ ...first, gap }, ...rest].map((one) => one.gap + one.tag).join('') : '';
	const edit = editBetween(written, before + tail + after);
	return edit && { ...edit, from: start + edit.from, to: start + edit.to };
}

/** Tags on a line of their own under the heading. */
function ownLine(review: ReviewAtCursor, talk: HeadingNode, tags: string): TextEdit {
	const { after } = sectionGaps(review, talk);
	const below = review.lines[bodyStart(review, talk)];
	const isApart = isBlank(below) || (after === 0 && /^ {0,3}#/u.test(below ?? ''));
	return linesBehind(review, bodyStart(review, talk) - 1, [...blanks(after), tags, ...blanks(isApart ? 0 : 1)]);
}
