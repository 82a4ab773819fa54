import { keyOfName } from '../model/name-key';

/**
 * What all spellings of a word have in common: spacing, emoji, emphasis and punctuation differ from note to note;
 * letters do not.
 *
 * @example wordKeyOf('💬 **Q & A**:') //=> 'q&a'
 */
export function wordKeyOf(text: string): string {
	return keyOfName(text).replace(/[^\p{L}\p{N}&]/gu, '');
}
