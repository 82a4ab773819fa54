import type { Language } from '../core/model/language';

import { en } from './en';
import type { Strings } from './en';
import { ko } from './ko';

/** The words on screen for one of Obsidian's language codes, `ko` or `en-GB`. English for languages not spoken yet. */
export function stringsFor(language: string): Strings {
	return language.split('-')[0] === 'ko' ? ko : en;
}

/** The language of the words, for days to be written in. */
export function languageOf(strings: Strings): Language {
	return strings === ko ? 'ko' : 'en';
}
