/** What a device remembers of a vault, apart from the vault. Values are JSON, as in the real app. */
export class LocalStorage {
	private readonly values = new Map<string, string>();

	/** Null where nothing was saved. */
	load(key: string): unknown {
		const json = this.values.get(key);
		return json === undefined ? null : (JSON.parse(json) as unknown);
	}

	/** Null or undefined forgets. */
	save(key: string, value: unknown): void {
		if (value === null || value === undefined) this.values.delete(key);
		else this.values.set(key, JSON.stringify(value));
	}
}
