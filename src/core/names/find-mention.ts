/** What is being typed to mention somebody. */
export interface Mention {
	/** Where the trigger begins, as an offset into the line. */
	readonly at: number;
	/** What stands between the trigger and the end. */
	readonly query: string;
}

/** What a mention may stand behind: nothing, a space, an opening bracket, a quote, the punctuation of Korean and Japanese. */
const BEFORE = /^$|[\s\p{Ps}\p{Pi}"'·…\u3000-\u303F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]$/u;

/** A name so far: up to three words of letters and digits. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*){0,2} ?$/u;

/** How many characters a name has at most. */
const LONGEST = 40;

/**
 * The mention that a line, given up to the cursor, ends with; null where it ends with none, as in `me@example.org`.
 *
 * @example findMention('(@여화', '@') //=> { at: 1, query: '여화' }
 */
export function findMention(line: string, trigger: string): Mention | null {
	const at = line.lastIndexOf(trigger);
	if (at < 0 || !BEFORE.test(line.slice(0, at).slice(-1))) return null;
	const query = line.slice(at + trigger.length);
	return query === '' || (query.length <= LONGEST && NAME.test(query)) ? { at, query } : null;
}
