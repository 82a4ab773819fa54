import { isCalendarDay } from '../dates/calendar-day-of';
import { unsupportedTokensOf } from '../dates/day-format';
import { formatDay } from '../dates/format-day';
import { formatTime, isTimeOfDay, unsupportedInTime } from '../dates/format-time';
import type { Language } from '../model/language';
import { wikilink } from '../text/wikilink';

import type { FaultAt } from './template-fault';
import type { FilterCall } from './template-node';
import { isList, isRecord, isTruthy, Joined, Markdown, textOf } from './template-value';
import type { TemplateValue } from './template-value';

/** What a filter takes and does. */
interface Filter {
	/** How many arguments it takes, at least and at most; all of them texts. */
	readonly takes: readonly [number, number];
	/** The tokens of a format that cannot be filled in. */
	readonly unsupported?: (format: string) => readonly string[];
	/** Undefined where the value is not of the kind that the filter is for. */
	readonly apply: (value: TemplateValue, argument: string, language: Language) => TemplateValue | undefined;
}

/** The filters by their names. */
const FILTERS: Readonly<Record<string, Filter>> = {
	date: {
		takes: [1, 1],
		unsupported: unsupportedTokensOf,
		apply: (value, format, language) => {
			const day = textOf(value);
			return isCalendarDay(day) ? formatDay(day, format, language) : undefined;
		},
	},
	time: {
		takes: [1, 1],
		unsupported: unsupportedInTime,
		apply: (value, format, language) => {
			const time = textOf(value);
			return isTimeOfDay(time) ? formatTime(time, format, language) : undefined;
		},
	},
	wikilink: { takes: [0, 1], apply: linkTo },
	join: { takes: [1, 1], apply: (value, separator) => (isList(value) ? new Joined(value, separator) : value) },
	default: { takes: [1, 1], apply: (value, instead) => (isTruthy(value) ? value : instead) },
};

/** A list becomes links one by one, a speaker the link to their note; what is a link already or nothing stays. */
function linkTo(value: TemplateValue, alias: string): TemplateValue {
	if (isList(value)) return value.map((item) => linkTo(item, alias));
	const link = isRecord(value) ? value['link'] : value;
	if (link instanceof Markdown && alias === '') return link;
	const known = link instanceof Markdown ? /^\[\[([^\]|]+)/u.exec(link.text)?.[1] : undefined;
	const target = (known ?? textOf(value)).replace(/[#^`]/gu, ' ');
	return target.trim() === '' ? value : new Markdown(wikilink(target, alias));
}

/** What is wrong with how a filter is called, or null. */
export function checkFilter({ name, at, args }: FilterCall): FaultAt | null {
	const filter = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
	if (!filter) return { code: 'unknown-filter', at, detail: name };
	const [least, most] = filter.takes;
	if (args.length < least) return { code: 'missing-argument', at, detail: name };
	const [argument] = args;
	const isFormat = filter.unsupported !== undefined;
	if (args.length > most || typeof argument === 'number' || (isFormat && argument?.trim() === ''))
		return { code: 'wrong-argument', at, detail: name };
	const tokens = filter.unsupported?.(argument ?? '') ?? [];
	return tokens.length === 0 ? null : { code: 'unsupported-format', at, detail: tokens.join(', ') };
}

/**
 * The value that a filter makes of a value. Days and times that are missing stay missing.
 *
 * @returns undefined where the value is none that the filter can work with
 */
function applyFilter(value: TemplateValue, { name, args }: FilterCall, language: Language): TemplateValue | undefined {
	const filter = FILTERS[name];
	return filter?.unsupported && !isTruthy(value) ? value : filter?.apply(value, String(args[0] ?? ''), language);
}

/** What filters make of a value, one after the other; or the fault that it is no day or time where one is needed. */
export function applyFilters(
	value: TemplateValue,
	calls: readonly FilterCall[],
	language: Language,
): { readonly value: TemplateValue; readonly fault: FaultAt | null } {
	let filtered = value;
	for (const call of calls) {
		const next = applyFilter(filtered, call, language);
		if (next === undefined) {
			const detail = textOf(filtered).slice(0, LONGEST_DETAIL);
			return { value, fault: { code: 'no-day', at: call.at, detail } };
		}
		filtered = next;
	}
	return { value: filtered, fault: null };
}

const LONGEST_DETAIL = 60;
