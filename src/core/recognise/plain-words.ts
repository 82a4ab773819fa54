/** As much of a line as is looked at for words: nobody names an event behind that. */
const LONGEST = 2000;

/**
 * What a person sees of a line: links without their addresses, no pictures, tags, emphasis, escapes or emoji, composed
 * letters, single spaces. Of a very long line, its beginning.
 *
 * @example plainWords('**[Kafka Meetup](https://a.b/2023)** <br> 🎉') //=> 'Kafka Meetup'
 */
export function plainWords(line: string): string {
	const words = line.slice(0, LONGEST).normalize('NFC');
	if (NOTHING_TO_HIDE.test(words)) return words.replace(/\s+/gu, ' ').trim();
	return words
		.replace(/!\[[^[\]]*\]\([^()]*\)|!\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}/gu, ' ')
		.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/gu, '$1')
		.replace(/\[([^[\]]*)\]\([^()]*\)/gu, '$1')
		.replace(/<https?:[^<>]*>|<\/?[a-z!][^<>]*>|https?:\/\/[^\s<>()]+/giu, ' ')
		.replace(/&(amp|lt|gt|quot|nbsp|#39);/gu, (_, name: string) => ENTITIES[name] ?? ' ')
		.replace(/\\([!-/:-@[-`{-~])/gu, '$1')
		.replace(/\*{1,3}|_{2,3}|`+|~~|==/gu, '')
		.replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|[\u200B-\u200D]/gu, ' ')
		.replace(/[\s\u3000]+/gu, ' ')
		.trim();
}

const NOTHING_TO_HIDE = /^[\p{L}\p{N}\s.,;!?'"()%+-]*$/u;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };
