/** How lines end in a text: as its first line does, and `\n` where there is only one. */
export function lineEndingOf(text: string): '\n' | '\r\n' {
	const first = text.indexOf('\n');
	return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}
