import { describe, expect, test } from '@jest/globals';

import { suitableBlock } from '../../../src/core/index-notes/suitable-block';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import type { NotePath } from '../../../src/core/model/note-path';
import { aReview } from '../../builders/a-review';
import { aSpeaker } from '../../builders/a-speaker';
import { aSpeakerNote } from '../../builders/a-speaker-note';
import { aTalk } from '../../builders/a-talk';

const index = new LinkedIndex();
index.put(aSpeakerNote('People/박서준 (모아페이).md', { aliases: ['박서준'] }));
index.put(
	aReview({
		path: 'Meetups/2023 밤.md',
		meetup: '부산 코틀린 모임',
		talks: [
			aTalk('손', { topics: ['data-platform'], speakers: [aSpeaker('박서준', { affiliation: '모아페이' })] }),
		],
	}),
);

describe('the block that suits a note', () => {
	test.each([
		['about a speaker is theirs', 'People/박서준 (모아페이).md', 'by=speaker speaker="박서준 (모아페이)"'],
		['named as a meetup is the meetup’s', 'x/부산 코틀린 모임.md', 'by=meetup meetup="부산 코틀린 모임"'],
		['named as an organization is the organization’s', '모아페이.md', 'by=organization organization="모아페이"'],
		['named as a topic is the topic’s', 'Data-Platform.md', 'by=topic topic="data-platform"'],
		['named as a topic, with spaces, is the topic’s', 'Data platform.md', 'by=topic topic="data-platform"'],
		['of any other name lists all by year', 'Home.md', 'by=year'],
		['that is a review lists all by year', 'Meetups/2023 밤.md', 'by=year'],
	])('%s', (_, path, args) => {
		expect(suitableBlock(index, path as NotePath)).toBe(args);
	});
});
