import { lineDiff } from '../../core/text/line-diff';
import type { Strings } from '../../i18n/en';

import { drawChangedLine } from './draw-changed-line';

/** Lines that are drawn: a person looks at the first ones. */
const MOST_LINES = 300;

const SIGNS = { removed: '−', added: '+', same: '' } as const;
const TAGS = { removed: 'del', added: 'ins', same: 'span' } as const;

/** Makes a box with the lines that a change takes away and adds. */
export function drawDiff(parentEl: HTMLElement, strings: Strings, note: string, before: string, after: string): void {
	const { form } = strings.checkPane;
	const boxEl = parentEl.createDiv({ cls: 'meetup-check-diff' });
	// What scrolls without holding anything to press must be reached by the keyboard, too.
	boxEl.setAttrs({ tabindex: 0, role: 'region', 'aria-label': form.lines(note) });
	const lines = lineDiff(before, after);
	for (const { kind, line, text, isAfterGap } of lines.slice(0, MOST_LINES)) {
		const words = kind === 'same' ? text : visible(text);
		drawChangedLine(boxEl, {
			...{ line, isAfterGap, isNew: kind === 'added', sign: SIGNS[kind] },
			pieces: [{ text: words, tag: TAGS[kind] }],
		});
	}
	const more = lines.length - MOST_LINES;
	if (more > 0) boxEl.createDiv({ cls: 'meetup-adopt-foot', text: form.moreLines(more) });
}

/** What looks like a space and is none, so that a person sees what changes. */
const visible = (text: string): string => text.replace(/\t/gu, '⇥').replace(/[\u00A0\u3000]/gu, '⍽');
