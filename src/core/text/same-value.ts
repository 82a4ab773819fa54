/**
 * Whether two values out of YAML or JSON are equal in all their depth. Keys of a mapping may stand in any order.
 *
 * @example isSameValue({ a: [1], b: null }, { b: null, a: [1] }) //=> true
 */
export function isSameValue(a: unknown, b: unknown): boolean {
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
	if (Array.isArray(a) || Array.isArray(b)) {
		return (
			Array.isArray(a) &&
			Array.isArray(b) &&
			a.length === b.length &&
			a.every((item, at) => isSameValue(item, b[at]))
		);
	}
	const entries: [string, unknown][] = Object.entries(a);
	const others = new Map<string, unknown>(Object.entries(b));
	return (
		entries.length === others.size &&
		entries.every(([key, value]) => others.has(key) && isSameValue(value, others.get(key)))
	);
}
