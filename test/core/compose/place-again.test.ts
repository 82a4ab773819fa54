import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { placeAgain, seenNote } from '../../../src/core/compose/place-again';
import type { NotePath } from '../../../src/core/model/note-path';
import type { UnlinkedMention } from '../../../src/core/model/unlinked-mention';
import { MentionFinder } from '../../../src/core/names/mention-finder';
import { bylineWordsWith } from '../../../src/core/vocabulary/byline-words';
import { RUNS } from '../../builders/runs';
import { PEOPLE } from '../names/mention-people';

const finder = new MentionFinder(PEOPLE, bylineWordsWith([], []));
const findIn = (text: string): readonly UnlinkedMention[] =>
	finder.find({ path: 'a.md' as NotePath, text, speakers: [] });

/** Where the first mention of a text stands in another one; null where that is not sure. */
function placedIn(before: string, after: string): number | null {
	const mentions = findIn(before);
	const chosen = mentions.slice(0, 1).flatMap((mention) => {
		const [person] = mention.people;
		return person ? [{ mention, speaker: person.link }] : [];
	});
	expect(chosen).toHaveLength(1);
	const { placed } = placeAgain(chosen, seenNote(before, mentions), after, () => findIn(after));
	return placed?.[0]?.from ?? null;
}

describe('a mention that was seen', () => {
	test('stands where it stood while its note is the same', () => {
		expect(placedIn('어제 여환성 님', '어제 여환성 님')).toBe(3);
		// Twice the same line: without a change there is no doubt.
		expect(placedIn('여환성 님\n여환성 님', '여환성 님\n여환성 님')).toBe(0);
	});

	test('is followed with its line to another place', () => {
		expect(placedIn('어제 여환성 님\n', '# 제목\n\n어제 여환성 님\n끝')).toBe(9);
	});

	test.each([
		['its line is another one', '어제 여환성 님', '그제 여환성 님'],
		['its line is gone', '어제 여환성 님\n끝', '끝'],
		['its line stands there twice by now', '어제 여환성 님', '어제 여환성 님\n어제 여환성 님'],
		['its line stood there twice', '여환성 님\n\n여환성 님', '여환성 님\n'],
		['it is a link by now', '어제 여환성 님', '어제 [[여환성]] 님'],
		['its line is code by now', '어제 여환성 님', '```\n어제 여환성 님\n```'],
		['it has the line ends of another system by now', '어제 여환성 님\n', '어제 여환성 님\r\n'],
	])('is not sure where %s', (_, before, after) => {
		expect(placedIn(before, after)).toBeNull();
	});

	test('is never taken for other words, whatever happens to its note', () => {
		const line = fc.constantFrom('여환성 님과', '어제 여환성 님', '- 환성 님', '', '```', '%%', 'x\r', '# 끝');
		const lines = fc.array(line, { maxLength: 8 });
		fc.assert(
			fc.property(lines, lines, (some, others) => {
				const [before, after] = [some.join('\n'), others.join('\n')];
				const mentions = findIn(before);
				const chosen = mentions.flatMap((mention) =>
					mention.people.slice(0, 1).map(({ link }) => ({ mention, speaker: link })),
				);
				const { placed } = placeAgain(chosen, seenNote(before, mentions), after, () => findIn(after));
				for (const [at, now] of placed?.entries() ?? []) {
					const { mention } = chosen[at] ?? {};
					expect(after.slice(now.from, now.to)).toBe(mention?.text);
					expect(after.split('\n')[now.line]).toBe(before.split('\n')[mention?.line ?? -1]);
				}
			}),
			{ numRuns: RUNS },
		);
	});
});
