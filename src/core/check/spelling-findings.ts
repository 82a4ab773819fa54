import type { LinkedIndex } from '../linked-index/linked-index';
import type { FoundName } from '../model/finding';
import { keyOfName } from '../model/name-key';
import type { NameLink } from '../model/name-link';
import { keyOfLink } from '../model/name-link';
import type { NotePath } from '../model/note-path';

import { STEP } from './findings';
import type { Findings } from './findings';

interface Spelling {
	readonly named: FoundName;
	readonly text: string;
	readonly path: NotePath;
	readonly line: number | null;
	times: number;
}

/**
 * Names that reviews spell in two ways which are one name to Obsidian: in another case, or in decomposed letters. The
 * spelling of the note counts, else the one used most, composed. In steps.
 */
export function* spellingFindings(index: LinkedIndex): Findings {
	const byName = new Map<string, Map<string, Spelling>>();
	const add = (named: FoundName, link: NameLink, path: NotePath, line: number | null): void => {
		const name = `${named} ${keyOfLink(link)}`;
		const text = nameIn(link.target);
		const spellings = byName.get(name) ?? new Map<string, Spelling>();
		const spelling = spellings.get(text);
		if (spelling) spelling.times += 1;
		else spellings.set(text, { named, text, path, line, times: 1 });
		byName.set(name, spellings);
	};
	for (const [at, { path, meetup, talks, speakers }] of index.reviews().entries()) {
		if (at % STEP === 0) yield null;
		if (meetup) add('meetup', meetup, path, null);
		for (const speaker of new Set([...talks.flatMap((talk) => talk.speakers), ...speakers])) {
			add('speaker', speaker, path, speaker.line);
			if (speaker.affiliation) add('organization', speaker.affiliation, path, speaker.line);
		}
	}
	let steps = 0;
	for (const spellings of byName.values()) {
		if (steps++ % STEP === 0) yield null;
		const [first, ...more] = [...spellings.values()].sort((a, b) => b.times - a.times);
		if (!first) continue;
		const note = first.named === 'speaker' ? index.findSpeaker(first.text)?.note?.name : undefined;
		const isNote = note !== undefined && keyOfName(note) === keyOfName(first.text);
		const to = (isNote ? note : first.text).normalize('NFC');
		for (const { named, text, path, line } of [first, ...more])
			if (text !== to) {
				const fix = { kind: 'merge', named, from: text, to } as const;
				yield { code: 'near-same-name', path, line, text, others: [to], fix };
			}
	}
}

function nameIn(target: string): string {
	const last = target.slice(target.lastIndexOf('/') + 1);
	return last.replace(/\.md$/iu, '').trim();
}
