/** Puts elements into this order without moving the one at `at`: what has the focus would lose it by being moved. */
export function orderAround(parentEl: HTMLElement, els: readonly HTMLElement[], at: number): void {
	const pivotEl = els[at];
	if (!pivotEl) return;
	els.slice(0, at).reduceRight((next, el) => {
		if (el.nextSibling !== next) parentEl.insertBefore(el, next);
		return el;
	}, pivotEl);
	els.slice(at + 1).reduce((last, el) => {
		if (el.previousSibling !== last) parentEl.insertBefore(el, last.nextSibling);
		return el;
	}, pivotEl);
}
