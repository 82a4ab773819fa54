import type { Strings } from '../i18n/en';

import type { PastChange } from './vault/journal-lines';

/** What undoing a change does to each of its notes, in the words of the screen, by the paths that undoing answers with. */
export function whatUndoingDoes({ undo }: Strings, { steps }: PastChange): ReadonlyMap<string, string> {
	const phrases = new Map<string, string>();
	for (const step of steps.values()) {
		const { path } = step;
		if (step.kind === 'renamed') phrases.set(path, undo.renamed(step.to, path));
		else if (step.kind !== 'text') phrases.set(path, undo[step.kind](path));
		else if (!phrases.has(path)) phrases.set(path, path);
	}
	return phrases;
}
