import type { Adoption, AdoptionParts } from '../../core/compose/adopt-note';
import { basenameOf } from '../../core/model/note-path';
import { editedLines } from '../../core/text/edited-lines';
import type { Strings } from '../../i18n/en';
import { sentenceOf } from '../notify';

import type { NoteToAdopt } from './adopt-foot';
import { drawChangedLine } from './draw-changed-line';

/** Lines of a diff that are drawn: a person looks at the first ones. */
const MOST_LINES = 400;
const PARTS = ['properties', 'headings', 'links', 'spacing'] as const;

/** What will change, line by line, and which kinds of additions may be made. */
export class AdoptChanges {
	readonly #linesEl: HTMLElement;

	constructor(
		parentEl: HTMLElement,
		private readonly strings: Strings,
		parts: AdoptionParts,
		onToggle: (parts: AdoptionParts) => void,
	) {
		const { adopt } = strings;
		const chosen = { ...parts };
		const partsEl = parentEl.createEl('fieldset', { cls: 'meetup-adopt-parts' });
		partsEl.createEl('legend', { text: adopt.parts });
		for (const part of PARTS) {
			const labelEl = partsEl.createEl('label', { cls: 'meetup-adopt-part' });
			const boxEl = labelEl.createEl('input', { type: 'checkbox', attr: { 'data-field': part } });
			boxEl.checked = chosen[part];
			labelEl.createSpan({ text: adopt.part[part] });
			boxEl.addEventListener('change', () => {
				chosen[part] = boxEl.checked;
				onToggle({ ...chosen });
			});
		}
		this.#linesEl = parentEl.createDiv({ cls: 'meetup-adopt-diff' });
		// What scrolls without holding anything to press must be reached by the keyboard, too.
		this.#linesEl.setAttrs({ tabindex: '0', role: 'region', 'aria-label': adopt.view.changes });
	}

	/** Shows what adopting does to a note and what it leaves out, or says why it does nothing; null while that is not known. */
	draw({ path, text }: NoteToAdopt, adoption: Adoption | null): void {
		const lines = editedLines(text, adoption?.edits ?? []);
		const refusal = adoption?.refusal ?? null;
		const refused = refusal && sentenceOf(this.strings, basenameOf(path), refusal);
		this.#linesEl.empty();
		for (const { line, pieces, isAfterGap } of lines.slice(0, MOST_LINES))
			drawChangedLine(this.#linesEl, {
				...{ line, isAfterGap, isNew: line === null },
				sign: pieces.some(({ isAdded }) => isAdded) ? '+' : '',
				pieces: pieces.map(({ text: words, isAdded }) => ({ text: words, tag: isAdded ? 'ins' : 'span' })),
			});
		const more = lines.length - MOST_LINES;
		const { adopt } = this.strings;
		const foot = more > 0 ? adopt.moreLines(more) : lines.length > 0 ? adopt.unchanged : adopt.additions(0);
		const left = adoption?.refusal === null ? adoption.left : [];
		const unsaid = left.map(({ reason, property, instead }) => adopt.left[reason](property, instead));
		for (const text of [refused ?? foot, ...unsaid]) this.#linesEl.createDiv({ cls: 'meetup-adopt-foot', text });
	}
}
