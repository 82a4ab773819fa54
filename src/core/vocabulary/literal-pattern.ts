/**
 * A text as the source of a pattern that finds it, whatever space stands inside it. No character of it is special.
 *
 * @example literalPattern('C++ 이야기') //=> 'C\\+\\+\\s*이야기'
 */
export function literalPattern(text: string): string {
	return text
		.trim()
		.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
		.replace(/\s+/gu, '\\s*');
}
