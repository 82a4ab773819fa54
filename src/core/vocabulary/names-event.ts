import { EVENT_CAPITALS, EVENT_KIND, EVENT_NAME } from './event-words';

const KIND = new RegExp(`${EVENT_KIND}|${EVENT_NAME}`, 'iu');
const CAPITALS = new RegExp(EVENT_CAPITALS, 'u');

/**
 * Whether words name a kind of event, or are built as names of events are.
 *
 * @example saysEvent('HarborConf 2022') //=> true
 */
export function saysEvent(text: string): boolean {
	return KIND.test(text) || CAPITALS.test(text);
}

/** As much of a heading as is looked at. */
const LONGEST = 400;

/** As `saysEvent`, for a heading as it is written. In one, 会議 is an event as well: elsewhere people meet all day. */
export function namesEvent(heading: string): boolean {
	const start = heading.normalize('NFC').slice(0, LONGEST);
	return saysEvent(start) || start.includes('会議');
}
