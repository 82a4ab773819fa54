import type { SpeakerEntry, Stay } from '../../core/linked-index/speaker-entry';
import type { Strings } from '../../i18n/en';

import { FORMAT } from './verb';
import type { Verb } from './verb';

/** The speakers by name, each with the talks that were heard and where they were from when. */
export const speakersVerb: Verb = {
	name: 'speakers',
	flags: { name: '<name>', ...FORMAT },
	answer: ({ index, strings }, { name }) => {
		const one = name === undefined ? undefined : index.findSpeaker(name);
		if (name !== undefined && !one) throw new Error(strings.cli.noSpeaker(name));
		const speakers = one ? [one] : index.speakers();
		const json = { speakers: speakers.map(speakerEntryJson) };
		const text = speakers.map((speaker) => textOf(speaker, strings)).join('\n');
		return { json, text: text === '' ? strings.cli.noSpeakers : text };
	},
};

function speakerEntryJson({ name, note, aliases, talks, affiliations, reviews }: SpeakerEntry) {
	return {
		name,
		path: note?.path ?? null,
		aliases,
		talks: talks.map(({ review, talk, speaker }) => ({
			review: review.path,
			title: talk.title,
			date: review.day,
			line: talk.line + 1,
			affiliation: speaker.affiliation?.name ?? null,
			role: speaker.role,
		})),
		affiliations: affiliations.map(({ name: organization, role, from, to }) => ({
			name: organization,
			role,
			from,
			to,
		})),
		reviews: reviews.map(({ path }) => path),
	};
}

function textOf({ name, talks, affiliations }: SpeakerEntry, strings: Strings): string {
	const stays = affiliations
		.map(stayText)
		.filter((stay) => stay !== '')
		.join(' → ');
	const head = [name, strings.pane.talks(talks.length), stays].filter((part) => part !== '').join(' · ');
	const heard = talks.map(
		({ review, talk }) =>
			`  ${review.day ?? strings.pane.none.year} · ${talk.title} · ${review.path}:${talk.line + 1}`,
	);
	return [head, ...heard].join('\n');
}

function stayText({ name, role }: Stay): string {
	return [name, role].filter((part) => part !== null).join(', ');
}
