import { Keymap } from 'obsidian';
import type { App, Command, PaneType } from 'obsidian';

import { PlaceSearch } from '../../core/browse/find-places';
import type { Place } from '../../core/browse/find-places';
import { choiceOf } from '../../core/browse/speaker-choices';
import { closeDrawer } from '../close-drawer';
import { PlaceSwitcher } from '../forms/place-switcher';
import { attempt } from '../notify';
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
				void attempt(strings, () =>
					isNoteWished
						? makeAndOpen(bench, choiceOf(place.speaker))
						: open(bench.app, place, Keymap.isModEvent(event)),
				);
			}).open(),
	};
}

/** Opens a place at its line. One that is gone by now is not opened. */
async function open(app: App, place: Place, where: PaneType | boolean): Promise<void> {
	const { path, line } = whereabouts(app, place);
	const file = path === undefined ? null : app.vault.getFileByPath(path);
	if (!file) return;
	const state = line === undefined ? { active: true } : { active: true, eState: { line } };
	await app.workspace.getLeaf(where).openFile(file, state);
	closeDrawer(app);
}

/** Somebody is at home in their note; whoever has none was seen last in a talk. */
function whereabouts(app: App, place: Place): { readonly path?: string; readonly line?: number } {
	if (place.kind === 'review') return { path: place.review.path };
	if (place.kind === 'talk') return { path: place.review.path, line: place.talk.line };
	const { name, note, reviews, talks } = place.speaker;
	const path = note?.path ?? app.metadataCache.getFirstLinkpathDest(name, '')?.path;
	if (path !== undefined) return { path };
	const [heard] = talks;
	if (heard) return { path: heard.review.path, line: heard.talk.line };
	return reviews[0] ? { path: reviews[0].path } : {};
}
