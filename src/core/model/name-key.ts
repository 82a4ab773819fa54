/** What all spellings of one name have in common. Two names are the same name when their keys are equal. */
export type NameKey = string & { readonly brand: 'NameKey' };

/**
 * Orders texts by their code units: the same on every device and in every locale.
 *
 * @example ['b', 'a'].sort(compareText) //=> ['a', 'b']
 */
export function compareText(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

/**
 * The key of a name: composed Hangul, lower case, single spaces.
 * NFC and never NFKC, because compatibility forms such as ① and ㎏ are other characters to a reader.
 *
 * @example keyOfName('  Ada   LEE ') //=> 'ada lee'
 */
export function keyOfName(name: string): NameKey {
	return name.normalize('NFC').split(/\s+/u).filter(Boolean).join(' ').toLowerCase() as NameKey;
}
