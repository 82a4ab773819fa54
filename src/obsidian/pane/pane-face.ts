import { hasNoteRow } from '../../core/browse/find-note-row';
import { heatMonths } from '../../core/browse/heat-map';
import type { Browse } from '../../core/browse/row';
import { isAllClosed } from '../../core/browse/toggled-all';
import type { NotePath } from '../../core/model/note-path';
import { termOf } from '../../core/names/search-term';
import type { Beginnings } from '../beginnings';
import type { Workbench } from '../workbench';

import type { CardActions } from './card-parts';
import { CardPlace } from './card-place';
import { CountLine } from './count-line';
import { drawBeginning, drawNothingFound, drawNothingHere } from './draw-empty';
import { HeatMap } from './heat-map';
import { PaneHeader } from './pane-header';
import type { HeaderActions } from './pane-header';
import type { PaneState } from './pane-state';
import { ReviewTree } from './review-tree';
import type { TreeActions } from './review-tree';

/** What the parts of the pane ask for. */
export interface FaceActions {
	readonly header: HeaderActions;
	readonly tree: TreeActions;
	readonly card: CardActions;
	readonly closeCard: () => void;
	/** Shows only the reviews of a month, `2023-08`, or those of all. */
	readonly pick: (month: string | null) => void;
	readonly clearSearch: () => void;
}

/** The parts of the pane, top to bottom, and what they show. */
export class PaneFace {
	readonly header: PaneHeader;
	readonly card: CardPlace;
	readonly tree: ReviewTree;
	readonly #count: CountLine;
	readonly #heatEl: HTMLElement;
	readonly #heat: HeatMap;
	readonly #emptyEl: HTMLElement;
	/** What the place for no rows says now: drawn again it would lose the focus. */
	#emptiness = '';
	#browse: Browse | null = null;
	#marked: NotePath | null = null;

	constructor(
		parentEl: HTMLElement,
		private readonly bench: Workbench,
		private readonly begin: Beginnings,
		private readonly actions: FaceActions,
	) {
		const { strings } = bench;
		this.header = new PaneHeader(parentEl, strings, actions.header);
		this.#count = new CountLine(parentEl, strings, begin.checkReviews);
		this.#heatEl = parentEl.createDiv({ cls: 'meetup-pane-heat' });
		this.#heat = new HeatMap(this.#heatEl, strings, actions);
		this.card = new CardPlace(parentEl, bench, actions.card, actions.closeCard);
		const listEl = parentEl.createDiv({ cls: ['nav-files-container', 'meetup-pane-list'] });
		this.tree = new ReviewTree(listEl, strings, actions.tree);
		this.#emptyEl = listEl.createDiv();
	}

	/** Shows what was found, as the state wants it. */
	draw(state: PaneState, browse: Browse): void {
		const { index } = this.bench;
		this.#browse = browse;
		this.header.show(state, isAllClosed(browse));
		this.#heatEl.toggle(state.hasHeatMap);
		if (state.hasHeatMap) this.#heat.draw(heatMonths(index), termOf(state.view.search, 'date'));
		this.card.draw(state.card);
		this.tree.draw(browse);
		this.#drawEmptiness(state, browse);
		// What is said where there are no rows is heard with it.
		this.drawCount();
	}

	/** Marks the note that is open, and offers to show it if it has a row. */
	mark(path: NotePath | null): void {
		if (path !== this.#marked) this.tree.mark((this.#marked = path));
		this.header.offerReveal(path !== null && hasNoteRow(this.bench.index, path));
	}

	/** Says how far the reading is, or how much was found. */
	drawCount(): void {
		const { strings, index, watcher } = this.bench;
		const { pane } = strings;
		const { read, total, failed } = watcher.progress;
		if (!index.isComplete) return this.#count.show(pane.reading(read, total), pane.isReading, failed);
		const isFound = this.#browse !== null && this.#browse.rows.length > 0;
		const text = isFound
			? `${pane.reviews(this.#browse?.reviews ?? 0)}, ${pane.talks(this.#browse?.talks ?? 0)}`
			: '';
		this.#count.show(text, text || this.#emptyTitle(), failed);
	}

	/** Is told that nobody looks any more. */
	end(): void {
		this.#count.end();
		this.card.draw(null);
	}

	#emptyTitle(): string {
		return this.#emptyEl.querySelector('.empty-state-title')?.textContent ?? '';
	}

	#drawEmptiness({ view }: PaneState, { rows }: Browse): void {
		const { index, strings } = this.bench;
		// Before all is read, what is missing is not known to be missing.
		const kind =
			rows.length > 0 || !index.isComplete ? '' : index.size === 0 ? 'all' : `${view.by} ${view.search.trim()}`;
		if (kind === this.#emptiness) return;
		this.#emptiness = kind;
		this.#emptyEl.empty();
		if (kind === '') return;
		if (index.size === 0) drawBeginning(this.#emptyEl, strings, this.begin);
		else if (view.search.trim() === '') drawNothingHere(this.#emptyEl, strings, view.by);
		else drawNothingFound(this.#emptyEl, strings, view.search, this.actions.clearSearch);
	}
}
