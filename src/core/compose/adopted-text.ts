import type { Language } from '../model/language';
import { lineEndingOf } from '../text/line-ending';
import { noteLines } from '../text/note-lines';
import type { NoteLine } from '../text/note-lines';

/** A text that is to be adopted, by its lines. */
export interface AdoptedText {
	readonly text: string;
	readonly lines: readonly NoteLine[];
	readonly ending: '\n' | '\r\n';
	/** The language that most of it is written in. */
	readonly language: Language;
	/** The offset of the first character of a line. */
	readonly start: (line: number) => number;
	/** The offset behind the last character of a line, in front of its ending. */
	readonly end: (line: number) => number;
}

/** Takes a text apart. */
export function adoptedText(text: string): AdoptedText {
	const lines = noteLines(text);
	const starts = [text.startsWith('\uFEFF') ? 1 : 0];
	for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
	const start = (line: number): number => starts[line] ?? text.length;
	const end = (line: number): number => {
		const next = starts[line + 1];
		return next === undefined ? text.length : next - (text[next - 2] === '\r' ? 2 : 1);
	};
	return { text, lines, ending: lineEndingOf(text), language: languageOf(text), start, end };
}

/** By its letters: what has a twentieth of Hangul or of Japanese is no English text with a name in it. */
function languageOf(text: string): Language {
	const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
	const hangul = count(/[\u1100-\u11FF\uAC00-\uD7A3]/gu);
	const kana = count(/[\u3040-\u30FF]/gu);
	const most = Math.max(hangul, kana);
	if (most * 20 < count(/[A-Za-z]/gu)) return 'en';
	return most === 0 ? 'en' : hangul >= kana ? 'ko' : 'ja';
}
