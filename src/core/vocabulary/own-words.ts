import { sentencePattern } from './byline-words';
import { numberingForm } from './numbering';
import { wordKeyOf } from './word-key';

/** Words that a person adds to the vocabulary, as the settings hold them: each key one text of many words. */
export interface OwnWords {
	/** Headings of sections, between commas or on lines. So are the next five. */
	readonly wordsSummary: string;
	readonly wordsQna: string;
	readonly wordsThoughts: string;
	readonly wordsReflection: string;
	readonly wordsNetworking: string;
	readonly wordsResources: string;
	/** Ways to count talks, with `N` for the number, between commas or on lines: `트랙 N`, `Act N`. */
	readonly wordsNumbering: string;
	/** On each line labels between commas, or one whole sentence with holes: `오늘의 이야기꾼은 {name} 님`. */
	readonly wordsByline: string;
}

/** The settings that hold words: first those for each kind of section. */
export const WORDS_KEYS: readonly (keyof OwnWords)[] = [
	...(['wordsSummary', 'wordsQna', 'wordsThoughts', 'wordsReflection', 'wordsNetworking', 'wordsResources'] as const),
	...(['wordsNumbering', 'wordsByline'] as const),
];

/** Longer texts are no words: a setting that holds one is not read. */
export const MAX_WORDS = 2000;

/** Looking for a sentence costs about two milliseconds a line where it is made to cost time. */
const MAX_SENTENCES = 10;

/** Why a text of words makes no sense, and the part of it that is to blame. */
export interface WordsProblem {
	readonly code: 'tooLong' | 'tooMany' | 'noLetter' | 'noNumber' | 'noName';
	readonly text: string;
}

/**
 * The words of a setting, in order.
 *
 * @example wordsIn('트랙 N, Act N、第N幕') //=> ['트랙 N', 'Act N', '第N幕']
 */
export function wordsIn(text: string): readonly string[] {
	return partsOf(text, /[,，、\r\n]/u);
}

/**
 * The labels and the sentences of the setting for bylines: a line with a brace is a sentence, which may hold commas.
 *
 * @example bylinesIn('진행자, 길잡이\n{name} 님, 반가워요') //=> { labels: ['진행자', '길잡이'], sentences: ['{name} 님, 반가워요'] }
 */
export function bylinesIn(text: string): { labels: readonly string[]; sentences: readonly string[] } {
	const lines = partsOf(text, /[\r\n]/u);
	return {
		labels: lines.filter((line) => !isSentence(line)).flatMap(wordsIn),
		sentences: lines.filter(isSentence),
	};
}

/** What is wrong with a text of words; null where all of it makes sense. */
export function problemOfWords(key: keyof OwnWords, text: string): WordsProblem | null {
	if (text.length > MAX_WORDS) return { code: 'tooLong', text: String(MAX_WORDS) };
	const isNumbering = key === 'wordsNumbering';
	const { labels, sentences } = key === 'wordsByline' ? bylinesIn(text) : { labels: wordsIn(text), sentences: [] };
	if (sentences.length > MAX_SENTENCES) return { code: 'tooMany', text: String(MAX_SENTENCES) };
	const blamed = (parts: readonly string[], code: WordsProblem['code'], isGood: (part: string) => boolean) =>
		parts.filter((part) => !isGood(part)).map((part): WordsProblem => ({ code, text: part }));
	return (
		[
			...(isNumbering
				? blamed(labels, 'noNumber', (form) => numberingForm(form) !== null)
				: blamed(labels, 'noLetter', (word) => wordKeyOf(word) !== '')),
			...blamed(sentences, 'noName', (sentence) => sentencePattern(sentence) !== null),
		][0] ?? null
	);
}

const isSentence = (line: string): boolean => /[{}]/u.test(line);

const partsOf = (text: string, border: RegExp): readonly string[] =>
	text
		.normalize('NFC')
		.split(border)
		.map((part) => part.trim())
		.filter((part) => part !== '');
