import type { Row } from '../../core/browse/row';
import type { NameKey } from '../../core/model/name-key';

/** What is told of one speaker or one year above the rows. */
export type Card =
	{ readonly kind: 'speaker'; readonly key: NameKey } | { readonly kind: 'year'; readonly year: string };

/** The card of a group; null for groups that have none, and for what is no group. */
export function cardOf(row: Row): Card | null {
	if (row.kind !== 'group' || row.label === null || row.key === '') return null;
	if (row.of === 'speaker') return { kind: 'speaker', key: row.key };
	return row.of === 'year' ? { kind: 'year', year: row.label } : null;
}
