import type { NameKey } from '../../core/model/name-key';

import type { NotePlace } from './row-actions';

/** What a person does with a card. */
export interface CardActions {
	/** Opens a place as the event wants it: mod-click and middle click in a new tab. */
	readonly open: (place: NotePlace, event: MouseEvent) => void;
	/** Offers a preview of a place while the pointer is on its link. */
	readonly preview: (place: NotePlace, event: MouseEvent, linkEl: HTMLElement) => void;
	/** Shows the card of another speaker. */
	readonly showSpeaker: (key: NameKey) => void;
}
