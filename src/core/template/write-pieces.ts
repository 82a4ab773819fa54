import { findFrontmatter } from '../text/frontmatter';

import { BodyWriter } from './body-writer';
import type { Written } from './body-writer';
import { skeletonOf } from './piece';
import type { Piece } from './piece';
import { PropertyWriter } from './property-writer';

/**
 * Pieces become a note: values in its frontmatter as YAML, values in its body as inert Markdown. The cursor is at the
 * first mark, else at the end.
 *
 * @param ending how lines end that values bring along
 */
export function writePieces(pieces: readonly Piece[], ending: string): Written {
	const frontmatter = findFrontmatter(pieces.map(skeletonOf).join(''));
	const [opening, rest] = split(pieces, frontmatter?.yamlStart ?? 0);
	const [yaml, body] = split(rest, frontmatter ? frontmatter.yamlEnd - frontmatter.yamlStart : 0);
	const start = opening.map(skeletonOf).join('');
	const properties = new PropertyWriter(yaml, ending).write();
	const { text, cursor, whole } = new BodyWriter(ending).write(body);
	const above = start + properties.text;
	return {
		text: above + text,
		whole,
		cursor: properties.cursor === null ? above.length + cursor : start.length + properties.cursor,
	};
}

/** The pieces up to an offset of the skeleton, and the others. */
function split(pieces: readonly Piece[], offset: number): [Piece[], Piece[]] {
	const [before, after]: [Piece[], Piece[]] = [[], []];
	let at = 0;
	for (const piece of pieces) {
		const { length } = skeletonOf(piece);
		const cut = offset - at;
		at += length;
		if (cut <= 0) after.push(piece);
		else if (cut >= length || typeof piece !== 'string') before.push(piece);
		else {
			before.push(piece.slice(0, cut));
			after.push(piece.slice(cut));
		}
	}
	return [before, after];
}
