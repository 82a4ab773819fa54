import { expect, test } from '@jest/globals';

import { findReviews, warmUp } from '../../../src/core/browse/find-reviews';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import { aReview } from '../../builders/a-review';
import { aTalk } from '../../builders/a-talk';
import { cpuTime } from '../../builders/cpu-time';

const LONG = '조수 간만을 읽는 법 '.repeat(40);

test('a search that was made ready finds the same, without the work that was done before', () => {
	const indexes = [new LinkedIndex(), new LinkedIndex()] as const;
	for (const index of indexes)
		for (let at = 0; at < 2000; at++) index.put(aReview({ path: `${at}.md`, talks: [aTalk(`${LONG}${at}`)] }));
	const [ready, cold] = indexes;
	expect([...warmUp(ready)]).toHaveLength(2000);
	const timeOf = (index: LinkedIndex): number => {
		const start = cpuTime();
		expect(findReviews(index, '간만 1999').map(({ path }) => path)).toEqual(['1999.md']);
		return cpuTime() - start;
	};
	expect(timeOf(ready)).toBeLessThan(timeOf(cold));
});
