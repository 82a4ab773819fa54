import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { lastSpeaker, readSpeakerLine, writeSpeaker } from '../../../src/obsidian/forms/speaker-line';

describe('a line of speakers', () => {
	test('parts people at commas that stand in no bracket', () => {
		expect(readSpeakerLine('여환성 (무심사, 데이터 엔지니어), 손정묵')).toEqual([
			{ name: '여환성', target: '여환성', affiliation: '무심사', role: '데이터 엔지니어' },
			{ name: '손정묵', target: '손정묵', affiliation: '', role: '' },
		]);
	});

	test('is read as a byline in a note is: with links, honorifics and other separators', () => {
		expect(readSpeakerLine('[[김민수 (라인)|김민수]] · [[라인]] · CTO, 여환성 님 & Bo (Acme, CTO)')).toEqual([
			{ name: '김민수', target: '김민수 (라인)', affiliation: '라인', role: 'CTO' },
			{ name: '여환성', target: '여환성', affiliation: '', role: '' },
			{ name: 'Bo', target: 'Bo', affiliation: 'Acme', role: 'CTO' },
		]);
	});

	test('is read while it is being typed', () => {
		const ada = { name: 'Ada', target: 'Ada', affiliation: 'Acme', role: '' };
		expect(readSpeakerLine('Ada (Acme')).toEqual([ada]);
		expect(readSpeakerLine('Ada (Acme, ')).toEqual([ada]);
		expect(readSpeakerLine('Ada（Acme、')).toEqual([ada]);
		expect(readSpeakerLine('Ada (Acme), Ada (Acme')).toEqual([ada, ada]);
		expect(readSpeakerLine(' , ')).toEqual([]);
	});

	test('takes the wide brackets and commas of East Asian keyboards', () => {
		expect(readSpeakerLine('山田（Acme、CTO）、佐藤')).toEqual([
			{ name: '山田', target: '山田', affiliation: 'Acme', role: 'CTO' },
			{ name: '佐藤', target: '佐藤', affiliation: '', role: '' },
		]);
	});

	test('gives back whoever was written into it', () => {
		const word = fc.stringMatching(/^[가-힣A-Za-z][가-힣A-Za-z ]{0,8}[가-힣A-Za-z]$/u);
		const speaker = fc
			.record({ name: word, affiliation: fc.oneof(fc.constant(''), word), role: fc.oneof(fc.constant(''), word) })
			.map(({ name, affiliation, role }) => ({
				...{ name, target: name, affiliation },
				role: affiliation === '' ? '' : role,
			}))
			// What a byline says in words is not a part of a name.
			.filter((one) => !/\s(?:at|and|및|님|씨)(?:\s|$)|님(?:\s|$)/u.test(Object.values(one).join(' ')));
		fc.assert(
			fc.property(fc.array(speaker, { maxLength: 4 }), (speakers) => {
				expect(readSpeakerLine(speakers.map(writeSpeaker).join(', '))).toEqual(speakers);
			}),
			{ numRuns: 500 },
		);
	});

	test('leaves a role out that belongs to no company: it would be read as one', () => {
		expect(writeSpeaker({ name: 'Ada', affiliation: '', role: 'CTO' })).toBe('Ada');
	});

	test('completes only the name that is being typed', () => {
		expect(lastSpeaker('여환성 (무심사, 엔지니어), 송')).toEqual({
			before: '여환성 (무심사, 엔지니어), ',
			typed: '송',
		});
		expect(lastSpeaker('Ada and B')).toEqual({ before: 'Ada and ', typed: 'B' });
		expect(lastSpeaker('')).toEqual({ before: '', typed: '' });
	});

	test.each(['Ada (', 'Ada (Acme', 'Ada (Acme, C', 'Ada (Acme)', 'Ada (Acme) x', 'Ada（Acme、C', 'Ada, '])(
		'completes nothing where no name is being typed: %s',
		(line) => {
			expect(lastSpeaker(line).typed).toBe('');
		},
	);

	test('is looked at in no time, however long it is', () => {
		const start = performance.now();
		for (const part of [' ', 'a', '(', ', ', ' and'])
			for (const read of [readSpeakerLine, lastSpeaker]) read(part.repeat(20_000));
		expect(performance.now() - start).toBeLessThan(2_000);
	});
});
