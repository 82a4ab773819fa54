import { parse } from 'yaml';

import type { EditsOrRefusal, TextAtCursor } from '../../../src/core/compose/review-at-cursor';
import type { NotePath } from '../../../src/core/model/note-path';
import type { Review } from '../../../src/core/model/review';
import { readReview } from '../../../src/core/read/read-review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { applyEdits } from '../../../src/core/text/apply-edits';
import type { TextEdit } from '../../../src/core/text/apply-edits';
import { findFrontmatter } from '../../../src/core/text/frontmatter';
import { snapshotOfText } from '../../../src/core/read/snapshot-of-text';

/** Valid YAML as the app reads it. */
export const parseYaml = (yaml: string): unknown => parse(yaml);

/** A note with its cursor where `|` stands, or at an offset. */
export function textAtCursor(marked: string, at = marked.indexOf('|')): TextAtCursor {
	const text = arguments.length > 1 ? marked : marked.replace('|', '');
	const frontmatter = findFrontmatter(text);
	const properties = frontmatter ? (parseYaml(frontmatter.yaml) as Record<string, unknown>) : {};
	return { path: 'note.md' as NotePath, text, at, properties };
}

/** The text after edits, with `|` at the cursor. */
export function shown({ text }: TextAtCursor, result: EditsOrRefusal): string {
	if (result.refusal) return `refused: ${result.refusal.code} in line ${String(result.refusal.line)}`;
	const after = applyEdits(text, result.edits);
	return `${after.slice(0, result.cursor)}|${after.slice(result.cursor)}`;
}

/** What the reader makes of a text. */
export function readText(text: string): Review {
	return readReview(snapshotOfText('note.md' as NotePath, text, textAtCursor(text, 0).properties), DEFAULT_SETTINGS);
}

/** A reading apart from where it stands and how talks are counted. */
export function unplaced(reading: unknown): unknown {
	const places = ['line', 'heading', 'number'];
	return JSON.parse(JSON.stringify(reading, (key, value: unknown) => (places.includes(key) ? undefined : value)));
}

/** The lines of a text that edits leave out of a change, and whether all of them stand in the text after it, in order. */
export function keepsLines(text: string, edits: readonly TextEdit[]): boolean {
	const after = applyEdits(text, edits).split('\n');
	let start = 0;
	let found = 0;
	for (const line of text.split('\n')) {
		const end = start + line.replace(/\r$/u, '').length;
		const isOutside = ({ from, to, insert }: TextEdit): boolean =>
			from > end ||
			to < start ||
			(from === to && ((from === end && /^\r?\n/u.test(insert)) || (from === start && insert.endsWith('\n'))));
		const isTouched = !edits.every(isOutside);
		start += line.length + 1;
		if (isTouched) continue;
		found =
			after.findIndex((other, at) => at >= found && other.replace(/\r$/u, '') === line.replace(/\r$/u, '')) + 1;
		if (found === 0) return false;
	}
	return true;
}
