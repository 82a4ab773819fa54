import { wordKeyOf } from './word-key';

/** What stands before a colon and the title of a talk, by what all its spellings have in common. */
const LABELS: ReadonlySet<string> = new Set(
	['Title', 'Talk title']
		.concat(['제목', '발표 제목', '세션 제목', '강연 제목', '세션명', '발표명'])
		.concat(['タイトル', '題目', '題名', '発表タイトル', '発表題目'])
		.map(wordKeyOf),
);

/** What follows these can also be what a talk is about. */
const UNSURE: ReadonlySet<string> = new Set(
	['Talk', 'Topic', 'Subject', '주제', '발표 주제', 'テーマ', '発表'].map(wordKeyOf),
);

/**
 * The title behind such a label, and whether it is one for sure; null for any other line. List marks and bold type do
 * not count.
 *
 * @example titleLabelOf('- **발표 제목**: 카프카 이야기') //=> { title: '카프카 이야기', isSure: true }
 */
export function titleLabelOf(line: string): { title: string; isSure: boolean } | null {
	const bare = line.replace(/\*\*|__/gu, '');
	const colon = bare.search(/[:：]/u);
	const title = bare.slice(colon + 1).trim();
	if (colon <= 0 || colon > LONGEST || title === '') return null;
	const key = wordKeyOf(bare.slice(0, colon));
	return LABELS.has(key) || UNSURE.has(key) ? { title, isSure: LABELS.has(key) } : null;
}

/** Longer labels are sentences. */
const LONGEST = 30;
