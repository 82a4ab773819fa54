import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

import { outlineOf } from '../../../src/core/text/outline';
import { snapshotOf } from '../../builders/snapshot-of';

const folder = join(process.env['MEETUP_SHARED'] ?? '', 'corpus/texts');
const posts = readdirSync(folder).filter((name) => name.endsWith('.md'));

describe('the outline of real posts', () => {
	test.each(posts)('%s has the headings that the cache will know', (name) => {
		const text = readFileSync(join(folder, name), 'utf8');
		expect(outlineOf(text).headings).toEqual(snapshotOf(text).headings);
	});
});
