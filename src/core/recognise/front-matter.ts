import type { NoteLine } from '../text/note-lines';

/** What stands above the body of a text: properties as YAML, or as TOML between two lines of `+++`. */
export interface FrontMatter {
	/** The first value of each key, as one line without its quotes. Keys are in small letters; lists and maps are left out. */
	readonly values: ReadonlyMap<string, string>;
	/** The line on which the body begins. */
	readonly bodyStart: number;
}

/** The longest front matter in TOML: behind that, `+++` is no frame. */
const MOST_LINES = 200;

/** A value is read that far: no name is longer. */
const LONGEST = 1000;

const PROPERTY = /^(["']?)([\p{L}\p{N}_][\p{L}\p{N}_ -]{0,40}?)\1\s*[:=](?:\s+(.*)|)$/u;

/** The front matter of a text. Reads line by line: a value that YAML would refuse is read as a person reads it. */
export function frontMatterOf(lines: readonly NoteLine[]): FrontMatter {
	const end = endOf(lines);
	const values = new Map<string, string>();
	let key: string | null = null;
	for (const { text } of lines.slice(0, end)) {
		const [, , name, value = ''] = PROPERTY.exec(text) ?? [];
		if (name !== undefined) {
			key = values.has(name.toLowerCase()) ? null : name.toLowerCase();
			if (key !== null) values.set(key, /^[|>][+-]?$/u.test(value.trim()) ? '' : value.trim().slice(0, LONGEST));
		} else if (key !== null && /^\s+[^\s-]/u.test(text)) {
			const before = values.get(key) ?? '';
			if (before.length < LONGEST) values.set(key, `${before} ${text.trim().slice(0, LONGEST)}`.trim());
		} else if (/^\s*-\s/u.test(text)) key = null;
	}
	return { values: new Map([...values].map(([name, value]) => [name, unquoted(value)])), bodyStart: end };
}

function endOf(lines: readonly NoteLine[]): number {
	const own = lines.findIndex(({ kind }) => kind !== 'properties');
	if (own !== 0) return own < 0 ? lines.length : own;
	if (lines[0]?.text.replace(/^\uFEFF/u, '').trimEnd() !== '+++') return 0;
	return 1 + lines.slice(0, MOST_LINES).findIndex(({ text }, at) => at > 0 && text.trimEnd() === '+++');
}

/** A value without its quotes, or without the comment behind it. */
function unquoted(value: string): string {
	const [, quote, inner] = /^(["'])(.*?)\1(?:\s+#.*)?$/u.exec(value) ?? [];
	if (inner === undefined) return value.replace(/\s#\s.*$/u, '').trim();
	return (quote === '"' ? inner.replace(/\\(["\\])/gu, '$1') : inner.replace(/''/gu, "'")).trim();
}
