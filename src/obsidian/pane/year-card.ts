import { yearInReview } from '../../core/browse/year-in-review';
import type { Workbench } from '../workbench';

import type { CardActions } from './card-parts';

/**
 * Draws the review of a year, four digits, in place of what the parent holds. Drawing it again keeps the focus. A year
 * of which the index knows nothing draws nothing.
 */
export function drawYearCard(parentEl: HTMLElement, bench: Workbench, year: string, actions: CardActions): void {
	const card = yearInReview(bench.index, year);
	parentEl.empty();
	if (!card) return;
	parentEl.createEl('h2', { cls: 'meetup-card-title', text: bench.strings.cards.year.title(year) });
	for (const { speaker } of card.mostHeard)
		parentEl
			.createEl('a', { cls: 'meetup-card-link', text: speaker.name, href: '#' })
			.addEventListener('click', () => actions.showSpeaker(speaker.key));
}
