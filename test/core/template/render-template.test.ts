import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { renderTemplate } from '../../../src/core/template/render-template';
import { Markdown } from '../../../src/core/template/template-value';
import { findFrontmatter } from '../../../src/core/text/frontmatter';

const ADA = { name: 'Ada Lee', affiliation: 'Acme', role: '', link: new Markdown('[[Ada Lee]]') };
const BO = { name: 'Bo', affiliation: '', role: 'CTO', link: new Markdown('[[Bo Kim|Bo]]') };

const VALUES = {
	title: 'Kafka #1: [a]',
	date: '2023-08-09',
	time: '19:05',
	nothing: '',
	count: 3,
	speakers: [ADA, BO],
	topics: ['kafka', 'web perf'],
	none: [],
	talks: [
		{ title: 'Logs', speakers: [ADA], topics: ['kafka'] },
		{ title: '', speakers: [BO, ADA], topics: [] },
	],
	byline: new Markdown('by [[Ada Lee]] *now*'),
	block: new Markdown('one\ntwo'),
};

function rendered(source: string, values: typeof VALUES = VALUES): string {
	const { text, faults } = renderTemplate(source, { values, example: { ...VALUES, none: ['x'] }, language: 'ko' });
	return text ?? `faults: ${faults.map(({ code }) => code).join()}`;
}

/** The properties of what a template of properties becomes. */
function properties(yaml: string): unknown {
	const text = rendered(`---\n${yaml}\n---\nText`);
	return parse(findFrontmatter(text)?.yaml ?? text);
}

describe('a placeholder', () => {
	test.each([
		['{{title}}', 'Kafka #1: [a]'],
		['{{ title }}', 'Kafka #1: [a]'],
		['{{nothing}}|{{count}}', '|3'],
		['{{nothing|default:"none yet"}}', 'none yet'],
		['{{title|default:"x"}}', 'Kafka #1: [a]'],
		['{{date}}', '2023-08-09'],
		['{{date:YYYY년 M월 D일 (ddd)}}', '2023년 8월 9일 (수)'],
		['{{date|date:"YY.MM.DD"}}', '23.08.09'],
		["{{date|date:'[day] D'}}", 'day 9'],
		['{{nothing|date:"YYYY"}}', ''],
		['{{time}} {{time:HH:mm}} {{time:A h[시]}}', '19:05 19:05 오후 7시'],
		['{{speakers}}', 'Ada Lee, Bo'],
		['{{speakers|wikilink|join:" · "}}', '[[Ada Lee]] · [[Bo Kim|Bo]]'],
		['{{topics|join:"\\n- "}}', 'kafka\n- web perf'],
		['{{topics|wikilink}}', '[[kafka]], [[web perf]]'],
		['{{count|wikilink:"three"}}', '[[3|three]]'],
		['{{speakers|wikilink:"x"}}', '[[Ada Lee|x]], [[Bo Kim|x]]'],
		['{{nothing|wikilink}}', ''],
		['> {{block}}', '> one\n> two'],
		['> - {{block}}', '> - one\n>   two'],
		['1. {{block}}', '1. one\n   two'],
		['> | {{speakers|wikilink}} |', '> | [[Ada Lee]], [[Bo Kim\\|Bo]] |'],
		['a | b\n-|-\n{{speakers|wikilink}} | b', 'a | b\n-|-\n[[Ada Lee]], [[Bo Kim\\|Bo]] | b'],
		['{{speakers|wikilink}} | b', '[[Ada Lee]], [[Bo Kim|Bo]] | b'],
		['| {{block}} |', '| one two |'],
		['{{byline}}', 'by [[Ada Lee]] *now*'],
		['{{none}}', ''],
	])('%s becomes %j', (source, text) => {
		expect(rendered(source)).toBe(text);
	});

	test.each([
		'{{VALUE:name}} {{my-own}} {{}} {{ }} {{"x"}} {{=1}}',
		'{{date+1d:YYYY}} {{Title}} {{unknown|nofilter:1}} {{unknown.title}}',
		'{{unknown {{ open',
		'{{unknown|default:"}}"}}',
		'<% tp.file.title %> <%* tR += "{{title}}" %> <% "{% for %}" %>',
		'<% never closed',
		'} }} %} %> { {%-free \\frac{a}{b}'.replace('{%-free', ''),
	])('that is not ours passes as it is: %s', (source) => {
		expect(rendered(source)).toBe(source);
	});

	test('inside of one that is not ours passes with it, and the next one is read again', () => {
		expect(rendered('{{other {{title}} {{count}}')).toBe('{{other {{title}} 3');
	});
});

describe('a block', () => {
	test.each([
		['{% for talk in talks %}\n- {{talk.title}}\n{% endfor %}\nEnd', '- Logs\n- \nEnd'],
		['a\r\n  {% if title %}  \r\nb\r\n{% endif %}\r\nc', 'a\r\nb\r\nc'],
		['a {% if title %}b{% endif %} c', 'a b c'],
		['{% if title %}\n{% endif %}', ''],
		[
			'{% for t in topics %}{{loop.index}}. {{t}}{% if not loop.last %}, {% endif %}{% endfor %}',
			'1. kafka, 2. web perf',
		],
		[
			'{% for t in talks %}{% for s in t.speakers %}{{t.title}}/{{s.name}};{% endfor %}{% endfor %}',
			'Logs/Ada Lee;/Bo;/Ada Lee;',
		],
		['{% for t in none %}x{% endfor %}', ''],
		['{% for title in topics %}{{title}} {% endfor %}{{title}}', 'kafka web perf Kafka #1: [a]'],
	])('%j becomes %j', (source, text) => {
		expect(rendered(source)).toBe(text);
	});

	test.each([
		['title', true],
		['nothing', false],
		['none', false],
		['talks', true],
		['not nothing', true],
		['not not title', true],
		['count == 3', true],
		['count == "3"', true],
		['count != 3', false],
		['title contains "Kafka"', true],
		['topics contains "kafka"', true],
		['topics contains "kaf"', false],
		['speakers contains "Bo"', true],
		['nothing or title', true],
		['nothing and title', false],
		['nothing and title or count', true],
		['title and nothing or nothing', false],
		['\'and\' == "and"', true],
	])('is taken by its condition: %s is %s', (condition, isTrue) => {
		expect(rendered(`{% if ${condition} %}yes{% else %}no{% endif %}`)).toBe(isTrue ? 'yes' : 'no');
	});

	test('may be followed by any number of cursors', () => {
		expect(rendered(`{{count}}${'{{cursor}}'.repeat(60_000)}`)).toBe('3');
	});

	test('takes the first branch whose condition holds', () => {
		const source = '{% if nothing %}a{% elseif count == 3 %}b{% elseif title %}c{% else %}d{% endif %}';

		expect(rendered(source)).toBe('b');
	});
});

describe('the cursor', () => {
	const cursorIn = (source: string): string => {
		const result = renderTemplate(source, { values: VALUES, example: VALUES, language: 'en' });
		const { text, cursor } = result;
		return result.faults ? 'faults' : `${text?.slice(0, cursor ?? 0) ?? ''}^${text?.slice(cursor ?? 0) ?? ''}`;
	};

	test.each([
		['a {{cursor}}b {{cursor}}c', 'a ^b c'],
		['a', 'a^'],
		['---\nmood: {{cursor}}\ntitle: {{title}}\n---\nx', '---\nmood: ^\ntitle: "Kafka #1: [a]"\n---\nx'],
		['---\nt: {{title}}\n---\n{{cursor}}x', '---\nt: "Kafka #1: [a]"\n---\n^x'],
		[
			'---\ntitle: {{title}}\n---\n{% for t in talks %}## {{t.title}}{{cursor}}\n{% endfor %}',
			'---\ntitle: "Kafka #1: [a]"\n---\n## Logs^\n## \n',
		],
	])('of %j stands in %j', (source, text) => {
		expect(cursorIn(source)).toBe(text);
	});
});

describe('a value in the properties', () => {
	test.each([
		['t: {{title}}', '"Kafka #1: [a]"'],
		['t: {{date}}', '2023-08-09'],
		['t: {{count}}', '3'],
		['t: {{nothing}}', '""'],
		['t: {{topics}}', '\n  - "kafka"\n  - "web perf"'],
		['t: {{none}}', '[]'],
		['t: {{speakers|wikilink}}', '\n  - "[[Ada Lee]]"\n  - "[[Bo Kim|Bo]]"'],
		['t: {{title}} # why', '"Kafka #1: [a]" # why'],
		['t: About {{title}}', '"About Kafka #1: [a]"'],
		['t: "About {{title}}!"', '"About Kafka #1: [a]!"'],
		["t: '[[{{title}}]]'", "'[[Kafka #1: [a]]]'"],
		['t: [a, {{title}}, {{topics}}]', '[a, "Kafka #1: [a]", "kafka", "web perf"]'],
		['t: {a: {{title}}}', '{a: "Kafka #1: [a]"}'],
		['t: [x {{count}}, y]', '["x 3", y]'],
		['t: # {{title}}', '# Kafka #1: [a]'],
		['t: "it""{{title}}"', '"it""Kafka #1: [a]"'],
	])('of %j is written as %s', (yaml, written) => {
		expect(rendered(`---\n${yaml}\n---\n`)).toBe(`---\nt:${written.startsWith('\n') ? '' : ' '}${written}\n---\n`);
	});

	test('is one item of a list, or several where it is a list', () => {
		expect(properties('tags:\n  - mine\n  - {{title}}\n  - {{topics}}\n  - {{none}}\n  - last')).toEqual({
			tags: ['mine', 'Kafka #1: [a]', 'kafka', 'web perf', 'last'],
		});
	});

	test('makes a list of its own line under the name', () => {
		expect(properties('tags:\n  {{topics}}\nb: 1')).toEqual({ tags: ['kafka', 'web perf'], b: 1 });
	});

	test('stays in quotes and brackets over several lines, and in text over several lines', () => {
		const yaml =
			'a: [\n  {{title}},\n  b ]\nc: "one\n  {{title}}"\nd: |\n  {{title}}\n  {{count}}: x\ne: {{title}}';

		expect(properties(yaml)).toEqual({
			a: ['Kafka #1: [a]', 'b'],
			c: 'one Kafka #1: [a]',
			d: 'Kafka #1: [a]\n3: x\n',
			e: 'Kafka #1: [a]',
		});
	});

	test('can be made in blocks', () => {
		const yaml =
			'speakers:\n{% for s in speakers %}\n  - "{{s.link}}"\n{% endfor %}\n{% if nothing %}\nx: 1\n{% endif %}\ny: 2';

		expect(properties(yaml)).toEqual({ speakers: ['[[Ada Lee]]', '[[Bo Kim|Bo]]'], y: 2 });
	});

	test('keeps Windows line endings', () => {
		expect(rendered('---\r\ntags: {{topics}}\r\n---\r\n{{block}}\r\n')).toBe(
			'---\r\ntags:\r\n  - "kafka"\r\n  - "web perf"\r\n---\r\none\r\ntwo\r\n',
		);
	});

	test('is Markdown where three dashes begin the note and nothing ends the properties', () => {
		expect(rendered('---\n# {{title}} {{byline}}')).toBe('---\n# Kafka #1: [a] by [[Ada Lee]] *now*');
	});
});

describe('a value in the text', () => {
	const withTitle = (source: string, title: string): string => rendered(source, { ...VALUES, title });

	test.each([
		['[[{{title}}]]', 'C#: a|b]] [[c', '[[C a b c]]'],
		['[[{{title}}|x]]', 'a/../b', '[[a .. b|x]]'],
		['#topic/{{title}} x', 'web perf', '#topic/web-perf x'],
		['[page]({{title}})', 'https://a.b/c (d)?e=%20#f', '[page](https://a.b/c%20%28d%29?e=%20#f)'],
		['[page]({{title}})', 'javascript:alert(1)', '[page]()'],
		['`{{title}}`', 'a`b <c> ${d}', '`a b  c   d `'],
		['```js\n"{{title}}"\n```\n{{title}}', 'a"); b("*c*', '```js\n"a  b c "\n```\na"); b("\\*c\\*'],
		['<img alt="{{title}}">', '"><b>', '<img alt=" b ">'],
		['<!-- {{title}} -->', '--> x', '<!-- --  x -->'],
		['| {{title}} |', 'a|b', '| a\\|b |'],
		['[a{{title}}](b)', ']', '[a\\]](b)'],
		['{{title}}(b)', 'x [a]', 'x [a\\](b)'],
		['!{{title}}', '[[a]]', '!\\[\\[a\\]\\]'],
		['\\{{title}}', '<b>', '\\\\\\<b>'],
		['{{title}}{{title}}', '%', '\\%\\%'],
		['<{{title}}>', 'https://x.io/#/e?a=3', '<https://x.io/#/e?a=3>'],
		["<a href='{{title}}'>", "https://x.io/#/e?a='", "<a href='https://x.io/#/e?a=%27'>"],
		['`{{title}}`', 'https://x.io/#/e?a=3', '`https://x.io/#/e?a=3`'],
		['At {{title}}', 'https://x.io/#/e/3', 'At https://x.io/#/e/3'],
		['{{title}}', 'https://x.io/<b>%%c%%==d==$e$', 'https://x.io/%3cb%3e%25%25c%25%25%3d%3dd%3d%3d%24e%24'],
		['{{title}}{{title}}', 'https://x.io/#', 'https://x.io/\\#https://x.io/\\#'],
	])('%j with %j becomes %j', (source, title, text) => {
		expect(withTitle(source, title)).toBe(text);
	});
});
