import type { GroupRow, ReviewRow, Row } from '../../core/browse/row';
import type { NotePath } from '../../core/model/note-path';

import type { RowHeights } from './row-heights';
import { RowLine } from './row-line';

/** Heights where nothing has a layout: in a pane that is hidden, or a window that is imitated. */
const WITHOUT_LAYOUT: RowHeights = { one: 28, two: 44 };

const PLACE = { id: '', depth: 0, position: 1, size: 1 };

const ONE: GroupRow = {
	...PLACE,
	...{ kind: 'group', of: 'year', isTwoLined: false, label: '2023', key: '', count: 1, isClosed: true },
};

const TWO: ReviewRow = {
	...PLACE,
	...{ kind: 'review', isTwoLined: true, isClosed: true, hasRows: true, path: '' as NotePath, line: 0 },
	...{ title: '2023', day: null, meetup: null, speakers: [], talks: 1, problems: 1 },
};

/** A row with one line and one with two, out of sight, with everything that a row can have: so high are all rows. */
export class RowSamples {
	readonly one: HTMLElement;
	readonly two: HTMLElement;

	constructor(parentEl: HTMLElement, write: (line: RowLine, row: Row) => void) {
		const samplesEl = parentEl.createDiv({ cls: 'meetup-row-samples', attr: { 'aria-hidden': 'true' } });
		const draw = (row: Row): HTMLElement => {
			const line = new RowLine(samplesEl);
			write(line, row);
			// It is no row of the tree.
			for (const name of line.selfEl.getAttributeNames()) if (name !== 'class') line.selfEl.removeAttribute(name);
			return line.el;
		};
		this.one = draw(ONE);
		this.two = draw(TWO);
	}

	/** How high rows are now, in the person's theme and font. */
	get heights(): RowHeights {
		return { one: heightOf(this.one) || WITHOUT_LAYOUT.one, two: heightOf(this.two) || WITHOUT_LAYOUT.two };
	}
}

/** Fractions of a pixel count: there are thousands of rows. */
const heightOf = (el: HTMLElement): number => parseFloat(el.win.getComputedStyle(el).blockSize);
