import { adoptNote, ALL_PARTS } from '../../../src/core/compose/adopt-note';
import type { AdoptionParts } from '../../../src/core/compose/adopt-note';
import type { LeftOut } from '../../../src/core/compose/adopt-properties';
import type { CalendarDay } from '../../../src/core/model/calendar-day';
import type { NotePath } from '../../../src/core/model/note-path';
import type { Review } from '../../../src/core/model/review';
import type { FoundSection, FoundTalk, TextReading } from '../../../src/core/model/text-reading';
import { readReview } from '../../../src/core/read/read-review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { snapshotOf } from '../../builders/snapshot-of';
import { parseYaml } from '../../host/yaml';

const PATH = 'note.md' as NotePath;

/** What is known of a text: everything else of a reading is empty. */
export interface Known {
	readonly name?: string;
	readonly day?: string;
	readonly talks?: readonly FoundTalk[];
	readonly sections?: readonly FoundSection[];
	readonly slides?: readonly string[];
}

/** A reading of a text for which somebody says what it holds. */
export function readingOf({ name, day, talks = [], sections = [], slides = [] }: Known): TextReading {
	const event = { name: name ?? null, day: (day ?? null) as CalendarDay | null };
	return { confidence: 1, isReview: true, event, talks, sections, slides };
}

/** The text after its adoption, or the code of the refusal. */
export function adopted(
	text: string,
	reading: TextReading,
	parts: Partial<AdoptionParts> = {},
	settings: Partial<Settings> = {},
): string {
	const { edits, refusal } = adoptNote(
		{ path: PATH, text },
		reading,
		{ ...ALL_PARTS, ...parts },
		{ ...DEFAULT_SETTINGS, ...settings },
		parseYaml,
	);
	return refusal === null ? applyEdits(text, edits) : refusal.code;
}

/** What the adoption of a text leaves out. */
export function leftOut(text: string, reading: TextReading): readonly LeftOut[] {
	const adoption = adoptNote({ path: PATH, text }, reading, ALL_PARTS, DEFAULT_SETTINGS, parseYaml);
	return adoption.refusal === null ? adoption.left : [];
}

/** The text under the properties after its adoption. */
export function adoptedBody(text: string, reading: TextReading): string {
	return adopted(text, reading, { properties: false });
}

/** How the host and our own reader read a text as a review. */
export function reviewOf(text: string): Review {
	return readReview(snapshotOf(text, PATH), DEFAULT_SETTINGS);
}

/** The talks of a review in a few words: title, speakers with where they were from and as what. */
export function talksIn(text: string): readonly string[] {
	return reviewOf(text).talks.map(({ title, speakers }) => {
		const people = speakers.map(({ name, affiliation, role }) =>
			[name, affiliation?.name, role].filter(Boolean).join('/'),
		);
		return [title, ...people].join(' | ');
	});
}
