import type { TFile } from 'obsidian';

import { attempt, sentenceOf } from '../notify';
import type { NoteToRename, Renaming } from '../vault/find-renames';
import type { Workbench } from '../workbench';

import { drawChangedNote } from './draw-changed-note';
import { drawDiff } from './draw-diff';

/** Notes that are listed at once: a person looks at the first ones. */
const MOST_NOTES = 60;

/** The notes that change, each with its lines before and after where a person opens it; and those that cannot. */
export class RenamePreview {
	readonly #el: HTMLElement;

	constructor(
		parentEl: HTMLElement,
		private readonly bench: Workbench,
	) {
		this.#el = parentEl.createDiv({ cls: 'meetup-rename-notes' });
	}

	clear(): void {
		this.#el.empty();
	}

	/** @param kept the note that others would have taken over, if nothing had been refused; null where there is none */
	draw(notes: readonly NoteToRename[], renaming: Renaming, kept: string | null): void {
		this.clear();
		const { strings } = this.bench;
		const refused = notes.filter(({ refusal }) => refusal !== null);
		if (refused.length > 0) {
			const refusedEl = this.#el.createDiv({ cls: 'meetup-rename-refused' });
			refusedEl.createDiv({ text: strings.rename.refused(refused.length) });
			const listEl = refusedEl.createEl('ul');
			for (const { file, refusal } of refused)
				if (refusal) listEl.createEl('li', { text: sentenceOf(strings, file.path, refusal) });
			if (kept !== null) refusedEl.createDiv({ text: strings.rename.keeps(kept) });
		}
		this.#drawSome(
			notes.filter(({ refusal }) => refusal === null),
			renaming,
		);
	}

	#drawSome(notes: readonly NoteToRename[], renaming: Renaming): void {
		for (const note of notes.slice(0, MOST_NOTES)) this.#drawNote(note, renaming);
		const rest = notes.slice(MOST_NOTES);
		if (rest.length === 0) return;
		const text = this.bench.strings.rename.more(rest.length);
		const moreEl = this.#el.createEl('button', { cls: 'meetup-rename-more', text, type: 'button' });
		moreEl.addEventListener('click', () => {
			moreEl.remove();
			this.#drawSome(rest, renaming);
			this.#el.querySelector<HTMLElement>(`details:nth-last-of-type(${rest.length}) > summary`)?.focus();
		});
	}

	#drawNote({ file, count }: NoteToRename, renaming: Renaming): void {
		const { strings } = this.bench;
		const { headEl } = drawChangedNote(
			this.#el,
			file,
			(linesEl) => void attempt(strings, () => this.#drawLines(linesEl, file, renaming)),
		);
		headEl.createSpan({ cls: 'meetup-rename-count', text: strings.rename.places(count) });
	}

	async #drawLines(linesEl: HTMLElement, file: TFile, renaming: Renaming): Promise<void> {
		const { before, after } = await renaming.preview(file);
		drawDiff(linesEl, this.bench.strings, file.basename, before, after);
	}
}
