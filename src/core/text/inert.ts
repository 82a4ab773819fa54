/** What stands around a run of equal characters, for the decision whether the run would do something. */
interface Surroundings {
	/** The character before, or nothing at the start of the line. */
	readonly before: string;
	/** What follows, shortened. */
	readonly after: string;
	readonly isRun: boolean;
}

const LOOK_AHEAD = 64;

/** Characters that Markdown, Obsidian, Templater or Dataview may act on, and where they do. */
const ACTIVE: Readonly<Record<string, (at: Surroundings) => boolean>> = {
	'\\': ({ after, isRun }) => isRun || /^(?:[!-/:-@[-`{-~]|$)/u.test(after),
	'`': () => true,
	// $formula$
	$: () => true,
	// <b>, </b>, <!-- -->, <% %>, <https://…>
	'<': ({ after }) => /^(?:[A-Za-z/!?%]|$)/u.test(after),
	// %% comment %%, <% template %>
	'%': ({ before, isRun }) => isRun || before === '<',
	// *emphasis*
	'*': ({ before, after }) => !(isSpace(before) && isSpace(after)),
	// _emphasis_, which snake_case is not
	_: ({ before, after }) => !(isSpace(before) && isSpace(after)) && !(isWord(before) && isWord(after)),
	'~': ({ isRun }) => isRun,
	// ==highlight==, and = alone under a line, which would make that line a heading
	'=': ({ before, after, isRun }) => isRun || (before === '' && after === ''),
	'#': isActiveHash,
	// [[link]], [^footnote], ^[footnote], and [x] at the start, which would be a task in a list
	'[': ({ before, after, isRun }) =>
		isRun || before === '^' || /^(?:\^|$)/u.test(after) || (before === '' && /^.\](?:\s|$)/u.test(after)),
	// [text](address), [text][reference], [reference]: address
	']': ({ after, isRun }) => isRun || /^[([:]/u.test(after),
	// {{placeholder}}
	'{': ({ isRun }) => isRun,
	// &amp; and &#38;
	'&': ({ after }) => /^#?[A-Za-z\d]{1,32};/u.test(after),
	// ^block at the end
	'^': ({ before, after }) => (before === '' || isSpace(before)) && /^[A-Za-z\d-]+$/u.test(after),
	// key:: value
	':': ({ isRun }) => isRun,
};

const RUN = /([\\`$<%*_~=#[\]{&^:])\1*/gu;

/**
 * One line of text from outside, made safe to stand in prose, in a heading or in a list: it says what it said, and
 * nothing in it links, tags, formats, comments or runs. Line breaks and control characters become spaces, space around
 * the text goes. Text without meaning to anyone stays as it is.
 *
 * @example
 * inertLine('1. Use #hashtags & <b>tags</b>') //=> '1\\. Use \\#hashtags & \\<b>tags\\</b>'
 * inertLine('Kafka (AuthN)/(AuthZ): why - part 2') //=> 'Kafka (AuthN)/(AuthZ): why - part 2'
 */
export function inertLine(text: string): string {
	const line = text
		.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
		.replace(/\r\n|[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
		.trim();
	const inert = line.replace(RUN, (run: string, character: string, offset: number) => {
		const end = offset + run.length;
		const at = {
			before: characterBefore(line, offset),
			after: line.slice(end, end + LOOK_AHEAD),
			isRun: run.length > 1,
		};
		return ACTIVE[character]?.(at) ? `\\${character}`.repeat(run.length) : run;
	});
	return inert.replace(/^(?:[-+](?=\s|$)|>|[-:|][-:| ]*$)/u, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
}

/**
 * What a line of Markdown says without its backslashes: the inverse of `inertLine`.
 *
 * @example plainLine('1\\. Use \\#hashtags') //=> '1. Use #hashtags'
 */
export function plainLine(text: string): string {
	return text.replace(/\\([!-/:-@[-`{-~])/gu, '$1');
}

/** Digits up to where Obsidian ends a tag: no tag has digits alone. */
const NUMBER = /^\d{1,9}(?:$|[\s\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\])/u;

/** A tag, a heading at the start, or hashes that a heading's end would lose. `#3` is a number and `C#` a name. */
function isActiveHash({ before, after }: Surroundings): boolean {
	if (isWord(before)) return false;
	if (isSpace(after)) return before === '';
	return !NUMBER.test(after);
}

const isSpace = (text: string): boolean => /^\s/u.test(text);

const isWord = (text: string): boolean => /^[\p{L}\p{N}]/u.test(text);

/** The whole character before an offset, surrogate pairs included. */
function characterBefore(line: string, offset: number): string {
	const code = line.charCodeAt(offset - 1);
	return line.slice(code >= 0xdc00 && code <= 0xdfff ? offset - 2 : Math.max(0, offset - 1), offset);
}
