/** `[label](address)`, an address in angle brackets or with round brackets in it, and a title behind it. */
const LINK = /\[([^[\]]*)\]\(\s*<?([^\s()<>]+(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+["'][^"'()]*["'])?\s*\)/gu;
const BARE = /https?:\/\/[^\s<>()[\]"'|]+/gu;

/** Where people put decks. A person's page there is no deck. */
const HOSTS = new RegExp(
	String.raw`^(?:https?:)?//(?:www\.|[a-z]{2}\.)?(?:${[
		String.raw`(?:speakerdeck\.com|slideshare\.net|slides\.com|slid\.es|noti\.st)/(?!assets/)[^/?#]+/[^/?#]+`,
		String.raw`docs\.google\.com/(?:a/[^/]+/)?presentation/`,
		String.raw`docswell\.com/(?:s|slide)/`,
		String.raw`docs\.com/[^/?#]+/[^/?#]+`,
		String.raw`(?:canva|miricanvas)\.com/(?:design|v)/`,
		String.raw`figma\.com/(?:deck|slides)/`,
		String.raw`gamma\.app/(?:docs|public)/`,
		String.raw`(?:slideslive|pitch|prezi|beautiful|emaze)\.(?:com|ai)/[^/?#]+`,
		String.raw`sway\.(?:office|cloud)\.(?:com|microsoft)/[^/?#]+`,
	].join('|')})`,
	'iu',
);

/** What says that an address is one of slides, when it is all that is said. */
const NAMES = new RegExp(
	`^(?:(?:the|talk|my|full|view|link to|presentation)\\s+)*(?:${[
		'slides?(?:\\s?(?:deck|share))?|decks?|pptx?|pdf|speaker\\s?deck|google slides?|docswell|keynote file',
		'(?:발표|강연|세션)?\\s*(?:자료|슬라이드|덱)(?:\\s*자료)?(?:\\s*(?:링크|보기|다운로드|공유))?',
		'(?:発表|登壇|講演|当日)?(?:の)?(?:資料|スライド)(?:資料)?(?:は?こちら)?',
	].join('|')})(?:\\s+(?:link|here))?$|\\s(?:slides|slide deck|슬라이드|발표\\s?자료|スライド)$`,
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
