import type { RenameWish } from '../model/rename';
import { applyEdits } from '../text/apply-edits';
import type { TextEdit } from '../text/apply-edits';
import { plainLine } from '../text/inert';
import { findBlocks, hashOf } from '../text/managed-blocks';
import { quoted } from '../text/quoted';

import { isOldName, tagEdit } from './rename-words';

/** Options of a begin marker that narrow it to a name: `speaker="여환성"`, `topic=kafka`. */
const OPTIONS = /\s(speaker|meetup|organization|topic)=("(?:\\.|[^"\\])*"|“[^“”]*”|[^\s"“%]+)(?=\s|%%)/gu;

/** The edits of begin markers that are narrowed to the old name. */
export function markerEdits(text: string, wish: RenameWish): readonly TextEdit[] {
	return markersIn(text).flatMap((start) => {
		const line = text.slice(start, text.indexOf('\n', start));
		return [...line.matchAll(OPTIONS)].flatMap(({ index, 1: kind = '', 2: value = '' }) => {
			const name = /^["“]/u.test(value) ? plainLine(value.slice(1, -1)) : value;
			const insert = kind === wish.kind ? renamedOption(name, wish) : null;
			const from = start + index + kind.length + 2;
			return insert === null ? [] : [{ from, to: from + value.length, insert: quoted(insert) }];
		});
	});
}

function renamedOption(name: string, wish: RenameWish): string | null {
	if (wish.kind !== 'topic') return isOldName(name, wish) ? wish.to : null;
	const tag = `topic/${name.replace(/^#?(?:topic\/)?/u, '')}`;
	const edit = tagEdit(tag, wish);
	return edit && applyEdits(tag, [edit]).slice('topic/'.length);
}

/** Edits without those of begin markers where two blocks of the note would have the same options by them. */
export function withoutDoubledBlocks(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
	const starts = markersIn(text);
	if (starts.length === 0) return edits;
	const after = findBlocks(applyEdits(text, edits)).damages.length;
	if (after === findBlocks(text).damages.length) return edits;
	return edits.filter(({ from }) => !starts.some((start) => start <= from && from < text.indexOf('\n', start)));
}

/** A note after edits that changed no line, in which blocks that were as the plugin wrote them still are. */
export function withHashes(before: string, after: string): string {
	if (!before.includes('meetup-index:')) return after;
	const blocks = findBlocks(before).blocks;
	const edits = findBlocks(after).blocks.flatMap(({ hash, content, from }, at) => {
		const own = blocks[at];
		if (hash === null || own?.hash !== hash || own.content === content || hashOf(own.content) !== hash) return [];
		const start = after.lastIndexOf(hash, from - 1);
		return [{ from: start, to: start + hash.length, insert: hashOf(content) }];
	});
	return applyEdits(after, edits);
}

/** Where the begin lines of a note start. */
function markersIn(text: string): readonly number[] {
	if (!text.includes('meetup-index:')) return [];
	return findBlocks(text).blocks.map(({ from }) => text.lastIndexOf('\n', from - 2) + 1);
}
