import { setIcon } from 'obsidian';

import type { TimelineGroupRow, TimelineRow } from '../../core/browse/timeline';
import { formatDay } from '../../core/dates/format-day';
import type { CalendarDay } from '../../core/model/calendar-day';
import { basenameOf } from '../../core/model/note-path';
import type { Strings } from '../../i18n/en';
import { languageOf } from '../../i18n/strings';

/** Makes the element of a row of the timeline. Its `data-row` is the row's id, by which events find the row again. */
export function drawTimelineRow(parentEl: HTMLElement, row: TimelineRow, strings: Strings): HTMLElement {
	const isClosed = row.kind === 'group' ? row.isClosed : null;
	const itemEl = parentEl.createDiv({
		cls: ['tree-item', 'meetup-timeline-item', CLASSES[row.kind === 'group' ? row.of : row.kind]],
		attr: { role: 'presentation' },
	});
	const selfEl = itemEl.createDiv({
		cls: ['tree-item-self', 'is-clickable', 'meetup-timeline-row'],
		attr: {
			role: 'treeitem',
			tabindex: -1,
			'data-row': row.id,
			'aria-level': row.depth + 1,
			'aria-posinset': row.position,
			'aria-setsize': row.size,
			'aria-expanded': isClosed === null ? null : String(!isClosed),
		},
	});
	if (isClosed !== null) {
		selfEl.addClass('mod-collapsible');
		const arrowEl = selfEl.createDiv({ cls: ['tree-item-icon', 'collapse-icon'] });
		arrowEl.toggleClass('is-collapsed', isClosed);
		setIcon(arrowEl, 'right-triangle');
	}
	if (row.kind === 'entry')
		selfEl.createDiv({ cls: 'meetup-timeline-day', text: dayOf(row.day, row.isInMonth, strings) });
	const innerEl = selfEl.createDiv({ cls: ['tree-item-inner', 'meetup-timeline-words'] });
	innerEl.createDiv({ cls: 'tree-item-inner-text', text: timelineTitle(row, strings) });
	const subtext = subtextOf(row, strings);
	if (subtext !== '') innerEl.createDiv({ cls: 'tree-item-inner-subtext', text: subtext });
	if (row.kind === 'group') {
		const attr = { 'aria-label': strings.bases.notes(row.count) };
		selfEl
			.createDiv({ cls: 'tree-item-flair-outer' })
			.createSpan({ cls: 'tree-item-flair', text: String(row.count), attr });
	}
	return selfEl;
}

const MONTH = 'MMMM';
const DAY_IN_MONTH = 'D (ddd)';

const CLASSES = {
	year: 'meetup-timeline-year',
	month: 'meetup-timeline-month',
	value: 'meetup-timeline-year',
	entry: 'meetup-timeline-entry',
	talk: 'meetup-timeline-talk',
	more: 'meetup-timeline-more',
} as const;

/** The first line of a row, to which typing letters jumps. */
export function timelineTitle(row: TimelineRow, strings: Strings): string {
	const { bases, pane } = strings;
	switch (row.kind) {
		case 'group':
			return labelOf(row, strings);
		case 'entry':
			return row.review?.title ?? basenameOf(row.path);
		case 'talk':
			return (row.talk.number === null ? '' : `${row.talk.number}. `) + (row.talk.title || pane.untitled);
		case 'more':
			return bases.more(row.count);
	}
}

/** Months are spelled out: any day of one will do. */
function labelOf({ label, of }: TimelineGroupRow, strings: Strings): string {
	if (label === null) return of === 'value' ? strings.bases.noValue : strings.pane.none.year;
	if (of === 'year') return strings.pane.row.year(label);
	return of === 'month' ? formatDay(`2000-${label}-01` as CalendarDay, MONTH, languageOf(strings)) : label;
}

/** Under its month a day needs no more than its number. */
function dayOf(day: CalendarDay | null, isInMonth: boolean, strings: Strings): string {
	return day === null || !isInMonth ? (day ?? '') : formatDay(day, DAY_IN_MONTH, languageOf(strings));
}

function subtextOf(row: TimelineRow, { pane }: Strings): string {
	if (row.kind === 'talk') return row.speakers.join(', ');
	if (row.kind !== 'entry' || !row.review) return '';
	const talks = row.review.talks.length;
	return [row.speakers.join(', '), talks > 0 && pane.talks(talks)].filter(Boolean).join(' · ');
}
