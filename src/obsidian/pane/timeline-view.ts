import { BasesView } from 'obsidian';
import type { BasesEntry, BasesEntryGroup, HoverParent, HoverPopover, QueryController } from 'obsidian';

import type { TimelineEntry, TimelineGroup, TimelineLook } from '../../core/browse/timeline';
import { DAY_ID, TIMELINE_VIEW } from '../../core/compose/compose-base';
import { readDay } from '../../core/dates/read-day';
import type { NotePath } from '../../core/model/note-path';
import { shownText } from '../../core/read/shown-text';
import { attempt } from '../notify';
import { openPlace } from '../open-place';
import { oncePerFrame } from '../vault/once-per-frame';
import type { Workbench } from '../workbench';

import { showPlaceMenu } from './place-menu';
import { paneTypeOf, previewPlace } from './row-actions';
import { Timeline } from './timeline';

/** The options of the view, by their keys in the `.base` file. */
export const DATE_OPTION = 'dateProperty';
export const TALKS_OPTION = 'showTalks';

/** Makes the timeline of a base. The class is made here, and not sooner, because an app without Bases has nothing to extend. */
export function makeTimelineView(bench: Workbench, controller: QueryController, parentEl: HTMLElement): BasesView {
	const { app, index, strings, watcher } = bench;

	class TimelineView extends BasesView implements HoverParent {
		readonly type = TIMELINE_VIEW;
		hoverPopover: HoverPopover | null = null;
		readonly #timeline = new Timeline(parentEl, strings, {
			open: (place, event) => void attempt(strings, () => openPlace(app, place, paneTypeOf(event))),
			preview: (place, event, rowEl) => previewPlace(app, place, event, this, rowEl),
			menu: (place, at) => {
				const leaf = app.workspace.getMostRecentLeaf();
				if (leaf) showPlaceMenu(app, place, at, leaf, strings, null);
			},
		});
		readonly #drawSoon = oncePerFrame(() => this.#draw());
		#isStale = false;
		/** Where the app wants the view to be scrolled to, until there is something to scroll. */
		#scrollTop: number | null = null;

		constructor() {
			super(controller);
		}

		override onload(): void {
			this.register(watcher.tell({ changed: this.#drawSoon, progressed: () => {} }));
		}

		override onDataUpdated(): void {
			this.#drawSoon();
		}

		/** Told by the app, though its types do not say so, as the next three are: a view in sight again has a size. */
		onResize(): void {
			if (this.#isStale) this.#draw();
		}

		focus(): void {
			this.#timeline.focus();
		}

		getEphemeralState(): unknown {
			return { scrollTop: this.#timeline.scrollTop };
		}

		setEphemeralState(state: unknown): void {
			if (typeof state !== 'object' || state === null || !('scrollTop' in state)) return;
			if (typeof state.scrollTop !== 'number') return;
			this.#scrollTop = state.scrollTop;
			this.#drawSoon();
		}

		/** Draws what the base holds now; in a hidden view, when it is seen again. */
		#draw(): void {
			// The types promise data; there is none before the first result.
			const groups = (this.data as BasesView['data'] | undefined)?.groupedData;
			this.#isStale = !this.#timeline.isShown;
			if (!groups || this.#isStale) return;
			const isGrouped = groups.length > 1 || groups.some((group) => group.hasKey());
			const look = { order: this.#order(), hasTalks: this.config.get(TALKS_OPTION) !== false };
			this.#timeline.draw(
				groups.filter(({ entries }) => entries.length > 0).map((group) => this.#read(group, isGrouped)),
				look,
			);
			if (this.#scrollTop !== null) this.#timeline.scrollTop = this.#scrollTop;
			this.#scrollTop = null;
		}

		/** Months make sense of an order by day alone. */
		#order(): TimelineLook['order'] {
			const [first] = this.config.getSort();
			if (!first) return 'newest';
			const { propertyDate, propertyEventDate } = bench.settings;
			const days = [
				DAY_ID,
				this.config.getAsPropertyId(DATE_OPTION),
				`note.${propertyDate}`,
				`note.${propertyEventDate}`,
			];
			return days.includes(first.property) ? 'by-day' : 'other';
		}

		#read(group: BasesEntryGroup, isGrouped: boolean): TimelineGroup {
			const label = group.hasKey() ? shownText(group.key?.toString() ?? '') || null : null;
			return {
				label: isGrouped ? label : undefined,
				entries: group.entries.map((entry) => this.#readEntry(entry)),
			};
		}

		/** The day of a review is the index's, where the person has chosen no property. */
		#readEntry(entry: BasesEntry): TimelineEntry {
			const path = entry.file.path as NotePath;
			const reading = index.get(path);
			const review = reading?.kind === 'review' ? reading : undefined;
			const chosen = this.config.getAsPropertyId(DATE_OPTION);
			if (review && !chosen) return { path, review, day: review.day };
			const value = entry.getValue(chosen ?? `note.${bench.settings.propertyDate}`);
			return { path, review, day: readDay(value?.toString() ?? '') };
		}
	}

	return new TimelineView();
}
