/** What a note is called when nothing of its title can stand in a file name. */
const UNTITLED = 'Untitled';

/** What file systems, links and Obsidian give a meaning of their own; and what can turn a name around on screen. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

/** Names that Windows keeps for devices, also before an extension. */
const DEVICE = /^(?:CON|PRN|AUX|NUL|(?:COM|LPT)[\d¹²³])(?=\s*(?:\.|$))/iu;

/** Bytes of UTF-8 that a name may take without `.md`: file systems allow 255, and some decompose Hangul. */
const COMPOSED_BYTES = 200 - '.md'.length;
const DECOMPOSED_BYTES = 240 - '.md'.length;

/**
 * A title as a file name without extension that every system and Obsidian's links accept. Composed (NFC), cut between
 * whole characters, never empty.
 *
 * @example fileNameOf('[후기] Kafka: AuthN/AuthZ') //=> '후기 Kafka AuthN AuthZ'
 */
export function fileNameOf(title: string): string {
	return nameOf(title) || UNTITLED;
}

/**
 * A folder of the vault that leads nowhere else: without `.`, `..`, empty and hidden parts, each part a valid name.
 * Empty is the root of the vault.
 *
 * @example safeFolder('../.obsidian/Meetups//2023/') //=> 'Meetups/2023'
 */
export function safeFolder(path: string): string {
	return path
		.split(/[\\/]/u)
		.filter((part) => !part.trim().startsWith('.'))
		.map(nameOf)
		.filter(Boolean)
		.join('/');
}

/** The name, or nothing where no character of the text can stand in one. */
function nameOf(text: string): string {
	const spaced = text
		.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
		.normalize('NFC')
		.replace(FORBIDDEN, ' ')
		.replace(/%{2,}/gu, '%');
	const words = spaced.split(/\s+/u).filter(Boolean).join(' ');
	const started = words.slice(words.search(/[^. ]|$/u));
	return withoutTail(cutToBudget(withoutTail(started).replace(DEVICE, '$&_')));
}

/** Windows drops dots and spaces at the end of a name. */
function withoutTail(name: string): string {
	let end = name.length;
	while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' ')) end -= 1;
	return name.slice(0, end);
}

function cutToBudget(name: string): string {
	let composed = 0;
	let decomposed = 0;
	for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name)) {
		composed += byteLength(segment);
		decomposed += byteLength(segment.normalize('NFD'));
		if (composed > COMPOSED_BYTES || decomposed > DECOMPOSED_BYTES) return name.slice(0, index);
	}
	return name;
}

/** Length in bytes of UTF-8. */
function byteLength(text: string): number {
	let bytes = 0;
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
	}
	return bytes;
}
