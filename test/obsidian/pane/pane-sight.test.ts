import { beforeEach, expect, test } from '@jest/globals';

import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import type { NotePath } from '../../../src/core/model/note-path';
import { stringsFor } from '../../../src/i18n/strings';
import type { PaneFace } from '../../../src/obsidian/pane/pane-face';
import { PaneSight } from '../../../src/obsidian/pane/pane-sight';
import { FIRST_STATE } from '../../../src/obsidian/pane/pane-state';
import { ReviewTree } from '../../../src/obsidian/pane/review-tree';
import type { Workbench } from '../../../src/obsidian/workbench';
import { aReview } from '../../builders/a-review';
import { installDom } from '../../host/dom';

installDom(window);

const nobody = (): void => undefined;

let index: LinkedIndex;
let sight: PaneSight;
let tree: ReviewTree;
let scrollerEl: HTMLElement;

beforeEach(() => {
	document.body.empty();
	index = new LinkedIndex();
	const app = { workspace: { requestSaveLayout: nobody, getActiveFile: () => null } };
	sight = new PaneSight({ app, index } as unknown as Workbench, () => true);
	scrollerEl = document.body.createDiv();
	tree = new ReviewTree(scrollerEl, stringsFor('en'), {
		...{ toggle: nobody, open: nobody, preview: nobody, menu: nobody, showCard: nobody, drag: nobody },
		...{ stand: nobody, leaveUp: nobody, scrolled: () => sight.scrolled() },
	});
	const face = {
		tree,
		mark: nobody,
		draw: (_: unknown, browse: Parameters<ReviewTree['draw']>[0]) => tree.draw(browse),
	};
	sight.show(face as unknown as PaneFace);
});

/** Reads the notes of a year into the index, and draws. */
function read(year: number): void {
	for (let at = 0; at < 60; at++) index.put(aReview({ path: `${year} ${at}.md`, day: `${year}-05-10` }));
	sight.redraw();
}

/** Scrolls as a person does. */
async function scrollTo(top: number): Promise<void> {
	scrollerEl.scrollTop = top;
	scrollerEl.dispatchEvent(new Event('scroll'));
	await new Promise(requestAnimationFrame);
}

/** The place of a row of 2020, as it was saved. */
const SAVED = { id: 'year\n2020\n2020-05\t2020 30.md', offset: 7 };

test('rows that are still being read are scrolled to where they were, as soon as that is known', () => {
	sight.restore({ ...FIRST_STATE, anchor: SAVED });
	read(2023);
	expect(tree.anchor).toBeNull();
	expect(sight.state.anchor).toEqual(SAVED);
	read(2020);
	expect(tree.anchor).toEqual(SAVED);
});

test('who scrolls while they are read is not taken away from there', async () => {
	sight.restore({ ...FIRST_STATE, anchor: SAVED });
	read(2023);
	await scrollTo(500);
	const { anchor } = tree;
	expect(anchor).not.toBeNull();
	read(2020);
	expect(tree.anchor).toEqual(anchor);
	expect(sight.state.anchor).toEqual(anchor);
});

test('who is shown a note is not taken away from there by a place that was saved', () => {
	sight.restore({ ...FIRST_STATE, anchor: SAVED });
	read(2023);
	sight.reveal('2023 0.md' as NotePath, false);
	index.complete();
	sight.redraw();
	read(2020);
	expect(tree.anchor).toBeNull();
});
