import { describe, expect, test } from '@jest/globals';

import type { CalendarDay } from '../../../src/core/model/calendar-day';
import type { TextReading } from '../../../src/core/model/text-reading';
import { marksOf } from '../../../src/core/recognise/marks-of';
import { noteLines } from '../../../src/core/text/note-lines';

const TEXT = `# Evening of Otters, 2024. 3. 5. (Tue)
Published 2024-03-09
## Swimming upstream - Mira Holt (Acorn)
### Notes
Slides: https://speakerdeck.com/mira/swim
## Panel: Mira Holt, Jon Holt`;

const READING: TextReading = {
	confidence: 1,
	isReview: true,
	event: { name: 'Evening of Otters', day: '2024-03-05' as CalendarDay },
	talks: [
		{
			title: 'Swimming upstream',
			line: 2,
			form: 'heading',
			speakers: [{ name: 'Mira Holt', affiliation: 'Acorn', role: null, line: 2 }],
		},
		{
			title: 'Panel',
			line: 5,
			form: 'heading',
			speakers: ['Mira Holt', 'Holt', 'Jon Holt', 'Nobody'].map((name) => ({
				name,
				affiliation: null,
				role: null,
				line: 5,
			})),
		},
	],
	sections: [{ kind: 'summary', line: 3, form: 'heading', talk: 0 }],
	slides: ['https://speakerdeck.com/mira/swim'],
};

/** The marks of a text, one line each: `line talk section kind:words …`. */
function drawn(reading: TextReading, text = TEXT): string[] {
	const lines = noteLines(text);
	return [...marksOf(reading, lines)]
		.sort(([a], [b]) => a - b)
		.map(([line, { talk, section, spans }]) =>
			[
				line,
				talk,
				section,
				...spans.map(({ kind, from, to }) => `${kind}:${lines[line]?.text.slice(from, to)}`),
			].join(' '),
		);
}

describe('the marks of a reading', () => {
	test('event, day, talks, speakers, sections and slides are found where they stand', () => {
		expect(drawn(READING)).toEqual([
			'0   event:Evening of Otters day:2024. 3. 5. (Tue)',
			'2 0  speaker:Mira Holt',
			'3  summary',
			'4   slides:https://speakerdeck.com/mira/swim',
			'5 1  speaker:Mira Holt speaker:Jon Holt',
		]);
	});

	test.each(['24.03.05', '2024년 3월 5일', '2024年3月5日', 'March 5, 2024', '5th of March 2024', '3월 5일'])(
		'the day is found as %s',
		(day) => {
			const reading = { ...READING, talks: [], sections: [], slides: [] };
			expect(drawn(reading, `on ${day} at`)).toEqual([`0   day:${day}`]);
		},
	);

	test('what stands nowhere in the text is marked nowhere', () => {
		expect(drawn({ ...READING, talks: [], sections: [] }, 'nothing of it')).toEqual([]);
	});
});
