import { describe, expect, test } from '@jest/globals';

import type { NotePath } from '../../../src/core/model/note-path';
import { readReview } from '../../../src/core/read/read-review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { cpuTime } from '../../builders/cpu-time';

const MANY = 40_000;
const SPACES = ' '.repeat(80_000);

/** A review with one talk whose heading, first line and questions are given. */
function milliseconds(heading: string, lines: readonly string[]): number {
	const text = [`## ${heading}`, ...lines].join('\n');
	const qna = lines.indexOf('### QnA');
	const headings = [{ text: heading, level: 2, line: 0 }];
	if (qna >= 0) headings.push({ text: 'QnA', level: 3, line: qna + 1 });
	const start = cpuTime();
	readReview(
		{ path: 'a.md' as NotePath, properties: {}, headings, links: [], tags: [], tasks: [], text },
		DEFAULT_SETTINGS,
	);
	return cpuTime() - start;
}

describe('reading a large note', () => {
	test.each([
		['many lines that go on with an answer', '1부: a', ['### QnA', '- A. a', ...Array<string>(MANY).fill('b')]],
		['many lines that go on with a question', '1부: a', ['### QnA', '- Q. a', ...Array<string>(MANY).fill('b')]],
		['many questions', '1부: a', ['### QnA', ...Array<string>(MANY).fill('- why?')]],
		['spaces behind a Q', '1부: a', ['### QnA', `Q${SPACES}x`, `A${SPACES}x`]],
		['spaces in a heading', `Session${SPACES}x`, []],
		['spaces before a number', `제${SPACES}x`, []],
		['spaces behind an ordinal', `첫${SPACES}번째${SPACES}x`, []],
		['spaces in a byline', '1부: a', [`[[a]]${SPACES}[[b]]`]],
		['spaces in an empty talk', '', [SPACES, `-${SPACES}x`]],
		['brackets in a heading', '['.repeat(MANY), []],
		['dashes in a heading', ' - '.repeat(MANY), []],
		['links in a byline', '1부: a', ['[['.repeat(MANY)]],
		['many headings', '1부: a', Array<string>(MANY).fill('text')],
	])('%s takes no longer than a moment', (_what, heading, lines) => {
		expect(milliseconds(heading, lines)).toBeLessThan(2_000);
	});
});
