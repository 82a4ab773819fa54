import { choiceOf } from '../../core/browse/speaker-choices';
import { speakerCard } from '../../core/browse/speaker-card';
import type { CardNote, CardTalk, SpeakerCard } from '../../core/browse/speaker-card';
import type { SpeakerEntry, Stay } from '../../core/linked-index/speaker-entry';
import type { NotePath } from '../../core/model/note-path';
import { isSameValue } from '../../core/model/same-value';
import type { Strings } from '../../i18n/en';
import { attempt } from '../notify';
import { createSpeakerNote } from '../speaker-note';
import type { Workbench } from '../workbench';

import { drawAnew, drawCardHead, drawPlaceLink } from './card-parts';
import type { CardActions } from './card-parts';
import { CardThoughts } from './card-thoughts';

/** What a parent holds. */
interface Shown {
	readonly cardEl: HTMLElement;
	readonly thoughts: CardThoughts;
	card: SpeakerCard | null;
}

const shownIn = new WeakMap<HTMLElement, Shown>();

/**
 * Draws what is known of a speaker as all that the parent holds. Drawing it again draws what changed, and keeps the
 * focus. What the person thought of the talks is read meanwhile.
 */
export function drawSpeakerCard(
	parentEl: HTMLElement,
	bench: Workbench,
	entry: SpeakerEntry,
	actions: CardActions,
): void {
	let shown = shownIn.get(parentEl);
	if (shown?.cardEl.parentElement !== parentEl) {
		shown?.thoughts.end();
		parentEl.empty();
		const cardEl = parentEl.createDiv({ cls: 'meetup-card' });
		shownIn.set(parentEl, (shown = { cardEl, thoughts: new CardThoughts(cardEl, bench), card: null }));
	}
	const known = speakerCard(bench.index, entry);
	// A note without the tag of speakers is theirs all the same.
	const file = bench.app.metadataCache.getFirstLinkpathDest(known.name, '');
	const card: SpeakerCard = { ...known, path: known.path ?? ((file?.path ?? null) as NotePath | null) };
	if (isSameValue(card, shown.card)) return;
	shown.card = card;
	const { cardEl, thoughts } = shown;
	drawAnew(cardEl, () => drawParts({ cardEl, thoughts, card, bench, entry, actions }));
	thoughts.read();
}

/** Is told that a parent shows no speaker any more: what the card listened to is let go. */
export function endSpeakerCard(parentEl: HTMLElement): void {
	shownIn.get(parentEl)?.thoughts.end();
	shownIn.delete(parentEl);
}

interface Drawing extends Pick<Shown, 'cardEl' | 'thoughts'> {
	readonly card: SpeakerCard;
	readonly bench: Workbench;
	readonly entry: SpeakerEntry;
	readonly actions: CardActions;
}

function drawParts({ cardEl, thoughts, card, bench, entry, actions }: Drawing): void {
	const { command, cards } = bench.strings;
	const words = cards.speaker;
	const titleEl = drawCardHead(cardEl, 2);
	if (card.path === null) titleEl.setText(card.name);
	else drawPlaceLink(titleEl, card.name, { path: card.path, line: null }, actions, 'note');
	const now = placeText(card.organization, card.role);
	if (now !== '') drawNote(cardEl, `${words.now}: ${now}`);
	if (card.aliases.length > 0) drawNote(cardEl, words.aliases(card.aliases.join(', ')));
	if (card.path === null)
		cardEl
			.createEl('button', {
				cls: 'meetup-card-button',
				text: command.createSpeakerNote,
				attr: { 'data-key': 'create' },
			})
			.addEventListener(
				'click',
				(event) => void attempt(bench.strings, () => create(bench, entry, actions, event)),
			);
	if (card.stays.length > 0) {
		drawCardHead(cardEl, 3, words.stays);
		const listEl = cardEl.createEl('ol', { cls: 'meetup-card-stays' });
		for (const stay of card.stays) drawStay(listEl, stay, bench.strings);
	}
	drawCardHead(cardEl, 3, card.talks.length > 0 ? words.talks(card.talks.length) : words.nothing);
	const talksEl = card.talks.length > 0 ? cardEl.createEl('ul', { cls: 'meetup-card-list' }) : cardEl;
	for (const talk of card.talks) drawTalk(talksEl.createEl('li'), talk, thoughts, bench.strings, actions);
	drawNotes(cardEl, words.others, card.others, actions);
	drawNotes(cardEl, words.reflections, card.reflections, actions);
}

const drawNote = (parentEl: HTMLElement, text: string): HTMLElement =>
	parentEl.createDiv({ cls: 'meetup-card-note', text });

function drawStay(listEl: HTMLElement, { name, role, from, to }: Stay, { cards }: Strings): void {
	const stayEl = listEl.createEl('li');
	stayEl.createDiv({ text: placeText(name, role) });
	drawNote(stayEl, from === null ? cards.speaker.noDate : from === to ? from : `${from} – ${to ?? ''}`);
}

function drawTalk(
	talkEl: HTMLElement,
	talk: CardTalk,
	thoughts: CardThoughts,
	{ cards, pane }: Strings,
	actions: CardActions,
): void {
	const { path, line, review, day, qna } = talk;
	const title = talk.title || pane.untitled;
	drawPlaceLink(talkEl, title, { path, line }, actions, 'talk');
	drawNote(talkEl, [day, review].filter(Boolean).join(' · '));
	const sectionsEl = talkEl.createDiv({ cls: 'meetup-card-sections' });
	for (const what of ['qna', 'thoughts'] as const) {
		const section = talk[what];
		if (!section) continue;
		const word = cards.speaker[what];
		const linkEl = drawPlaceLink(sectionsEl, word, { path, line: section.line }, actions, `${what}\n${title}`);
		linkEl.setAttr('aria-label', `${word}: ${title}`);
	}
	if (!qna && !talk.thoughts) sectionsEl.remove();
	if (talk.thoughts) thoughts.add(talkEl, { path, title, section: talk.thoughts }, actions);
}

/** Notes with their days under a heading; nothing where there are none. */
export function drawNotes(
	parentEl: HTMLElement,
	heading: string,
	notes: readonly CardNote[],
	actions: CardActions,
): void {
	if (notes.length === 0) return;
	drawCardHead(parentEl, 3, heading);
	const listEl = parentEl.createEl('ul', { cls: 'meetup-card-list' });
	for (const { path, title, day } of notes) {
		const noteEl = listEl.createEl('li');
		drawPlaceLink(noteEl, title, { path, line: null }, actions, heading);
		if (day !== null) drawNote(noteEl, day);
	}
}

const placeText = (name: string | null, role: string | null): string => [name, role].filter(Boolean).join(', ');

/** Makes the speaker's note and opens it, as the event wants it. */
async function create(bench: Workbench, entry: SpeakerEntry, actions: CardActions, event: MouseEvent): Promise<void> {
	await bench.watcher.whenComplete();
	const file = await createSpeakerNote(bench, choiceOf(entry), null);
	actions.open({ path: file.path, line: null }, event);
}
