import { wordKeyOf } from './word-key';

/** What stands before a colon and the title of a talk, by what all its spellings have in common. */
const LABELS: ReadonlySet<string> = new Set(
	['Talk', 'Title', 'Talk title', 'Subject']
		.concat(['제목', '발표 제목', '발표 주제', '세션 제목', '세션명', '발표명', '주제', '강연 제목'])
		.concat(['タイトル', '題目', '題名', '発表タイトル', '発表題目', 'テーマ'])
		.map(wordKeyOf),
);

/**
 * The title behind such a label, or null for any other line. List marks and bold type do not count.
 *
 * @example titleLabelOf('- **발표 제목**: 카프카 이야기') //=> '카프카 이야기'
 */
export function titleLabelOf(line: string): string | null {
	const bare = line.replace(/\*\*|__/gu, '');
	const colon = bare.search(/[:：]/u);
	const title = bare.slice(colon + 1).trim();
	return colon > 0 && title !== '' && LABELS.has(wordKeyOf(bare.slice(0, colon))) ? title : null;
}
