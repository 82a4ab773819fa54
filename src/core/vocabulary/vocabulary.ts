import { NUMBERING_FORMS, numberingForm } from './numbering';
import type { NumberingWords } from './numbering';
import { wordsIn } from './own-words';
import type { OwnWords } from './own-words';

/** All words that notes are read by: ours in three languages, and those that the person adds. */
export type Vocabulary = NumberingWords;

/** The vocabulary of some settings. Made once for the same words, so it costs nothing to ask for each note. */
export function vocabularyOf(own: OwnWords): Vocabulary {
	const { wordsNumbering } = own;
	if (last?.text !== wordsNumbering) last = { text: wordsNumbering, vocabulary: made(own) };
	return last.vocabulary;
}

let last: { readonly text: string; readonly vocabulary: Vocabulary } | undefined;

function made({ wordsNumbering }: OwnWords): Vocabulary {
	const forms = wordsIn(wordsNumbering).map(numberingForm);
	return { numberingForms: [...forms.filter((form) => form !== null), ...NUMBERING_FORMS] };
}
