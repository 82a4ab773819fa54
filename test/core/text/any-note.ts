import fc from 'fast-check';

/** A note in parts: what is the person's, and the stretches that hold one of our keys. */
export interface AnyNote {
	readonly parts: readonly Part[];
	/** What the note holds when all parts stand one after the other. */
	readonly text: string;
}

/** `key` is null where the part is the person's. */
interface Part {
	readonly key: string | null;
	readonly text: string;
}

/** The keys that the tests set. */
export const OWN_KEYS = ['speakers', 'tags'] as const;

const word = fc.constantFrom(
	'kafka',
	'여환성',
	'meetup/review',
	'a b',
	'무심사 #1',
	'x',
	'발표자'.normalize('NFD'),
	'🎉',
	'R&D',
	'a:b',
);
const plainScalar = fc.constantFrom(
	'one',
	'여환성',
	'01012345678',
	'1.10',
	'23.10',
	'2023-08-09',
	'true',
	'~',
	'null',
	'0x1F',
	'a:b#c',
	"it's",
	'- x'.slice(2),
);
const quotedScalar = word.chain((text) =>
	fc.constantFrom(
		JSON.stringify(text),
		`'${text}'`,
		`"[[${text}]]"`,
		`'[[${text}|x]]'`,
		'"a # b"',
		"'it''s # no comment'",
		'""',
		"''",
	),
);
const scalar = fc.oneof(plainScalar, quotedScalar);
const comment = fc.constantFrom('', '', '', ' # why', '   # "odd: [', '\t# tab', ' #');
const flowList = fc.array(scalar, { maxLength: 4 });

/** Everything that may stand after `key:`, with the line endings still to come. */
const value: fc.Arbitrary<string> = fc.oneof(
	{ weight: 3, arbitrary: fc.tuple(scalar, comment).map(([text, tail]) => ` ${text}${tail}\n`) },
	{ weight: 1, arbitrary: fc.constantFrom('\n', ' \n', ' # nothing yet\n', '  \n', ' {}\n', ' []\n') },
	{ weight: 2, arbitrary: fc.tuple(flowList, comment).map(([items, tail]) => ` [${items.join(', ')}]${tail}\n`) },
	{ weight: 1, arbitrary: flowList.map((items) => ` [\n${items.map((item) => `   ${item},\n`).join('')} ]\n`) },
	{ weight: 1, arbitrary: fc.tuple(scalar, scalar).map(([a, b]) => ` { a: ${a}, "b": ${b} }\n`) },
	{
		weight: 1,
		arbitrary: fc.tuple(scalar, scalar).map(([a, b]) => `\n   a: ${a}\n   # inside\n   b:\n     - ${b}\n`),
	},
	{
		weight: 5,
		arbitrary: fc
			.tuple(
				fc.constantFrom(0, 1, 2, 4),
				fc.array(fc.tuple(scalar, comment, gap()), { minLength: 1, maxLength: 4 }),
				comment,
			)
			.map(blockList),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			' |\n  one\n  # not a comment\n\n  - two\n',
			' >-\n   folded\n   text # too\n',
			' |+\n  kept\n',
		),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom(' "two\n  lines # here"\n', " 'two\n\n  # lines'\n", ' plain text\n  goes on\n'),
	},
);

function gap(): fc.Arbitrary<string> {
	return fc.constantFrom('', '', '', '', '# between\n', '  # between\n', '\n');
}

function blockList([depth, items, tail]: [number, [string, string, string][], string]): string {
	const lines = items.map(
		([item, end, before], at) => `${at === 0 ? '' : before}${' '.repeat(depth)}- ${item}${end}\n`,
	);
	return `${tail}\n${lines.join('')}`;
}

const ownKey = (key: string): fc.Arbitrary<string> =>
	fc.constantFrom(`${key}:`, `${key}:`, `${key}:`, `${key}:`, `"${key}":`, `'${key}':`, `${key} :`);

const foreignKeys = [
	'title',
	'Speakers',
	'TAGS',
	'speaker',
	'speakers2',
	'date',
	'전화',
	'"odd: key"',
	"'it''s'",
	'my key',
	'constructor',
	'toString',
	'__proto__',
	'1',
	'speakers:x',
];

const blank = fc.constantFrom('\n', '# a comment\n', '  # indented comment\n', '#\n', '# speakers: [no]\n', '  \n');

const properties = fc
	.tuple(
		fc.uniqueArray(fc.constantFrom(...foreignKeys), { maxLength: 6 }),
		fc.subarray([...OWN_KEYS]),
		fc.array(fc.tuple(value, blank, fc.boolean()), { minLength: 8, maxLength: 8 }),
		fc.tuple(...OWN_KEYS.map(ownKey)),
		fc.array(fc.nat({ max: 30 }), { minLength: 2, maxLength: 2 }),
	)
	.map(([foreign, own, values, ownSpelling, places]): Part[] => {
		const parts = foreign.map((key): Part => ({ key: null, text: `${key}:` }));
		for (const key of own) {
			const at = (places[OWN_KEYS.indexOf(key)] ?? 0) % (parts.length + 1);
			parts.splice(at, 0, { key, text: ownSpelling[OWN_KEYS.indexOf(key)] ?? '' });
		}
		return parts.flatMap(({ key, text }, at): Part[] => {
			const [after = '\n', gapAfter = '', hasGap = false] = values[at] ?? [];
			const property = { key, text: text + after };
			// Below text in a block, blank and deeper lines would be text of it.
			const comment = /^ [|>]/u.test(after) ? '# a comment\n' : gapAfter;
			return hasGap ? [property, { key: null, text: comment }] : [property];
		});
	});

const body = fc.array(
	fc.constantFrom(
		'# 제목\n',
		'\n',
		'---\n',
		'speakers:\n',
		'\ttabs\there\t\n',
		'two spaces  \n',
		'non\u00A0breaking\n',
		'```\n---\n```\n',
		'tags: [x]\n',
		'여환성 님\n',
	),
	{ maxLength: 6 },
);

/** Notes as people, sync and other plugins leave them behind; most of them are valid YAML. */
export const anyNote: fc.Arbitrary<AnyNote> = fc
	.tuple(
		properties,
		body,
		fc.record({
			hasBom: fc.boolean(),
			opening: fc.constantFrom('---\n', '---\n', '---  \n', '---\t\n'),
			closing: fc.constantFrom('---\n', '---\n', '---  \n', '---'),
			hasNoFinalNewline: fc.boolean(),
			endings: fc.constantFrom('lf', 'lf', 'crlf', 'mixed'),
			isIndented: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
			isBroken: fc.integer({ min: 0, max: 39 }).map((n) => n === 0),
		}),
	)
	.map(([parts, lines, frame]) => {
		const broken = frame.isBroken ? [{ key: null, text: 'broken: [후기] x\n' }] : [];
		const rest = frame.closing === '---' ? '' : lines.join('');
		const end = frame.hasNoFinalNewline && rest.endsWith('\n') ? rest.slice(0, -1) : rest;
		const all: Part[] = [
			{ key: null, text: `${frame.hasBom ? '\uFEFF' : ''}${frame.opening}` },
			...(frame.isIndented ? parts.map(indented) : parts),
			...broken,
			{ key: null, text: frame.closing + end },
		];
		let count = 0;
		const ended = all.map((part) => ({
			...part,
			text: part.text.replace(/\n/gu, () => ending(frame.endings, (count += 1))),
		}));
		return { parts: ended, text: ended.map(({ text }) => text).join('') };
	});

function indented(part: Part): Part {
	return { ...part, text: part.text.replace(/^(?=.)/gmu, '  ') };
}

function ending(kind: string, count: number): string {
	return kind === 'crlf' || (kind === 'mixed' && count % 3 === 1) ? '\r\n' : '\n';
}

/** Notes without any frontmatter. */
export const anyBareNote: fc.Arbitrary<string> = fc
	.tuple(body, fc.boolean(), fc.boolean(), fc.boolean())
	.map(([lines, hasBom, isCrlf, isOpen]) => {
		const text = `${isOpen ? '--- \n' : ''}${lines.filter((line) => !line.includes('---')).join('')}end`;
		return (hasBom ? '\uFEFF' : '') + (isCrlf ? text.replace(/\n/gu, '\r\n') : text);
	});
