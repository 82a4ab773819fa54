import type { FoundTalk } from '../../../src/core/model/text-reading';
import type { Source } from '../../../src/core/recognise/source';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { noteLines } from '../../../src/core/text/note-lines';
import { vocabularyOf } from '../../../src/core/vocabulary/vocabulary';

/** A text as the readers of any text take it. */
export const sourceOf = (...lines: readonly string[]): Source => ({
	basename: 'Untitled',
	lines: noteLines(lines.join('\n')),
	vocabulary: vocabularyOf(DEFAULT_SETTINGS),
});

/** The talks that begin on the lines which hold one of these words. */
export function talksIn({ lines }: Source, ...words: readonly string[]): readonly FoundTalk[] {
	return words.map((word) => {
		const line = lines.find(({ text }) => text.includes(word));
		if (!line) throw new Error(`No line holds ${word}`);
		const form = line.level > 0 ? 'heading' : line.marks !== '' ? 'item' : line.text.includes('|') ? 'row' : 'line';
		return { title: word, line: line.line, form, speakers: [] };
	});
}
