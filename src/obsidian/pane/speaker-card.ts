import { speakerCard } from '../../core/browse/speaker-card';
import type { SpeakerEntry } from '../../core/linked-index/speaker-entry';
import type { Workbench } from '../workbench';

import type { CardActions } from './card-parts';

/** Draws what is known of a speaker in place of what the parent holds. Drawing it again keeps the focus. */
export function drawSpeakerCard(
	parentEl: HTMLElement,
	bench: Workbench,
	entry: SpeakerEntry,
	actions: CardActions,
): void {
	const card = speakerCard(bench.index, entry);
	parentEl.empty();
	parentEl.createEl('h2', { cls: 'meetup-card-title', text: card.name });
	for (const { path, line, title } of card.talks)
		parentEl
			.createEl('a', { cls: 'meetup-card-link', text: title, href: '#' })
			.addEventListener('click', (event) => actions.open({ path, line }, event));
}
