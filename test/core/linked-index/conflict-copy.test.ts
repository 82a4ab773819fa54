import { describe, expect, test } from '@jest/globals';
import { isConflictCopy } from '../../../src/core/linked-index/conflict-copy';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import type { NotePath } from '../../../src/core/model/note-path';
import { aReview } from '../../builders/a-review';
import { aSpeakerNote } from '../../builders/a-speaker-note';

describe('a conflict copy is known by its name', () => {
	test.each([
		'A/Kafka (Conflicted copy Pixel 202308091230).md',
		'A/Kafka (Conflicted copy Ann (work) 202308091230).md',
		'A/Kafka.sync-conflict-20230809-123000-ABCDEFG.md',
		"Kafka (Ann's conflicted copy 2023-08-09).md",
		'Kafka (James’ conflicted copy 2023-08-09).md',
		'카프카 (후기) (Conflicted copy 폰 202308091230).md'.normalize('NFD'),
		'Kafka.sync-conflict-20230809-123000-A.sync-conflict-20230810-123000-B.md',
	])('%s is one', (path) => {
		expect(isConflictCopy(path)).toBe(true);
	});

	test.each([
		'Kafka 2.md',
		'Kafka (1).md',
		'Kafka (copy).md',
		'여환성 (무심사).md',
		'How conflicted copy works.md',
		'Sync (Conflicted copy).md',
		'Sync (Conflicted copy explained).md',
		'(Conflicted copy Pixel 202308091230).md',
		'.sync-conflict-20230809.md',
		'A (Conflicted copy Pixel 202308091230)/Kafka.md',
		'',
	])('%s is none', (path) => {
		expect(isConflictCopy(path)).toBe(false);
	});
});

describe('conflict copies', () => {
	const path = 'A/Kafka (Conflicted copy Pixel 202308091230).md';

	test('are counted nowhere, whether the origin exists or not', () => {
		const index = new LinkedIndex();
		index.put(aReview({ path, meetup: 'Kafka KR' }));
		index.put(aSpeakerNote('A/Ada.sync-conflict-20230809-123000-ABCDEFG.md', { aliases: ['Ada'] }));
		expect([index.size, index.reviews(), index.meetups(), index.speakers(), index.years()]).toEqual([
			0,
			[],
			[],
			[],
			[],
		]);
	});

	test('count once they are renamed, and no longer when they are named so again', () => {
		const index = new LinkedIndex();
		index.put(aReview({ path }));
		index.move(path as NotePath, 'A/Kafka 2.md' as NotePath);
		expect([index.size, index.years().length]).toEqual([1, 1]);
		index.move('A/Kafka 2.md' as NotePath, path as NotePath);
		expect([index.size, index.years().length]).toEqual([0, 0]);
		expect(index.get(path as NotePath)).toBeDefined();
	});
});
