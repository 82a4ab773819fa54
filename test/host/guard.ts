import members from './members.json';

type Named = Readonly<Record<string, unknown>>;

/** What a plugin hears when it asks for something that the host does not have. */
export function missing(name: string): Error {
	return new Error(`obsidian: ${name} is not part of the host`);
}

/** Makes every class throw, with the name, for a member that Obsidian's types declare and the host lacks. */
export function guardClasses(module: Named): void {
	for (const [name, declared] of Object.entries(members)) {
		const Class = module[name];
		if (typeof Class !== 'function') continue;
		for (const member of declared.static) guard(Class, member, `${name}.${member}`);
		for (const member of declared.instance) guard(Class.prototype as object, member, `${name}.${member}`);
	}
}

/** A module that throws, with the name, for an export that it does not have. */
export function guardModule(module: Named): Named {
	return new Proxy(module, {
		get(target, key) {
			// What bundlers ask of any module.
			const isAsked = typeof key === 'symbol' || key === '__esModule' || key === 'default' || key === 'then';
			if (isAsked || key in target) return Reflect.get(target, key) as unknown;
			throw missing(key);
		},
	});
}

/** Fields are set on the instance and hide what is put on the prototype here. */
function guard(target: object, member: string, name: string): void {
	if (member in target) return;
	Object.defineProperty(target, member, {
		configurable: true,
		get() {
			throw missing(name);
		},
		set(value: unknown) {
			Object.defineProperty(this, member, { value, configurable: true, writable: true, enumerable: true });
		},
	});
}
