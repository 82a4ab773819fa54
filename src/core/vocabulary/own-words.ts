/** Words that a person adds to the vocabulary, as the settings hold them: words stand between commas or on lines. */
export interface OwnWords {
	/** Ways to count talks, with `N` for the number: `트랙 N`, `Act N`. */
	readonly wordsNumbering: string;
}

/**
 * The words of a setting, in order.
 *
 * @example wordsIn('트랙 N, Act N、第N幕') //=> ['트랙 N', 'Act N', '第N幕']
 */
export function wordsIn(text: string): readonly string[] {
	return trimmed(text.split(/[,，、\n]/u));
}

const trimmed = (parts: readonly string[]): readonly string[] =>
	parts.map((part) => part.normalize('NFC').trim()).filter((part) => part !== '');

/** Text as a pattern that finds exactly this text, however it is spaced. */
export function literalPattern(text: string): string {
	return text
		.trim()
		.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
		.replace(/\s+/gu, '\\s*');
}
