import { describe, expect, test } from '@jest/globals';

import { renderTemplate } from '../../../src/core/template/render-template';
import type { TemplateFaultCode } from '../../../src/core/template/template-fault';
import { en } from '../../../src/i18n/en';
import { ko } from '../../../src/i18n/ko';

const EXAMPLE = { title: 'Kafka', date: '2023-08-09', time: '19:05', talks: [{ title: 'Logs', topics: ['kafka'] }] };

const faultsOf = (source: string) => {
	const { faults } = renderTemplate(source, { values: EXAMPLE, example: EXAMPLE, language: 'en' });
	return faults ?? [];
};

/** Broken templates, with the code, the zero-based line and column, and the sentence a person reads. */
const BROKEN: readonly (readonly [string, TemplateFaultCode, number, number, string])[] = [
	['{{title', 'open-placeholder', 0, 0, '“{{title” has no “}}” on its line.'],
	['# {{title\n}}', 'open-placeholder', 0, 2, '“{{title” has no “}}” on its line.'],
	['{{title|default:"x"', 'open-placeholder', 0, 0, '“{{title|default:"x"” has no “}}” on its line.'],
	['a\n{{date:YYYY', 'open-placeholder', 1, 0, '“{{date:YYYY” has no “}}” on its line.'],
	['{% if title\n{% endif %}', 'open-tag', 0, 0, '“{% if title” has no “%}” on its line.'],
	['a {%', 'open-tag', 0, 2, '“{%” has no “%}” on its line.'],
	['{{title|default:"x}}', 'open-quote', 0, 16, 'this quote is never closed.'],
	["{% if title == 'x %}{% endif %}", 'open-quote', 0, 15, 'this quote is never closed.'],
	[
		'{{title|upper}}',
		'unknown-filter',
		0,
		8,
		'“upper” is not a filter. There are: date, time, wikilink, join, default.',
	],
	['{{title|}}', 'missing-filter', 0, 8, 'a filter must follow “|”.'],
	['{{title|"x"}}', 'missing-filter', 0, 8, 'a filter must follow “|”.'],
	[
		'{{talks|join}}',
		'missing-argument',
		0,
		8,
		'the filter “join” needs a text in quotes, as in {{speakers|join:", "}}.',
	],
	[
		'{{date|date:}}',
		'missing-argument',
		0,
		12,
		'the filter “date” needs a text in quotes, as in {{speakers|join:", "}}.',
	],
	['{{title|default:other}}', 'wrong-argument', 0, 16, 'the filter “default” cannot work with this argument.'],
	['{{talks|join:1}}', 'wrong-argument', 0, 8, 'the filter “join” cannot work with this argument.'],
	['{{talks|join:"a","b"}}', 'wrong-argument', 0, 8, 'the filter “join” cannot work with this argument.'],
	['{{date|date:" "}}', 'wrong-argument', 0, 7, 'the filter “date” cannot work with this argument.'],
	['{{date:HH:mm}}', 'unsupported-format', 0, 7, 'not possible in this format: HH, mm.'],
	['{{date|date:"YYYY LT"}}', 'unsupported-format', 0, 7, 'not possible in this format: LT.'],
	['{{time:YYYY HH}}', 'unsupported-format', 0, 7, 'not possible in this format: Y.'],
	['{{title|date:"YYYY"}}', 'no-day', 0, 8, '“title” is no day and no time.'],
	['{{date|time:"HH"}}', 'no-day', 0, 7, '“date” is no day and no time.'],
	['{{title title}}', 'unexpected', 0, 8, '“title” does not belong here.'],
	['{{title.colour}}', 'unknown-property', 0, 2, 'there is no “title.colour”.'],
	['{{title:x}}', 'unexpected', 0, 7, '“:” does not belong here.'],
	['{{title|wikilink & more}}', 'unexpected', 0, 17, '“&” does not belong here.'],
	['{% for talk talks %}\n{% endfor %}', 'malformed-for', 0, 12, 'write it as {% for talk in talks %}.'],
	['{% for in talks %}\n{% endfor %}', 'malformed-for', 0, 10, 'write it as {% for talk in talks %}.'],
	['{% for talk in %}\n{% endfor %}', 'malformed-for', 0, 15, 'write it as {% for talk in talks %}.'],
	['\n{% for a.b in talks %}\n{% endfor %}', 'malformed-for', 1, 7, 'write it as {% for talk in talks %}.'],
	['{% for talk in lectures %}{% endfor %}', 'unknown-list', 0, 15, 'there is no list “lectures”.'],
	['{% for word in title %}{% endfor %}', 'not-a-list', 0, 15, '“title” is not a list.'],
	[
		'{% for talk in talks %}\n\t{{talk.colour}}\n{% endfor %}',
		'unknown-property',
		1,
		3,
		'there is no “talk.colour”.',
	],
	['a\r\n{% endfor %}', 'stray-end', 1, 0, '“endfor” ends nothing.'],
	['{% if title %}{% endif %}{% endif %}', 'stray-end', 0, 25, '“endif” ends nothing.'],
	['{% for talk in talks %}\n', 'open-block', 0, 0, '“for” is never ended with {% endfor %}.'],
	['{% for t in talks %}{% if t %}{% endfor %}', 'open-block', 0, 20, '“if” is never ended with {% endif %}.'],
	['{% else %}', 'stray-branch', 0, 0, '“else” stands outside of an “if”.'],
	[
		'{% if title %}{% for t in talks %}{% else %}{% endfor %}{% endif %}',
		'stray-branch',
		0,
		34,
		'“else” stands outside of an “if”.',
	],
	['{% if title %}{% else %}{% else %}{% endif %}', 'else-twice', 0, 24, 'this “if” has an “else” already.'],
	[
		'{% if title %}{% else %}{% elseif date %}{% endif %}',
		'branch-after-else',
		0,
		24,
		'no “elseif” can follow “else”.',
	],
	['{% set x = 1 %}', 'unknown-tag', 0, 3, '“set” is not a tag. There are: for, endfor, if, elseif, else, endif.'],
	['{% if %}{% endif %}', 'empty-condition', 0, 6, 'a condition is missing.'],
	['{% if title == %}{% endif %}', 'dangling-operator', 0, 12, '“==” needs something on both sides.'],
	['{% if and title %}{% endif %}', 'dangling-operator', 0, 6, '“and” needs something on both sides.'],
	['{% if title or %}{% endif %}', 'dangling-operator', 0, 12, '“or” needs something on both sides.'],
	['{% if not %}{% endif %}', 'dangling-operator', 0, 6, '“not” needs something on both sides.'],
	['{% if subject %}{% endif %}', 'unknown-name', 0, 6, 'there is no “subject”.'],
	['{% if title = "x" %}{% endif %}', 'unexpected', 0, 12, '“=” does not belong here.'],
	['{% if title title %}{% endif %}', 'unexpected', 0, 12, '“title” does not belong here.'],
	['{% if title %}{% endif title %}', 'unexpected', 0, 23, '“title” does not belong here.'],
	[`${'{% if title %}'.repeat(40)}`, 'too-deep', 0, 546, 'blocks stand too deep inside of each other.'],
];

describe('a broken template', () => {
	test.each(BROKEN)('%j is %s at line %d, column %d', (source, code, line, column, sentence) => {
		const [fault] = faultsOf(source);

		expect(fault).toMatchObject({ code, line, column });
		expect(en.template.fault[code](fault?.detail ?? '')).toBe(sentence);
		expect(ko.template.fault[code](fault?.detail ?? '')).toMatch(/[가-힣].*[.요]$/u);
	});

	test('is told with all its faults, in the order they stand', () => {
		const source =
			'{{title|upper}}\n{% if nobody %}\n{{date:HH}}\n{% for talk in talks %}\n{{talk.colour}}\n{{title';

		expect(faultsOf(source).map(({ code, line, column }) => [code, line, column])).toEqual([
			['unknown-filter', 0, 8],
			['open-block', 1, 0],
			['unknown-name', 1, 6],
			['unsupported-format', 2, 7],
			['open-block', 3, 0],
			['unknown-property', 4, 2],
			['open-placeholder', 5, 0],
		]);
	});

	test('is told once where one thing is wrong', () => {
		for (const [source] of BROKEN) expect([source, faultsOf(source).length]).toEqual([source, 1]);
	});

	test('is one whose values are no days although they should be', () => {
		const values = { ...EXAMPLE, date: 'tomorrow' };
		const { faults } = renderTemplate('{{date:YYYY}}', { values, example: EXAMPLE, language: 'en' });

		expect(faults).toEqual([{ code: 'no-day', line: 0, column: 7, detail: 'tomorrow' }]);
	});

	test('is one that would become endless', () => {
		const values = { ...EXAMPLE, talks: Array.from({ length: 3000 }, () => EXAMPLE.talks[0] ?? null) };
		const source = '{% for a in talks %}{% for b in talks %}{{b.title}}{% endfor %}{% endfor %}';
		const { faults } = renderTemplate(source, { values, example: EXAMPLE, language: 'en' });

		expect(faults?.[0]?.code).toBe('too-long');
	});

	test('is one that is endless itself', () => {
		expect(faultsOf('x'.repeat(4_000_001))[0]?.code).toBe('too-long-template');
	});
});
