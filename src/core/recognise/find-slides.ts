import { canBeSlides, isDeck, linksOn, namesSlides } from '../read/read-slides';
import type { LinkOnLine } from '../read/read-slides';
import type { NoteLine } from '../text/note-lines';

import { indentOf, marksOf } from './list-item';
import type { Source } from './source';

/** The addresses of slides in a text, as they are written there. A deck that is only referred to is none. */
export function findSlides({ lines }: Source): readonly string[] {
	const found = new Set<string>();
	let columns: readonly number[] | null = null;
	for (const line of lines) {
		if (line.kind === 'properties' || line.kind === 'code') continue;
		columns = slideColumns(line, lines, columns);
		if (!/\]\(|\/\/|href=/u.test(line.text)) continue;
		for (const url of slidesOn(line, lines, columns)) found.add(url);
	}
	return [...found];
}

function slidesOn(line: NoteLine, lines: readonly NoteLine[], columns: readonly number[] | null): readonly string[] {
	const embedded = [...line.text.matchAll(EMBED)].map(([, url = '']) => url).filter(isDeck);
	if (embedded.length > 0 || /<(?:iframe|script|embed)\b/iu.test(line.text)) return embedded;
	if (FOOTNOTE.test(line.text)) return [];
	const cells = columns ? cellsOf(line.text) : [];
	const inColumns = (columns ?? []).flatMap((column) => linksOn(cells[column] ?? '')).map(({ url }) => url);
	const text = line.content.replace(ANCHOR, asLink).replace(/<\/?[a-z][^<>]*>/giu, '');
	const links = linksOn(text).filter(({ url }) => canBeSlides(url));
	return [
		...inColumns.filter(canBeSlides),
		...links
			.filter((link) => isSaid(link, text) || isShown(link, text, line, lines, columns !== null))
			.map(({ url }) => url),
	];
}

/** The address of what a page shows in a frame. */
const EMBED = /\bsrc\s*=\s*["']?([^"'\s>]+)/giu;
const ANCHOR = /<a\s([^<>]*)>([^<>]*)<\/a>/giu;
const asLink = (anchor: string, attributes: string, shown: string): string => {
	const [, url] = /\bhref\s*=\s*["']?([^"'\s]+)/iu.exec(attributes) ?? [];
	return url === undefined ? anchor : `[${shown}](${url})`;
};
const FOOTNOTE = /^\s*\[\^[^\]]*\]:/u;
const DECK_FILE = /\.(?:pptx?|key|odp)(?:[?#]|$)/iu;
const PDF = /\.pdf(?:[?#]|$)/iu;
const POINTS = /^(?:여기|이곳|이 링크|링크|link|here|this link|こちら|ここ|リンク)$/iu;

/** Whether the words say that it is slides: its own, a label before it, or the sentence that it stands in. */
function isSaid({ label, url, start }: LinkOnLine, text: string): boolean {
	if (namesSlides(label)) return !/^\W*pdf\W*$/iu.test(label) || PDF.test(url);
	const before = text.slice(Math.max(0, start - 60), start);
	const [, name = ''] = /(?:^|[|/,(])\s*([^:：|/,(]+)[:：]\s*$/u.exec(before) ?? [];
	if (namesSlides(name) || /^\W*presentation(?: link)?\W*$/iu.test(name)) return true;
	const isNear = /(?:슬라이드|발표\s?자료|\bslides?\b|スライド|資料)[^.。!?]{0,20}$/iu.test(before);
	return isNear && (isDeck(url) || POINTS.test(label.trim()));
}

/** Whether a deck stands where a talk's own does: as its title, or on a line of its own, not within somebody's sentence. */
function isShown(
	{ label, url, start, end }: LinkOnLine,
	text: string,
	line: NoteLine,
	lines: readonly NoteLine[],
	isRow: boolean,
): boolean {
	const isFile = PDF.test(url) && !/^(?:https?:)?\/\//iu.test(url);
	if (isFile || DECK_FILE.test(url)) return true;
	if (!isDeck(url) && !PDF.test(url)) return false;
	if (line.kind === 'heading') return true;
	if (isRow) return isDeck(url);
	if (!isDeck(url)) return /^\*\*.*\*\*$/u.test(label);
	const before = text.slice(Math.max(0, start - LOOK), start).replace(/\[[^[\]]*\]\([^()]*\)/gu, '');
	if (/[\p{L}\p{N}]/u.test(text.slice(end, end + LOOK).replace(/^:[a-z:]+\]/u, ''))) return false;
	const isAlone = !/[\p{L}\p{N}]/u.test(before);
	if (!isAlone) return /[-–—:：|>]\s*[*_"'“「『]*$/u.test(before) && before.length < 80 && !REFERS.test(before);
	if (/[-+*\d]/u.test(marksOf(line))) return indentOf(line) < 2 || label === '';
	const previous = lines[line.line - 1];
	return indentOf(line) < 2 && !(previous?.kind === 'text' && marksOf(previous) === marksOf(line));
}

/** So far around a link a line is looked at. */
const LOOK = 300;
const REFERS = /참고|참조|출처|관련|추천|예전|이전|see|ref|cf\.|via|source|related|参考|関連|出典/iu;

const DELIMITER = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/u;

/** The columns of the table that a line is in whose heads say slides; null outside of tables. */
function slideColumns(
	line: NoteLine,
	lines: readonly NoteLine[],
	columns: readonly number[] | null,
): readonly number[] | null {
	if (!line.text.includes('|')) return null;
	if (!DELIMITER.test(line.text.trim())) return columns;
	const heads = cellsOf(lines[line.line - 1]?.text ?? '');
	return heads.flatMap((head, at) => (namesSlides(head) ? [at] : []));
}

/** The cells of a row; the bar in front of the first and the one behind the last part nothing. */
function cellsOf(row: string): readonly string[] {
	return row.trim().replace(/^\|/u, '').split('|');
}
