/** What is known of a key; made and kept where nothing is known yet. */
export function kept<K, V>(
	known: { get: (key: K) => V | undefined; set: (key: K, value: V) => unknown },
	key: K,
	make: (key: K) => V,
): V {
	let value = known.get(key);
	if (value === undefined) known.set(key, (value = make(key)));
	return value;
}
