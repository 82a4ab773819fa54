/**
 * Whether a value of unknown origin has keys and values: no list, no null, no single value.
 *
 * @example isRecord(['a']) //=> false
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
