import type { Section } from '../../core/model/review';
import { sectionExcerpt } from '../../core/read/section-excerpt';
import type { Excerpt } from '../../core/read/section-excerpt';
import { isSameValue } from '../../core/model/same-value';
import { noteFailure } from '../notify';
import type { Workbench } from '../workbench';

import { drawPlaceLink } from './card-parts';
import type { CardActions } from './card-parts';

/** Where a person wrote what they thought of a talk. */
interface Thoughts {
	readonly path: string;
	/** Of the talk. */
	readonly title: string;
	readonly section: Section;
}

interface Place extends Thoughts {
	readonly wordsEl: HTMLElement;
	readonly actions: CardActions;
	shown: Excerpt | null;
}

/** How many lines of a section are shown. */
const FEW = 4;

/** The beginnings of what a person thought of talks, read and drawn while the card is on screen. */
export class CardThoughts {
	/** Lets go of what was listened to. */
	readonly end: () => void;
	#places: Place[] = [];
	/** What was read last, so that drawing the card anew shows it at once. */
	readonly #known = new Map<string, Excerpt>();

	constructor(
		private readonly cardEl: HTMLElement,
		private readonly bench: Workbench,
	) {
		const { metadataCache } = bench.app;
		const ref = metadataCache.on('changed', ({ path }) => {
			if (this.#places.some((place) => place.path === path)) this.read();
		});
		this.end = () => metadataCache.offref(ref);
	}

	/** Draws the thoughts on a talk into its element: what is known of them now, the rest once it is read. */
	add(talkEl: HTMLElement, thoughts: Thoughts, actions: CardActions): void {
		const wordsEl = talkEl.createEl('blockquote', { cls: 'meetup-card-words' });
		const place: Place = { ...thoughts, wordsEl, actions, shown: null };
		this.#places.push(place);
		this.#draw(place, this.#known.get(keyOf(place)) ?? null);
	}

	/** Reads the thoughts that are on screen, note by note. */
	read(): void {
		this.#places = this.#places.filter(({ wordsEl }) => this.cardEl.contains(wordsEl));
		for (const place of this.#places) void this.#read(place).catch(noteFailure);
	}

	async #read(place: Place): Promise<void> {
		const { vault } = this.bench.app;
		const file = vault.getFileByPath(place.path);
		const excerpt = file && sectionExcerpt(await vault.cachedRead(file), place.section, FEW);
		// The note is ahead of the index: what was shown stays until the card is drawn for the note as it is.
		if (!excerpt) return;
		this.#known.set(keyOf(place), excerpt);
		this.#draw(place, excerpt);
	}

	#draw(place: Place, excerpt: Excerpt | null): void {
		const { wordsEl, path, title, section, actions } = place;
		wordsEl.toggle(excerpt !== null && excerpt.lines.length > 0);
		if (!excerpt || isSameValue(excerpt, place.shown)) return;
		place.shown = excerpt;
		wordsEl.empty();
		for (const line of excerpt.lines) wordsEl.createDiv({ text: line });
		if (!excerpt.isCut) return;
		const { more } = this.bench.strings.cards.speaker;
		const linkEl = drawPlaceLink(wordsEl, `… ${more}`, { path, line: section.line }, actions, `more\n${title}`);
		linkEl.setAttr('aria-label', `${more}: ${title}`);
	}
}

const keyOf = ({ path, title }: Thoughts): string => `${path}\n${title}`;
