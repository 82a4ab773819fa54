import type * as Obsidian from 'obsidian';
import { evaluate } from './formula';
import type { Value } from './values';
import { NullValue, StringValue, valueOf } from './values';

type PropertyId = Obsidian.BasesPropertyId;

/** A view as the `.base` file has it; what a plugin's options set stands beside the app's own keys. */
export interface ViewConfig extends Readonly<Record<string, unknown>> {
	readonly type: string;
	readonly name: string;
	readonly filters?: Obsidian.BasesConfigFileFilter;
	readonly order?: readonly string[];
	readonly sort?: readonly Obsidian.BasesSortConfig[];
	readonly groupBy?: { readonly property: PropertyId; readonly direction?: 'ASC' | 'DESC' };
	readonly limit?: number;
}

/** A `.base` file as YAML reads it. */
export interface BaseConfig {
	readonly filters?: Obsidian.BasesConfigFileFilter;
	readonly formulas?: Readonly<Record<string, string>>;
	readonly properties?: Readonly<Record<string, { readonly displayName?: string }>>;
	readonly views?: readonly ViewConfig[];
}

/** What a query is made on. */
export interface QueryScope {
	readonly app: Obsidian.App;
	readonly base: BaseConfig;
	/** What `this` is. */
	readonly thisFile: Obsidian.TFile | null;
}

/** A note that a base holds. */
export class BasesEntry {
	constructor(
		private readonly scope: QueryScope,
		readonly file: Obsidian.TFile,
	) {}

	getValue(propertyId: PropertyId): Value | null {
		const { type, name } = parsePropertyId(propertyId);
		const { app, base } = this.scope;
		if (type === 'formula') {
			const formula = base.formulas?.[name];
			return formula === undefined ? NullValue.value : this.evaluate(formula);
		}
		if (type === 'note')
			return valueOf(app, app.metadataCache.getFileCache(this.file)?.frontmatter?.[name], this.file.path);
		if (name === 'name' || name === 'basename' || name === 'path') return new StringValue(this.file[name]);
		throw new Error(`The host does not know the property ${propertyId}`);
	}

	evaluate(formula: string): Value {
		return evaluate(formula, { ...this.scope, file: this.file });
	}
}

export class BasesEntryGroup {
	constructor(
		readonly key: Value,
		readonly entries: BasesEntry[],
	) {}

	hasKey(): boolean {
		return !(this.key instanceof NullValue);
	}
}

export class BasesQueryResult {
	constructor(
		readonly data: BasesEntry[],
		private readonly view: ViewConfig,
	) {}

	get properties(): PropertyId[] {
		return (this.view.order ?? []).map(idOf);
	}

	/** Without `groupBy` one group, whose key is null. */
	get groupedData(): BasesEntryGroup[] {
		const { groupBy } = this.view;
		if (!groupBy) return [new BasesEntryGroup(NullValue.value, this.data)];
		const groups: BasesEntryGroup[] = [];
		for (const entry of this.data) {
			const key = entry.getValue(idOf(groupBy.property)) ?? NullValue.value;
			const group = groups.find((each) => each.key.equals(key));
			if (group) group.entries.push(entry);
			else groups.push(new BasesEntryGroup(key, [entry]));
		}
		const sign = groupBy.direction === 'DESC' ? -1 : 1;
		return groups.sort((a, b) => sign * compare(a.key, b.key));
	}
}

/** What a person has set for a view. */
export class BasesViewConfig {
	constructor(
		private readonly base: BaseConfig,
		private readonly view: ViewConfig,
		private readonly save: (key: string, value: unknown) => void,
	) {}

	get name(): string {
		return this.view.name;
	}

	get(key: string): unknown {
		return this.view[key];
	}

	getAsPropertyId(key: string): PropertyId | null {
		const value = this.get(key);
		return typeof value === 'string' && value !== '' ? idOf(value) : null;
	}

	set(key: string, value: unknown): void {
		this.save(key, value);
	}

	getOrder(): PropertyId[] {
		return (this.view.order ?? []).map(idOf);
	}

	getSort(): Obsidian.BasesSortConfig[] {
		return (this.view.sort ?? []).map(({ property, direction }) => ({ property: idOf(property), direction }));
	}

	getDisplayName(propertyId: PropertyId): string {
		return this.base.properties?.[propertyId]?.displayName ?? parsePropertyId(propertyId).name;
	}
}

/** The notes that a view of a base holds, filtered, sorted and cut as its file says. @throws what the host does not know */
export function runQuery(scope: QueryScope, view: ViewConfig): BasesQueryResult {
	const found = scope.app.vault
		.getFiles()
		.map((file) => new BasesEntry(scope, file))
		.filter((entry) => passes(entry, scope.base.filters) && passes(entry, view.filters));
	const sorted = (view.sort ?? []).reduceRight((entries, { property, direction }) => {
		const valued = entries.map((entry) => ({ entry, value: entry.getValue(idOf(property)) ?? NullValue.value }));
		const sign = direction === 'DESC' ? -1 : 1;
		return valued.sort((a, b) => sign * compare(a.value, b.value)).map(({ entry }) => entry);
	}, found);
	return new BasesQueryResult(sorted.slice(0, view.limit), view);
}

function passes(entry: BasesEntry, filter: Obsidian.BasesConfigFileFilter | undefined): boolean {
	if (filter === undefined) return true;
	if (typeof filter === 'string') return entry.evaluate(filter).isTruthy();
	if ('and' in filter) return filter.and.every((each) => passes(entry, each));
	if ('or' in filter) return filter.or.some((each) => passes(entry, each));
	return !filter.not.some((each) => passes(entry, each));
}

/** A guess: numbers by size, all else as it reads, and no value first. */
function compare(a: Value, b: Value): number {
	if (a instanceof NullValue || b instanceof NullValue)
		return Number(b instanceof NullValue) - Number(a instanceof NullValue) || 0;
	const [x, y] = [a.toString(), b.toString()];
	if (x !== '' && y !== '' && !Number.isNaN(Number(x)) && !Number.isNaN(Number(y))) return Number(x) - Number(y);
	return x === y ? 0 : x < y ? -1 : 1;
}

/** A property without a kind is one of the note. */
export function idOf(property: string): PropertyId {
	return /^(?:note|file|formula)\./u.test(property) ? (property as PropertyId) : `note.${property}`;
}

export function parsePropertyId(propertyId: PropertyId): Obsidian.BasesProperty {
	const dot = propertyId.indexOf('.');
	return { type: propertyId.slice(0, dot) as Obsidian.BasesPropertyType, name: propertyId.slice(dot + 1) };
}
