import type { TextOrRefusal } from '../model/refusal';
import { applyEdits } from './apply-edits';
import { insertionApart } from './insert-apart';
import { findBlocks } from './managed-blocks';

/**
 * A note with an empty managed block between blank lines: at the line of an offset where that is empty, else behind the
 * paragraph, table, quote or list that it belongs to, or below its heading; below the frontmatter where the offset lies
 * in that. Refused where a marker of the note would not be whole, as in code or in a block, and in a comment or a formula.
 *
 * @example insertBlock('# Index', 0, 'by=year').text
 * //=> '# Index\n\n%% meetup-index:begin by=year %%\n%% meetup-index:end %%\n'
 */
export function insertBlock(text: string, at: number, args: string): TextOrRefusal {
	const block = `%% meetup-index:begin ${args} %%\n%% meetup-index:end %%\n`;
	const { edit, isSeen, line } = insertionApart(text, at, block);
	const inserted = applyEdits(text, [edit]);
	const [damage] = findBlocks(inserted).damages;
	if (damage) return { text: null, refusal: damage };
	return isSeen
		? { text: inserted, refusal: null }
		: { text: null, refusal: { code: 'unclear-place', line, detail: '' } };
}
