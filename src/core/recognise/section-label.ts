import type { Form } from '../model/text-reading';
import type { SectionKind } from '../model/review';
import type { NoteLine } from '../text/note-lines';
import { wordKeyOf } from '../vocabulary/word-key';

import { kindOfPhrase } from './section-phrase';
import type { Source } from './source';

/** What a line that names a section says, whatever stands around it. */
export interface SectionLabel {
	readonly kind: Exclude<SectionKind, 'other'>;
	readonly form: Form;
	/** The words that name it, by what all their spellings have in common. */
	readonly word: string;
	/** Whether what it holds begins on the same line: `- **느낀점**: …`. */
	readonly hasText: boolean;
}

/** Longer names are sentences. */
const MAX_NAME = 40;

/** So much of a line is looked at; the marks of a blog's editor take their share. */
const MAX_LOOK = 400;

/**
 * The section that a line names by a known word, or null. Looks at this line alone: a heading, a line that is nothing
 * else, or the beginning of a list item.
 */
export function sectionLabelOf(line: NoteLine, { vocabulary }: Source): SectionLabel | null {
	if (line.kind !== 'heading' && line.kind !== 'text') return null;
	const words = wordsOf(line.content.slice(0, MAX_LOOK));
	const isWhole = line.content.length <= MAX_LOOK && words.length <= MAX_NAME + BULLET_ROOM;
	const [bullet = '', dash = ''] = BULLET.exec(words) ?? [];
	const isItem = /[-+*]/u.test(line.marks) || dash !== '';
	const form = line.kind === 'heading' ? 'heading' : isItem ? 'item' : 'line';
	const named = withoutNumber(form === 'heading' ? words : words.slice(bullet.length));
	const labelOf = (name: string, hasText: boolean): SectionLabel | null => {
		if (name.length > MAX_NAME || (form !== 'heading' && /[?？]$/u.test(name))) return null;
		const kind = kindOfPhrase(name, form === 'heading', vocabulary);
		return kind && { kind, form, word: wordKeyOf(name), hasText };
	};
	const whole = isWhole && !isLinkInside(line.content) ? labelOf(named, false) : null;
	if (whole || form === 'heading') return whole;
	const [, bold, plain, text = ''] = WITH_TEXT.exec(named) ?? [];
	// A line that only ends in a colon holds nothing yet.
	return labelOf(bold ?? plain ?? '', text.trim() !== '');
}

/** `**정리**: text` `느낀점 : text` `Q&A - text` */
const WITH_TEXT =
	/^(?:(?:\*\*|__)([^*_:：]{1,40}[:：]?)(?:\*\*|__)\s*[:：]?|([^:：]{1,40}?)(?:\s*[:：]|\s[-–—](?=\s)))([^]*)$/u;

/** A bullet that somebody typed: `– `, `• `, `■ `. Only the first two begin a list. */
const BULLET = /^(?:([–—•·ㆍ‣]\s*)|[■□●○◆◇▶▷▪▸★☆※✔]\s*)/u;
const BULLET_ROOM = 4;

/** A list of contents leads inside the note. */
const isLinkInside = (content: string): boolean => /^\[[^[\]]*\]\(#/u.test(content.trim());

/** What a person sees of a line: no tags, no addresses, no anchors. Bold type stays. */
function wordsOf(content: string): string {
	return content
		.replace(/<\/?[a-z][^<>]*>|&nbsp;|^\[![a-z]+\][+-]?/giu, ' ')
		.replace(/!?\[([^[\]]*)\]\([^()\s]*\)/gu, '$1')
		.replace(/\{#[^{}]*\}|\u00a0|\u3000/gu, ' ')
		.trim();
}

/** `3. 마치며` `3) …` `IV. …` `② …` */
function withoutNumber(words: string): string {
	return words.replace(/^(?:(?:\d{1,2}(?:[.-]\d{1,2})*[.)]|[A-Z][.)]|[IVX]{1,4}[.)])\s+|[①-⑳]\s*)/u, '');
}
