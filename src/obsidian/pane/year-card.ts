import { Notice } from 'obsidian';

import { yearInReview } from '../../core/browse/year-in-review';
import type { YearInReview } from '../../core/browse/year-in-review';
import { attempt } from '../notify';
import type { Workbench } from '../workbench';
import { insertYearInOpenNote, yearMarkdown } from '../year-in-note';

import { drawAnew, drawCardHead, drawCardLink } from './card-parts';
import type { CardActions } from './card-parts';
import { drawNotes } from './speaker-card';

/**
 * Draws the review of a year, four digits, as all that the parent holds; nothing where the index knows of none. Drawing
 * it again keeps the focus.
 */
export function drawYearCard(parentEl: HTMLElement, bench: Workbench, year: string, actions: CardActions): void {
	const review = yearInReview(bench.index, year);
	drawAnew(parentEl, () => {
		if (review) drawParts(parentEl.createDiv({ cls: 'meetup-card' }), bench, review, actions);
	});
}

function drawParts(cardEl: HTMLElement, bench: Workbench, review: YearInReview, actions: CardActions): void {
	const { cards, pane } = bench.strings;
	const words = cards.year;
	const { year, reviews, talks, speakers, meetups, busiest, topics, mostHeard, firstHeard, best, reflections } =
		review;
	drawCardHead(cardEl, 2, words.title(year));
	const factsEl = cardEl.createEl('ul', { cls: 'meetup-card-facts' });
	const facts = [pane.reviews(reviews.length), pane.talks(talks), words.speakers(speakers), words.meetups(meetups)];
	for (const text of facts) factsEl.createEl('li', { text });
	if (busiest)
		cardEl.createDiv({ cls: 'meetup-card-note', text: words.busiest(busiest.month, busiest.reviews) });
	drawButtons(cardEl, bench, year);
	const listOf = (heading: string): HTMLElement => {
		drawCardHead(cardEl, 3, heading);
		return cardEl.createEl('ul', { cls: 'meetup-card-list' });
	};
	const counted = (itemEl: HTMLElement, times: number): void => {
		itemEl.appendText(' ');
		itemEl.createSpan({ cls: 'meetup-card-times', text: words.times(times) });
	};
	const topicsEl = topics.length > 0 && listOf(words.topics);
	if (topicsEl) for (const { name, times } of topics) counted(topicsEl.createEl('li', { text: name }), times);
	const speakersEl = mostHeard.length > 0 && listOf(words.mostHeard);
	for (const { speaker, times } of mostHeard) {
		if (!speakersEl) break;
		const itemEl = speakersEl.createEl('li');
		drawCardLink(itemEl, speaker.name, `most ${speaker.key}`, () => actions.showSpeaker(speaker.key));
		counted(itemEl, times);
	}
	if (firstHeard.length > 0) {
		const firstEl = listOf(words.firstHeard);
		firstEl.addClass('mod-inline');
		for (const { key, name } of firstHeard)
			drawCardLink(firstEl.createEl('li'), name, `first ${key}`, () => actions.showSpeaker(key));
	}
	drawNotes(cardEl, words.best(best[0]?.rating ?? 0), best, actions);
	drawNotes(cardEl, words.reflections, reflections, actions);
}

function drawButtons(cardEl: HTMLElement, bench: Workbench, year: string): void {
	const { insert, copy, copied } = bench.strings.cards.year;
	const buttonsEl = cardEl.createDiv({ cls: 'meetup-card-buttons' });
	const button = (text: string, act: () => void): void =>
		buttonsEl
			.createEl('button', { cls: 'meetup-card-button', text, attr: { 'data-key': text } })
			.addEventListener('click', act);
	button(insert, () => insertYearInOpenNote(bench, year));
	button(copy, () => {
		void attempt(bench.strings, async () => {
			await cardEl.win.navigator.clipboard.writeText(yearMarkdown(bench, year));
			new Notice(copied);
		});
	});
}
