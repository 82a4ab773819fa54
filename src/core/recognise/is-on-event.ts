import { namesEvent } from '../vocabulary/names-event';

import type { Source } from './source';

/** How many lines on top say what a note is on. */
const MAX_TOP = 30;

/** Whether the name of a note or a heading on top names an event where people give talks. */
export function isOnEvent({ basename, lines }: Source): boolean {
	const top = lines.slice(0, MAX_TOP).filter(({ kind, text }) => kind === 'heading' || /^title\s*[:=]/u.test(text));
	return [basename, ...top.map(({ text }) => text)].some(namesEvent);
}
