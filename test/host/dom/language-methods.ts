type Methods<T, K extends keyof T> = Pick<T, K> & ThisType<T>;

const arrayMethods: Methods<unknown[], 'first' | 'last' | 'contains' | 'remove' | 'shuffle' | 'unique'> = {
	first() {
		return this[0];
	},
	last() {
		return this[this.length - 1];
	},
	contains(target) {
		return this.includes(target);
	},
	remove(target) {
		for (let index = this.length - 1; index >= 0; index--) if (this[index] === target) this.splice(index, 1);
	},
	shuffle() {
		for (let index = this.length - 1; index > 0; index--) {
			const other = Math.floor(Math.random() * (index + 1));
			[this[index], this[other]] = [this[other], this[index]];
		}
		return this;
	},
	unique() {
		return [...new Set(this)];
	},
};

const stringMethods = {
	contains(this: string, target: string): boolean {
		return this.includes(target);
	},
	format(this: string, ...values: string[]): string {
		return this.replace(/\{(\d+)\}/g, (whole, index: string) => values[Number(index)] ?? whole);
	},
};

/** Adds Obsidian's methods to the arrays, strings, numbers and objects of one realm; what exists already stays. */
export function installLanguageMethods(realm: typeof globalThis): void {
	extend(realm.Array.prototype, arrayMethods);
	extend(realm.Array, { combine: (arrays: readonly unknown[][]) => arrays.flat() });
	extend(realm.String.prototype, stringMethods);
	extend(realm.String, { isString: (value: unknown) => typeof value === 'string' });
	extend(realm.Number, { isNumber: (value: unknown) => typeof value === 'number' });
	extend(realm.Math, {
		clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
		square: (value: number) => value * value,
	});
	extend(realm.Object, { isEmpty: (object: object) => Object.keys(object).length === 0, each });
}

function each<T>(
	object: Record<string, T>,
	callback: (value: T, key?: string) => boolean | void,
	context?: unknown,
): boolean {
	return Object.entries(object).every(([key, value]) => callback.call(context, value, key) !== false);
}

function extend(target: object, members: object): void {
	for (const [name, value] of Object.entries(members))
		if (!(name in target))
			Object.defineProperty(target, name, { value: value as unknown, configurable: true, writable: true });
}
