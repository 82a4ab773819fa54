import { describe, expect, test } from '@jest/globals';

import { speakerCard } from '../../../src/core/browse/speaker-card';
import type { SpeakerCard } from '../../../src/core/browse/speaker-card';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import type { NoteReading } from '../../../src/core/model/note-reading';
import { aReflection } from '../../builders/a-reflection';
import { aReview } from '../../builders/a-review';
import { aSpeaker } from '../../builders/a-speaker';
import { aSpeakerNote } from '../../builders/a-speaker-note';
import { aTalk } from '../../builders/a-talk';

const TIDES = aReview({
	path: 'Tides.md',
	title: 'Night of tides',
	day: '2023-08-09',
	talks: [
		aTalk('Ebb', { line: 4, speakers: [aSpeaker('Ines Falk', { affiliation: 'Gull Lines', role: 'Pilot' })] }),
		aTalk('Flow', {
			line: 10,
			speakers: [aSpeaker('Ines Falk', { affiliation: 'Gull Lines', role: 'Pilot' })],
			sections: [
				{ kind: 'summary', heading: 'Summary', line: 12 },
				{ kind: 'qna', heading: 'Q&A', line: 14 },
				{ kind: 'thoughts', heading: 'My thoughts', line: 16 },
				{ kind: 'thoughts', heading: 'Thoughts', line: 18 },
			],
		}),
	],
});
const WINDS = aReview({
	path: 'Winds.md',
	title: 'Night of winds',
	day: '2025-01-02',
	talks: [aTalk('', { line: 3, speakers: [aSpeaker('Ines Falk', { affiliation: 'Tern Air' })] })],
});
const PANEL = aReview({ path: 'Panel.md', title: 'Panel', day: '2024-05-05', speakers: [aSpeaker('Ines Falk')] });
const NOTE = aSpeakerNote('People/Ines Falk.md', { aliases: ['I. Falk'], organization: 'Tern Air', role: 'Captain' });

function cardOf(...readings: readonly NoteReading[]): SpeakerCard {
	const index = new LinkedIndex();
	for (const reading of readings) index.put(reading);
	const entry = index.findSpeaker('Ines Falk');
	if (!entry) throw new Error('Nobody is called Ines Falk.');
	return speakerCard(index, entry);
}

describe('the card of a speaker', () => {
	test('says who they are today, as their note does', () => {
		expect(cardOf(TIDES, NOTE)).toMatchObject({
			name: 'Ines Falk',
			path: 'People/Ines Falk.md',
			aliases: ['I. Falk'],
			organization: 'Tern Air',
			role: 'Captain',
		});
	});

	test('says nothing of today where there is no note', () => {
		expect(cardOf(TIDES)).toMatchObject({ path: null, aliases: [], organization: null, role: null });
	});

	test('lists where they were, the latest first and what no day is known of last', () => {
		const undated = aReview({
			path: 'Old.md',
			day: null,
			talks: [aTalk('Old', { speakers: [aSpeaker('Ines Falk', { role: 'Deckhand' })] })],
		});
		expect(cardOf(TIDES, WINDS, undated).stays).toEqual([
			{ name: 'Tern Air', role: null, from: '2025-01-02', to: '2025-01-02' },
			{ name: 'Gull Lines', role: 'Pilot', from: '2023-08-09', to: '2023-08-09' },
			{ name: null, role: 'Deckhand', from: null, to: null },
		]);
	});

	test('lists their talks newest first, with the lines of questions and thoughts', () => {
		expect(cardOf(TIDES, WINDS).talks).toEqual([
			{
				...{ path: 'Winds.md', title: '', line: 3, review: 'Night of winds', day: '2025-01-02' },
				...{ qna: null, thoughts: null },
			},
			{
				...{ path: 'Tides.md', title: 'Ebb', line: 4, review: 'Night of tides', day: '2023-08-09' },
				...{ qna: null, thoughts: null },
			},
			{
				...{ path: 'Tides.md', title: 'Flow', line: 10, review: 'Night of tides', day: '2023-08-09' },
				qna: { kind: 'qna', heading: 'Q&A', line: 14 },
				thoughts: { kind: 'thoughts', heading: 'My thoughts', line: 16 },
			},
		]);
	});

	test('keeps apart the reviews that give them no talk', () => {
		const { talks, others } = cardOf(TIDES, PANEL);
		expect(others).toEqual([{ path: 'Panel.md', title: 'Panel', day: '2024-05-05' }]);
		expect(talks.map(({ path }) => path)).not.toContain('Panel.md');
	});

	test('leads to what was written later on of the reviews, newest first', () => {
		const later = (path: string, day: string | null, review: string) => aReflection({ path, day, review });
		const { reflections } = cardOf(
			...[TIDES, WINDS],
			...[later('b.md', '2023-09-01', 'Tides'), later('a.md', '2026-01-01', 'Tides')],
			...[
				later('c.md', null, 'Winds'),
				later('d.md', '2025-02-01', 'Winds'),
				later('e.md', '2025-02-01', 'Other'),
			],
		);
		expect(reflections.map(({ path }) => path)).toEqual(['a.md', 'd.md', 'b.md', 'c.md']);
	});
});
