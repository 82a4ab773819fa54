import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

import { work } from '../../../src/i18n/en-work';

const tables = readdirSync('src/i18n').filter((name) => name.startsWith('en') && name !== 'en-work.ts');

test.each(Object.entries(work).map(([key, words]) => [key, typeof words === 'string' ? words : words(7, 9)]))(
	'what forms say alike stands in one place: %s',
	(_key, sentence) => {
		const [start = ''] = sentence.split(/ ?\d/u);
		const again = tables.filter((name) => {
			const text = readFileSync(`src/i18n/${name}`, 'utf8');
			return (
				text.includes(`'${sentence}'`) ||
				text.includes(`\`${start} \${done} of \${total}${sentence.split('9')[1] ?? ''}\``)
			);
		});
		expect(again).toEqual([]);
	},
);

test('what is wrong is fixed, on screen, and never mended', () => {
	const shown = [...tables, 'en-work.ts'].flatMap((name) => readFileSync(`src/i18n/${name}`, 'utf8').split('\n'));
	expect(shown.filter((line) => /\bmend/iu.test(line) && !/^\s*(?:\/?\*|\/\/)/u.test(line))).toEqual([]);
});
