import { ItemView } from 'obsidian';
import type { HoverPopover, ViewStateResult, WorkspaceLeaf } from 'obsidian';

import type { Finding, FindingCode } from '../../core/model/finding';
import { CHECK_VIEW } from '../check-view';
import type { Mending } from '../check-view';
import { attempt } from '../notify';
import { openPlace } from '../open-place';
import { oncePerFrame } from '../vault/once-per-frame';
import type { Workbench } from '../workbench';

import { CheckList } from './check-list';
import { CheckRounds } from './check-rounds';
import type { Round } from './check-rounds';
import { checkRows, codesOf, PAGE } from './check-rows';
import { CheckStatus } from './check-status';
import { drawFine } from './draw-empty';
import { drawNavButton } from './nav-button';
import { showPlaceMenu } from './place-menu';
import { paneTypeOf, previewPlace } from './row-actions';

/** What the pane is made of, top to bottom. */
interface PaneParts {
	readonly status: CheckStatus;
	readonly listEl: HTMLElement;
	readonly list: CheckList;
	readonly emptyEl: HTMLElement;
}

/** What may need mending in the notes, in the sidebar, each with its fix or the reason why there is none. */
export class CheckPane extends ItemView {
	override icon = 'clipboard-check';
	/** What is opened does not take its place, in the main area neither. */
	override navigation = false;
	hoverPopover: HoverPopover | null = null;
	#closed: ReadonlySet<FindingCode> = new Set();
	#shown: ReadonlyMap<FindingCode, number> = new Map();
	#findings: readonly Finding[] | null = null;
	#parts: PaneParts | null = null;
	readonly #rounds: CheckRounds;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly bench: Workbench,
		private readonly mending: Mending,
	) {
		super(leaf);
		this.#rounds = new CheckRounds(bench, {
			isSeen: () => this.#parts !== null && this.contentEl.isShown(),
			progressed: (done, total) => this.#parts?.status.checking(done, total),
			ended: (round) => this.#ended(round),
		});
	}

	override getViewType(): string {
		return CHECK_VIEW;
	}

	override getDisplayText(): string {
		return this.bench.strings.command.checkReviews;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), closed: [...this.#closed] };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const closed: unknown = typeof state === 'object' && state !== null && 'closed' in state && state.closed;
		if (Array.isArray(closed))
			this.#closed = new Set(codesOf(this.bench.strings).filter((code) => closed.includes(code)));
		await super.setState(state, result);
		this.#redraw();
	}

	override onResize(): void {
		super.onResize();
		// A pane that was hidden and comes into sight is told so by its size.
		this.#look();
	}

	protected override async onOpen(): Promise<void> {
		const { app, bench, contentEl } = this;
		const { strings, watcher } = bench;
		contentEl.empty();
		contentEl.addClass('meetup-pane');
		const buttonsEl = contentEl.createDiv({ cls: 'nav-header' }).createDiv({ cls: 'nav-buttons-container' });
		drawNavButton(buttonsEl, 'refresh-cw', strings.checkPane.again, () => this.#again());
		drawNavButton(buttonsEl, 'chevrons-up-down', strings.pane.expandAll, () => this.#close([]));
		drawNavButton(buttonsEl, 'chevrons-down-up', strings.pane.collapseAll, () => this.#close(codesOf(strings)));
		const status = new CheckStatus(contentEl, strings, () => this.#rounds.stop());
		const listEl = contentEl.createDiv({ cls: ['nav-files-container', 'meetup-pane-list'] });
		const { mending } = this;
		const list = new CheckList(
			listEl,
			{ strings, mending },
			{
				toggle: ({ code }) => {
					const closed = new Set(this.#closed);
					if (!closed.delete(code)) closed.add(code);
					this.#close([...closed]);
				},
				showMore: ({ code }) => {
					this.#shown = new Map([...this.#shown, [code, (this.#shown.get(code) ?? PAGE) + PAGE]]);
					this.#redraw();
				},
				open: ({ finding }, event) => void attempt(strings, () => openPlace(app, finding, paneTypeOf(event))),
				preview: ({ finding }, event, rowEl) => previewPlace(app, finding, event, this, rowEl),
				menu: ({ finding }, event) => showPlaceMenu(app, finding, event, this.leaf, strings, null),
			},
		);
		this.#parts = { status, listEl, list, emptyEl: listEl.createDiv() };
		const touch = (): void => this.#rounds.touch();
		const progressed = oncePerFrame(() => this.#sayReading());
		this.register(watcher.tell({ changed: touch, progressed }));
		// Not all that is found stands in the index: markers, say, stand in any note.
		this.registerEvent(app.metadataCache.on('changed', touch));
		this.registerEvent(app.vault.on('rename', touch));
		this.registerEvent(app.vault.on('delete', touch));
		this.register(() => this.#rounds.end());
		this.#look();
	}

	/** Begins a check where one is due. */
	#look(): void {
		this.#sayReading();
		this.#rounds.look();
	}

	#again(): void {
		this.#parts?.status.checking(0, 0);
		this.#rounds.again();
	}

	/** Before all is read, what is missing is not known to be missing: the check waits. */
	#sayReading(): void {
		const { index, watcher } = this.bench;
		if (!index.isComplete) this.#parts?.status.reading(watcher.progress.read, watcher.progress.total);
	}

	#ended(round: Round): void {
		this.#findings = round.findings ?? this.#findings;
		if (!this.#parts) return;
		const { status, list, emptyEl } = this.#parts;
		const hadFocus = status.ended(round, this.#findings ?? []);
		this.#redraw();
		if (hadFocus) list.focus();
		if (this.#findings?.length === 0 && !round.wasStopped && round.findings)
			drawFine(emptyEl, this.bench.strings, this.bench.index.size > 0);
	}

	#close(codes: readonly FindingCode[]): void {
		this.#closed = new Set(codes);
		this.app.workspace.requestSaveLayout();
		this.#redraw();
	}

	#redraw(): void {
		if (!this.#parts || !this.#findings) return;
		const { listEl, list, emptyEl } = this.#parts;
		const { scrollTop } = listEl;
		const groups = checkRows(this.bench.strings, this.#findings, { closed: this.#closed, shown: this.#shown });
		if (groups.length > 0) emptyEl.empty();
		list.draw(groups);
		listEl.scrollTop = scrollTop;
	}
}
