import fc from 'fast-check';

/** Names as people have them; no two have the same key or tag. */
export const NAMES = [
	'이하람',
	'정다온',
	'Ada Lee',
	"Bo O'Neil",
	'佐藤みのり',
	'박서준 (모아페이)',
	'C. 100%',
	'🎉 Kim',
];

/** A note with places for a name: `«»` is meant, `«tag»` as a tag has it; `‹›` stays whatever it says. */
export interface NoteShape {
	readonly before: string;
	readonly after: string;
}

/** Lines that stay what they are beside any other line: each is a paragraph. */
const LINES = [
	'[[«»]] 님이 말했다.',
	'[[People/«»|x]] [«»](<People/«».md>)',
	'[[«»#기록]], [[«»#^b1|하람]] · ![[«»]]',
	'- [ ] [[«»|하람]] ‹›',
	'  - #x [[«»]] `[[‹›]]`',
	'> [[«»]] 님',
	'# [[«»]] 회고 #',
	'| [[«»\\|하람]] | ‹› |\n| --- | --- |\n| ![[«»\\|300]] | `‹›` |',
	'%% [[«»]] %%',
	'%%\n[[«»]]\n%%',
	'[^1]: [[«»]]',
	'**[[«»]]** *[[ «» | x ]]*',
	'#speaker/«tag» #a, #Speaker/«tag»',
	'글 #speaker/«tag»\t[x](<«».md#h> "‹›")',
	'[그](<../«».md>) [[‹›x]] [[x‹›]] [[Bo|‹›]]',
	'발표자: ‹› (한빛물류)  ',
	'```md\n[[‹›]] #speaker/‹›\n```',
	'~~~\n[[‹›]]\n~~~',
	'$$\n[[‹›]]\n$$',
	'<div>\n[[‹›]]\n</div>',
	'<!-- [[‹›]] --> \\[[‹›]]',
	'`` [[‹›]] ` `` $[[‹›]]$',
	'[x](https://example.org/‹›.md) [x](#‹›) [[#‹›]]',
	'non\u00A0breaking\ttab  ',
	'',
];

/** A line, and what becomes of it, which cannot be turned back. */
const UNITED = ['[[«»|«»]] [[«»#h|«»]]', '[[«»]] [[«»#h|«»]]'] as const;

/** Properties, each with a key of its own. */
const PROPERTIES = [
	'speakers:\n  - "[[«»]]" # ‹›\n  # [[‹›]]\n  - "[[Zoe]]"\n',
	'speakers: ["[[Zoe]]", "[[«»|x]]"] # ‹›\n',
	'speakers: "«»"\n',
	'speakers:\n- "«»"\n',
	'people: [\'[[Zoe]]\', "[[«»#h]]"]\n',
	'related: "with [[«»]] and ‹›"\n',
	'deep:\n  a:\n    - { b: "[[«»]]" }\n',
	'note: "‹›"\n"[[‹›]]": 1\n',
	'folded: |\n  [[«»]]\n  # [[«»]]\n',
	'tags: [meetup/review, "speaker/«tag»"]\n',
	'tags:\n  - "#speaker/«tag»"\n  - a\n',
	'tags: a, speaker/«tag»\n',
	'aliases: ["‹›"]\n',
	'# [[‹›]] is a comment\n',
	'date: 2024-06-01\ntel: 01012345678\n',
];

const keyOf = (property: string): string => property.slice(0, property.indexOf(':'));

const frame = fc.record({
	bom: fc.constantFrom('', '', '\uFEFF'),
	ending: fc.constantFrom('\n', '\n', '\r\n'),
	isEnded: fc.boolean(),
	hasProperties: fc.boolean(),
});

/** Notes in which each place is known. */
export const anyNoteShape: fc.Arbitrary<NoteShape> = fc
	.record({
		frame,
		properties: fc.uniqueArray(fc.constantFrom(...PROPERTIES), { selector: keyOf, maxLength: 5 }),
		lines: fc.array(fc.constantFrom(...LINES), { maxLength: 8 }),
		united: fc.constantFrom(0, 0, 1),
	})
	.map(({ frame: { bom, ending, isEnded, hasProperties }, properties, lines, united }) => {
		const head = hasProperties ? `---\n${properties.join('')}---\n` : '';
		const [before, after] = UNITED.map((line) => {
			const body = [...lines, ...Array<string>(united).fill(line)].join('\n\n') + (isEnded ? '\n' : '');
			return bom + (head + body).replace(/\n/gu, ending);
		});
		return { before: before ?? '', after: after ?? '' };
	});

/** Pieces of notes in any order, with whatever they begin or end, in which nobody knows what is a link. */
const PIECES = [
	...LINES,
	UNITED[0],
	'`',
	'``',
	'[[',
	']]',
	'[',
	'](',
	')',
	'|',
	'$',
	'$$',
	'%%',
	'<!--',
	'-->',
	'<b',
	'>',
	'#',
	'\\',
	'```',
	'- ',
	'> ',
	'    ',
	'\t',
	'---',
	'===',
	'# ',
	'[[«»]]',
	'#speaker/«tag»',
	'[a](«».md)',
	'«»',
	'%% meetup-index:begin by=year %%\n- [[«»]]\n%% meetup-index:end %%',
];

export const anyWildNote: fc.Arbitrary<string> = fc
	.tuple(
		frame,
		fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', '\n', '\n', '\n\n')), { maxLength: 14 }),
	)
	.map(([{ bom, ending, hasProperties }, pieces]) => {
		const head = hasProperties ? '---\nspeakers: ["[[«»]]"]\n---\n' : '';
		const text = head + pieces.map(([piece, gap]) => piece + gap).join('');
		return bom + text.replace(/\n/gu, ending);
	});

/**
 * Whether all readers of Markdown agree on what a note with this shape is: nothing that ends by a mark of its own begins
 * in a list, in a quote, further in or behind words, and nothing that is set in goes on below a footnote or an empty line.
 */
export function isClear(shape: string): boolean {
	return !/^\uFEFF?(?:\[\^1\]|[>\t -]).*?(?:`{3}|~~~|\$\$|<|%%)|[^\n]\$\$|(?:\[\^1[^]*|\n\r?)\n(?:\t| {4})/mu.test(
		shape,
	);
}
