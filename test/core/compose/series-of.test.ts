import { expect, test } from '@jest/globals';

import { seriesOf } from '../../../src/core/compose/series-of';

test.each([
	['가람 자바 모임 2024', '가람 자바 모임'],
	['2024년 가람 컨퍼런스', '가람 컨퍼런스'],
	['제12회 가람 모임', '가람 모임'],
	['가람 모임 4차 밋업', '가람 모임 밋업'],
	['Garam Meetup #9', 'Garam Meetup'],
	['4th Garam Meetup (2024)', 'Garam Meetup'],
	["GaramConf '24", 'GaramConf'],
	['第5回 ガラムの会', 'ガラムの会'],
	['ガラムの会 vol.3', 'ガラムの会'],
	['Garam2024', 'Garam'],
	['2024', '2024'],
	['Java 21 Night', 'Java 21 Night'],
])('the series of %s is %s', (event, series) => {
	expect(seriesOf(event)).toBe(series);
});
