import { expect, test } from '@jest/globals';

import { refusal as en } from '../../../src/i18n/en-refusal';
import { refusal as ko } from '../../../src/i18n/ko-refusal';

test.each(['section-block', 'section-template', 'section-open', 'section-footnote'] as const)(
	'the sentence of %s names what was to be moved',
	(code) => {
		expect(en[code]('1')).toContain('what you want to move');
		expect(ko[code]('1')).toContain('옮길 글');
	},
);
