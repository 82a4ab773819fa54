import { namesSlides } from '../read/read-slides';
import type { NoteLine } from '../text/note-lines';

import { marksOf, wordsBehindMarks } from './list-item';

/** What a line says of the links below it: that they are slides, or something else to read. */
export type Pointer = 'slides' | 'others';

/**
 * For each line that begins with a link, what the line above its list says of it: `발표자료`, `The slides are here:`
 * or, on the other hand, `추천 글`.
 */
export function pointersBelow(lines: readonly NoteLine[]): readonly (Pointer | null)[] {
	const found: (Pointer | null)[] = [];
	let pointer: Pointer | null = null;
	/** Whether the pointer goes on behind the first link: a label heads a list, a sentence one link. */
	let isLabel = false;
	for (const line of lines) {
		const words = wordsBehindMarks(line).trim();
		const isLink = line.kind === 'text' && BEGINS_WITH_LINK.test(words);
		found.push(isLink ? pointer : null);
		if (line.kind === 'blank' || (isLink && isLabel)) continue;
		const isItem = line.kind === 'text' && marksOf(line) !== '';
		// In a list of other things to read, an item without a link ends nothing.
		if (pointer === 'others' && isItem) continue;
		isLabel = words.length <= MAX_LABEL && namesDecks(words);
		pointer = isLabel || ANNOUNCES.test(words.slice(-MAX_LABEL)) ? 'slides' : null;
		if (pointer === null && words.length <= MAX_LABEL && !isItem && OTHERS.test(words)) {
			isLabel = true;
			pointer = 'others';
		}
	}
	return found;
}

const MAX_LABEL = 60;
/** Bounded: of many brackets in a row each would be looked at to the end again. */
const BEGINS_WITH_LINK = /^[^\p{L}\p{N}]{0,40}?(?:\[[^\]]{0,300}\](?:\(|\[|\]\()|https?:|<a\s)/iu;

/** A word for any material is as often one for what to read further. */
const namesDecks = (words: string): boolean =>
	namesSlides(words.replace(/<\/?[a-z][^<>]*>/giu, '')) &&
	!/^[^\p{L}\p{N}]*(?:자료|資料|pdf)[^\p{L}\p{N}]*$/iu.test(words);

/** `발표자료는 아래에서 볼 수 있습니다.` `下記が発表資料。` `The slides are available here:` */
const ANNOUNCES =
	/(?:슬라이드|발표\s?자료)(?:는|은|를|을)?[^.。!?]{0,8}(?:아래|다음|여기|이곳)[^.。!?]{0,20}[.:!]?$|(?:아래|다음)[^.。!?]{0,8}(?:슬라이드|발표\s?자료)[^.。!?]{0,6}[.:!]?$|(?:スライド|(?:発表|登壇)?資料)[はが][^。!?]{0,8}(?:以下|下記|こちら|これ)[^。!?]{0,8}[。:：!]?$|(?:以下|下記|こちら)[がはの][^。!?]{0,8}(?:スライド|資料)[^。!?]{0,6}[。:：!]?$|\bslides?(?: deck)?\b[^.!?]{0,30}(?:\bhere|\bbelow|:)[.:!]?$|\bhere (?:are|is) [^.!?]{0,20}\bslides?(?: deck)?[.:!]?$/iu;

/** Over a list: what it holds is further reading. In a longer line the same words are a subject: `추천 시스템`. */
const OTHERS =
	/^[^\p{L}\p{N}]*(?:(?:참고|참조|출처|관련|추천|이전|지난)(?:할|한|하는|하신|할 만한|해\s?주신)?\s?(?:자료|링크|글|문헌|문서|것|영상|발표|사이트|책|도서|행사)?들?(?:\s?(?:및|[와과/&])\s?\p{L}+)?|(?:더\s?)?읽을\s?거리|더 (?:보기|볼 것|읽을 것|알아보기)|(?:useful |other )?(?:references?|sources?)|(?:further|related|recommended|additional) (?:reading|links|talks|resources|material)|see also|recommendations?|(?:参考|関連)(?:資料|リンク|文献|記事|サイト|情報)?|出典|参照|おすすめ|前回|以前)[^\p{L}\p{N}]*$/iu;
