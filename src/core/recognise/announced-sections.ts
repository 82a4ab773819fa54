import type { FoundSection } from '../model/text-reading';
import type { NoteLine } from '../text/note-lines';

/**
 * The parts of a reflection in a text without any headings, as a browser copies it: behind `last`, the last line that is
 * a talk or a section, a sentence announces what the writer thought after the event, and the short lines over
 * paragraphs that follow it name its parts.
 */
export function announcedSections(lines: readonly NoteLine[], last: number): readonly FoundSection[] {
	// A paragraph that happens to stand over `---` is a heading that nobody meant.
	const isHeading = ({ level, content }: NoteLine): boolean => level > 0 && content.length < MAX_SENTENCE;
	if (last < 0 || lines.some(isHeading)) return [];
	const written = lines.slice(last + 1).filter(({ kind }) => kind === 'text');
	const start = written.findIndex(({ content }) => content.length < MAX_SENTENCE && ANNOUNCES.test(content));
	if (start < 0) return [];
	return written.flatMap((line, at) => {
		const next = written[at + 1];
		const isName = at > start && isShort(line) && next?.marks === '' && next.content.length >= MIN_PARAGRAPH;
		return isName ? [{ kind: 'reflection', line: line.line, form: 'line', talk: null }] : [];
	});
}

const MAX_SENTENCE = 120;
const MIN_PARAGRAPH = 30;
const MAX_NAME = 20;

/** `행사에 다녀와서 든 생각을 적어봅니다.` `My thoughts after the conference` `参加して思ったことを書きます。` */
const ANNOUNCES =
	/(?:다녀와서|다녀온 (?:뒤|후)|다녀오고|참석하고|참여하고|참가하고|마치고|듣고 나서|돌아오면서)[^]*(?:생각|느낀|느꼈|고민|소감)|(?:thoughts|thinking|reflections?)\s[^]*\bafter (?:the|this) (?:meetup|event|conference|day)|(?:参加して|行ってきて|終わって|帰って)[^]*(?:思った|感じた|考えた|感想)/iu;

/** A name for what follows is no sentence and no part of a list. */
const isShort = ({ marks, content }: NoteLine): boolean =>
	marks === '' && content.trim().length <= MAX_NAME && !/(?:[^.][.!?。！？:：,]|다|요)$/u.test(content.trim());
