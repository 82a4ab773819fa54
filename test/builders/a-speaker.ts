import type { Speaker } from '../../src/core/model/review';
import { aNameLink } from './a-name-link';

/** What a test says of a speaker; the affiliation as a plain name. */
export interface SpeakerTraits {
	readonly target?: string;
	readonly affiliation?: string | null;
	readonly role?: string | null;
	readonly line?: number;
}

/** Someone who speaks; from nowhere and as nothing unless told otherwise. */
export function aSpeaker(name: string, traits: SpeakerTraits = {}): Speaker {
	return {
		...aNameLink(name, traits.target),
		affiliation: traits.affiliation ? aNameLink(traits.affiliation) : null,
		role: traits.role ?? null,
		line: traits.line ?? 0,
	};
}
