import type { TFile } from 'obsidian';
import type { HostApp } from '../host-app';
import { linkDestination } from '../workspace/link-destination';

/** What is carried while something is dragged. */
export interface Draggable {
	readonly type: string;
	readonly icon: string;
	readonly title: string;
	readonly source?: unknown;
	readonly file?: TFile;
	readonly linktext?: string;
	readonly sourcePath?: string;
}

/** What dropping does there: a sentence for the person, and the sign at the pointer. */
export interface DropResult {
	readonly action: string;
	readonly dropEffect: DataTransfer['dropEffect'];
}

/**
 * The app's own drag and drop: what begins a drag says what it carries, and what it is dropped on takes that, not the
 * data of the browser. Not in the app's types; plugins use it all the same.
 */
export class DragManager {
	draggable: Draggable | null = null;

	constructor(
		private readonly app: HostApp,
		rootEl: HTMLElement,
	) {
		rootEl.win.addEventListener('dragstart', (event) =>
			event.target?.addEventListener('dragend', () => this.onDragEnd(), { once: true }),
		);
	}

	dragFile(event: DragEvent, file: TFile, source?: unknown): Draggable {
		this.writeUrl(event, file);
		return { type: 'file', icon: 'lucide-file', title: file.basename, file, source };
	}

	/** Overwrites the text that the browser carries: with the address of the file in the app, where there is one. */
	dragLink(event: DragEvent, linktext: string, sourcePath: string, title?: string, source?: unknown): Draggable {
		const file = linkDestination(this.app, linktext, sourcePath);
		if (file) this.writeUrl(event, file);
		else event.dataTransfer?.setData('text/plain', linktext);
		return {
			...{ type: 'link', icon: 'lucide-link', title: title ?? file?.basename ?? linktext },
			...{ linktext, sourcePath, source, ...(file && { file }) },
		};
	}

	onDragStart(_event: DragEvent, draggable: Draggable): void {
		this.draggable = draggable;
	}

	onDragEnd(): void {
		this.draggable = null;
	}

	/** Lets an element take what is dragged. @param drop is asked while it is over it, too; null where it does not take it */
	handleDrop(
		el: HTMLElement,
		drop: (event: DragEvent, draggable: Draggable, isOver: boolean) => DropResult | null,
	): void {
		const take = (event: DragEvent, isOver: boolean): void => {
			const result = this.draggable && drop(event, this.draggable, isOver);
			if (!result) return;
			event.preventDefault();
			if (event.dataTransfer) event.dataTransfer.dropEffect = result.dropEffect;
		};
		el.addEventListener('dragover', (event) => take(event, true));
		el.addEventListener('drop', (event) => take(event, false));
	}

	private writeUrl({ dataTransfer }: DragEvent, { path }: TFile): void {
		const url = `obsidian://open?file=${encodeURIComponent(path)}`;
		for (const type of ['text/plain', 'text/uri-list']) dataTransfer?.setData(type, url);
	}
}
