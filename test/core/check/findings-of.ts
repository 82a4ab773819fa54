import { indexFindings } from '../../../src/core/check/index-findings';
import { noteFindings } from '../../../src/core/check/note-findings';
import { isConflictCopy } from '../../../src/core/linked-index/conflict-copy';
import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import type { Finding } from '../../../src/core/model/finding';
import type { NotePath } from '../../../src/core/model/note-path';
import { readNote } from '../../../src/core/read/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { parseYaml } from '../../host/yaml';
import { snapshotOf } from '../../builders/snapshot-of';

/** All that is found in these notes, text by path; a link to a name leads nowhere unless there is a note of that name. */
export function findingsOf(notes: Readonly<Record<string, string>>): readonly Finding[] {
	const index = new LinkedIndex();
	for (const [path, text] of Object.entries(notes)) {
		const reading = readNote(snapshotOf(text, path), DEFAULT_SETTINGS);
		if (reading) index.put(reading);
	}
	const names = new Set(Object.keys(notes).map((path) => path.replace(/^.*\/|\.md$/gu, '')));
	const facts = {
		paths: new Set(Object.keys(notes)),
		isLost: (path: NotePath, { target }: { target: string }) =>
			(notes[path] ?? '').includes(`[[${target}`) && !names.has(target),
	};
	const inNotes = Object.entries(notes).flatMap(([each, text]) => {
		const path = each as NotePath;
		const reading = index.get(path);
		const review = reading?.kind === 'review' ? reading : null;
		return isConflictCopy(path) ? [] : noteFindings({ path, text, review }, DEFAULT_SETTINGS, parseYaml);
	});
	return [...inNotes, ...[...indexFindings(index, facts)].filter((finding) => finding !== null)];
}

/** The findings of one code. */
export const found = (code: Finding['code'], notes: Readonly<Record<string, string>>): readonly Finding[] =>
	findingsOf(notes).filter((finding) => finding.code === code);
