import { expect, test } from '@jest/globals';

import { findReviews, warmUp } from '../../../src/core/browse/find-reviews';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import { aReview } from '../../builders/a-review';
import { aTalk } from '../../builders/a-talk';
import { cpuTime } from '../../builders/cpu-time';

const LONG = '조수 간만을 읽는 법 '.repeat(40);

function someIndex(): LinkedIndex {
	const index = new LinkedIndex();
	for (let at = 0; at < 1000; at++) index.put(aReview({ path: `${at}.md`, talks: [aTalk(`${LONG}${at}`)] }));
	return index;
}

test('a search that was made ready finds the same, without the work that was done before', () => {
	const timeOf = (index: LinkedIndex): number => {
		const start = cpuTime();
		expect(findReviews(index, '간만 999').map(({ path }) => path)).toEqual(['999.md']);
		return cpuTime() - start;
	};
	// The best of some: other things take time, too.
	const cold = Array.from({ length: 5 }, () => timeOf(someIndex()));
	const ready = Array.from({ length: 5 }, () => {
		const index = someIndex();
		expect([...warmUp(index)]).toHaveLength(1000);
		return timeOf(index);
	});
	expect(Math.min(...ready)).toBeLessThan(Math.min(...cold));
});
