import { setIcon } from 'obsidian';

import type { GroupRow, Row } from '../../core/browse/row';
import type { Strings } from '../../i18n/en';

/** What a row says: a line, a smaller line under it, and a count at its end. Empty texts are not drawn. */
interface RowText {
	readonly text: string;
	readonly subtext: string;
	readonly flair: string;
	/** What the count counts. */
	readonly flairLabel?: string;
}

const WARNING = 'triangle-alert';

/** Makes the element of a row. Its `data-row` is the row's id, by which events find the row again. */
export function drawRow(parentEl: HTMLElement, row: Row, strings: Strings): HTMLElement {
	const isCollapsible = row.kind === 'group' || (row.kind === 'review' && row.hasRows);
	const isClosed = isCollapsible && row.isClosed;
	const itemEl = parentEl.createDiv({ cls: ['tree-item', 'meetup-row'], attr: { role: 'presentation' } });
	itemEl.toggleClass('is-collapsed', isClosed);
	itemEl.setCssProps({ '--meetup-depth': String(row.depth) });
	const selfEl = itemEl.createDiv({
		cls: ['tree-item-self', 'is-clickable'],
		attr: {
			role: 'treeitem',
			tabindex: -1,
			'data-row': row.id,
			'aria-level': row.depth + 1,
			'aria-posinset': row.position,
			'aria-setsize': row.size,
			'aria-expanded': isCollapsible ? String(!isClosed) : null,
		},
	});
	if (isCollapsible) {
		selfEl.addClass('mod-collapsible');
		const arrowEl = selfEl.createDiv({ cls: ['tree-item-icon', 'collapse-icon'] });
		arrowEl.toggleClass('is-collapsed', isClosed);
		setIcon(arrowEl, 'right-triangle');
	} else if (row.kind !== 'talk') {
		setIcon(selfEl.createDiv({ cls: ['tree-item-icon', 'meetup-row-icon'] }), iconOf(row));
	}
	const { text, subtext, flair, flairLabel } = textOf(row, strings);
	const innerEl = selfEl.createDiv({ cls: 'tree-item-inner' });
	const textEl = innerEl.createDiv({ cls: 'tree-item-inner-text', text });
	// Titles are cut where the pane ends.
	if (row.kind === 'review' || row.kind === 'reflection') textEl.setAttr('aria-label', text);
	if (subtext !== '') innerEl.createDiv({ cls: 'tree-item-inner-subtext', text: subtext });
	if (row.kind === 'review' && row.problems > 0) {
		setIcon(
			selfEl.createDiv({ cls: 'meetup-row-problem', attr: { 'aria-label': strings.pane.hasProblem } }),
			WARNING,
		);
	}
	if (flair !== '') {
		selfEl
			.createDiv({ cls: 'tree-item-flair-outer' })
			.createSpan({ cls: 'tree-item-flair', text: flair, attr: { 'aria-label': flairLabel ?? null } });
	}
	return selfEl;
}

/** What typing letters jumps to: what a row says, without its number or a kind in square brackets before it. */
export function labelOf(row: Row, strings: Strings): string {
	return textOf(row, strings).text.replace(/^(?:\[[^\]]*\]|\d+\.)\s*/u, '');
}

function iconOf(row: Row): string {
	if (row.kind === 'problem') return WARNING;
	return row.kind === 'reflection' ? 'message-circle' : 'file-text';
}

function textOf(row: Row, strings: Strings): RowText {
	const { pane } = strings;
	switch (row.kind) {
		case 'group':
			return {
				text: row.label ?? namelessLabel(row, strings),
				subtext: '',
				flair: String(row.count),
				flairLabel: pane.reviews(row.count),
			};
		case 'review':
			return {
				text: row.title,
				subtext: joined(row.day, row.speakers.join(', ')),
				flair: row.talks > 0 ? String(row.talks) : '',
				flairLabel: pane.talks(row.talks),
			};
		case 'talk':
			return {
				text: (row.number === null ? '' : `${row.number}. `) + (row.title || pane.untitled),
				subtext: row.speakers.join(', '),
				flair: '',
			};
		case 'reflection':
			return { text: row.title, subtext: row.day ?? '', flair: '' };
		case 'task':
			return { text: row.text, subtext: joined(row.day, row.review), flair: '' };
		case 'problem':
			return { text: strings.problem[row.problem.code](row.problem.text), subtext: '', flair: '' };
	}
}

function joined(...parts: (string | null)[]): string {
	return parts.filter(Boolean).join(' · ');
}

function namelessLabel({ of }: GroupRow, { pane }: Strings): string {
	if (of in pane.group) return pane.group[of as keyof typeof pane.group];
	return pane.none[of as keyof typeof pane.none];
}
