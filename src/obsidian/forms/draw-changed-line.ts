/** Characters of a line that are drawn. */
const LONGEST_LINE = 2000;

/** A piece of a line that a change adds, takes away or leaves. */
export interface ChangedPiece {
	readonly text: string;
	readonly tag: 'ins' | 'del' | 'span';
}

/** A line as it is before or after a change. */
export interface DrawnLine {
	/** Zero-based; null for a line that has no number yet. */
	readonly line: number | null;
	readonly sign: '+' | '−' | '';
	/** Whether the whole line is new. */
	readonly isNew: boolean;
	readonly pieces: readonly ChangedPiece[];
	/** Whether lines that stay as they are were left out in front of it. */
	readonly isAfterGap: boolean;
}

/** Makes a line of a preview, with its number, a sign and the words that change. */
export function drawChangedLine(parentEl: HTMLElement, { line, sign, isNew, pieces, isAfterGap }: DrawnLine): void {
	if (isAfterGap) parentEl.createDiv({ cls: 'meetup-adopt-gap', text: '⋯', attr: { 'aria-hidden': 'true' } });
	const el = parentEl.createDiv({ cls: 'meetup-adopt-change' });
	el.toggleClass('is-added', isNew);
	el.toggleClass('is-removed', sign === '−');
	el.createSpan({ cls: 'meetup-adopt-number', text: line === null ? '' : String(line + 1) });
	el.createSpan({ cls: 'meetup-adopt-sign', text: sign, attr: { 'aria-hidden': 'true' } });
	const wordsEl = el.createSpan({ cls: 'meetup-adopt-words' });
	for (const { text, tag } of pieces) wordsEl.createEl(tag, { text: text.slice(0, LONGEST_LINE) });
}
