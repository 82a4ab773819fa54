import type { Language } from '../model/language';
import { lineEndingOf } from '../text/line-ending';
import { findBlocks } from '../text/managed-blocks';
import { noteLines } from '../text/note-lines';
import type { NoteLine } from '../text/note-lines';

/** A text that is to be adopted, by its lines. */
export interface AdoptedText {
	readonly text: string;
	readonly lines: readonly NoteLine[];
	readonly ending: '\n' | '\r\n';
	/** The offset of the first character of a line. */
	readonly start: (line: number) => number;
	/** The offset behind the last character of a line, in front of its ending. */
	readonly end: (line: number) => number;
	/** The line that an offset lies on. */
	readonly lineAt: (offset: number) => number;
	/** Whether a line is the person's: neither a property nor part of a managed block. */
	readonly isFree: (line: number) => boolean;
}

/**
 * Takes a text apart.
 *
 * @example adoptedText('a\r\nb').start(1) //=> 3
 */
export function adoptedText(text: string): AdoptedText {
	const lines = noteLines(text);
	const starts = [text.startsWith('\uFEFF') ? 1 : 0];
	for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
	const start = (line: number): number => starts[line] ?? text.length;
	const end = (line: number): number => {
		const next = starts[line + 1];
		return next === undefined ? text.length : next - (text[next - 2] === '\r' ? 2 : 1);
	};
	const lineAt = (offset: number): number => {
		let [low, high] = [0, starts.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return Math.max(0, low - 1);
	};
	const { blocks } = findBlocks(text);
	const isFree = (line: number): boolean =>
		lines[line]?.kind !== 'properties' && !blocks.some((block) => block.line <= line && start(line) <= block.to);
	return { text, lines, ending: lineEndingOf(text), start, end, lineAt, isFree };
}

/**
 * The language of most of a text, by its letters: with a twentieth of Hangul or of Japanese it is no English.
 *
 * @example languageOfText('Kafka 모임') //=> 'ko'
 */
export function languageOfText(text: string): Language {
	const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
	const hangul = count(/[\u1100-\u11FF\uAC00-\uD7A3]/gu);
	const kana = count(/[\u3040-\u30FF]/gu);
	const most = Math.max(hangul, kana);
	if (most * 20 <= count(/[A-Za-z]/gu)) return 'en';
	return hangul >= kana ? 'ko' : 'ja';
}
