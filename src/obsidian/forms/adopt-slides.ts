import { drawAdd, drawDrop, drawField, tieToLine } from './adopt-fields';
import type { ReadingWish } from './adopt-fields';

/** Draws the addresses of slides. */
export function drawSlides(parentEl: HTMLElement, wish: ReadingWish, focus: (field: string) => void): void {
	const { strings, reading, lines, onCorrect, lineOf } = wish;
	const { adopt, form } = strings;
	const set = (slides: readonly string[]): void => {
		onCorrect({ ...reading(), slides }, false);
		focus(slides.includes('') ? `slides-${slides.length - 1}` : 'add-slides');
	};
	// A file beside the note has no such address: its words stand in the text.
	const isAddress = (words: string): boolean =>
		/^https?:\/\/\S+$/iu.test(words) ||
		(/^\S+\.\S+$/u.test(words) && lines.some(({ text }) => text.includes(words)));
	for (const [at, url] of reading().slides.entries()) {
		const el = parentEl.createDiv({ cls: 'meetup-adopt-address' });
		tieToLine(el, lineOf(url));
		const label = adopt.nth(adopt.slides, at + 1);
		drawField(el, {
			label,
			field: `slides-${at}`,
			value: url,
			faultOf: ({ value }) => (value.trim() === '' || isAddress(value.trim()) ? null : form.urlUnreadable),
			correct: (words) => {
				const slides = reading().slides.map((one, i) => (i === at ? (words ?? '') : one));
				onCorrect({ ...reading(), slides }, true);
			},
		});
		const drop = () => set(reading().slides.filter((_, i) => i !== at));
		drawDrop(el, wish, { what: label, field: `drop-slides-${at}`, drop });
	}
	drawAdd(parentEl, adopt.addSlides, 'add-slides', () => set([...reading().slides, '']));
}
