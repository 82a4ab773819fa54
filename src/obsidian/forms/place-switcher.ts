import { Platform, renderMatches, setIcon, SuggestModal } from 'obsidian';

import type { Place, PlaceSearch } from '../../core/browse/find-places';
import { calendarDayOf } from '../../core/dates/calendar-day-of';
import type { SpeakerEntry } from '../../core/linked-index/speaker-entry';
import type { Speaker } from '../../core/model/review';
import { marksIn } from '../../core/names/marks-in';
import { readQuery } from '../../core/names/search-key';
import type { Strings } from '../../i18n/en';
import { TimeSlice } from '../vault/time-slice';
import type { Workbench } from '../workbench';

const ICONS: Readonly<Record<Place['kind'], string>> = {
	talk: 'presentation',
	speaker: 'user-round',
	review: 'file-text',
};

/** Goes to a talk, a speaker or a review, as the app's quick switcher does to notes; talks heard last come first. */
export class PlaceSwitcher extends SuggestModal<Place> {
	#query = readQuery('');
	#isOpen = false;

	/** @param onChoose hears what was chosen, and the event that says where to open it */
	constructor(
		private readonly bench: Workbench,
		private readonly search: PlaceSearch,
		private readonly onChoose: (place: Place, event: MouseEvent | KeyboardEvent) => void,
	) {
		super(bench.app);
		const { command, find, pane, picker } = bench.strings;
		this.setPlaceholder(find.placeholder);
		this.inputEl.setAttr('aria-label', find.placeholder);
		this.emptyStateText = find.nothing;
		const mod = Platform.isMacOS ? '⌘' : 'ctrl';
		this.setInstructions([
			{ command: '↵', purpose: find.open },
			{ command: `${mod} ↵`, purpose: pane.openInNewTab },
			{ command: `${mod} alt ↵`, purpose: pane.openToTheRight },
			{ command: 'shift ↵', purpose: command.createSpeakerNote },
			{ command: 'esc', purpose: picker.dismiss },
		]);
		for (const modifiers of [['Mod'], ['Mod', 'Alt'], ['Shift']] as const) {
			this.scope.register([...modifiers], 'Enter', (event) => {
				if (event.isComposing) return;
				this.selectActiveSuggestion(event);
				return false;
			});
		}
	}

	override onOpen(): void {
		void super.onOpen();
		this.#isOpen = true;
		void this.#prepare();
	}

	override onClose(): void {
		super.onClose();
		this.#isOpen = false;
	}

	override getSuggestions(query: string): Place[] {
		this.#query = readQuery(query);
		const isBlank = query.trim() === '';
		const places = isBlank ? this.search.recent(calendarDayOf(new Date())) : this.search.find(query);
		// That nothing was found is written where the list would be: no list, but news to be read out.
		this.resultContainerEl.setAttr('role', places.length > 0 ? 'listbox' : 'status');
		return [...places];
	}

	override renderSuggestion(place: Place, el: HTMLElement): void {
		const { strings } = this.bench;
		el.addClasses(['mod-complex', 'meetup-place']);
		const label = { role: 'img', 'aria-label': strings.find.kind[place.kind] };
		setIcon(
			el.createDiv({ cls: 'suggestion-icon' }).createSpan({ cls: 'suggestion-flair', attr: label }),
			ICONS[place.kind],
		);
		const contentEl = el.createDiv({ cls: 'suggestion-content' });
		this.#mark(contentEl.createDiv({ cls: 'suggestion-title' }), titleOf(place, strings));
		const isMet = (text: string) => marksIn(text, this.#query).length > 0;
		this.#mark(contentEl.createDiv({ cls: 'suggestion-note' }), noteOf(place, strings, isMet));
	}

	override onChooseSuggestion(place: Place, event: MouseEvent | KeyboardEvent): void {
		this.onChoose(place, event);
	}

	#mark(el: HTMLElement, text: string): void {
		renderMatches(
			el,
			text,
			marksIn(text, this.#query).map(({ from, to }) => [from, to]),
		);
	}

	/** Makes the search ready while the person begins to type, and shows what is read meanwhile. */
	async #prepare(): Promise<void> {
		const { index, watcher } = this.bench;
		if (!index.isComplete) {
			await watcher.whenComplete();
			if (this.#isOpen) this.inputEl.trigger('input');
		}
		const slice = new TimeSlice();
		const steps = this.search.warmUp();
		while (this.#isOpen && !steps.next().done) await slice.breathe();
	}
}

function titleOf(place: Place, { pane }: Strings): string {
	if (place.kind === 'speaker') return place.speaker.name;
	return place.kind === 'review' ? place.review.title : place.talk.title || pane.untitled;
}

/** What tells a place from others of its name, and what else of it was met: what is found has to be seen. */
function noteOf(place: Place, strings: Strings, isMet: (text: string) => boolean): string {
	return [...partsOf(place, strings), ...alsoOf(place).filter(isMet)].filter(Boolean).join(' · ');
}

function partsOf(place: Place, { find, pane }: Strings): (string | null | undefined)[] {
	if (place.kind === 'speaker') {
		const { aliases, talks } = place.speaker;
		return [aliases.join(', '), affiliationOf(place.speaker), pane.talks(talks.length)];
	}
	const { day, meetup, talks, title } = place.review;
	if (place.kind === 'review') return [meetup?.name, day, talks.length > 0 ? pane.talks(talks.length) : ''];
	const names = [...new Set(place.talk.speakers.map(({ name }) => name))].join(', ');
	return [names && find.by(names), meetup?.name ?? title, day];
}

function alsoOf(place: Place): string[] {
	if (place.kind === 'review') return [];
	const { speakers, topics } = place.kind === 'talk' ? place.talk : { speakers: heardOf(place.speaker), topics: [] };
	const shown = place.kind === 'speaker' ? affiliationOf(place.speaker) : undefined;
	const affiliations = new Set(speakers.map(({ affiliation }) => affiliation?.name ?? ''));
	return [...topics.map((topic) => `#${topic}`), ...affiliations].filter((text) => text !== '' && text !== shown);
}

const heardOf = ({ talks }: SpeakerEntry): readonly Speaker[] => talks.map(({ speaker }) => speaker);

const affiliationOf = ({ note, talks }: SpeakerEntry): string | undefined =>
	(talks[0]?.speaker.affiliation ?? note?.organization)?.name;
