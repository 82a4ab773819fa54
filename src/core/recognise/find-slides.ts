import { readSlides } from '../read/read-slides';

import type { Source } from './source';

/** The addresses of slides in a text. */
export function findSlides({ lines }: Source): readonly string[] {
	return readSlides(lines.map(({ text }) => text));
}
