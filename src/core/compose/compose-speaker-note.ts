import { SPEAKER_TAG } from '../read/note-kind';
import type { Settings } from '../settings/settings';
import { Markdown } from '../template/template-value';
import type { TemplateRecord } from '../template/template-value';
import { quoted } from '../text/quoted';
import type { PropertyChanges } from '../text/set-properties';
import { wikilink } from '../text/wikilink';

import { builtInTemplate } from './built-in-templates';
import { composeBuiltIn, composeOwn } from './compose-from-template';
import type { ComposedOrFaults, OwnTemplate } from './compose-from-template';

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
	return composeBuiltIn(builtInTemplate('speaker', settings), fillingOf(draft), settings).text;
}

/** The same out of a person's own template: a note about this speaker, whatever the template says. */
export function composeSpeakerNoteFrom(
	own: OwnTemplate,
	draft: SpeakerNoteDraft,
	settings: Settings,
): ComposedOrFaults {
	const { aliases, affiliation, role } = draft;
	const wanted: PropertyChanges = {
		aliases: aliases.length === 0 ? undefined : aliases,
		[settings.propertyOrganization]: affiliation === '' ? undefined : wikilink(affiliation),
		[settings.propertyRole]: role === '' ? undefined : role,
	};
	return composeOwn(own, fillingOf(draft), settings, wanted, [SPEAKER_TAG]);
}

const EXAMPLE: SpeakerNoteDraft = { name: 'Ada', aliases: ['A'], affiliation: 'Acme', role: 'CTO' };

const fillingOf = (draft: SpeakerNoteDraft) => ({ values: valuesOf(draft), example: valuesOf(EXAMPLE) });

function valuesOf({ name, aliases, affiliation, role }: SpeakerNoteDraft): TemplateRecord {
	const block = `%% meetup-index:begin by=speaker speaker=${quoted(name)} %%\n%% meetup-index:end %%`;
	return {
		...{ name, title: name, aliases, organization: affiliation, role, tags: [SPEAKER_TAG] },
		block: new Markdown(block),
	};
}
