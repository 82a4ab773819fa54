/** What tells one event of a series from the others: a year, a count. */
const EDITION =
	/(?:19|20)\d\d(?:년도?|年)?|['’]\d\d(?!\d)|[#＃]\s*\d+|[제第]?\s*\d+\s*(?:회차?|차|기|번째|回目?|次)|\b\d+(?:st|nd|rd|th)\b|\b(?:vol|volume|no|ep)\.?\s*\d+/giu;

/**
 * The series that an event belongs to: its name without year and edition.
 *
 * @example
 * seriesOf('가람 밋업 2023') //=> '가람 밋업'
 * seriesOf('2024') //=> '2024'
 */
export function seriesOf(event: string): string {
	const series = event
		.normalize('NFC')
		.replace(EDITION, ' ')
		.replace(/[([（]\s*[)\]）]/gu, ' ')
		.replace(/\s+/gu, ' ')
		.replace(/^[\s\-–—:·,/|]+|[\s\-–—:·,/|]+$/gu, '');
	return /\p{L}/u.test(series) ? series : event;
}
