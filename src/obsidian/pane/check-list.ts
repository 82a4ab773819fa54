import { wordsOf } from './check-rows';
import type { CheckRow, FindingRow, GroupRow } from './check-rows';
import { drawExplanation, drawFinding, drawGroup, drawMore } from './draw-finding';
import type { ListPen } from './draw-finding';
import { TreeKeys } from './tree-keys';

/** What the list asks of the pane. */
export interface CheckListActions {
	readonly toggle: (row: GroupRow) => void;
	readonly showMore: (row: Extract<CheckRow, { kind: 'more' }>) => void;
	readonly open: (row: FindingRow, event: MouseEvent | KeyboardEvent) => void;
	readonly preview: (row: FindingRow, event: MouseEvent, rowEl: HTMLElement) => void;
	readonly menu: (row: FindingRow, event: MouseEvent) => void;
}

/** A row, and around it what belongs to it: its buttons, its reason. */
interface Drawn {
	readonly row: CheckRow;
	readonly el: HTMLElement;
	readonly itemEl: HTMLElement;
}

const ROW = '[data-row]';
const ITEM = '.meetup-check-item';

/** Findings in groups: drawn, clicked, and walked with the keyboard. One row is reached with Tab, and then its buttons. */
export class CheckList {
	readonly #el: HTMLElement;
	readonly #keys = new TreeKeys<CheckRow>((row) => this.#labelOf(row));
	readonly #explained = new Set<string>();
	#drawn: readonly Drawn[] = [];
	#placeOfEl: ReadonlyMap<HTMLElement, number> = new Map();
	/** The row that the Tab key comes to, and where it stood: the next one takes its place when it is gone. */
	#current = { id: '', at: 0 };

	constructor(
		parentEl: HTMLElement,
		private readonly pen: Omit<ListPen, 'onClose' | 'explained'>,
		private readonly actions: CheckListActions,
	) {
		this.#el = parentEl.createDiv({ cls: 'meetup-check-list' });
		this.#el.on('click', ROW, (event, rowEl) => this.#clicked(event, rowEl));
		this.#el.on('auxclick', ROW, (event, rowEl) => event.button === 1 && this.#clicked(event, rowEl));
		// A middle click opens a row; it must not begin to scroll.
		this.#el.on('mousedown', ROW, (event) => event.button === 1 && event.preventDefault());
		this.#el.on('contextmenu', ROW, (event, rowEl) => {
			const row = this.#rowAt(rowEl);
			if (row?.kind === 'finding') actions.menu(row, event);
		});
		this.#el.on('mouseover', ROW, (event, rowEl) => {
			const row = this.#rowAt(rowEl);
			if (row?.kind === 'finding') actions.preview(row, event, rowEl);
		});
		this.#el.on('keydown', ITEM, (event, itemEl) => this.#pressed(event, itemEl));
		this.#el.on('focusin', ITEM, (_, itemEl) => this.#stand(this.#placeOfEl.get(itemEl) ?? 0));
	}

	/** Draws the groups anew. Whoever had the focus keeps it: on their row, or on the one that took its place. */
	draw(groups: readonly GroupRow[]): void {
		const hadFocus = this.#el.contains(this.#el.doc.activeElement);
		const pen: ListPen = { ...this.pen, explained: this.#explained, onClose: () => this.focus() };
		this.#el.empty();
		const drawn: Drawn[] = [];
		for (const group of groups) {
			const groupEl = this.#el.createDiv({ cls: 'meetup-check-group' });
			const headEl = groupEl.createDiv({ cls: 'meetup-check-item' });
			drawn.push({ row: group, el: drawGroup(headEl, group, pen), itemEl: headEl });
			if (group.isClosed) continue;
			drawExplanation(headEl, group, pen);
			const { title } = pen.strings.checkPane.kind[group.code];
			const listEl = groupEl.createDiv({ attr: { role: 'list', 'aria-label': title } });
			for (const row of group.rows) {
				const itemEl = listEl.createDiv({
					cls: ['tree-item', 'meetup-check-item'],
					attr: { role: 'listitem' },
				});
				const el = row.kind === 'more' ? drawMore(itemEl, row, pen) : drawFinding(itemEl, row, pen);
				drawn.push({ row, el, itemEl });
			}
		}
		this.#drawn = drawn;
		this.#placeOfEl = new Map(drawn.flatMap(({ el, itemEl }, at) => [[el, at] as const, [itemEl, at] as const]));
		const found = drawn.findIndex(({ row }) => row.id === this.#current.id);
		this.#stand(found < 0 ? Math.min(this.#current.at, drawn.length - 1) : found);
		if (hadFocus) this.focus();
	}

	/** Puts the focus on the row where it was last. */
	focus(): void {
		this.#drawn[this.#current.at]?.el.focus({ preventScroll: true });
	}

	#stand(at: number): void {
		this.#tab(-1);
		this.#current = { id: this.#drawn[at]?.row.id ?? '', at: Math.max(at, 0) };
		this.#tab(0);
	}

	/** Lets the Tab key reach the current row and its buttons, or not. */
	#tab(tabindex: 0 | -1): void {
		const current = this.#drawn[this.#current.at];
		for (const el of current?.itemEl.querySelectorAll(`${ROW}, button`) ?? []) el.setAttr('tabindex', tabindex);
	}

	#rowAt(el: HTMLElement): CheckRow | undefined {
		return this.#drawn[this.#placeOfEl.get(el) ?? -1]?.row;
	}

	#clicked(event: MouseEvent, rowEl: HTMLElement): void {
		const row = this.#rowAt(rowEl);
		if (!row) return;
		event.preventDefault();
		this.#act(row, event);
	}

	#act(row: CheckRow, event: MouseEvent | KeyboardEvent): void {
		if (row.kind === 'finding') this.actions.open(row, event);
		else if (row.kind === 'more') this.actions.showMore(row);
		else this.actions.toggle(row);
	}

	#pressed(event: KeyboardEvent, itemEl: HTMLElement): void {
		const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
		// Enter with a modifier opens in a new tab; other combinations belong to the app.
		if (event.isComposing || (hasModifier && event.key !== 'Enter')) return;
		const at = this.#placeOfEl.get(itemEl) ?? 0;
		const drawn = this.#drawn[at];
		const isOnRow = event.target === drawn?.el;
		// Buttons are pressed by the app itself.
		if (!drawn || (!isOnRow && !/^Arrow/u.test(event.key))) return;
		const rows = this.#drawn.map(({ row }) => row);
		const move = this.#keys.moveOf(event, rows, at);
		if (!isOnRow && event.key === 'ArrowLeft') drawn.el.focus();
		else if (move?.kind === 'focus') this.#drawn[move.row]?.el.focus();
		else if (isOnRow && (move || event.key === ' ')) this.#act(drawn.row, event);
		else return;
		event.preventDefault();
	}

	#labelOf(row: CheckRow): string {
		if (row.kind === 'more') return '';
		return row.kind === 'group' ? this.pen.strings.checkPane.kind[row.code].title : wordsOf(row.finding);
	}
}
