import fc from 'fast-check';
import type { NoteReading } from '../../../src/core/model/note-reading';
import type { Speaker } from '../../../src/core/model/review';
import { aReflection } from '../../builders/a-reflection';
import { aReview } from '../../builders/a-review';
import { aSpeaker } from '../../builders/a-speaker';
import { aSpeakerNote } from '../../builders/a-speaker-note';
import { aTalk } from '../../builders/a-talk';

const twins = (...texts: string[]): string[] => texts.flatMap((text) => [text, text.normalize('NFD')]);

/** Few enough names that readings meet: in two Unicode forms, two letter cases, with and without an affiliation. */
export const NAMES = [
	...twins('김민수', '여환성', '김민수 (라인)'),
	'김민수 (토스)',
	'Ada Lee',
	'ada  lee',
	'People/여환성',
	'',
];

const BASENAMES = [
	...twins('카프카', '김민수', '여환성', '김민수 (라인)'),
	'김민수 (토스)',
	'Ada Lee',
	'카프카 (Conflicted copy Pixel 202308091230)',
	'김민수.sync-conflict-20230809-123000-ABCDEFG',
];

/** Two folders: moving one into the other is moving each of its notes. */
export const FOLDERS = ['A', 'B/C'];

/** Where notes may lie. */
export const PATHS = FOLDERS.flatMap((folder) => BASENAMES.map((name) => `${folder}/${name}.md`));

const name = fc.constantFrom(...NAMES);
const day = fc.constantFrom('2022-12-31', '2023-08-09', '2024-01-01', null);
const organization = fc.constantFrom('라인', '토스', 'LINE', 'line', null);
const few = { maxLength: 2 };

const speaker: fc.Arbitrary<Speaker> = fc
	.record({ name, target: name, affiliation: organization, role: fc.constantFrom('CTO', null) })
	.map(({ name: shown, ...traits }) => aSpeaker(shown, traits));

const talk = fc
	.record({
		title: fc.constantFrom('Talk', '발표'),
		speakers: fc.array(speaker, few),
		topics: fc.array(fc.constantFrom('kafka', 'Kafka'), few),
	})
	.map(({ title, ...traits }) => aTalk(title, traits));

const review = fc
	.record({
		title: fc.constantFrom('후기', '후기'.normalize('NFD'), 'Review'),
		day,
		meetup: fc.constantFrom('Kafka KR', 'kafka kr', '카프카', '카프카'.normalize('NFD'), '', null),
		talks: fc.array(talk, few),
		also: fc.array(speaker, { maxLength: 1 }),
	})
	.map(({ also, ...traits }) =>
		aReview({ ...traits, speakers: [...traits.talks.flatMap(({ speakers }) => speakers), ...also] }),
	);

const reflection = fc
	.record({
		title: fc.constantFrom('생각', 'Thought'),
		day,
		review: fc.constantFrom('카프카', 'A/카프카', 'B/C/카프카.md', 'C/카프카'.normalize('NFD'), null),
	})
	.map(aReflection);

const speakerNote = fc.record({ aliases: fc.array(name, few), organization });

/** What the note at a path may say. */
export function readingAt(path: string): fc.Arbitrary<NoteReading> {
	return fc.oneof(
		{ weight: 4, arbitrary: review.map((reading) => ({ ...reading, path }) as NoteReading) },
		{ weight: 2, arbitrary: reflection.map((reading) => ({ ...reading, path }) as NoteReading) },
		{ weight: 3, arbitrary: speakerNote.map((traits) => aSpeakerNote(path, traits)) },
	);
}
