import type { Refusal } from '../model/refusal';
import { plainLine } from '../text/inert';

/** What a managed block is asked to list. */
export interface BlockOptions {
	readonly by: BlockGrouping;
	/** A name or an alias; null: everyone. */
	readonly speaker: string | null;
	readonly meetup: string | null;
	/** Without `topic/`. */
	readonly topic: string | null;
	/** Where speakers came from. */
	readonly organization: string | null;
	/** How many reviews, or reflections, are listed at most: the newest. */
	readonly limit: number | null;
}

export type BlockGrouping = (typeof GROUPINGS)[number];

const GROUPINGS = ['year', 'meetup', 'speaker', 'topic', 'organization', 'reflections'] as const;

/** Either the options or why there are none. */
export type OptionsOrRefusal =
	{ readonly options: BlockOptions; readonly refusal: null } | { readonly options: null; readonly refusal: Refusal };

/**
 * Reads the options of a begin marker: words such as `by=speaker`, `speaker="여환성"`, `limit=10` in any order, each once.
 * Names may be links, which Obsidian keeps up when a note is renamed. Without `by=` reviews are listed by year.
 * Refuses `block-options` with the first word that makes no sense.
 *
 * @example readBlockOptions('by=year limit=5').options?.limit //=> 5
 */
export function readBlockOptions(args: string): OptionsOrRefusal {
	const values = new Map<string, string>();
	for (const word of wordsOf(args)) {
		const equals = word.indexOf('=');
		const name = word.slice(0, equals);
		const value = nameIn(word.slice(equals + 1));
		if (values.has(name) || !isValue(name, value)) return refused(word);
		values.set(name, value);
	}
	const limit = values.get('limit');
	return {
		options: {
			by: GROUPINGS.find((grouping) => grouping === values.get('by')) ?? 'year',
			speaker: values.get('speaker') ?? null,
			meetup: values.get('meetup') ?? null,
			topic: values.get('topic')?.replace(/^#?(?:topic\/)?/u, '') ?? null,
			organization: values.get('organization') ?? null,
			limit: limit === undefined ? null : Number(limit),
		},
		refusal: null,
	};
}

/** Words end at a space, unless it stands in quotes; phones write “” for "". */
const wordsOf = (args: string): string[] => args.match(/[^\s"“=]*=(?:"(?:\\.|[^"\\])*"|“[^“”]*”)(?=\s|$)|\S+/gu) ?? [];

function isValue(name: string, value: string): boolean {
	if (name === 'by') return GROUPINGS.some((grouping) => grouping === value);
	if (name === 'limit') return /^[1-9]\d{0,5}$/u.test(value);
	return ['speaker', 'meetup', 'topic', 'organization'].includes(name) && /[^\s#]/u.test(value);
}

/** What stands in quotes, and the note that a link leads to. */
function nameIn(value: string): string {
	const bare = /^["“]/u.test(value) ? plainLine(/^.(.*)["”]$/u.exec(value)?.[1] ?? '') : value;
	const link = /^\s*\[\[([^\]|#]+)(?:[|#][^\]]*)?\]\]\s*$/u.exec(bare);
	return (link?.[1] ?? bare).trim();
}

const refused = (word: string): OptionsOrRefusal => ({
	options: null,
	refusal: { code: 'block-options', line: null, detail: word },
});
