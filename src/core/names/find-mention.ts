/** What is being typed to mention somebody. */
export interface Mention {
	/** Where the trigger begins, as an offset into the line. */
	readonly at: number;
	/** What stands between the trigger and the end. */
	readonly query: string;
}

/**
 * What a mention may stand behind: nothing, a space, an opening bracket, a quote, a mark of Markdown, what parts words,
 * the punctuation of Korean and Japanese. A slash only behind none of the letters that addresses and paths are made of.
 */
const BEFORE =
	/^$|[\s\p{Ps}\p{Pi}"'·…:,|—–*>\u3000-\u303F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]$|[\s\p{Lo}]\/$/u;

/** A name so far: up to four words of letters and digits; `Dr.` is one where another follows. */
const NAME =
	/^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’・-]*(?:(?:\.? |\u3000)[\p{L}\p{N}][\p{L}\p{M}\p{N}'’・-]*){0,3}[ \u3000]?$/u;

/** How many characters a name has at most. */
const LONGEST = 40;

/**
 * The mention that a line, given up to the cursor, ends with; null where it ends with none, as in `me@example.org`.
 *
 * @example findMention('(@여화', '@') //=> { at: 1, query: '여화' }
 */
export function findMention(line: string, trigger: string): Mention | null {
	const at = line.lastIndexOf(trigger);
	if (at < 0 || line[at - 1] === trigger[0] || !BEFORE.test(line.slice(0, at).slice(-2))) return null;
	const query = line.slice(at + trigger.length);
	return query === '' || (query.length <= LONGEST && NAME.test(query)) ? { at, query } : null;
}
