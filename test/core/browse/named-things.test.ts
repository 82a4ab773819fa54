import { describe, expect, test } from '@jest/globals';

import { NamedThings } from '../../../src/core/browse/named-things';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import { keyOfName } from '../../../src/core/model/name-key';
import type { NotePath } from '../../../src/core/model/note-path';
import { basenameOf } from '../../../src/core/model/note-path';
import { readNote } from '../../../src/core/read/read-note';
import { snapshotOfText } from '../../../src/core/read/snapshot-of-text';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { parseYaml } from '../../host/yaml';

const REVIEW = `---
date: 2024-04-18
meetup: "[[Harbour Night]]"
tags: [meetup/review]
---
# Night
## Tides
[[Ines Falk]] · [[Gull Lines]] #topic/water
## Winds
[[Bo Tern]] · [[Gull Lines]]
`;

const NOTES: Readonly<Record<string, string>> = {
	'Night.md': REVIEW,
	'a/Ines Falk.md': '---\ntags: [speaker]\naliases: [Inés]\n---\n',
	'b/Ines Falk.md': '---\ntags: [speaker]\n---\n',
	'Ines Falk.md': 'not a speaker',
	'c/Bo Tern.md': 'no speaker yet',
	'Gull Lines.md': '',
	'Gull Lines (Conflicted copy Pixel 202308091230).md': '',
	'Plain.md': '',
};

function thingsOf(notes = NOTES): NamedThings {
	const index = new LinkedIndex();
	const paths = Object.keys(notes) as NotePath[];
	for (const path of paths) {
		const text = notes[path] ?? '';
		const yaml = /^---\n([^]*?)---/u.exec(text)?.[1] ?? '';
		const properties = (parseYaml(yaml) ?? {}) as Record<string, unknown>;
		const reading = readNote(snapshotOfText(path, text, properties), DEFAULT_SETTINGS);
		if (reading) index.put(reading);
	}
	return new NamedThings(index, (key) => paths.filter((path) => keyOfName(basenameOf(path)) === key));
}

describe('what can be renamed', () => {
	test('a speaker with several notes stands there once for each, and only notes of speakers count then', () => {
		expect(
			thingsOf()
				.all('speaker')
				.map(({ name, path, count }) => [name, path, count]),
		).toEqual([
			['Bo Tern', 'c/Bo Tern.md', 1],
			['Ines Falk', 'a/Ines Falk.md', 1],
			['Ines Falk', 'b/Ines Falk.md', 1],
		]);
	});

	test('meetups, organizations and topics have their reviews counted; a topic has no note', () => {
		const things = thingsOf();
		const all = (['meetup', 'organization', 'topic'] as const).flatMap((kind) => things.all(kind));
		expect(all.map(({ kind, name, path, count }) => [kind, name, path, count])).toEqual([
			['meetup', 'Harbour Night', null, 1],
			['organization', 'Gull Lines', 'Gull Lines.md', 1],
			['topic', 'water', null, 1],
		]);
	});

	test('a topic in which others are nested is one, with the reviews of all of them', () => {
		const nested = REVIEW.replace('#topic/water', '#topic/Water/Salt #topic/water/sweet');
		const things = thingsOf({ 'Night.md': nested, 'Day.md': REVIEW });
		expect(things.all('topic').map(({ name, count }) => [name, count])).toEqual([
			['Water', 2],
			['Water/Salt', 1],
			['water/sweet', 1],
		]);
	});

	test('is found by other names and initial consonants', () => {
		expect(
			thingsOf()
				.find('speaker', 'Inés')
				.map(({ path }) => path),
		).toEqual(['a/Ines Falk.md']);
		const korean = thingsOf({ '이하람.md': '---\ntags: [speaker]\n---\n' });
		expect(korean.find('speaker', 'ㅇㅎㄹ').map(({ name }) => name)).toEqual(['이하람']);
	});

	test('a name that only a note has counts, unless the note is a review or the like', () => {
		const things = thingsOf();
		expect(things.named('organization', 'plain')).toMatchObject([{ name: 'Plain', path: 'Plain.md', count: 0 }]);
		expect(things.named('organization', 'Night')).toEqual([]);
		expect(things.named('topic', 'Plain')).toEqual([]);
		expect(things.at('speaker', 'b/Ines Falk.md')).toMatchObject({ path: 'b/Ines Falk.md' });
	});
});
