import { ItemView } from 'obsidian';
import type { WorkspaceLeaf } from 'obsidian';

import MeetupReflections from '../../main';
import { heatMonths } from '../../src/core/browse/heat-map';
import type { NameKey } from '../../src/core/model/name-key';
import { HeatMap } from '../../src/obsidian/pane/heat-map';
import { drawSpeakerCard } from '../../src/obsidian/pane/speaker-card';
import { drawYearCard } from '../../src/obsidian/pane/year-card';
import type { Workbench } from '../../src/obsidian/workbench';

declare global {
	interface Window {
		/** What the cards asked of the pane. */
		asked?: unknown[];
		/** Draws the heat map with a card under it, `speaker 도하람` or `year 2024`. */
		showCard?: (what: string) => void;
	}
}

/** The plugin, and a view that holds the heat map and one card. */
export default class CardsPlugin extends MeetupReflections {
	override async onload(): Promise<void> {
		await super.onload();
		const bench = (this as unknown as { bench(): Workbench }).bench();
		this.registerView('cards', (leaf) => new CardsView(leaf, bench));
		this.addCommand({
			id: 'show-cards',
			name: 'Show cards',
			callback: () => void this.app.workspace.ensureSideLeaf('cards', 'right', { active: true, reveal: true }),
		});
	}
}

class CardsView extends ItemView {
	constructor(
		leaf: WorkspaceLeaf,
		private readonly bench: Workbench,
	) {
		super(leaf);
	}

	getViewType(): string {
		return 'cards';
	}

	getDisplayText(): string {
		return 'Cards';
	}

	protected override async onOpen(): Promise<void> {
		const { bench, contentEl } = this;
		contentEl.addClass('cards-view');
		const asked: unknown[] = (window.asked = []);
		await bench.watcher.whenComplete();
		let picked: string | null = null;
		const map = new HeatMap(contentEl, bench.strings, {
			pick: (month) => {
				asked.push(month);
				map.draw(heatMonths(bench.index), (picked = month));
			},
		});
		const cardEl = contentEl.createDiv();
		let shown = '';
		const draw = (): void => {
			map.draw(heatMonths(bench.index), picked);
			const [kind, name = ''] = shown.split(' ');
			const actions = {
				open: (place: unknown) => void asked.push(place),
				preview: () => undefined,
				showSpeaker: (key: NameKey) => void asked.push(key),
			};
			const entry = bench.index.findSpeaker(name);
			if (kind === 'speaker' && entry) drawSpeakerCard(cardEl, bench, entry, actions);
			if (kind === 'year') drawYearCard(cardEl, bench, name, actions);
		};
		this.register(bench.watcher.tell({ changed: draw, progressed: () => undefined }));
		window.showCard = (what) => {
			shown = what;
			draw();
		};
		draw();
	}
}
