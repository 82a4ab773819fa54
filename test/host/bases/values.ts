import type * as Obsidian from 'obsidian';

/** What a property or a formula of a base is worth. */
export abstract class Value {
	static type = 'any';

	static equals(a: Value | null, b: Value | null): boolean {
		return a === b || (a !== null && b !== null && a.equals(b));
	}

	static looseEquals(a: Value | null, b: Value | null): boolean {
		return a === b || (a !== null && b !== null && a.looseEquals(b));
	}

	abstract toString(): string;

	abstract isTruthy(): boolean;

	equals(other: Value): boolean {
		return this.constructor === other.constructor && this.toString() === other.toString();
	}

	/** A guess: what reads alike is alike. */
	looseEquals(other: Value): boolean {
		return this.toString() === other.toString();
	}

	renderTo(el: HTMLElement, _context: Obsidian.RenderContext): void {
		el.setText(this.toString());
	}
}

export abstract class NotNullValue extends Value {}

/** No value. How the app spells it is a guess; nobody is to show it. */
export class NullValue extends Value {
	static override type = 'null';
	static readonly value = new NullValue();

	toString(): string {
		return 'null';
	}

	isTruthy(): boolean {
		return false;
	}
}

export abstract class PrimitiveValue<T> extends NotNullValue {
	constructor(protected readonly data: T) {
		super();
	}

	toString(): string {
		return String(this.data);
	}

	isTruthy(): boolean {
		return Boolean(this.data);
	}
}

export class StringValue extends PrimitiveValue<string> {
	static override type = 'string';
}

export class NumberValue extends PrimitiveValue<number> {
	static override type = 'number';
}

export class BooleanValue extends PrimitiveValue<boolean> {
	static override type = 'boolean';
}

/** A day, or a moment. The app has it spelled as in properties; that it does so in every language is a guess. */
export class DateValue extends NotNullValue {
	static override type = 'date';

	constructor(private readonly text: string) {
		super();
	}

	static parseFromString(input: string): DateValue | null {
		const isDate = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?$/u.test(input);
		return isDate && !Number.isNaN(Date.parse(input)) ? new DateValue(input) : null;
	}

	toString(): string {
		return this.text;
	}

	isTruthy(): boolean {
		return true;
	}

	dateOnly(): DateValue {
		return new DateValue(this.text.slice(0, 10));
	}
}

/** A link as it is written. Two are alike where they lead to one file, else where they say the same. */
export class LinkValue extends StringValue {
	static override type = 'link';

	constructor(
		data: string,
		private readonly app: Obsidian.App,
		private readonly sourcePath: string,
	) {
		super(data);
	}

	static parseFromString(app: Obsidian.App, input: string, sourcePath: string): LinkValue | null {
		return /^\[\[[^[\]]+\]\]$/u.test(input) ? new LinkValue(input, app, sourcePath) : null;
	}

	override looseEquals(other: Value): boolean {
		if (other instanceof FileValue) return this.file() === other.file;
		if (!(other instanceof LinkValue)) return super.looseEquals(other);
		const file = this.file();
		return file ? file === other.file() : super.looseEquals(other);
	}

	override renderTo(el: HTMLElement, _context: Obsidian.RenderContext): void {
		el.setText(this.data.slice(2, -2).replace(/^[^|]*\|/u, ''));
	}

	private file(): Obsidian.TFile | null {
		const [linkpath = ''] = this.data.slice(2, -2).split(/[#|]/u);
		return this.app.metadataCache.getFirstLinkpathDest(linkpath, this.sourcePath);
	}
}

export class FileValue extends NotNullValue {
	static override type = 'file';

	constructor(readonly file: Obsidian.TFile) {
		super();
	}

	toString(): string {
		return this.file.path;
	}

	isTruthy(): boolean {
		return true;
	}
}

export class ListValue extends NotNullValue {
	static override type = 'list';
	private readonly values: Value[];

	/** @param values takes plain texts too */
	constructor(values: unknown[]) {
		super();
		this.values = values.map((value) => (value instanceof Value ? value : new StringValue(String(value))));
	}

	toString(): string {
		return this.values.map(String).join(', ');
	}

	isTruthy(): boolean {
		return this.values.length > 0;
	}

	includes(value: Value): boolean {
		return this.values.some((each) => each.looseEquals(value));
	}

	length(): number {
		return this.values.length;
	}

	get(index: number): Value {
		return this.values[index] ?? NullValue.value;
	}

	concat(other: ListValue): ListValue {
		return new ListValue([...this.values, ...other.values]);
	}

	override renderTo(el: HTMLElement, context: Obsidian.RenderContext): void {
		this.values.forEach((value, at) => {
			if (at > 0) el.appendText(', ');
			value.renderTo(el.createSpan(), context);
		});
	}
}

/** The value of what stands in a note's properties. */
export function valueOf(app: Obsidian.App, data: unknown, sourcePath: string): Value {
	if (data === null || data === undefined) return NullValue.value;
	if (Array.isArray(data)) return new ListValue(data.map((each) => valueOf(app, each, sourcePath)));
	if (typeof data === 'number') return new NumberValue(data);
	if (typeof data === 'boolean') return new BooleanValue(data);
	const text = typeof data === 'string' ? data : JSON.stringify(data);
	return LinkValue.parseFromString(app, text, sourcePath) ?? DateValue.parseFromString(text) ?? new StringValue(text);
}
