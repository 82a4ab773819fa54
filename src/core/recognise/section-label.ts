import type { Form } from '../model/text-reading';
import type { SectionKind } from '../model/review';
import { HTML_HEADING } from '../text/meant-heading';
import type { NoteLine } from '../text/note-lines';
import { sectionKindOf } from '../vocabulary/section-words';
import { wordKeyOf } from '../vocabulary/word-key';

import { namedByPhrase } from './section-phrase';
import { marksOf, wordsBehindMarks } from './list-item';
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
	const isHtml = line.kind === 'verbatim' && HTML_HEADING.test(line.text);
	if (line.kind !== 'heading' && line.kind !== 'text' && !isHtml) return null;
	const words = wordsOf(wordsBehindMarks(line).slice(0, MAX_LOOK));
	const isWhole = line.content.length <= MAX_LOOK && words.length <= MAX_NAME + BULLET_ROOM;
	const [bullet = '', dash = ''] = BULLET.exec(words) ?? [];
	const isItem = /[-+*]/u.test(marksOf(line)) || dash !== '';
	const form = line.kind === 'heading' || isHtml ? 'heading' : isItem ? 'item' : 'line';
	const names = withoutNumber(form === 'heading' ? words : words.slice(bullet.length));
	const labelOf = (name: string, hasText: boolean): SectionLabel | null => {
		if (name.length > MAX_NAME || (form !== 'heading' && /[?？]$|\|/u.test(name))) return null;
		const named = namedByPhrase(name, form === 'heading', vocabulary);
		return named && { ...named, form, hasText };
	};
	const isAddress = (form === 'heading' ? LINK_INSIDE : LINK).test(line.content);
	const whole = isWhole && !isAddress ? labelOf(names, false) : null;
	if (whole) return whole;
	if (form === 'heading') {
		const [, bracketed, marked] = WITH_SUBTITLE.exec(names) ?? [];
		return isAddress ? null : (labelOf(bracketed ?? marked ?? '', true) ?? socialLabelOf(names));
	}
	const [, bold, plain, text = ''] = WITH_TEXT.exec(names) ?? [];
	// A line that only ends in a colon holds nothing yet.
	return labelOf(bold ?? plain ?? '', text.trim() !== '');
}

/** `懇親会は楽しかった` `뒤풀이에서 나눈 이야기`: nothing but people is met there, whatever is said of it. */
function socialLabelOf(name: string): SectionLabel | null {
	const word = name.length > MAX_NAME ? undefined : SOCIAL.exec(name.normalize('NFC'))?.[0];
	return word === undefined ? null : { kind: 'networking', form: 'heading', word: wordKeyOf(word), hasText: false };
}

const SOCIAL =
	/^(?:네트워킹 (?:시간|파티|타임)|뒤풀이|뒷풀이|애프터\s?파티)(?=(?:에서|에는|에|은|는|이|가|도|의|을|를|와|과|로)?(?:[\s,.!~]|$))|^(?:懇親会|交流会|二次会|アフターパーティー?|打ち上げ)(?=[はもでのにがへとや、,!！&＆・\s])|^(?:networking (?:time|party|dinner|reception)|after-?\s?party)(?=[\s,!])/iu;

/**
 * The section that a heading names only if it closes the note: `컨퍼런스 이름 후기`, `행사에 다녀와서`. In other places the
 * same words are the title of a talk.
 */
export function closingLabelOf(line: NoteLine, { vocabulary }: Source): SectionLabel | null {
	if (line.kind !== 'heading' || line.content.length > MAX_LOOK) return null;
	const name = withoutNumber(wordsOf(line.content)).normalize('NFC');
	if (name.length > MAX_NAME) return null;
	const last = /\s(\S+)$/u.exec(name)?.[1] ?? /(?:感想|まとめ|振り返り|ふりかえり|所感)$/u.exec(name)?.[0] ?? '';
	const kind = sectionKindOf(last, vocabulary);
	const isKnown = (kind === 'reflection' || kind === 'thoughts') && !/^(?:회고|생각|overall|closing)$/iu.test(last);
	const isClosing = isKnown || LOOKS_BACK.test(name) || /まとめ$/u.test(name);
	return isClosing ? { kind: 'reflection', form: 'heading', word: wordKeyOf(name), hasText: false } : null;
}

/** `행사에 다녀와서` `컨퍼런스를 마치며` `○○に参加して` `Thoughts on the day` */
const LOOKS_BACK = new RegExp(
	[
		'(?:[을를에]\\s?|^|참[가석여]\\s)(?:마치며|마치고|마무리하며|끝내며|끝내고|다녀와서|다녀오며|다녀오고|참[가석여]하[며고]|돌아보며|떠나며|듣고|보고)(?:\\s나서)?$',
		'に(?:参加|行っ)(?:して|て)(?:みて|きて)?$|を(?:終えて|振り返って|ふりかえって)$',
		'^(?:(?:my|some)\\s)?(?:thoughts|reflections|impressions|takeaways|learnings) (?:on|of|about|from|after) (?:the|this|my)\\s',
		'^(?:my\\s)?(?:final|closing|overall|general|concluding) (?:thoughts|reflections|impressions|words|remarks|notes) (?:on|of|about|from|after)\\s',
		'^(?:wrapping up|looking back (?:on|at)|summary of) (?:the|this|my)\\s|^what (?:I|we) (?:learned|learnt|liked|took away|took home|thought) (?:at|from|about|of)\\s',
	].join('|'),
	'iu',
);

/** `**정리**: text` `느낀점 : text` `Q&A - text` */
const WITH_TEXT =
	/^(?:(?:\*\*|__)([^*_:：]{1,40}[:：]?)(?:\*\*|__)\s*[:：]?|([^:：]{1,40}?)(?:\s*[:：]|\s[-–—](?=\s)))([^]*)$/u;

/** `정리 - 느린 시계를 고치는 법` `[후기] 다음에도` `Q&A: five questions` */
const WITH_SUBTITLE = /^(?:[[【(（]([^\])】）]{1,40})[\])】）]\s*\S|([^:：]{1,40}?)(?:\s*[:：]|\s?[–—~]|\s[-|]\s))/u;

/** A bullet that somebody typed: `– `, `• `, `■ `. Only the first two begin a list. */
const BULLET = /^(?:([–—•·ㆍ‣]\s*)|[■□●○◆◇▶▷▪▸★☆※✔]\s*)/u;
const BULLET_ROOM = 4;

/** A line that is a link, as in a list of contents, names what is elsewhere; a heading may lead to itself. */
const LINK = /^\s*\[[^[\]]*\]\(/u;
const LINK_INSIDE = /^\s*\[[^[\]]*\]\(#/u;

/** What a person sees of a line: no tags, no addresses, no anchors. Bold type stays. */
function wordsOf(content: string): string {
	return content
		.replace(/<(?!https?:)\/?[a-z][^<>]*>|&nbsp;|^\[![a-z]+\][+-]?/giu, ' ')
		.replace(/!?\[([^[\]]*)\]\([^()\s]*\)/gu, '$1')
		.replace(/\{#[^{}]*\}|\u00a0|\u3000/gu, ' ')
		.trim();
}

/** `3. 마치며` `3) …` `IV. …` `② …` */
function withoutNumber(words: string): string {
	return words.replace(/^(?:(?:\d{1,2}(?:[.-]\d{1,2})*[.)]|[A-Z][.)]|[IVX]{1,4}[.)])\s+|[①-⑳]\s*)/u, '');
}
