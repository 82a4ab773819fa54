import type { FoundSection } from '../model/text-reading';
import type { NoteLine } from '../text/note-lines';
import { wordKeyOf } from '../vocabulary/word-key';

import type { SectionLabel } from './section-label';
import { indentOf } from './list-item';
import type { TalkExtent } from './talk-extents';

/** A line that may name a section, and the talk it stands in. */
export interface Candidate extends SectionLabel {
	readonly at: NoteLine;
	readonly talk: number | null;
	readonly extent: TalkExtent | null;
	/** Whether it names a section only where it closes the note. */
	readonly closes: boolean;
}

/** What decides about a candidate beside itself. */
export interface Surroundings {
	readonly lines: readonly NoteLine[];
	readonly talkLines: readonly number[];
	/** The index of the last talk, or -1. */
	readonly lastTalk: number;
	/** Form and word of what names sections in several talks. */
	readonly repeated: ReadonlySet<string>;
	/** The line of the note's title, or -1. */
	readonly title: number;
	/** The line of the last heading, on the talks' level or above, that names no section; -1 where there is none. */
	readonly lastContent: number;
	/** The lines of headings with talks under them. */
	readonly umbrellas: ReadonlySet<number>;
}

type Place = Pick<FoundSection, 'kind' | 'talk'>;

const keys = (words: string): ReadonlySet<string> => new Set(words.split('|').map(wordKeyOf));

/** Inside a talk these are as often the speaker's own words as the writer's. */
const SPEAKERS_OWN = keys(
	'회고|마무리|마무리하기|마지막으로|결론|아쉬운 점|아쉬웠던 점|아쉬웠던 것|아쉬움|돌아보며|에필로그|후일담|Reflection|Conclusion|Conclusions|In conclusion|Concluding remarks|Final words|Final remarks|In closing|Wrap up|Wrapping it up|Epilogue|Retrospective|Looking back|反省|反省点|むすび|結び|結びに|総評|振り返って|ふりかえって|Overall|Wrap-up|Wrapping up|Closing|Closing remarks|最後に|さいごに|おわりに|終わりに|振り返り|ふりかえり|総括',
);
/** These end a post, whatever level they stand on. */
const ENDS_POST = keys(
	'마무리 글|마치는 글|마치는 말|글을 마무리하며|글을 맺으며|끝마치며|끝맺으며|맺는말|맺는 글|닫는 글|닫으며|나오며|나가는 글|나가는 말|돌아와서|소회|행사를 마치며|컨퍼런스를 마치며|세미나를 마치며|밋업을 마치며|참여 소감|참가 소감|참여하며|참가하며|Concluding thoughts|Parting thoughts|Final impressions|General impressions|After the event|After the conference|Afterword|参加して|参加してみて|参加した感想|全体を通して|イベントを終えて|後記|마치며|마치면서|마무리하며|마무리하면서|글을 마치며|맺으며|맺음말|나가며|총평|다녀와서|다녀오며|밋업을 다녀와서|전체 후기|After the meetup|Overall impressions|全体の感想|あとがき',
);
/** Over a whole note these say what it is, not what was heard. */
const SAYS_NOTE = keys(
	'내용|주요 내용|발표 내용|세션 내용|강연 내용|강의 내용|세미나 내용|들은 내용|内容|発表内容|セッション内容|講演内容|トーク内容|話の内容',
);
const ALWAYS_NOTE = keys('Notes|My notes|Session notes|Talk notes|概要|発表概要|メモ|発表メモ|聴講メモ');
/** These mean people even inside a talk about networks. */
const MEANS_PEOPLE = keys(
	'네트워킹 시간|네트워킹 타임|네트워킹 파티|뒤풀이 시간|커피챗|Networking dinner|Networking party|Conference party|Conference dinner|アフターパーティー|アフターパーティ|打ち上げ|뒤풀이|뒷풀이|만난 사람|만난 사람들|People I met|People met|After-party|懇親会|交流会|二次会|出会った人',
);
/** Before a colon these name what follows; other words are as often a note of the speaker's. */
const NAMES_TEXT: Readonly<Record<string, ReadonlySet<string>>> = {
	summary: keys(
		'정리|요약|내용 정리|핵심 정리|한 줄 요약|세 줄 요약|3줄 요약|Summary|TL;DR|TLDR|Takeaways|Key takeaways|Key takeaway|Takeaway|In short|간단 요약|간단 정리|요약 정리|한 줄 정리|세 줄 정리|3줄 정리|まとめ|要約|要点|サマリー',
	),
	reflection: keys('후기|총평|感想'),
	qna: keys(
		'QnA|Q&A|Q and A|질의응답|질문과 답변|질문 및 답변|질문과 응답|질문 & 답변|Questions and answers|Questions & answers|質疑応答|質疑|質問と回答',
	),
};
/** Alone on an item, over a list of its own. */
const HEADS_ITEMS = keys('질문|질문들|질문 사항|Questions|質問');

/** Before a colon these are as often a remark on a detail. */
const REMARKS = keys('생각|감상|Opinion|Impressions|学び|気づき');

/** What a candidate is where it stands, or null where it is no section. */
export function placeOf(candidate: Candidate, around: Surroundings): Place | null {
	if (candidate.form === 'item') return placeOfItem(candidate, around);
	if (candidate.hasText && !namesText(candidate)) return null;
	return candidate.talk === null ? overEvent(candidate, around) : inTalk(candidate, candidate.talk, around);
}

/** Whether a word before a colon names a section, all by itself. */
function namesText({ kind, word, form, talk }: Candidate): boolean {
	if (kind === 'thoughts') return !REMARKS.has(word);
	const isClosing = form === 'heading' && kind === 'reflection' && (talk === null || ENDS_POST.has(word));
	return isClosing || NAMES_TEXT[kind]?.has(word) === true;
}

function placeOfItem(candidate: Candidate, { repeated, lastTalk }: Surroundings): Place | null {
	const { kind, word, hasText, at, talk, form } = candidate;
	if (kind === 'networking' || kind === 'resources') return null;
	const isOutermost = indentOf(at) < 2;
	const isHead = kind === 'thoughts' || (kind === 'qna' && (namesText(candidate) || HEADS_ITEMS.has(word)));
	const isSure = hasText ? namesText(candidate) && (isOutermost || kind === 'thoughts') : isHead;
	if (!isSure && (lastTalk < 0 || SPEAKERS_OWN.has(word) || !repeated.has(form + word))) return null;
	if (talk !== null) return { kind: kind === 'reflection' ? 'thoughts' : kind, talk };
	if (kind === 'thoughts') return { kind: lastTalk < 0 ? kind : 'reflection', talk };
	return kind === 'qna' || lastTalk < 0 ? { kind, talk } : null;
}

function inTalk(candidate: Candidate, talk: number, { repeated, lastTalk, lines }: Surroundings): Place | null {
	const { kind, word, form, at, extent, closes } = candidate;
	const isRepeated = repeated.has(form + word);
	const childLevel = extent?.childLevel ?? 6;
	const isBelowContent = form === 'heading' && at.level > childLevel && !isRepeated;
	if (closes || isBelowContent) return null;
	// Behind a last talk without a level, nothing else tells where it ends.
	const isBehind = talk === lastTalk && extent?.level === 0 && !isRepeated;
	if (kind === 'networking') return isBehind || MEANS_PEOPLE.has(word) ? { kind, talk: null } : null;
	if (kind === 'resources') return { kind, talk: isBehind ? null : talk };
	// Parted by a line from the last of several talks, and alone of its kind, it is no part of that talk.
	const isParted = form === 'heading' && talk === lastTalk && talk > 1 && !isRepeated && isBelowRule(at, lines);
	if (kind === 'thoughts' && (isParted || (isBehind && form === 'heading')))
		return { kind: 'reflection', talk: null };
	if (kind !== 'reflection') return { kind, talk };
	const isClosing = isBehind || (talk === lastTalk && !isRepeated && ENDS_POST.has(word));
	if (isClosing || isParted) return { kind, talk: null };
	return isRepeated || !SPEAKERS_OWN.has(word) ? { kind: 'thoughts', talk } : null;
}

/** Whether `---` or its like stands above a line. */
function isBelowRule(at: NoteLine, lines: readonly NoteLine[]): boolean {
	let above = at.line - 1;
	while (lines[above]?.kind === 'blank') above -= 1;
	return lines[above]?.kind === 'rule';
}

function overEvent(candidate: Candidate, around: Surroundings): Place | null {
	const { kind, word, form, at, closes } = candidate;
	const { talkLines, umbrellas, lastContent } = around;
	const isUmbrella = umbrellas.has(at.line);
	const isBehind = at.line > (talkLines.at(-1) ?? Infinity);
	if (closes && (!isBehind || at.line < lastContent)) return null;
	// `후기: …` on top says what the note is.
	if (candidate.hasText && !isBehind) return null;
	if (form === 'heading' && at.line === around.title) return null;
	// Who thinks several times thinks about several talks, even where none was found.
	if (kind === 'thoughts' && talkLines.length === 0 && around.repeated.has(form + word)) return { kind, talk: null };
	if (kind === 'thoughts' || kind === 'reflection') return isUmbrella ? null : { kind: 'reflection', talk: null };
	if (kind === 'summary') {
		if (ALWAYS_NOTE.has(word) || (SAYS_NOTE.has(word) && talkLines.length > 0)) return null;
		// What sums up behind all talks sums up the evening.
		return { kind: isBehind && form === 'heading' ? 'reflection' : kind, talk: null };
	}
	// Questions beside the only talk were asked there.
	const isBeside = form === 'heading' && at.level === around.lines[talkLines[0] ?? -1]?.level;
	const isAsked = kind === 'qna' && isBehind && talkLines.length === 1 && isBeside;
	return isUmbrella ? null : { kind, talk: isAsked ? 0 : null };
}
