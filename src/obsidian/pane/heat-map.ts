import { heatLevel } from '../../core/browse/heat-map';
import type { HeatMonths, HeatYear } from '../../core/browse/heat-map';
import type { Strings } from '../../i18n/en';

/** What choosing a month does: the month as `2023-08`, or null where it was chosen and is no longer. */
export interface HeatActions {
	readonly pick: (month: string | null) => void;
}

/** Of the fourteen parts of a row's width the year takes two and each month one. */
const PART = 100 / 14;

/**
 * The months of all years as a grid that the arrow keys walk. Tab reaches one of them: the one last walked to, else the
 * chosen one, else the newest that has anything.
 */
export class HeatMap {
	readonly #gridEl: HTMLElement;
	/** Says in words what the pointer or the focus is on: fingers get no tooltips. */
	readonly #wordsEl: HTMLElement;
	#months: HeatMonths = { years: [], most: 0, total: 0 };
	#picked: string | null = null;
	#current: string | null = null;

	constructor(
		parentEl: HTMLElement,
		private readonly strings: Strings,
		private readonly actions: HeatActions,
	) {
		const attr = { role: 'grid', 'aria-label': strings.cards.heatMap };
		this.#gridEl = parentEl.createDiv({ cls: 'meetup-heat', attr });
		this.#wordsEl = parentEl.createDiv({ cls: 'meetup-heat-words', attr: { 'aria-hidden': 'true' } });
		this.#drawHead();
		const gridEl = this.#gridEl;
		gridEl.addEventListener('click', ({ target }) => this.#pick(monthAt(target)));
		gridEl.addEventListener('keydown', (event) => this.#press(event));
		gridEl.addEventListener('mouseover', ({ target }) => this.#say(monthAt(target)));
		gridEl.addEventListener('mouseleave', () => this.#say(null));
		gridEl.addEventListener('focusin', ({ target }) => {
			this.#stand(monthAt(target));
			this.#say(this.#current);
		});
		gridEl.addEventListener('focusout', () => this.#say(null));
	}

	/** Shows the months at once, in the elements that are there: the focus stays where it is. */
	draw(months: HeatMonths, picked: string | null): void {
		if (months.most !== this.#months.most) this.#drawn.clear();
		this.#months = months;
		this.#picked = picked;
		const focused = this.#focused();
		this.#gridEl.toggle(months.total > 0);
		this.#drawYears();
		for (const cellEl of this.#gridEl.querySelectorAll('[aria-selected="true"]'))
			cellEl.setAttribute('aria-selected', 'false');
		this.#cellOf(picked)?.setAttribute('aria-selected', 'true');
		this.#stand([this.#current, picked].find((month) => this.#cellOf(month ?? null)) ?? this.#newest());
		if (focused !== null && !this.#cellOf(focused)) this.#cellOf(this.#current)?.focus();
		this.#say(this.#focused());
	}

	/** The years as they are drawn. */
	readonly #drawn = new Map<string, HeatYear>();

	#drawHead(): void {
		const { months, monthName } = this.strings.cards;
		const rowEl = this.#gridEl.createSvg('svg', { cls: ['meetup-heat-row', 'mod-head'], attr: { role: 'row' } });
		months.forEach((text, at) => {
			const attr = {
				role: 'columnheader',
				'aria-label': monthName(at + 1),
				x: `${PART * (at + 2.5)}%`,
				y: '75%',
			};
			rowEl.createSvg('text', { attr }).textContent = text;
		});
	}

	#drawYears(): void {
		const { years, most } = this.#months;
		const rows = [...this.#gridEl.querySelectorAll<SVGElement>('[data-year]')];
		const isKnown = new Set(years.map(({ year }) => year));
		const kept = rows.filter((rowEl) => {
			const year = rowEl.dataset['year'] ?? '';
			if (isKnown.has(year)) return true;
			this.#drawn.delete(year);
			rowEl.remove();
			return false;
		});
		for (const year of years) {
			const rowEl = kept[0]?.dataset['year'] === year.year ? kept.shift() : this.#addYear(year.year, kept[0]);
			if (!rowEl || this.#drawn.get(year.year) === year) continue;
			this.#drawn.set(year.year, year);
			for (const [at, cellEl] of [...rowEl.querySelectorAll('rect')].entries()) {
				const count = year.counts[at] ?? 0;
				cellEl.setAttrs({
					'aria-label': this.strings.cards.monthCount(year.year, at + 1, count),
					'aria-disabled': count === 0 ? 'true' : null,
					'data-level': heatLevel(count, most),
				});
			}
		}
	}

	#addYear(year: string, before: SVGElement | undefined): SVGElement {
		const rowEl = this.#gridEl.createSvg('svg', {
			cls: 'meetup-heat-row',
			attr: { role: 'row', 'data-year': year },
		});
		if (before) this.#gridEl.insertBefore(rowEl, before);
		rowEl.createSvg('text', { attr: { role: 'rowheader', x: 0, y: '68%' } }).textContent = year;
		for (let month = 1; month <= 12; month += 1) {
			const attr = {
				role: 'gridcell',
				tabindex: -1,
				'aria-selected': 'false',
				'data-month': `${year}-${String(month).padStart(2, '0')}`,
				...{ x: `${PART * (month + 1) + 0.25}%`, width: `${PART - 0.5}%`, y: '8%', height: '84%', rx: 2 },
			};
			rowEl.createSvg('rect', { attr });
		}
		return rowEl;
	}

	#pick(month: string | null): void {
		const isPicked = month === this.#picked;
		const cellEl = this.#cellOf(month);
		// A month without reviews would show nothing but a way back.
		if (cellEl && (isPicked || cellEl.getAttribute('aria-disabled') === null))
			this.actions.pick(isPicked ? null : month);
	}

	#press(event: KeyboardEvent): void {
		const month = monthAt(event.target);
		if (month === null || event.altKey || event.metaKey || event.shiftKey) return;
		if (event.key === 'Enter' || event.key === ' ') {
			if (!event.repeat) this.#pick(month);
		} else {
			const next = monthBeside(month, event.key, event.ctrlKey, this.#months.years);
			if (next === null) return;
			this.#stand(next);
			this.#cellOf(next)?.focus();
		}
		event.preventDefault();
		event.stopPropagation();
	}

	/** Makes a month what Tab reaches. */
	#stand(month: string | null): void {
		if (month === null) return;
		this.#cellOf(this.#current)?.setAttribute('tabindex', '-1');
		this.#cellOf(month)?.setAttribute('tabindex', '0');
		this.#current = month;
	}

	#say(month: string | null): void {
		const { heatMap, noDates } = this.strings.cards;
		const label = this.#cellOf(month ?? this.#picked)?.getAttribute('aria-label');
		this.#wordsEl.setText(label ?? (this.#months.total > 0 ? heatMap : noDates));
	}

	/** The newest month that has anything. */
	#newest(): string | null {
		const [first] = this.#months.years;
		if (!first) return null;
		const month = first.counts.reduce((last, count, at) => (count > 0 ? at + 1 : last), 1);
		return `${first.year}-${String(month).padStart(2, '0')}`;
	}

	#focused(): string | null {
		const { activeElement } = this.#gridEl.doc;
		return this.#gridEl.contains(activeElement) ? monthAt(activeElement) : null;
	}

	#cellOf(month: string | null): SVGElement | null {
		// What is searched for may be anything.
		const isMonth = month !== null && /^\d{4}-\d{2}$/u.test(month);
		return isMonth ? this.#gridEl.querySelector<SVGElement>(`[data-month="${month}"]`) : null;
	}
}

const monthAt = (target: EventTarget | null): string | null =>
	(target as Element | null)?.closest<SVGElement>('[data-month]')?.dataset['month'] ?? null;

/** Where a key leads from a month, the same month at an edge; null for keys that lead nowhere. */
function monthBeside(from: string, key: string, isFar: boolean, years: readonly HeatYear[]): string | null {
	let row = years.findIndex(({ year }) => year === from.slice(0, 4));
	let month = Number(from.slice(5));
	const last = years.length - 1;
	if (key === 'Home' || key === 'End') {
		month = key === 'Home' ? 1 : 12;
		if (isFar) row = key === 'Home' ? 0 : last;
	} else if (key === 'ArrowLeft') month -= 1;
	else if (key === 'ArrowRight') month += 1;
	else if (key === 'ArrowUp') row -= 1;
	else if (key === 'ArrowDown') row += 1;
	else return null;
	const { year } = years[Math.min(Math.max(row, 0), last)] ?? { year: from.slice(0, 4) };
	return `${year}-${String(Math.min(Math.max(month, 1), 12)).padStart(2, '0')}`;
}
