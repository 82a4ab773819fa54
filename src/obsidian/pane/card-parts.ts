import type { NameKey } from '../../core/model/name-key';
import type { NotePlace } from '../open-place';

/** What a person does with a card. */
export interface CardActions {
	/** Opens a place as the event wants it: mod-click and middle click in a new tab. */
	readonly open: (place: NotePlace, event: MouseEvent) => void;
	/** Offers a preview of a place while the pointer is on its link. */
	readonly preview: (place: NotePlace, event: MouseEvent, linkEl: HTMLElement) => void;
	/** Shows the card of another speaker. */
	readonly showSpeaker: (key: NameKey) => void;
}

/** Draws anew what an element holds. The focus stays at the stop of the same key, or at the one in its place. */
export function drawAnew(cardEl: HTMLElement, draw: () => void): void {
	const stops = (): HTMLElement[] => cardEl.findAll('[data-key]');
	const focused = cardEl.doc.activeElement;
	const before = stops();
	const at = before.findIndex((el) => el === focused);
	cardEl.empty();
	draw();
	if (at < 0) return;
	const after = stops();
	const key = before[at]?.dataset['key'];
	const el = after.find(({ dataset }) => dataset['key'] === key) ?? after[Math.min(at, after.length - 1)];
	el?.focus({ preventScroll: true });
}

/** Draws the title of a card, or with level 3 that of a part of it. */
export function drawCardHead(parentEl: HTMLElement, level: 2 | 3, text = ''): HTMLElement {
	const cls = level === 2 ? 'meetup-card-title' : 'meetup-card-head';
	return parentEl.createDiv({ cls, text, attr: { role: 'heading', 'aria-level': level } });
}

/** Draws a link that a click, Enter or the middle button follows. */
export function drawCardLink(
	parentEl: HTMLElement,
	text: string,
	key: string,
	follow: (event: MouseEvent) => void,
): HTMLElement {
	const linkEl = parentEl.createEl('a', { cls: 'meetup-card-link', text, href: '#', attr: { 'data-key': key } });
	const onClick = (event: MouseEvent): void => {
		if (event.type === 'auxclick' && event.button !== 1) return;
		event.preventDefault();
		follow(event);
	};
	linkEl.addEventListener('click', onClick);
	linkEl.addEventListener('auxclick', onClick);
	return linkEl;
}

/** Draws a link to a place in a note. `what` tells links of one text to one note apart. */
export function drawPlaceLink(
	parentEl: HTMLElement,
	text: string,
	place: NotePlace,
	actions: CardActions,
	what = '',
): HTMLElement {
	const key = [what, place.path, text].join('\n');
	const linkEl = drawCardLink(parentEl, text, key, (event) => actions.open(place, event));
	linkEl.addEventListener('mouseover', (event) => actions.preview(place, event, linkEl));
	return linkEl;
}
