import type { FoundSpeaker, TextReading } from '../../core/model/text-reading';
import type { Strings } from '../../i18n/en';

/** A reading as `read` and `adopt` print it. Lines are counted from one; what is unknown is null. */
export function readingJson({ isReview, event, talks, sections, slides }: TextReading) {
	return {
		review: isReview,
		event: { name: event.name, date: event.day },
		talks: talks.map(({ title, line, speakers }) => ({
			title,
			headingLine: line + 1,
			speakers: speakers.map((speaker) => ({ ...speaker, line: speaker.line + 1 })),
		})),
		sections: sections.map(({ line, kind, talk }) => ({ line: line + 1, kind, talk })),
		slides,
	};
}

/** The talks of a reading, each on a line with its speakers and its place. */
export function talkLines({ talks }: TextReading, { cli, pane }: Strings): readonly string[] {
	return talks.map(({ title, line, speakers }) =>
		[`  ${title ?? pane.untitled}`, speakers.map(speakerText).join(', '), cli.line(line + 1)]
			.filter((part) => part !== '')
			.join(' · '),
	);
}

function speakerText({ name, affiliation, role }: FoundSpeaker): string {
	const stay = [affiliation, role].filter(Boolean).join(', ');
	return stay === '' ? name : `${name} (${stay})`;
}
