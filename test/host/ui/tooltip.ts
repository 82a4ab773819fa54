import type { TooltipOptions } from 'obsidian';

/** Names an element for screen readers, and for the tooltip that shows while the pointer rests on it. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
	el.setAttr('aria-label', tooltip === '' ? null : tooltip);
	if (options.placement) el.setAttr('data-tooltip-position', options.placement);
	if (options.delay !== undefined) el.setAttr('data-tooltip-delay', options.delay);
	if (options.classes) el.setAttr('data-tooltip-classes', options.classes.join(' '));
}

/** Shows a tooltip at an element at once, until the pointer leaves it. */
export function displayTooltip(
	target: HTMLElement,
	content: string | DocumentFragment,
	options: TooltipOptions = {},
): void {
	hideTooltip(target.doc);
	const placement = options.placement ?? 'bottom';
	const tooltipEl = target.doc.body.createDiv({ cls: ['tooltip', `mod-${placement}`, ...(options.classes ?? [])] });
	tooltipEl.setText(content);
	const gap = options.gap ?? 8;
	const box = target.getBoundingClientRect();
	const own = tooltipEl.getBoundingClientRect();
	const isBeside = placement === 'left' || placement === 'right';
	const left = isBeside
		? placement === 'right'
			? box.right + gap
			: box.left - own.width - gap
		: box.left + (box.width - own.width) / 2;
	const top = isBeside
		? box.top + (box.height - own.height) / 2
		: placement === 'bottom'
			? box.bottom + gap
			: box.top - own.height - gap;
	const rightmost = target.doc.documentElement.clientWidth - own.width - 4;
	tooltipEl.setCssStyles({ left: `${Math.max(4, Math.min(left, rightmost))}px`, top: `${Math.max(4, top)}px` });
	target.addEventListener('mouseleave', () => tooltipEl.detach(), { once: true });
}

/** Makes the tooltips of a document show: half a second after the pointer comes to rest, or at the element's own delay. */
export function installTooltips(doc: Document): void {
	let timer = 0;
	let shownFor: HTMLElement | null = null;
	doc.addEventListener('mouseover', (event) => {
		const target = (event.target as Element | null)?.closest<HTMLElement>('[aria-label]') ?? null;
		if (target === shownFor) return;
		window.clearTimeout(timer);
		hideTooltip(doc);
		shownFor = target;
		const label = target?.getAttr('aria-label');
		if (!target || !label || target.hasClass('modal') || target.querySelector('[aria-label]')) return;
		const placement = target.getAttr('data-tooltip-position') as TooltipOptions['placement'];
		const show = () => displayTooltip(target, label, { placement: placement ?? 'bottom' });
		timer = window.setTimeout(show, Number(target.getAttr('data-tooltip-delay') ?? 500));
	});
	doc.addEventListener('mousedown', () => {
		window.clearTimeout(timer);
		hideTooltip(doc);
	});
}

function hideTooltip(doc: Document): void {
	for (const el of doc.querySelectorAll('.tooltip')) el.detach();
}
