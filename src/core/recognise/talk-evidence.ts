import { readSlides } from '../read/read-slides';
import { shownText } from '../read/shown-text';
import { titleSound } from '../vocabulary/title-sound';

import { sectionLabelOf } from './section-label';
import type { Source } from './source';
import type { TalkNode } from './talk-nodes';

/** The kinds of section that stand inside talks. */
const INSIDE_TALKS: ReadonlySet<string> = new Set(['summary', 'qna', 'thoughts']);

/** Whether a heading has sub-headings that only talks have: a summary, questions, `연사 소개`. */
export const hasTalkParts = ({ children }: TalkNode): boolean =>
	children.some(({ section, frame }) =>
		section ? INSIDE_TALKS.has(section.kind) : frame === 'speakers' || frame === 'abstract',
	);

/** Whether lines directly under a heading are labels of such parts: `- **정리**: …`. Notes on other things have them, too. */
export function hasTalkLabels(node: TalkNode, source: Source): boolean {
	for (let at = node.line + 1; at < node.bodyEnd; at += 1) {
		const line = source.lines[at];
		const label = line?.kind === 'text' ? sectionLabelOf(line, source) : null;
		if (label && label.form !== 'heading' && INSIDE_TALKS.has(label.kind)) return true;
	}
	return false;
}

/** The address of one session on the site of an event, or slides that are shown in place. */
const SESSION =
	/https?:\/\/[^\s)\]]+\/(?:sessions?|talks?|speakers?|presentations?|lectures?|proposals?|schedules?|programs?|timetable|agenda)\/[^\s)\]]+/iu;
const EMBEDDED =
	/(?:slideshare\.net\/slideshow\/embed|speakerdeck\.com\/(?:player|assets\/embed)|docswell\.com\/slide)/iu;
const TOLD =
	/(?:세션|발표|강연)(?:이었|였|을 들|를 들|을 해|를 해|해 ?주|에서는|은 |는 |으로 )|발표자|연사자?\s?(?:분|님|는|가|께서)|강연자|발표 (?:내용|자료|제목|후반|초반)|(?:という|と言う)(?:お話|話|発表)|(?:お話|発表)(?:。|でした|です)|\b(?:the|this|his|her|their) (?:talk|presentation|session|speaker)\b|\bspeaker\b/iu;

/**
 * Whether what stands under a heading rather tells of a talk than of anything else: slides, a session's page, and under
 * a heading that is no part of a story also words such as `발표자`.
 */
export function tellsOfTalk(node: TalkNode, source: Source): boolean {
	const body = source.lines.slice(node.line + 1, Math.min(node.bodyEnd, node.line + 1 + MAX_BODY));
	const texts = body.map(({ text }) => text);
	if (readSlides(texts).length > 0) return true;
	if (texts.some((text) => text.length < 2000 && (EMBEDDED.test(text) || SESSION.test(text)))) return true;
	if (titleSound(node.text) === 'story') return false;
	const prose = body.filter(({ kind }) => kind === 'text').slice(0, 3);
	return prose.some(({ content }) => TOLD.test(shownText(content)));
}

/** Whether the page of one session stands directly under a heading. */
export function hasSessionPage(node: TalkNode, source: Source): boolean {
	return source.lines
		.slice(node.line + 1, Math.min(node.bodyEnd, node.line + 5))
		.some(({ text }) => text.length < 2000 && SESSION.test(text));
}

/** How many lines under a heading are looked at. */
const MAX_BODY = 60;

/** Whether something is said under a heading, in its own lines or under headings inside. */
export function hasBody(node: TalkNode, source: Source): boolean {
	return source.lines
		.slice(node.line + 1, Math.min(node.end, node.line + 1 + MAX_BODY))
		.some(
			({ kind, line }) =>
				line > node.line && kind !== 'blank' && kind !== 'underline' && kind !== 'rule' && kind !== 'heading',
		);
}
