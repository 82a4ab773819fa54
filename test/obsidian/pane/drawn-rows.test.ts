import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Row } from '../../../src/core/browse/row';
import { marksIn } from '../../../src/core/names/marks-in';
import { readSearch } from '../../../src/core/names/search-term';
import { stringsFor } from '../../../src/i18n/strings';
import { DrawnRows } from '../../../src/obsidian/pane/drawn-rows';
import { RowLine } from '../../../src/obsidian/pane/row-line';
import type { RowLook } from '../../../src/obsidian/pane/row-line';
import { aGroupRow, aReviewRow, aTalkRow } from '../../builders/a-row';
import { installDom } from '../../host/dom';
import { find } from '../fingers';

installDom(window);

const strings = stringsFor('ko');
const query = readSearch('밤');
const look: RowLook = { strings, marksIn: (text) => marksIn(text, query), isActive: false, isCurrent: false };

/** Rows of all kinds of looks, with ids of few names, so that many of one list are in the next. */
const anyRow: fc.Arbitrary<Row> = fc.record({ at: fc.nat(25), isClosed: fc.boolean() }).map(({ at, isClosed }) => {
	const id = `row ${at}`;
	if (at % 4 === 0) return aGroupRow(`${2000 + at}`, { id, isClosed, count: at });
	if (at % 4 === 1) return aTalkRow(`${at}번째 밤, 그 밤`, { id, number: at, speakers: ['여환성'] });
	return aReviewRow(`밤 ${at}`, { id, isClosed, hasRows: at % 3 > 0, talks: at % 3, problems: at % 2 });
});
const anyRows = fc.uniqueArray(anyRow, { selector: ({ id }) => id, maxLength: 20 });

let listEl: HTMLElement;
let drawn: DrawnRows;
let writes: string[];

beforeEach(() => {
	document.body.empty();
	listEl = document.body.createDiv();
	writes = [];
	drawn = new DrawnRows(listEl, ({ line, row }) => {
		writes.push(row.id);
		line.write(row, look);
	});
});

const draw = (rows: readonly Row[], isAnew = true) =>
	drawn.draw(
		rows.map((row, at) => [at, row]),
		isAnew,
	);

/** The element of a row in a list of its own. */
function fresh(row: Row): string {
	const line = new RowLine(document.createElement('div'));
	line.write(row, look);
	return withoutEmptyTexts(line.el);
}

function withoutEmptyTexts(el: HTMLElement): string {
	const copy = el.cloneNode(true) as HTMLElement;
	copy.normalize();
	return copy.outerHTML;
}

describe('lines that go from row to row', () => {
	test('stand in the order of the rows, and are as they would be if they had been made for them', () => {
		fc.assert(
			fc.property(fc.array(anyRows, { minLength: 1, maxLength: 6 }), (lists) => {
				for (const rows of lists) {
					draw(rows);
					const els = drawn.all.map(({ line }) => line.el);
					expect([...listEl.children]).toEqual(els);
					expect(drawn.all.map(({ row }) => row)).toEqual(rows);
				}
				for (const { line, row } of drawn.all)
					expect(sorted(withoutEmptyTexts(line.el))).toBe(sorted(fresh(row)));
			}),
			{ numRuns: 300 },
		);
	});

	test('never carry the focus to another row', () => {
		fc.assert(
			fc.property(anyRows, anyRows, fc.nat(), fc.boolean(), (before, after, at, isAnew) => {
				draw(before);
				const had = drawn.all[at % (before.length || 1)];
				had?.line.selfEl.focus();
				draw(after, isAnew);
				const has = drawn.around(document.activeElement ?? document.body);
				expect(has?.row.id).toBe(after.find(({ id }) => id === had?.row.id)?.id);
			}),
			{ numRuns: 200 },
		);
	});

	test('stay where they are in the document when all rows are others', () => {
		draw([aReviewRow('a'), aReviewRow('b')]);
		const els = [...listEl.children];
		draw([aReviewRow('c'), aTalkRow('d')], false);
		expect([...listEl.children]).toEqual(els);
		expect(writes).toEqual(['a', 'b', 'c', 'd']);
	});

	test('keep the focus, and those whose rows stay are not written again unless they may say something else', () => {
		draw([aReviewRow('a'), aReviewRow('b'), aReviewRow('c')]);
		const el = drawn.at(1)?.line.selfEl;
		el?.focus();
		draw([aReviewRow('x'), aReviewRow('y'), aReviewRow('z'), aReviewRow('b')], false);
		expect(document.activeElement).toBe(el);
		expect(writes).toEqual(['a', 'b', 'c', 'x', 'y', 'z']);
		draw([aReviewRow('b')], true);
		expect(document.activeElement).toBe(el);
		expect(writes.slice(6)).toEqual(['b']);
	});

	test('say their row also where others had their hands in the text of the last one', () => {
		for (const meddle of [
			(el: HTMLElement) => el.lastChild?.replaceWith(createEl('b', { text: 'Nacht' })),
			(el: HTMLElement) => el.prepend(createSpan({ text: '🌙' })),
			(el: HTMLElement) => el.append('!'),
			() => find('.suggestion-highlight').setText('Nacht'),
			(el: HTMLElement) => el.empty(),
		]) {
			draw([aReviewRow('가을 밤 하나')]);
			meddle(find('.tree-item-inner-text'));
			draw([aReviewRow('카프카의 밤')], false);
			expect(withoutEmptyTexts(find('.tree-item-inner-text'))).toBe(
				'<div class="tree-item-inner-text">카프카의 <span class="suggestion-highlight">밤</span></div>',
			);
		}
	});

	test('take a new arrow to a row that is open where the last one was closed: it must not be seen turning', async () => {
		draw([aReviewRow('a', { isClosed: true })]);
		const moved: string[] = [];
		const observer = new MutationObserver((records) => {
			for (const { addedNodes } of records)
				for (const node of addedNodes) if (node.instanceOf(HTMLElement)) moved.push(node.className);
		});
		observer.observe(listEl, { childList: true, subtree: true });
		draw([aReviewRow('a', { isClosed: false })]);
		await Promise.resolve();
		expect(moved).toEqual([]);
		draw([aReviewRow('b', { isClosed: true })]);
		await Promise.resolve();
		expect(moved.some((name) => name.includes('collapse-icon'))).toBe(true);
		observer.disconnect();
	});
});

/** The same however the attributes are ordered. */
const sorted = (html: string): string =>
	html.replace(/<(\w+)((?: [\w-]+="[^"]*")*)>/g, (_, tag: string, attributes: string) =>
		[tag, ...(attributes.match(/[\w-]+="[^"]*"/g) ?? []).sort()].join(' '),
	);
