import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { lastSpeaker, readSpeakerLine, writeSpeaker } from '../../../src/obsidian/forms/speaker-line';

describe('a line of speakers', () => {
	test('parts people at commas that stand in no bracket', () => {
		expect(readSpeakerLine('유환성 (무신사, 데이터 엔지니어), 송정욱')).toEqual([
			{ name: '유환성', affiliation: '무신사', role: '데이터 엔지니어' },
			{ name: '송정욱', affiliation: '', role: '' },
		]);
	});

	test('is read while it is being typed', () => {
		expect(readSpeakerLine('Ada (Acme')).toEqual([{ name: 'Ada', affiliation: 'Acme', role: '' }]);
		expect(readSpeakerLine('Ada (Acme, ')).toEqual([{ name: 'Ada', affiliation: 'Acme', role: '' }]);
		expect(readSpeakerLine(' , ')).toEqual([]);
	});

	test('takes the wide brackets and commas of East Asian keyboards', () => {
		expect(readSpeakerLine('山田（Acme、CTO）、佐藤')).toEqual([
			{ name: '山田', affiliation: 'Acme', role: 'CTO' },
			{ name: '佐藤', affiliation: '', role: '' },
		]);
	});

	test('gives back whoever was written into it', () => {
		const word = fc.stringMatching(/^[가-힣A-Za-z][가-힣A-Za-z ]{0,8}[가-힣A-Za-z]$/u);
		const speaker = fc.record({
			name: word,
			affiliation: fc.oneof(fc.constant(''), word),
			role: fc.oneof(fc.constant(''), word),
		});
		fc.assert(
			fc.property(fc.array(speaker, { maxLength: 4 }), (speakers) => {
				expect(readSpeakerLine(speakers.map(writeSpeaker).join(', '))).toEqual(speakers);
			}),
			{ numRuns: 500 },
		);
	});

	test('completes only the name that is being typed', () => {
		expect(lastSpeaker('유환성 (무신사, 엔지니어), 송')).toEqual({
			before: '유환성 (무신사, 엔지니어), ',
			typed: '송',
		});
		expect(lastSpeaker('')).toEqual({ before: '', typed: '' });
	});
});
