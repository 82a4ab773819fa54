import { expect, test } from '@jest/globals';
import { findNoteRow, hasNoteRow } from '../../../src/core/browse/find-note-row';
import { rowsOf } from '../../../src/core/browse/rows-of';
import { GROUPINGS } from '../../../src/core/browse/row';
import type { View } from '../../../src/core/browse/row';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import type { CalendarDay } from '../../../src/core/model/calendar-day';
import type { NotePath } from '../../../src/core/model/note-path';
import { aReflection } from '../../builders/a-reflection';
import { aReview } from '../../builders/a-review';
import { aSpeaker } from '../../builders/a-speaker';
import { aSpeakerNote } from '../../builders/a-speaker-note';
import { aTalk } from '../../builders/a-talk';

const TODAY = '2026-11-23' as CalendarDay;
const VIEW: View = { by: 'year', sort: 'newest', search: '', closed: new Set() };
const at = (path: string): NotePath => path as NotePath;

const index = new LinkedIndex();
index.put(
	aReview({
		path: 'night.md',
		title: 'Night',
		day: '2023-08-09',
		talks: [aTalk('Tides', { speakers: [aSpeaker('여환성')] })],
	}),
);
index.put(aReview({ path: 'night (Conflicted copy phone 202608010101).md', title: 'Night', day: '2023-08-09' }));
index.put(aReflection({ path: 'later.md', review: 'night' }));
index.put(aReflection({ path: 'astray.md', review: 'nowhere' }));
index.put(aSpeakerNote('여환성.md'));

test('reviews, reflections on them and speakers have a row; what leads nowhere has none', () => {
	const paths = ['night.md', 'later.md', '여환성.md', 'astray.md', 'plain.md'];
	expect(paths.map((path) => hasNoteRow(index, at(path)))).toEqual([true, true, true, false, false]);
	expect(hasNoteRow(index, at('night (Conflicted copy phone 202608010101).md'))).toBe(false);
	expect(findNoteRow(index, VIEW, at('plain.md'), TODAY)).toBeNull();
});

test.each(GROUPINGS)('the row is there in the view that is answered (from %s)', (by) => {
	for (const search of ['', 'nothing that is there']) {
		for (const path of ['night.md', 'later.md', '여환성.md']) {
			const found = findNoteRow(index, { ...VIEW, by, search }, at(path), TODAY);
			expect(found && rowsOf(index, found.view, TODAY).rows.indexOf(found.id)).toBeGreaterThanOrEqual(0);
		}
	}
});

test('a speaker is shown among the speakers, with the group open or closed as it was', () => {
	const found = findNoteRow(index, VIEW, at('여환성.md'), TODAY);
	expect(found?.view.by).toBe('speaker');
	expect(found && rowsOf(index, found.view, TODAY).rows.at(0)).toMatchObject({
		kind: 'group',
		of: 'speaker',
		label: '여환성',
	});
});
