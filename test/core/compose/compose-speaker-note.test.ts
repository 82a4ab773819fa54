import { describe, expect, test } from '@jest/globals';

import { readBlockOptions } from '../../../src/core/index-notes/block-options';
import { composeSpeakerNote } from '../../../src/core/compose/compose-speaker-note';
import { readNote } from '../../../src/core/read/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { findBlocks } from '../../../src/core/text/managed-blocks';
import { snapshotOf } from '../../builders/snapshot-of';

describe('composeSpeakerNote', () => {
	test('makes a note that is read back as the speaker', () => {
		const text = composeSpeakerNote(
			{ name: '박서준 (모아페이)', aliases: ['박서준'], affiliation: '모아페이', role: 'SRE' },
			DEFAULT_SETTINGS,
		);

		expect(readNote(snapshotOf(text, '박서준 (모아페이).md'), DEFAULT_SETTINGS)).toEqual({
			kind: 'speaker',
			path: '박서준 (모아페이).md',
			name: '박서준 (모아페이)',
			aliases: ['박서준'],
			organization: { name: '모아페이', target: '모아페이' },
			role: 'SRE',
		});
	});

	test('lists the talks of a name with quotes in it', () => {
		const name = 'Ada “Ace” Lee';
		const text = composeSpeakerNote({ name, aliases: [], affiliation: '', role: '' }, DEFAULT_SETTINGS);

		expect(readBlockOptions(findBlocks(text).blocks[0]?.args ?? '').options).toMatchObject({
			by: 'speaker',
			speaker: name,
		});
	});

	test('has one block for the talks heard, and no property that says nothing', () => {
		const text = composeSpeakerNote({ name: '윤서아', aliases: [], affiliation: '', role: '' }, DEFAULT_SETTINGS);

		expect(text.startsWith('---\ntags:\n  - "speaker"\n---\n')).toBe(true);
		expect(findBlocks(text)).toMatchObject({ blocks: [{ args: 'by=speaker speaker="윤서아"' }], damages: [] });
	});
});
