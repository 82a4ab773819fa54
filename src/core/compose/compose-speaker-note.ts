import { SPEAKER_TAG } from '../read/note-kind';
import type { Settings } from '../settings/settings';
import { inertLine } from '../text/inert';
import { quoted } from '../text/quoted';
import { composeProperties } from '../text/set-properties';
import { wikilink } from '../text/wikilink';
import { NOTE_WORDS } from '../vocabulary/note-words';

/** What is known of a speaker when their note is made. */
export interface SpeakerNoteDraft {
	/** The name of the note. */
	readonly name: string;
	readonly aliases: readonly string[];
	/** Empty where unknown. */
	readonly affiliation: string;
	/** Empty where unknown. */
	readonly role: string;
}

/** A new note about a speaker, with a managed block that lists the talks heard. */
export function composeSpeakerNote(draft: SpeakerNoteDraft, settings: Settings): string {
	const { name, aliases, affiliation, role } = draft;
	const properties = composeProperties({
		aliases: aliases.length === 0 ? undefined : aliases,
		[settings.propertyOrganization]: affiliation === '' ? undefined : wikilink(affiliation),
		[settings.propertyRole]: role === '' ? undefined : role,
		tags: [SPEAKER_TAG],
	});
	return [
		`${properties}# ${inertLine(name)}`,
		'',
		`## ${NOTE_WORDS[settings.language].talksHeard}`,
		'',
		`%% meetup-index:begin by=speaker speaker=${quoted(name)} %%`,
		'%% meetup-index:end %%',
		'',
	].join('\n');
}
