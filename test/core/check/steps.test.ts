import { expect, test } from '@jest/globals';

import { STEP } from '../../../src/core/check/findings';
import { indexFindings } from '../../../src/core/check/index-findings';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import type { Finding } from '../../../src/core/model/finding';
import { aReview } from '../../builders/a-review';
import { aSpeaker } from '../../builders/a-speaker';
import { aSpeakerNote } from '../../builders/a-speaker-note';
import { aTalk } from '../../builders/a-talk';

/** Many of everything that the index can give cause to look at. */
function crowdedIndex(): { index: LinkedIndex; paths: ReadonlySet<string> } {
	const index = new LinkedIndex();
	const paths = new Set<string>();
	for (let at = 0; at < 1000; at += 1) {
		const path = `Meetups/${at}.md`;
		const speakers = [aSpeaker(`Somebody ${at}`), aSpeaker(at % 2 === 0 ? `Who ${at}` : `WHO ${at - 1}`)];
		index.put(aReview({ path, talks: [aTalk('Silence'), aTalk(`Words ${at}`, { speakers })] }));
		for (const folder of ['A', 'B']) index.put(aSpeakerNote(`${folder}/Twin ${at}.md`));
		paths.add(path).add(`Meetups/${at} (Conflicted copy here 202308091200).md`);
	}
	return { index, paths };
}

test('what the index gives cause to look at is found in small steps, whatever it is', () => {
	const { index, paths } = crowdedIndex();
	const most = new Map<Finding['code'], number>();
	let step = new Map<Finding['code'], number>();
	for (const finding of indexFindings(index, { paths, isLost: () => true })) {
		if (!finding) step = new Map();
		else {
			const { code } = finding;
			step.set(code, (step.get(code) ?? 0) + 1);
			most.set(code, Math.max(most.get(code) ?? 0, step.get(code) ?? 0));
		}
	}
	expect([...most.keys()].sort()).toEqual([
		'conflict-copy',
		'near-same-name',
		'same-name-twice',
		'talk-without-speaker',
		'unresolved-speaker',
	]);
	for (const count of most.values()) expect(count).toBeLessThanOrEqual(STEP);
});
