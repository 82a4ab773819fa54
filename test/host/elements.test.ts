/** @jest-environment jsdom */
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { installDom } from './dom';

beforeAll(() => installDom(window));
beforeEach(() => document.body.empty());

describe('createEl', () => {
	test('dresses the element, shows it to the callback, and puts it into its parent last', () => {
		const seen: (Node | null)[] = [];
		const el = document.body.createEl(
			'input',
			{ cls: 'a b', type: 'text', value: 'v', attr: { 'data-x': 1 } },
			(made) => seen.push(made.parentNode),
		);
		expect(seen).toEqual([null]);
		expect(el.outerHTML).toBe('<input class="a b" data-x="1" type="text">');
		expect(el.value).toBe('v');
		expect(el.parentNode).toBe(document.body);
	});

	test('takes classes as a string or a list, and puts first what is to be first', () => {
		document.body.createDiv('one two');
		document.body.createSpan({ cls: ['three', 'four'], prepend: true });
		expect(document.body.innerHTML).toBe('<span class="three four"></span><div class="one two"></div>');
	});

	test('is global, too, and makes fragments and SVG', () => {
		const fragment = createFragment((el) => el.appendText('x'));
		document.body.append(fragment, createDiv({ text: 'y' }), createSvg('svg', 'icon'));
		expect(document.body.innerHTML).toBe('x<div>y</div><svg class="icon"></svg>');
	});
});

describe('elements', () => {
	test('take and lose classes and attributes', () => {
		const el = document.body.createDiv();
		el.addClass('a', 'b c');
		el.removeClass('b');
		el.toggleClass(['a', 'd'], true);
		el.toggleClass('c', false);
		expect(el.className).toBe('a d');
		el.setAttrs({ title: 'x', hidden: null });
		el.setAttr('title', null);
		expect(el.hasAttribute('title')).toBe(false);
	});

	test('find what is inside, above and beside', () => {
		const outer = document.body.createDiv('outer');
		const inner = outer.createDiv('inner');
		expect(document.body.find('.inner')).toBe(inner);
		expect(outer.findAllSelf('div')).toEqual([outer, inner]);
		expect(inner.matchParent('.outer')).toBe(outer);
		expect(inner.matchParent('.outer', inner)).toBeNull();
		expect(outer.indexOf(inner)).toBe(0);
		expect(inner.instanceOf(HTMLElement)).toBe(true);
		expect(inner.doc).toBe(document);
		expect(inner.win).toBe(window);
	});

	test('are shown unless they, or what they stand in, are hidden or nowhere', () => {
		const outer = createDiv();
		const inner = outer.createDiv();
		expect(inner.isShown()).toBe(false);
		document.body.append(outer);
		expect(inner.isShown()).toBe(true);
		outer.hide();
		expect(inner.isShown()).toBe(false);
		outer.toggle(true);
		expect(inner.isShown()).toBe(true);
	});

	test('keep the children that stay when children are set in place', () => {
		const [a, b, c] = [document.body.createDiv('a'), createDiv('b'), createDiv('c')];
		document.body.createDiv('gone');
		document.body.setChildrenInPlace([b, a, c]);
		expect([...document.body.children].map((el) => el.className)).toEqual(['b', 'a', 'c']);
		expect(document.body.children[1]).toBe(a);
	});

	test('listen for events of those inside that match, until told not to', () => {
		const heard: string[] = [];
		const listener = (_event: MouseEvent, target: HTMLElement) => void heard.push(target.className);
		document.body.on('click', '.row', listener);
		const row = document.body.createDiv('row');
		row.createSpan().click();
		document.body.createDiv('other').click();
		document.body.off('click', '.row', listener);
		row.click();
		expect(heard).toEqual(['row']);
	});
});

test('arrays, strings and numbers have the methods that the app gives them', () => {
	const list = [1, 2, 2, 3];
	list.remove(2);
	expect([list, list.first(), list.last(), list.contains(3)]).toEqual([[1, 3], 1, 3, true]);
	expect([1, 1, 2].unique()).toEqual([1, 2]);
	expect('a {0} {1}'.format('b', 'c')).toBe('a b c');
	expect(Math.clamp(12, 0, 10)).toBe(10);
	expect(Object.keys(Array.prototype)).toEqual([]);
});
