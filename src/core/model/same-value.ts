/**
 * Whether two values of plain data, such as readings and what YAML gives, are equal in all their depth. Keys may stand
 * in any order.
 *
 * @example isSameValue({ a: [1], b: null }, { b: null, a: [1] }) //=> true
 */
export function isSameValue(a: unknown, b: unknown): boolean {
	if (!isRecord(a) || !isRecord(b)) return Object.is(a, b);
	const keys = Object.keys(a);
	return (
		Array.isArray(a) === Array.isArray(b) &&
		keys.length === Object.keys(b).length &&
		keys.every((key) => Object.hasOwn(b, key) && isSameValue(a[key], b[key]))
	);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
