import { describe, expect, test } from '@jest/globals';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import type { NoteReading } from '../../../src/core/model/note-reading';
import { aReflection } from '../../builders/a-reflection';
import { aReview } from '../../builders/a-review';

function indexOf(...readings: readonly NoteReading[]): LinkedIndex {
	const index = new LinkedIndex();
	for (const reading of readings) index.put(reading);
	return index;
}

describe('a reflection', () => {
	const review = aReview({ path: 'Meetups/Kafka.md' });

	test.each(['Kafka', 'kafka', 'Meetups/Kafka', 'Meetups/Kafka.md', '/Meetups/Kafka'])(
		'belongs to the review that [[%s]] leads to',
		(link) => {
			const reflection = aReflection({ review: link });
			const index = indexOf(review, reflection);
			expect(index.reflectionsOf(review)).toEqual([reflection]);
			expect(index.reviewOf(reflection)).toBe(review);
		},
	);

	test('of two reviews of one name belongs to the one in its folder, else to the one that lies higher', () => {
		const deep = aReview({ path: 'Archive/Old/Kafka.md' });
		const beside = aReflection({ path: 'Archive/Old/R.md', review: 'Kafka' });
		const elsewhere = aReflection({ path: 'R.md', review: 'Kafka' });
		const index = indexOf(deep, review, beside, elsewhere);
		expect([index.reviewOf(beside)?.path, index.reviewOf(elsewhere)?.path]).toEqual([deep.path, review.path]);
	});

	test('belongs to the review of the very path that its link names, wherever another one lies', () => {
		const high = aReview({ path: 'Kafka.md' });
		const reflection = aReflection({ path: 'Meetups/R.md', review: 'Kafka' });
		expect(indexOf(review, high, reflection).reviewOf(reflection)).toBe(high);
	});

	test('belongs to none where its link leads nowhere', () => {
		expect(indexOf(review).reviewOf(aReflection({ review: 'Kaf' }))).toBeUndefined();
		expect(indexOf(review, aReflection({ review: 'Old/Kafka' })).reflectionsOf(review)).toEqual([]);
	});

	test('stands newest first', () => {
		const days = ['2023-08-10', '2024-08-10'];
		const index = indexOf(review, ...days.map((day) => aReflection({ path: `${day}.md`, day, review: 'Kafka' })));
		expect(index.reflectionsOf(review).map(({ day }) => day)).toEqual([...days].reverse());
	});
});
