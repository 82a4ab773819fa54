import type { SectionKind } from '../../core/model/review';
import type { FoundSection } from '../../core/model/text-reading';
import { clearLine, markSection } from '../../core/recognise/correct-reading';

import { drawDrop, drawPlace, tieToLine } from './adopt-fields';
import type { ReadingWish } from './adopt-fields';

/** Sections of a talk that get fields: more are no review but a whole book, and drawing them takes long. */
const MOST_SECTIONS = 100;
/** Characters by which a section is called: more of them nobody listens to. */
const LONGEST_NAME = 80;

/** Draws the sections of a talk or of the event, each with its kind. */
export function drawSections(parentEl: HTMLElement, sections: readonly FoundSection[], wish: ReadingWish): void {
	for (const section of sections.slice(0, MOST_SECTIONS)) drawSection(parentEl, section, wish);
}

function drawSection(parentEl: HTMLElement, { line, kind, form, isTold }: FoundSection, wish: ReadingWish): void {
	const { strings, reading, lines, onCorrect } = wish;
	const { adopt } = strings;
	const words = (lines[line]?.content.trim() ?? '').slice(0, LONGEST_NAME);
	// Reviews have many sections of one name.
	const name = adopt.onLine(words, line + 1);
	const el = parentEl.createDiv({ cls: 'meetup-adopt-section', attr: { role: 'group', 'aria-label': name } });
	tieToLine(el, line);
	drawPlace(el, wish, line);
	el.createSpan({ cls: 'meetup-adopt-excerpt', text: words });
	if (isTold && (form === 'item' || form === 'row'))
		el.createSpan({ cls: 'meetup-adopt-form', text: adopt.noHeading });
	const selectEl = el.createEl('select', {
		cls: 'dropdown',
		attr: { 'aria-label': adopt.kindOf(name), 'data-field': `kind-${line}` },
	});
	for (const [value, text] of Object.entries(adopt.kind)) selectEl.createEl('option', { value, text });
	selectEl.value = kind;
	selectEl.addEventListener('change', () =>
		onCorrect(markSection(reading(), line, selectEl.value as SectionKind, lines), true),
	);
	const drop = () => onCorrect(clearLine(reading(), line, lines), false);
	drawDrop(el, wish, { what: name, field: `drop-${line}`, drop });
}
