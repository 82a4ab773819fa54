import type * as Obsidian from 'obsidian';
import { getAllTags } from '../metadata/front-matter-values';
import { BooleanValue, FileValue, ListValue, valueOf } from './values';
import type { Value } from './values';

/** What a formula is worked out on: the note that is looked at, and the file that `this` is. */
export interface FormulaScope {
	readonly app: Obsidian.App;
	readonly file: Obsidian.TFile;
	readonly thisFile: Obsidian.TFile | null;
}

/**
 * Works out the few formulas that the host knows: `note["…"]`, `this`, `list(…)`, `if(…, …, …)`, `….contains(…)` and
 * `file.hasTag("…")`.
 *
 * @throws with the formula, where it is of another form
 */
export function evaluate(formula: string, scope: FormulaScope): Value {
	const reader = new FormulaReader(formula, scope);
	const value = reader.readValue();
	reader.end();
	return value;
}

const STRING = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')/u;

class FormulaReader {
	private at = 0;

	constructor(
		private readonly formula: string,
		private readonly scope: FormulaScope,
	) {}

	readValue(): Value {
		let value = this.readStart();
		while (this.takes('.contains(')) {
			const wanted = this.readValue();
			this.must(')');
			value = new BooleanValue(value instanceof ListValue && value.includes(wanted));
		}
		return value;
	}

	end(): void {
		if (this.at < this.formula.length) throw this.unknown();
	}

	private readStart(): Value {
		const { app, file, thisFile } = this.scope;
		if (this.takes('note[')) {
			const name = this.readText();
			this.must(']');
			return valueOf(app, app.metadataCache.getFileCache(file)?.frontmatter?.[name], file.path);
		}
		if (this.takes('file.hasTag(')) {
			const tag = this.readText();
			this.must(')');
			return new BooleanValue(hasTag(app, file, tag));
		}
		if (this.takes('list(')) {
			const value = this.readValue();
			this.must(')');
			return value instanceof ListValue ? value : new ListValue(value.toString() === 'null' ? [] : [value]);
		}
		if (this.takes('if(')) {
			const [condition, yes, no] = [this.readValue(), this.readNext(), this.readNext()];
			this.must(')');
			return condition.isTruthy() ? yes : no;
		}
		if (this.takes('this')) return thisFile ? new FileValue(thisFile) : valueOf(app, null, '');
		throw this.unknown();
	}

	private readNext(): Value {
		this.must(', ');
		return this.readValue();
	}

	private readText(): string {
		const [quoted = '', inDouble, inSingle = ''] = STRING.exec(this.formula.slice(this.at)) ?? [];
		if (quoted === '') throw this.unknown();
		this.at += quoted.length;
		return (inDouble ?? inSingle).replace(/\\(.)/gu, '$1');
	}

	private takes(text: string): boolean {
		if (!this.formula.startsWith(text, this.at)) return false;
		this.at += text.length;
		return true;
	}

	private must(text: string): void {
		if (!this.takes(text)) throw this.unknown();
	}

	private unknown(): Error {
		return new Error(`The host does not know the formula ${this.formula}`);
	}
}

function hasTag(app: Obsidian.App, file: Obsidian.TFile, tag: string): boolean {
	const cache = app.metadataCache.getFileCache(file);
	const wanted = `#${tag.toLowerCase()}`;
	const tags = cache ? getAllTags(cache) : null;
	return tags?.some((each) => `${each.toLowerCase()}/`.startsWith(`${wanted}/`)) ?? false;
}
