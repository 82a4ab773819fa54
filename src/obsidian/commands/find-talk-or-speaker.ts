import { Keymap } from 'obsidian';
import type { App, Command } from 'obsidian';

import { PlaceSearch } from '../../core/browse/find-places';
import type { Place } from '../../core/browse/find-places';
import { choiceOf } from '../../core/browse/speaker-choices';
import { PlaceSwitcher } from '../forms/place-switcher';
import { attempt } from '../notify';
import { openPlace } from '../open-place';
import type { NotePlace } from '../open-place';
import type { Workbench } from '../workbench';

import { makeAndOpen } from './create-speaker-note';

/** Goes to a talk, a speaker or a review that is found by a few letters. */
export function findPlaceCommand(bench: Workbench): Command {
	const { strings } = bench;
	const search = new PlaceSearch(bench.index);
	return {
		id: 'find-talk-or-speaker',
		name: strings.command.findPlace,
		icon: 'scan-search',
		callback: () =>
			new PlaceSwitcher(bench, search, (place, event) => {
				const isNoteWished = place.kind === 'speaker' && event.shiftKey && !Keymap.isModEvent(event);
				void attempt(strings, async () => {
					if (isNoteWished) return makeAndOpen(bench, choiceOf(place.speaker));
					const to = whereabouts(bench.app, place);
					if (to) await openPlace(bench.app, to, Keymap.isModEvent(event));
				});
			}).open(),
	};
}

/** Somebody is at home in their note; whoever has none was seen last in a talk. Null: nobody knows where. */
function whereabouts(app: App, place: Place): NotePlace | null {
	if (place.kind === 'review') return { path: place.review.path, line: null };
	if (place.kind === 'talk') return { path: place.review.path, line: place.talk.line };
	const { name, note, reviews, talks } = place.speaker;
	const path = note?.path ?? app.metadataCache.getFirstLinkpathDest(name, '')?.path;
	if (path !== undefined) return { path, line: null };
	const [heard] = talks;
	if (heard) return { path: heard.review.path, line: heard.talk.line };
	return reviews[0] ? { path: reviews[0].path, line: null } : null;
}
