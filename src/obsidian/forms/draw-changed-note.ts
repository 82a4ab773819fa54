import type { TFile } from 'obsidian';

/** A changed note in a list: it opens and shows its lines. */
export interface ChangedNoteEls {
	readonly detailsEl: HTMLDetailsElement;
	readonly headEl: HTMLElement;
}

/** Makes a note that opens. Of many a person opens a few, so its lines are asked for when it opens the first time. */
export function drawChangedNote(
	parentEl: HTMLElement,
	file: TFile,
	drawLines: (linesEl: HTMLElement) => void,
): ChangedNoteEls {
	const detailsEl = parentEl.createEl('details', { cls: 'meetup-changed-note' });
	const headEl = detailsEl.createEl('summary', { cls: 'meetup-changed-head' });
	const nameEl = headEl.createSpan({ cls: 'meetup-changed-name', text: file.basename });
	// Notes of one name may lie in several folders.
	const folder = file.parent?.isRoot() === false ? file.parent.path : '';
	if (folder !== '') nameEl.createSpan({ cls: 'meetup-changed-folder', text: folder });
	detailsEl.addEventListener('toggle', () => {
		if (detailsEl.open && detailsEl.children.length === 1)
			drawLines(detailsEl.createDiv({ cls: 'meetup-changed-lines' }));
	});
	return { detailsEl, headEl };
}
