import { beforeEach, describe, expect, test } from '@jest/globals';

import type { Row } from '../../../src/core/browse/row';
import type { NotePath } from '../../../src/core/model/note-path';
import { stringsFor } from '../../../src/i18n/strings';
import { ReviewTree } from '../../../src/obsidian/pane/review-tree';
import { aGroupRow, aReviewRow, aTalkRow, browseOf } from '../../builders/a-row';
import { installDom } from '../../host/dom';
import { find, press } from '../fingers';

installDom(window);

let tree: ReviewTree;
let asked: string[];
let scrollerEl: HTMLElement;

beforeEach(() => {
	document.body.empty();
	asked = [];
	scrollerEl = document.body.createDiv();
	const say = (what: string) => (row: Row) => void asked.push(`${what} ${row.id}`);
	tree = new ReviewTree(scrollerEl, stringsFor('en'), {
		toggle: say('toggle'),
		open: say('open'),
		preview: say('preview'),
		menu: (row, at) => void asked.push(`${'rowEl' in at ? 'menu at' : 'menu of'} ${row.id}`),
		drag: say('drag'),
		showCard: ({ kind }) => void asked.push(`card ${kind}`),
		stand: (row) => void asked.push(`stand ${row?.id}`),
		leaveUp: () => void asked.push('leave'),
		scrolled: () => void asked.push('scrolled'),
	});
});

const GROUP = aGroupRow('2023');
const KAFKA = aReviewRow('[후기] 카프카의 밤', { id: 'kafka' });
const RUST = aReviewRow('Rust night', { id: 'rust', path: 'rust.md' });
const MANY: readonly Row[] = Array.from({ length: 5000 }, (_, at) => aReviewRow(`Night ${at}`));

const rowEls = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
const ids = () => rowEls().map((el) => el.dataset['row']);
const focused = () => (document.activeElement as HTMLElement | null)?.dataset['row'];
const row = (id: string) => find(`[data-row="${id}"]`);

/** Scrolls, and waits for the frame that draws what is seen then. */
async function scrollTo(top: number): Promise<void> {
	scrollerEl.scrollTop = top;
	scrollerEl.dispatchEvent(new Event('scroll'));
	await new Promise(requestAnimationFrame);
}

describe('the rows in the document', () => {
	test('are few of many, in the order of the list, in a list as high as all of them', () => {
		tree.draw(browseOf(MANY));
		expect(rowEls().length).toBeLessThan(120);
		expect(ids()).toEqual(MANY.slice(0, rowEls().length).map(({ id }) => id));
		expect(find('[role=tree]').style.blockSize).toBe(`${5000 * 44}px`);
	});

	test('are those in sight after scrolling, told once a frame', async () => {
		tree.draw(browseOf(MANY));
		asked = [];
		scrollerEl.dispatchEvent(new Event('scroll'));
		await scrollTo(44 * 2500);
		expect(asked).toEqual(['scrolled']);
		expect(ids()).toContain('Night 2500');
		expect(ids()).not.toContain('Night 2000');
		expect(row('Night 2500').parentElement?.style.insetBlockStart).toBe(`${44 * 2500}px`);
	});

	test('go from row to row: no new elements are made for a second screen', async () => {
		tree.draw(browseOf(MANY));
		await scrollTo(44 * 1000);
		const made = new Set(rowEls());
		await scrollTo(44 * 2000);
		expect(rowEls().filter((el) => !made.has(el))).toEqual([]);
	});

	test('are after a jump those in sight alone, and what is around them as soon as it rests', async () => {
		tree.draw(browseOf(MANY));
		await scrollTo(44 * 1000);
		const inSight = ids();
		expect(inSight).toHaveLength(1 + Math.ceil(1200 / 44));
		expect(inSight.slice(0, 2)).toEqual(['Night 0', 'Night 1000']);
		await new Promise((resolve) => window.setTimeout(resolve, 150));
		expect(ids().length).toBeGreaterThan(1.5 * inSight.length);
		expect(ids()).toContain('Night 990');
		const around = ids().length;
		await scrollTo(44 * 1001);
		expect(ids()).toHaveLength(around);
	});

	test('an element that was a review says nothing of it as a talk', async () => {
		const rows: Row[] = [
			...Array.from({ length: 200 }, (_, at) => aReviewRow(`Night ${at}`, { problems: 1 })),
			...Array.from({ length: 200 }, (_, at) => aTalkRow(`Talk ${at}`)),
		];
		tree.draw(browseOf(rows));
		await scrollTo(200 * 44 + 100 * 28);
		const el = row('Talk 100');
		expect(el.textContent).toBe('Talk 100');
		expect(el.querySelector('svg')).toBeNull();
		expect(el.getAttribute('aria-expanded')).toBeNull();
		expect(el.getAttribute('aria-label')).toBe('Talk, Talk 100');
	});

	test('mark what was searched for', () => {
		tree.draw(browseOf([KAFKA], '카프'));
		expect(row('kafka').querySelector('.suggestion-highlight')?.textContent).toBe('카프');
		tree.draw(browseOf([KAFKA]));
		expect(row('kafka').querySelector('.suggestion-highlight')).toBeNull();
	});

	test('mark the note that is open', () => {
		tree.draw(browseOf([GROUP, KAFKA, RUST]));
		tree.mark('rust.md' as NotePath);
		expect(document.querySelectorAll('.is-active')).toHaveLength(1);
		expect(row('rust').getAttribute('aria-current')).toBe('true');
		tree.mark(null);
		expect(document.querySelector('.is-active')).toBeNull();
	});
});

describe('what is seen', () => {
	test('has the focus where it was when its note gets another path', () => {
		tree.draw(browseOf([KAFKA, RUST]));
		row('kafka').focus();
		tree.moved((id) => (id === 'kafka' ? 'once' : id));
		tree.moved((id) => (id === 'once' ? 'twice' : id));
		tree.draw(browseOf([RUST, { ...KAFKA, id: 'twice' }]));
		expect(focused()).toBe('twice');
	});

	test('stays where it is when rows come and go above', async () => {
		tree.draw(browseOf(MANY));
		await scrollTo(44 * 1000 + 10);
		tree.draw(browseOf([GROUP, ...MANY]));
		expect(scrollerEl.scrollTop).toBe(44 * 1000 + 10 + 28);
		tree.draw(browseOf(MANY.slice(300)));
		expect(scrollerEl.scrollTop).toBe(44 * 700 + 10);
	});

	test('gives its place to its neighbour when it is gone', async () => {
		tree.draw(browseOf(MANY));
		await scrollTo(44 * 1000 + 10);
		tree.draw(browseOf(MANY.filter(({ id }) => id !== 'Night 1000')));
		expect(scrollerEl.scrollTop).toBe(44 * 1000);
	});

	test('gives its place to its group when that closes', async () => {
		tree.draw(browseOf([aGroupRow('2024'), GROUP, ...MANY]));
		await scrollTo(44 * 1000);
		tree.draw(browseOf([aGroupRow('2024'), GROUP]));
		expect(scrollerEl.scrollTop).toBe(28);
	});

	test('is the beginning again where nothing of it is left', async () => {
		tree.draw(browseOf(MANY));
		await scrollTo(44 * 1000);
		tree.draw(browseOf(MANY.map((each) => ({ ...each, id: `search ${each.id}` }))));
		expect(scrollerEl.scrollTop).toBe(0);
	});

	test('can be kept and gone back to', async () => {
		tree.draw(browseOf(MANY));
		expect(tree.anchor).toBeNull();
		await scrollTo(44 * 3000 + 7);
		const { anchor } = tree;
		expect(anchor).toEqual({ id: 'Night 3000', offset: 7 });
		await scrollTo(0);
		if (anchor) tree.scrollTo(anchor);
		expect(scrollerEl.scrollTop).toBe(44 * 3000 + 7);
		tree.scrollTo({ id: 'gone', offset: 0 });
		expect(scrollerEl.scrollTop).toBe(44 * 3000 + 7);
	});

	test('holds a row that is to be shown, in its middle', () => {
		tree.draw(browseOf(MANY));
		tree.reveal(4000, { focus: true });
		expect(focused()).toBe('Night 4000');
		const view = 1200;
		expect(scrollerEl.scrollTop).toBe(44 * 4000 + 22 - view / 2);
		tree.reveal(4001, { focus: false });
		expect(scrollerEl.scrollTop).toBe(44 * 4000 + 22 - view / 2);
		expect(focused()).toBe('Night 4000');
	});
});

describe('the focus', () => {
	test('stays on its row, in the document, however far the list is scrolled', async () => {
		tree.draw(browseOf(MANY));
		tree.focus();
		press('ArrowDown');
		await scrollTo(44 * 4000);
		expect(focused()).toBe('Night 1');
		expect(ids()[0]).toBe('Night 1');
		await scrollTo(0);
		expect(focused()).toBe('Night 1');
		expect(ids().slice(0, 3)).toEqual(['Night 0', 'Night 1', 'Night 2']);
	});

	test('stays on its row when the list changes, and goes to its neighbour when that is gone', () => {
		tree.draw(browseOf([GROUP, KAFKA, RUST]));
		row('rust').focus();
		tree.draw(browseOf([aGroupRow('2024'), GROUP, RUST, KAFKA]));
		expect(focused()).toBe('rust');
		tree.draw(browseOf([GROUP, KAFKA]));
		expect(focused()).toBe('kafka');
		expect(rowEls().filter((el) => el.tabIndex === 0)).toHaveLength(1);
		expect(asked.at(-1)).toBe('stand kafka');
	});

	test('is where Tab leads, also when another row took the place of its own', () => {
		tree.draw(browseOf([GROUP, KAFKA, RUST]));
		row('kafka').focus();
		tree.draw(browseOf([GROUP, aReviewRow('Kafka night', { id: 'renamed' }), RUST]));
		expect(focused()).toBe('rust');
		expect(rowEls().filter((el) => el.tabIndex === 0)).toEqual([document.activeElement]);
		tree.draw(browseOf([GROUP, KAFKA, RUST].map((each) => ({ ...each, id: `search ${each.id}` }))));
		expect(rowEls().filter((el) => el.tabIndex === 0)).toEqual([document.activeElement]);
		expect(asked.at(-1)).toBe('stand search 2023');
	});

	test('walks from a row that is far out of sight: who is to know learns where it is', async () => {
		tree.draw(browseOf(MANY));
		tree.focus();
		await scrollTo(44 * 4000);
		asked = [];
		let told = 0;
		scrollerEl.addEventListener('focusin', () => (told += 1));
		press('ArrowDown');
		expect(focused()).toBe('Night 1');
		expect([asked.includes('stand Night 1'), told]).toEqual([true, 1]);
	});

	test('is not lost when its row goes out of sight for another one that is shown', async () => {
		tree.draw(browseOf(MANY));
		tree.focus();
		tree.reveal(4000, { focus: false });
		expect(focused()).toBe('Night 4000');
	});

	test('is nobody’s where nobody had it', () => {
		tree.draw(browseOf([GROUP, KAFKA]));
		tree.draw(browseOf([KAFKA]));
		expect(document.activeElement).toBe(document.body);
	});

	test('walks by screens, to the ends, and up out of the tree', () => {
		tree.draw(browseOf(MANY));
		tree.focus();
		press('PageDown');
		expect(focused()).toBe('Night 26');
		press('End');
		expect(focused()).toBe('Night 4999');
		press('PageUp');
		expect(focused()).toBe('Night 4973');
		press('Home');
		press('PageUp');
		expect(focused()).toBe('Night 0');
		press('ArrowUp');
		expect(asked.at(-1)).toBe('leave');
	});

	test('follows letters and initial consonants', () => {
		tree.draw(browseOf([GROUP, KAFKA, RUST]));
		tree.focus();
		press('ㅋ');
		press('ㅍ');
		expect(focused()).toBe('kafka');
		expect(press('x')).toBe(false);
		expect(focused()).toBe('kafka');
	});
});

describe('a row', () => {
	beforeEach(() => {
		tree.draw(browseOf([GROUP, KAFKA, RUST]));
		asked = [];
	});

	test('opens, toggles and offers its menu by keys', () => {
		row('rust').focus();
		press('Enter');
		press(' ');
		press('F10', { shiftKey: true });
		press('F10');
		expect(asked).toEqual(['stand rust', 'open rust', 'toggle rust', 'scrolled', 'menu at rust']);
	});

	test('offers its menu to the pointer, groups too', () => {
		const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
		row('2023').dispatchEvent(event);
		expect(asked).toEqual(['menu of 2023']);
		expect(event.defaultPrevented).toBe(true);
	});

	test('can be dragged where it leads into a note', () => {
		expect(row('2023').draggable).toBe(false);
		expect(row('rust').getAttribute('draggable')).toBe('true');
		row('rust').dispatchEvent(new Event('dragstart', { bubbles: true }));
		expect(asked).toEqual(['drag rust']);
	});
});
