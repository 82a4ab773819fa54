/** What Obsidian ends a tag at, apart from spaces; `/`, which would nest the tag; and what nobody can see. */
const NOT_IN_TAGS = /[\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\p{Cc}\p{Cf}\uD800-\uDFFF]/gu;

/**
 * A name as a tag says it after `speaker/` or `topic/`, composed and with `-` for spaces and slashes.
 *
 * @example
 * tagNameOf('Ada Lee (Musinsa)') //=> 'Ada-Lee-Musinsa'
 * tagNameOf('2023') //=> '2023_'
 */
export function tagNameOf(name: string): string {
	const words = name.normalize('NFC').split(/[\s/]+/u);
	const tag = words
		.map((word) => word.replace(NOT_IN_TAGS, ''))
		.filter(Boolean)
		.join('-');
	return /[^\d]/u.test(tag) ? tag : `${tag}_`;
}
