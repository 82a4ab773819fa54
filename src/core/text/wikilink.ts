/**
 * A link to a note or to a heading in one, `[[target]]`, with what a reader sees instead where that differs. What would
 * end the link early, comment or run is taken out of both; brackets in the alias become round.
 *
 * @example
 * wikilink('여환성') //=> '[[여환성]]'
 * wikilink('Kafka#1부', '[1부] a|b') //=> '[[Kafka#1부|(1부) a-b]]'
 */
export function wikilink(target: string, alias = ''): string {
	const safeTarget = withoutOuterBrackets(oneLine(target.replace(/\[{2,}|\]{2,}|\|/gu, ' ')));
	const safeAlias = aliasForLink(alias);
	return safeAlias === '' || safeAlias === safeTarget ? `[[${safeTarget}]]` : `[[${safeTarget}|${safeAlias}]]`;
}

/**
 * A text as what a reader sees of a link.
 *
 * @example aliasForLink('[1부] a|b') //=> '(1부) a-b'
 */
export function aliasForLink(alias: string): string {
	return oneLine(alias.replace(/\[/gu, '(').replace(/\]/gu, ')').replace(/\|/gu, '-').replace(/`/gu, "'"));
}

/**
 * A heading in the form that a link to it names: what has a meaning in links becomes a space, as Obsidian does it, and
 * so does what would make code, math, HTML or another link inside of the link. Obsidian compares headings without
 * punctuation, so the link leads there all the same. Empty where a heading has nothing else.
 *
 * @example headingForLink('1부: C# | `[[무심사]]`') //=> '1부 C 무심사'
 */
export function headingForLink(heading: string): string {
	return spaced(heading.replace(/[:#|^\\[\]`$<>\r\n]|%%/gu, ' '));
}

/** One line in which neither Obsidian's comments nor Templater's and the template plugin's marks are left. */
function oneLine(text: string): string {
	const broken = text
		.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
		.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
		.replace(/%(?=%)|<(?=%)|\{(?=\{)/gu, '$& ');
	return spaced(broken);
}

/** At its ends a bracket would join those of the link. */
function withoutOuterBrackets(text: string): string {
	let from = 0;
	let to = text.length;
	while (from < to && '[ '.includes(text.charAt(from))) from += 1;
	while (to > from && '] '.includes(text.charAt(to - 1))) to -= 1;
	return text.slice(from, to);
}

const spaced = (text: string): string => text.split(/\s+/u).filter(Boolean).join(' ');
