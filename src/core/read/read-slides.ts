/** `[label](address)`, square brackets in a label, round ones in an address, and a title behind it. */
const LINK =
	/\[((?:[^[\]]|\[[^[\]]*\])*)\]\(\s*<?([^\s()<>]+(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+["'][^"'()]*["'])?\s*\)/gu;
const BARE = /https?:\/\/[^\s<>()[\]"'|]+/gu;

/** Where people put decks. A person's page there is no deck. */
const HOSTS = new RegExp(
	String.raw`^(?:https?:)?//(?:www\.|[a-z]{2}(?:-[a-z]{2})?\.)?(?:${[
		String.raw`(?:speakerdeck\.com|slideshare\.net|slides\.com|slid\.es|noti\.st)/(?!assets/)[^/?#]+/[^/?#]+`,
		String.raw`docs\.google\.com/(?:a/[^/]+/)?presentation/`,
		String.raw`docswell\.com/(?:s|slide)/`,
		String.raw`docs\.com/[^/?#]+/[^/?#]+`,
		String.raw`(?:canva|miricanvas)\.com/(?:design|v)/`,
		String.raw`figma\.com/(?:deck|slides)/`,
		String.raw`gamma\.app/(?:docs|public)/`,
		String.raw`(?:slideslive|pitch|prezi|beautiful|emaze)\.(?:com|ai)/[^/?#]+`,
		String.raw`(?:1drv\.ms|[^/]+\.sharepoint\.com)/:?p:?/`,
		String.raw`(?:haikudeck\.com|hackmd\.io(?:/@[^/]+)?)/p/`,
		String.raw`(?:[a-z]+\.)?scribd\.com/(?:doc|document|presentation)/`,
		String.raw`(?:slideship\.com/users|go-talks\.appspot\.com|talks\.golang\.org|icloud\.com/keynote)/[^/?#]+`,
		String.raw`sway\.(?:office|cloud)\.(?:com|microsoft)/[^/?#]+`,
	].join('|')})`,
	'iu',
);

const ENGLISH_BEFORE =
	'(?:(?:the|a|my|his|her|their|our|full|view|see|get|download|link to|presentation|talk|session|speaker|original)\\s+)*';
const ENGLISH_BEHIND =
	'(?:\\s+(?:links?|here|pdf|pptx?|url|download|online|available|from the talk|on (?:slide ?share|speaker ?deck|google slides|docswell)))*';
const KOREAN_TALK = '발표|강연|세션|강의|세미나|키노트|발표자|연사|관련 발표';

/** What says that an address is one of slides, when it is all that is said. */
const NAMES = new RegExp(
	`^(?:${[
		`${ENGLISH_BEFORE}(?:slides?(?:\\s?(?:deck|share)s?)?|decks?|pptx?|pdf|speaker\\s?deck|google slides?|docswell|keynote file)${ENGLISH_BEHIND}`,
		`(?:${KOREAN_TALK})?\\s*(?:자료|슬라이드|덱|장표|피피티|ppt|pdf|pptx?|스피커덱)(?:\\s*(?:자료|파일|pdf|pptx?))?(?:\\s*(?:링크|보기|보러\\s?가기|바로\\s?가기|다운로드|다운\\s?받기|다운|공유|주소|url|모음|는 여기|는 이곳))?`,
		'(?:発表|登壇|講演|当日|投影|公開|セッション|トーク|発表者)?(?:の)?(?:資料|スライド)(?:資料)?(?:の?(?:リンク|url|ダウンロード)|は?\\s?(?:こちら|これ|ここ))?',
		'(?:演讲|讲师|会议|分享)?(?:幻灯片?|讲稿|课件|投影片|簡報|演示文稿)(?:下载|链接)?',
		'diapositivas|diapositives|folien',
	].join('|')})$|\\s(?:slides|slide deck|슬라이드|발표\\s?자료|スライド)$`,
	'iu',
);
const VIDEO = /^(?:https?:)?\/\/(?:www\.|m\.)?(?:youtube\.com|youtu\.be|vimeo\.com|tv\.naver\.com|nicovideo\.jp)\//iu;
const IMAGE = /\.(?:png|jpe?g|gif|webp|svg|avif)(?:[?#]|$)/iu;

/** A link on a line. */
export interface LinkOnLine {
	/** What it shows, empty where it is a bare address. */
	readonly label: string;
	readonly url: string;
	/** Where it begins and ends on the line. */
	readonly start: number;
	readonly end: number;
}

/** The links on a line of Markdown and the bare addresses between them, in order. */
export function linksOn(line: string): readonly LinkOnLine[] {
	const links = [...line.matchAll(LINK)].map(({ 0: whole, 1: label = '', 2: url = '', index }): LinkOnLine => {
		return { label, url, start: index, end: index + whole.length };
	});
	let from = 0;
	return [...line.matchAll(BARE)]
		.reduce<LinkOnLine[]>(
			(all, { 0: url, index }) => {
				while ((links[from]?.end ?? line.length) <= index) from += 1;
				const isInside = (links[from]?.start ?? line.length) <= index;
				if (!isInside) all.push({ label: '', url: withoutMarks(url), start: index, end: index + url.length });
				return all;
			},
			[...links],
		)
		.sort((a, b) => a.start - b.start);
}

/** Some blogs say behind an address how to show it: `[https://…:embed:cite]`; a sentence may end behind it. */
const withoutMarks = (url: string): string => url.replace(/(?::(?:embed|cite|title)\b.*|[.,;:!?…。、*~]+)$/u, '');

/** Whether an address is one of a deck, by where it leads. */
export const isDeck = (url: string): boolean => HOSTS.test(url) && !VIDEO.test(url);

/**
 * Whether a link's name, a label or the head of a column says slides.
 *
 * @example namesSlides('발표 자료') //=> true
 */
export function namesSlides(words: string): boolean {
	const bare = words
		.normalize('NFC')
		.replace(/[^\p{L}\p{N}\s]/gu, ' ')
		.trim();
	return bare.length <= 40 && NAMES.test(bare.replace(/\s+/gu, ' '));
}

/** Whether an address can hold slides at all. */
export const canBeSlides = (url: string): boolean =>
	!VIDEO.test(url) && !IMAGE.test(url) && !/^(?:#|mailto:)/iu.test(url);

/** Addresses of slides in the text of a note: at a known host, or behind a link that says so. Each once, in order. */
export function readSlides(lines: readonly string[]): readonly string[] {
	const found = new Set<string>();
	for (const line of lines) {
		if (!line.includes('](') && !line.includes('http')) continue;
		for (const { label, url } of linksOn(line))
			if (isDeck(url) || (namesSlides(label) && canBeSlides(url))) found.add(url);
	}
	return [...found];
}
