import { noteLines } from '../text/note-lines';
import type { NoteLine } from '../text/note-lines';

/**
 * The lines of a text as a person means them: Markdown takes a paragraph of several lines above `---` for a heading, and
 * the person who put the rule there did not. Takes linear time.
 *
 * @example writtenLines('1부: 빌드\n글이다.\n---').map(({ kind }) => kind) //=> ['text', 'text', 'rule']
 */
export function writtenLines(text: string): readonly NoteLine[] {
	const lines = noteLines(text);
	let isInParagraph = false;
	return lines.map((line, at): NoteLine => {
		if (line.kind === 'heading') isInParagraph = line.content.includes('\n') && isAboveDashes(lines, at);
		else if (line.kind !== 'underline') isInParagraph = false;
		if (!isInParagraph) return line;
		const isRule = line.kind === 'underline' && lines[at + 1]?.kind !== 'underline';
		const words = line.text;
		if (isRule) return { ...line, kind: 'rule' };
		return { ...line, kind: 'text', content: words, level: 0, inline: words };
	});
}

function isAboveDashes(lines: readonly NoteLine[], heading: number): boolean {
	let last = heading;
	while (lines[last + 1]?.kind === 'underline') last += 1;
	return /^ {0,3}-+[ \t]*$/u.test(lines[last]?.text ?? '');
}
