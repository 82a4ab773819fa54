import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';

import { renderTemplate } from '../../../src/core/template/render-template';
import type { TemplateRecord } from '../../../src/core/template/template-value';
import { findFrontmatter } from '../../../src/core/text/frontmatter';
import { plainLine } from '../../../src/core/text/inert';
import { parseMarkdown } from '../../host/metadata/parse-markdown';
import { anyTitle } from '../text/any-title';
import { cpuTime } from '../../builders/cpu-time';

const EXAMPLE = { a: 'x', b: 'x', talks: [{ title: 'x' }] };

function render(source: string, values: TemplateRecord = EXAMPLE): string {
	const { text, faults } = renderTemplate(source, { values, example: EXAMPLE, language: 'ko' });
	if (text === null) throw new Error(faults.map(({ code, detail }) => `${code} ${detail}`).join());
	return text;
}

/** Whatever people and troublemakers put into a form, always with something that would be seen if it went missing. */
const value = anyTitle.map((text) => `w${text}w`);
const hostile = fc.oneof(
	anyTitle,
	fc.constantFrom(
		'<%* tR += "x" %>',
		'```dataviewjs\nalert()\n```',
		'<img src=x onerror=alert()>',
		']] [[Other',
		'%% x %%',
		'---',
		'a\n---\nb: 1',
		'{{b}}',
		'{% if b %}',
		'-->',
		'$x$',
	),
);

describe('a template', () => {
	test('without our syntax becomes itself, whatever it is', () => {
		const text = fc
			.oneof(anyTitle, fc.string({ unit: 'binary', maxLength: 40 }))
			.filter((one) => !/\{[{%]/u.test(one));
		const lines = fc.array(fc.oneof(text, fc.constantFrom('---', '', '```', 'a: 1', '\uFEFF---')), {
			maxLength: 8,
		});
		fc.assert(
			fc.property(lines, fc.constantFrom('\n', '\r\n'), (parts, ending) => {
				const source = parts.join(ending);
				expect(render(source)).toBe(source);
			}),
			{ numRuns: 3000 },
		);
	});

	test('keeps placeholders that are not ours and what stands in the marks of Templater', () => {
		const word = anyTitle.map((text) => text.replace(/[{}%\n\r\u2028\u2029]/gu, ''));
		const foreign = fc.oneof(
			word.map((text) => `{{other${text}}}`),
			word.map((text) => `<%* ${text} {{a}} {% if %} %>`),
			word,
			fc.constantFrom('\n', '---\n', 'key: '),
		);
		fc.assert(
			fc.property(fc.array(foreign, { maxLength: 8 }), (parts) => {
				expect(render(parts.join(''))).toBe(parts.join(''));
			}),
			{ numRuns: 2000 },
		);
	});

	test('never throws, and points into itself with every fault', () => {
		const part = fc.constantFrom(
			...[
				'{{',
				'}}',
				'{%',
				'%}',
				' ',
				'|',
				':',
				'"',
				"'",
				'\n',
				'a',
				'talks',
				'talk.title',
				'for',
				'in',
				'if',
				'else',
			],
			...[
				'endif',
				'endfor',
				'elseif',
				'not',
				'==',
				'and',
				'contains',
				'date',
				'{{a}}',
				'{% endif %}',
				'{% if a %}',
			],
			...[
				'---\n',
				'k: ',
				'- ',
				'[',
				'<%',
				'%>',
				'{{cursor}}',
				'{% for talk in talks %}',
				'{% endfor %}',
				'`',
				'\\',
			],
		);
		fc.assert(
			fc.property(fc.array(part, { maxLength: 14 }), hostile, (parts, a) => {
				const source = parts.join('');
				const result = renderTemplate(source, { values: { ...EXAMPLE, a }, example: EXAMPLE, language: 'en' });
				if (result.faults === null) {
					expect(result.cursor).toBeLessThanOrEqual(result.text.length);
					return;
				}
				const lines = source.split('\n');
				for (const { line, column } of result.faults)
					expect(column).toBeLessThanOrEqual((lines[line] ?? '').length);
			}),
			{ numRuns: 5000 },
		);
	});

	test('takes no time to speak of however often something stands in it', () => {
		const start = cpuTime();
		const units = [
			'{{',
			'{{a',
			'{{a|',
			'{{a}}',
			'{%',
			'{% if a',
			'<%',
			'{{a|default:"',
			'{{a|default:\'"',
			'`{{a}}',
			'[[',
		];
		for (const unit of [
			...units,
			'{{a}}](',
			'{{a}}[[',
			'#{{a}}',
			'- ',
			'[{{a}}',
			'{{date:',
			' {{a}}\n',
			'\\',
			'{% endif %}',
		])
			for (const before of ['', '---\nk: '])
				renderTemplate(`${before}${unit.repeat(120_000 / unit.length)}\n---\n`, {
					values: { ...EXAMPLE, a: '[]`*' },
					example: EXAMPLE,
					language: 'en',
				});
		expect(cpuTime() - start).toBeLessThan(15_000);
	});

	test('is rendered for 10,000 talks', () => {
		const source =
			'---\ntags: {{talks}}\n---\n{% for talk in talks %}\n## {{loop.index}} {{talk.title}}\n\n{{talk.title}}{% if not loop.last %},{% endif %}\n{% endfor %}';
		const talks = Array.from({ length: 10_000 }, (_, at) => ({ title: `Talk #${at}` }));
		const start = cpuTime();

		expect(render(source, { ...EXAMPLE, talks }).split('\n').length).toBe(40_000 + 3 + 1);
		expect(cpuTime() - start).toBeLessThan(5_000);
	});
});

describe('a value from outside', () => {
	const TEMPLATE = [
		'# {{a}}',
		'',
		'Before {{a}}{{b}} and ({{a}}) **{{b}}**.',
		'',
		'- {{a}}',
		'- [{{b}}] {{a}}',
		'',
		'> {{b}}',
		'',
		'{{a}}',
		'',
		'{{b}}',
		'{{a}}',
		'',
		'End',
		'',
	].join('\n');

	const shapeOf = (text: string) => {
		const { headings, links, embeds, tags, sections, listItems, footnotes, blocks, frontmatter } =
			parseMarkdown(text);
		return {
			headings: headings?.map(({ level }) => level),
			sections: sections?.map(({ type }) => type),
			items: listItems?.map(({ task }) => task),
			...{ links, embeds, tags, footnotes, blocks, frontmatter },
		};
	};

	test('adds no link, tag, heading, fence, comment or property to the text', () => {
		const plain = shapeOf(render(TEMPLATE, { ...EXAMPLE, a: 'aa', b: 'bb' }));
		fc.assert(
			fc.property(value, value, (a, b) => {
				const text = render(TEMPLATE, { ...EXAMPLE, a, b });
				expect(shapeOf(text)).toEqual(plain);
				expect(text).not.toMatch(/<%|%%|(?:^|[^\\])<!--|\{\{|::/u);
			}),
			{ numRuns: 3000 },
		);
	});

	test('adds nothing either where it is nothing but marks', () => {
		fc.assert(
			fc.property(hostile, hostile, (a, b) => {
				const text = render(TEMPLATE, { ...EXAMPLE, a, b });
				const { headings, links, embeds, tags, footnotes, blocks, frontmatter, sections } = parseMarkdown(text);
				expect([links, embeds, tags, footnotes, blocks, frontmatter]).toEqual(Array(6).fill(undefined));
				expect(headings?.length ?? 0).toBeLessThanOrEqual(1);
				expect(sections?.filter(({ type }) => /code|html|comment|thematic|table|yaml/u.test(type))).toEqual([]);
				expect(text).not.toMatch(/<%|%%|(?:^|[^\\])<!--|\{\{|::/u);
			}),
			{
				numRuns: 3000,
				examples: [
					['#3\u0000', '⺀'],
					['https://a.b/c_d#e=#3¡', ''],
				],
			},
		);
	});

	test('says what it said in a heading', () => {
		fc.assert(
			fc.property(value, (a) => {
				const { headings } = parseMarkdown(render('# {{a}}\n', { ...EXAMPLE, a }));
				const said = a.replace(/[\uD800-\uDFFF]/gu, '\uFFFD').replace(/\r\n|[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
				expect(plainLine(headings?.[0]?.heading ?? '')).toBe(said);
			}),
			{ numRuns: 2000 },
		);
	});

	test('is one value in the properties, as it was given, and nothing runs there', () => {
		const yaml =
			'whole: {{a}}\nitems:\n  - {{b}}\nmixed: Of {{a}} # why\ndouble: "<{{a}}>"\nsingle: \'{{b}}\'\nflow: [{{a}}, {{b}}]\nlast: 1';
		fc.assert(
			fc.property(hostile, hostile, (a, b) => {
				const text = render(`---\n${yaml}\n---\nBody`, { ...EXAMPLE, a, b });
				const frontmatter = findFrontmatter(text);
				const read = parse(frontmatter?.yaml ?? '') as Record<string, unknown>;
				expect(read).toMatchObject({
					...{ whole: a, items: [b], mixed: `Of ${a}`.trim(), double: `<${a}>`, flow: [a, b], last: 1 },
				});
				expect(Object.keys(read)).toEqual(['whole', 'items', 'mixed', 'double', 'single', 'flow', 'last']);
				expect(text.slice(frontmatter?.bodyStart)).toBe('Body');
				expect(text).not.toContain('<%');
			}),
			{ numRuns: 3000 },
		);
	});
});
