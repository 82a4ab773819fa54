import { bylineWordsWith } from './byline-words';
import type { BylineWords } from './byline-words';
import { numberingWordsWith } from './numbering';
import type { NumberingWords } from './numbering';
import { bylinesIn, wordsIn, WORDS_KEYS } from './own-words';
import type { OwnWords } from './own-words';
import { sectionWordsWith } from './section-words';
import type { SectionWord, SectionWords } from './section-words';

/** All words that notes are read by: ours in three languages, and before them those that the person adds. */
export interface Vocabulary extends SectionWords, NumberingWords, BylineWords {}

/** The vocabulary of some settings. Made anew only for other words, so that it costs nothing to ask for each note. */
export function vocabularyOf(own: OwnWords): Vocabulary {
	const text = WORDS_KEYS.map((key) => own[key]).join('\0');
	if (last?.text !== text) last = { text, vocabulary: made(own) };
	return last.vocabulary;
}

let last: { readonly text: string; readonly vocabulary: Vocabulary } | undefined;

const KIND_OF_TEXT = {
	wordsSummary: 'summary',
	wordsQna: 'qna',
	wordsThoughts: 'thoughts',
	wordsReflection: 'reflection',
	wordsNetworking: 'networking',
	wordsResources: 'resources',
} as const;
const SECTIONS = Object.keys(KIND_OF_TEXT) as (keyof typeof KIND_OF_TEXT)[];

function made(own: OwnWords): Vocabulary {
	const { labels, sentences } = bylinesIn(own.wordsByline);
	return {
		...sectionWordsWith(
			SECTIONS.flatMap((key) => wordsIn(own[key]).map((word): SectionWord => [word, KIND_OF_TEXT[key]])),
		),
		...numberingWordsWith(wordsIn(own.wordsNumbering)),
		...bylineWordsWith(labels, sentences),
	};
}
