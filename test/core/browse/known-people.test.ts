import { describe, expect, test } from '@jest/globals';

import { knownPeople } from '../../../src/core/browse/known-people';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import { basenameOf } from '../../../src/core/model/note-path';
import { readNote } from '../../../src/core/read/read-note';
import { readSettings } from '../../../src/core/settings/read-settings';
import { snapshotOf } from '../../builders/snapshot-of';

function peopleOf(notes: Readonly<Record<string, string>>) {
	const index = new LinkedIndex();
	for (const [path, text] of Object.entries(notes)) {
		const reading = readNote(snapshotOf(text, path), readSettings(null).settings);
		if (reading) index.put(reading);
	}
	return knownPeople(index, (path) => (path.startsWith('Twice/') ? path.slice(0, -3) : basenameOf(path)));
}

const talk = (day: string, byline: string): string =>
	`---\ndate: ${day}\ntags: [meetup/review]\n---\n# Night\n## 1부: 이야기\n${byline}\n`;

describe('everybody who may be mentioned', () => {
	test('is who spoke, with or without a note, and who only has one', () => {
		const people = peopleOf({
			'r.md': talk('2023-08-09', '[[무심사]]에서 온 [[여환성]] 님이 발표해 주셨습니다.'),
			'Ada Lee.md': '---\ntags: [speaker]\naliases: [Ada]\norganization: "[[Nordlys]]"\n---\n',
		});
		expect(people).toEqual([
			{
				link: { name: 'Ada Lee', target: 'Ada Lee' },
				path: 'Ada Lee.md',
				aliases: ['Ada'],
				affiliations: ['Nordlys'],
			},
			{ link: { name: '여환성', target: '여환성' }, path: null, aliases: [], affiliations: ['무심사'] },
		]);
	});

	test('is linked by the note, also where several have one name or notes of one name lie in several folders', () => {
		const note = (organization: string) =>
			`---\ntags: [speaker]\naliases: [박서준]\norganization: ${organization}\n---\n`;
		const people = peopleOf({
			'박서준 (모아페이).md': note('모아페이'),
			'Twice/박서준 (한빛물류).md': note('한빛물류'),
		});
		expect(people.map(({ link }) => link.target)).toEqual(['박서준 (모아페이)', 'Twice/박서준 (한빛물류)']);
	});

	test('has affiliations, the newest first, each once', () => {
		const [, person] = peopleOf({
			'a.md': talk('2021-01-01', '[[도토리]]에서 온 [[여환성]] 님이 발표해 주셨습니다.'),
			'b.md': talk('2023-01-01', '[[무심사]]에서 온 [[여환성]] 님이 발표해 주셨습니다.'),
			'여환성.md': '---\ntags: [speaker]\norganization: 무심사\n---\n',
			'Ada.md': '---\ntags: [speaker]\n---\n',
		});
		expect(person?.affiliations).toEqual(['무심사', '도토리']);
	});
});
