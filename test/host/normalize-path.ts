/**
 * A path as Obsidian writes it: single slashes, none at the ends, plain spaces, composed Hangul. `..` stays.
 *
 * @example normalizePath('\\Meetups//2023/') //=> 'Meetups/2023'
 */
export function normalizePath(path: string): string {
	const segments = path.split(/[\\/]/u).filter((segment) => segment !== '');
	return segments.length === 0
		? '/'
		: segments
				.join('/')
				.replace(/[\u00A0\u202F]/gu, ' ')
				.normalize('NFC');
}
