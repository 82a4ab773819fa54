/** @jest-environment jsdom */
import { beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { installDom } from './dom';
import { markdownToHtml } from './ui/markdown-to-html';
import { sanitizeHTMLToDom } from './ui/sanitize';
import { prepareFuzzySearch, prepareSimpleSearch, renderMatches } from './ui/search';
import { differenceOf, mergeTexts } from './workspace/merge-texts';

beforeAll(() => installDom(window));

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '가', ' ', '\n'), maxLength: 12 });

describe('two writers of one text', () => {
	test('a difference turns the one text into the other', () => {
		fc.assert(
			fc.property(word, word, (before, after) => {
				const { from, to, insert } = differenceOf(before, after);
				expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
			}),
			{ numRuns: 2000 },
		);
	});

	test('who changed nothing gets what the other wrote', () => {
		fc.assert(
			fc.property(word, word, (base, changed) => {
				expect(mergeTexts(base, base, changed)).toBe(changed);
				expect(mergeTexts(base, changed, base)).toBe(changed);
			}),
			{ numRuns: 2000 },
		);
	});

	test('changes in different places are both kept', () => {
		expect(mergeTexts('one two', 'ONE two', 'one TWO')).toBe('ONE TWO');
		expect(mergeTexts('one two', 'one TWO', 'ONE two')).toBe('ONE TWO');
	});
});

describe('searching', () => {
	test('a fuzzy match is the letters of the query in their order', () => {
		fc.assert(
			fc.property(word, word, (query, text) => {
				const found = prepareFuzzySearch(query)(text);
				const letters = query.replace(/\s/g, '');
				const isThere = new RegExp([...letters].join('[^]*')).test(text);
				expect(found !== null).toBe(isThere);
				const matched = found?.matches.map(([from, to]) => text.slice(from, to)).join('');
				if (found) expect(matched?.replace(/\s/g, '')).toBe(letters);
			}),
			{ numRuns: 2000 },
		);
	});

	test('a whole word at the start is better than letters here and there', () => {
		const search = prepareFuzzySearch('tag');
		const [whole, late, scattered] = ['Tag speaker', 'Add tag', 'take a good'].map(
			(text) => search(text)?.score ?? -99,
		);
		expect(whole).toBeGreaterThan(late ?? 0);
		expect(late).toBeGreaterThan(scattered ?? 0);
	});

	test('a simple search wants every word, in any order', () => {
		expect(prepareSimpleSearch('two one')('one, two')?.matches).toEqual([
			[0, 3],
			[5, 8],
		]);
		expect(prepareSimpleSearch('two three')('one, two')).toBeNull();
	});

	test('matches are shown, and the text stays whole', () => {
		const el = createDiv();
		renderMatches(el, 'abcdef', [
			[1, 2],
			[4, 5],
		]);
		expect(el.textContent).toBe('abcdef');
		expect(el.findAll('.suggestion-highlight').map((mark) => mark.textContent)).toEqual(['b', 'e']);
	});
});

describe('a note as HTML', () => {
	const html = (markdown: string) => {
		const el = createDiv();
		el.append(sanitizeHTMLToDom(markdownToHtml(markdown)));
		return el;
	};

	test('has links, tags, tasks and highlights, and no comments', () => {
		const el = html('[[A#B|c]] [[A#B]] #x/가 #1 a#b ==y== %%no%%\n\n- [ ] one\n- [x] two\n');
		expect(el.findAll('a.internal-link').map((link) => [link.dataset['href'], link.textContent])).toEqual([
			['A#B', 'c'],
			['A#B', 'A > B'],
		]);
		expect(el.findAll('a.tag').map((link) => link.textContent)).toEqual(['#x/가']);
		expect(el.find('mark').textContent).toBe('y');
		expect(el.textContent).not.toContain('no');
		expect(el.findAll('.task-list-item').map((item) => item.dataset['task'])).toEqual(['', 'x']);
	});

	test('leaves out comments over several lines, and what stands in code as it is', () => {
		expect(html('a\n\n%%\nhidden\n%%\n\nb').textContent.replace(/\s/g, '')).toBe('ab');
		expect(html('`[[A]] #b`').find('code').textContent).toBe('[[A]] #b');
	});

	test('has nothing in it that runs', () => {
		const el = html(
			'<script>x</script><img src=x onerror=y><a href="java&#10;script:z">a</a><iframe srcdoc=x></iframe>\n\n[b](javascript:c)',
		);
		expect(el.querySelector('script, iframe, [onerror]')).toBeNull();
		expect(el.findAll('a').map((link) => link.getAttr('href'))).toEqual([null]);
	});
});
