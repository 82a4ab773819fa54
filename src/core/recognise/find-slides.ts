import type { FoundTalk } from '../model/text-reading';
import { canBeSlides, isDeck, linksOn, namesSlides } from '../read/read-slides';
import type { LinkOnLine } from '../read/read-slides';
import type { NoteLine } from '../text/note-lines';

import { indentOf, marksOf } from './list-item';
import { addressesByName, DEFINITION, embeddedDecks, withPlainLinks } from './slide-links';
import { pointersBelow } from './slide-pointers';
import type { Source } from './source';

/**
 * The addresses of slides in a text, as they are written there. A deck that is only referred to is none; one on the
 * line of a talk is the talk's.
 */
export function findSlides({ lines }: Source, talks: readonly FoundTalk[] = []): readonly string[] {
	const found = new Set<string>();
	const addresses = addressesByName(lines);
	const pointers = pointersBelow(lines);
	const talkLines = new Set(talks.map(({ line }) => line));
	let columns: readonly number[] | null = null;
	for (const line of lines) {
		if (line.kind === 'properties' || line.kind === 'code') continue;
		columns = slideColumns(line, lines, columns);
		if (!/\]\(|\]\[|\/\/|href=|src=|data=/u.test(line.text)) continue;
		const embedded = embeddedDecks(line.text);
		for (const url of embedded ?? []) found.add(url);
		if (embedded || DEFINITION.test(line.text)) continue;
		const text = withPlainLinks(line.content, addresses);
		const links = linksOn(text).filter(({ url }) => canBeSlides(url) && /[./]/u.test(url));
		if (links.length === 0) continue;
		const cells = columns ? cellsOf(line.text) : [];
		const inColumns = (columns ?? []).flatMap((column) => linksOn(cells[column] ?? '')).map(({ url }) => url);
		for (const url of inColumns.filter(canBeSlides)) found.add(url);
		const place = { line, lines, isRow: columns !== null, isTalk: talkLines.has(line.line) };
		for (const [at, link] of links.entries()) {
			const isMeant = pointers[line.line] === 'slides' && isFirst(link, text);
			const isOwn = pointers[line.line] !== 'others' && isShown(link, text, place);
			if (isMeant || isOwn || isSaid(link, text, links[at - 1]?.end ?? 0)) found.add(link.url);
		}
	}
	return [...found];
}

const isFirst = ({ start }: LinkOnLine, text: string): boolean => !/[\p{L}\p{N}]/u.test(text.slice(0, start));

const DECK_FILE = /\.(?:pptx?|key|odp)(?:[?#]|$)/iu;
const PDF = /\.pdf(?:[?#]|$)/iu;
const POINTS =
	/^(?:(?:여기|이곳|이 곳|이 링크|링크|다운로드|다운|바로\s?가기|보기|보러\s?가기)(?:를|을|에서|서)?(?: 클릭)?|(?:available )?here|(?:this |the )?link|download|view|click here|こちら|ここ|これ|リンク|ダウンロード)$/iu;
const SLIDES = String.raw`슬라이드|발표\s?자료|\bslides?\b|スライド|資料|幻灯片`;
const SAID_BEFORE = new RegExp(String.raw`(?:${SLIDES})[^.。!?|]{0,20}$`, 'iu');
const SAID_BEHIND = new RegExp(String.raw`^[^.。!?|]{0,15}(?:${SLIDES})`, 'iu');
const OTHER =
	/^[^\p{L}\p{N}]*(?:(?:발표\s?)?(?:영상|동영상|녹화|비디오|코드|소스|깃허브)|videos?|recordings?|code|repo|github|youtube|動画|録画|コード)[^\p{L}\p{N}]*/iu;

const PRESENTATION = /^[^\p{L}\p{N}]*presentation(?: link)?[^\p{L}\p{N}]*$/iu;

/** Whether the words say that it is slides: its own, a label before it, or the sentence that it stands in. */
function isSaid({ label, url, start, end }: LinkOnLine, text: string, previous: number): boolean {
	const shown = label.replace(/^!\[([^[\]]*)\]\([^()]*\)$/u, '$1');
	if (namesSlides(shown)) return !/^[^\p{L}\p{N}]*pdf[^\p{L}\p{N}]*$/iu.test(shown) || PDF.test(url);
	if (namesSlides(/^[^\p{L}\p{N}]*([^:：\])】]*)[:：\])】]/u.exec(shown)?.[1] ?? '')) return true;
	if (OTHER.test(shown)) return false;
	const before = text.slice(Math.max(previous, start - 60), start);
	const words = before.replace(/(?:[^\p{L}\p{N}|/,、\])]|\|\s*$)+$/u, '');
	const [, name = ''] = /([^:：|/,(（>]*)$/u.exec(words) ?? [];
	// Without a mark between them, only a label stands right before a link: no sentence that ends in the word.
	const isLabel = /[^\s*_"'“「『<[]/u.test(before.slice(words.length)) || name.trim().split(/\s+/u).length < 3;
	if (isLabel && (namesSlides(name) || PRESENTATION.test(name))) return true;
	const points = POINTS.test(shown.replace(/[^\p{L}\p{N}\s]/gu, '').trim());
	if (SAID_BEFORE.test(before) && (isDeck(url) || points)) return true;
	return points && SAID_BEHIND.test(text.slice(end, end + 40));
}

interface Place {
	readonly line: NoteLine;
	readonly lines: readonly NoteLine[];
	readonly isRow: boolean;
	readonly isTalk: boolean;
}

/** Whether a deck stands where a talk's own does: as its title, or on a line of its own, not within somebody's sentence. */
function isShown({ label, url, start, end }: LinkOnLine, text: string, { line, lines, isRow, isTalk }: Place): boolean {
	const isFile = PDF.test(url) && !/^(?:https?:)?\/\//iu.test(url);
	if (isFile || DECK_FILE.test(url)) return true;
	if (!isDeck(url) && !PDF.test(url)) return false;
	if (line.kind === 'heading' || (isTalk && isDeck(url))) return true;
	if (isRow) return isDeck(url);
	if (!isDeck(url)) return /^\*\*.*\*\*$/u.test(label);
	const before = text.slice(Math.max(0, start - LOOK), start).replace(/\[[^[\]]*\]\([^()]*\)/gu, '');
	const behind = text.slice(end, end + LOOK).replace(/^:[a-z:]+\]/u, '');
	if (/[\p{L}\p{N}]/u.test(behind) && !CREDIT.test(behind)) return false;
	const isAlone = !/[\p{L}\p{N}]/u.test(before);
	if (!isAlone) return /[-–—:：|>]\s*[*_"'“「『]*$/u.test(before) && before.length < 80 && !REFERS.test(before);
	if (/[-+*\d]/u.test(marksOf(line))) return indentOf(line) < 2 || label === '';
	const previous = lines[line.line - 1];
	return indentOf(line) < 2 && !(previous?.kind === 'text' && marksOf(previous) === marksOf(line));
}

/** So far around a link a line is looked at. */
const LOOK = 300;
/** What hosts of slides put behind the title: whose they are. */
const CREDIT = /^[\s*_]*(?:from|by)\s[\s*_]*\[[^[\]]*\]\([^()]*\)[\s*_.]*$/iu;
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
