import fc from 'fast-check';

const SAMPLES = [
	...[
		'[후기] Kafka 서울 사용자 모임',
		'1부: 2000만 주문',
		'AuthN/AuthZ',
		'C#',
		'#tag',
		'#3',
		'한글'.normalize('NFD'),
		'👩‍👩‍👧',
		'#️⃣',
		'🇰🇷',
	],
	...[
		'[[',
		']]',
		'[',
		']',
		'(',
		')',
		'`',
		'```',
		'*',
		'**',
		'_',
		'__',
		'snake_case',
		'~~',
		'==',
		'=',
		'$',
		'$$',
		'%%',
		'%',
		'<%*',
		'%>',
		'<b>',
	],
	...[
		'</b>',
		'<!--',
		'-->',
		'{{',
		'}}',
		'^',
		'^block',
		'[^1]',
		'|',
		'\\',
		'\\\\',
		'---',
		'- ',
		'+ ',
		'> ',
		'1. ',
		'1) ',
		'# ',
		' #',
		'!',
		'::',
	],
	...[
		'&amp;',
		'&#38;',
		':',
		'"',
		"'",
		'?',
		'*/',
		'..',
		'.',
		' ',
		'  ',
		'a',
		'0',
		'CON',
		'%% meetup-index:end %%',
		'https://a.b/c_d#e',
		'- [ ] ',
		'~~~',
		'é',
	],
];

/** Titles as people, hosts of events and troublemakers write them: any characters, and whatever means something. */
export const anyTitle: fc.Arbitrary<string> = fc.oneof(
	{ weight: 3, arbitrary: fc.array(fc.constantFrom(...SAMPLES), { maxLength: 6 }).map((pieces) => pieces.join('')) },
	{
		weight: 1,
		arbitrary: fc
			.array(fc.oneof(fc.constantFrom(...SAMPLES), fc.string({ unit: 'binary' })), { maxLength: 6 })
			.map((pieces) => pieces.join('')),
	},
	{ weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
	{
		weight: 1,
		arbitrary: fc.string({
			unit: fc.constantFrom('\uD800', '\uDC00', '\uDFFF', 'a', '\u0000', '\n', '\u2028', '\u0007', '\t', '가'),
		}),
	},
);

/** Long runs of characters that are short to see and long in bytes. */
export const anyLongTitle: fc.Arbitrary<string> = fc
	.tuple(
		fc.constantFrom('각', '가', 'ᄀ', '👩‍👩‍👧‍👦', 'é', 'x', '漢', 'e\u0301', '.', ' a', '각'.normalize('NFD')),
		fc.integer({ min: 1, max: 400 }),
		anyTitle,
	)
	.map(([unit, count, tail]) => unit.repeat(count) + tail);
