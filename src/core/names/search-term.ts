/** What a search can be narrowed by: who spoke, about what, at which meetup, from where, and when. */
export const OPERATORS = ['speaker', 'topic', 'meetup', 'org', 'year', 'date'] as const;

export type Operator = (typeof OPERATORS)[number];

/**
 * A search with one term put in, in the place of those of its operator; without them where the term is null.
 *
 * @example withTerm('kafka', 'Ada Lee', 'speaker') //=> 'kafka speaker:"Ada Lee"'
 */
export function withTerm(search: string, term: string | null, operator: Operator): string {
	const rest = search.replace(termsOf(operator), ' ').replace(/\s+/gu, ' ').trim();
	if (term === null) return rest;
	return `${rest} ${operator}:${/\s/u.test(term) ? `"${term}"` : term}`.trim();
}

/**
 * The value of the first term of an operator; null where there is none.
 *
 * @example termOf('kafka date:2023-08', 'date') //=> '2023-08'
 */
export function termOf(search: string, operator: Operator): string | null {
	const [, quoted, bare] = termsOf(operator).exec(search) ?? [];
	return quoted ?? bare ?? null;
}

const termsOf = (operator: Operator): RegExp => new RegExp(`(?:^|\\s)${operator}:(?:"([^"]+)"|([^\\s"]+))`, 'giu');
