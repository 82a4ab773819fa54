import { noteLines } from '../text/note-lines';
import type { NoteLine } from '../text/note-lines';

/** Between what are no lines of one paragraph, and in place of all that is not read. */
export const APART = '\0';

/** A text of the same length in which nothing is left but what links and tags are read in. */
export function readableIn(text: string): string {
	const parts: string[] = [];
	let at = Number(text.startsWith('\uFEFF'));
	parts.push(APART.repeat(at));
	let above: NoteLine | null = null;
	for (const line of noteLines(text)) {
		if (line.line > 0) {
			const isReturn = text[at] === '\r' && text[at + 1] === '\n';
			parts.push((isReturn ? ' ' : '') + (isOneParagraph(above, line) ? '\n' : APART));
			at += isReturn ? 2 : 1;
		}
		const { inline } = line;
		const own = line.line === 0 && line.text.startsWith('\uFEFF') ? line.text.slice(1) : line.text;
		const start = inline === null ? -1 : own.indexOf(inline, own.startsWith(line.marks) ? line.marks.length : 0);
		parts.push(
			inline === null || start < 0
				? APART.repeat(own.length)
				: ' '.repeat(start) + inline + ' '.repeat(own.length - start - inline.length),
		);
		at += own.length;
		above = line;
	}
	return parts.join('');
}

/** Whether a link or code can reach from one line to the next. */
function isOneParagraph(above: NoteLine | null, { kind, marks, inline, text }: NoteLine): boolean {
	if (!above || above.inline === null || inline === null || marks.length > above.marks.length) return false;
	if (kind === 'underline') return true;
	if (kind !== above.kind || kind === 'heading') return false;
	return kind === 'comment' || !(OWN_BLOCK.test(text) || [above.text, text].some((line) => COMMENT.test(line)));
}

const COMMENT = /^\s*%%.*%%\s*$/u;

/** A list item, or a footnote. */
const OWN_BLOCK = /^[\s>]*(?:(?:[-+*]|\d{1,9}[.)])(?:\s|$)|\[\^[^\s[\]]+\]:)/u;
