import { keyOfName } from '../model/name-key';

const LINK = /\[([^[\]]*)\]\((https?:\/\/[^\s()]+)\)/gu;
const BARE = /https?:\/\/[^\s<>()[\]"']+/gu;
const HOSTS =
	/^https?:\/\/(?:www\.)?(?:speakerdeck\.com|slideshare\.net|slides\.com|docs\.google\.com\/presentation|slideslive\.com|pitch\.com)/iu;
const LABELS: ReadonlySet<string> = new Set(
	['slides', 'slide', 'deck', '발표자료', '발표 자료', '슬라이드', '슬라이드 자료', 'スライド', '発表資料'].map(
		keyOfName,
	),
);

/** Addresses of slides in the text of a note: at a known host, or behind a link that says so. Each once, in order. */
export function readSlides(lines: readonly string[]): readonly string[] {
	const found = new Set<string>();
	for (const line of lines) {
		if (!line.includes('http')) continue;
		for (const [, label = '', url = ''] of line.matchAll(LINK))
			if (LABELS.has(keyOfName(label)) || HOSTS.test(url)) found.add(url);
		for (const [url] of line.matchAll(BARE)) if (HOSTS.test(url)) found.add(url);
	}
	return [...found];
}
