/** What is wrong with a template, and where. Data for a sentence: nothing is rendered. */
export interface TemplateFault {
	readonly code: TemplateFaultCode;
	/** Zero-based line of the template. */
	readonly line: number;
	/** Zero-based, in UTF-16 units. */
	readonly column: number;
	/** The name, word or text that is wrong. */
	readonly detail: string;
}

export type TemplateFaultCode =
	/** `{{title` without its end on the line. */
	| 'open-placeholder'
	/** `{% if` without its end on the line. */
	| 'open-tag'
	/** A quote that begins a text and is never closed. */
	| 'open-quote'
	/** `for` or `if` without its end. `detail`: which of the two. */
	| 'open-block'
	/** `endfor` or `endif` with nothing to end. */
	| 'stray-end'
	/** `else` or `elseif` outside of an `if`. */
	| 'stray-branch'
	/** A second `else`. */
	| 'else-twice'
	/** `elseif` after `else`. */
	| 'branch-after-else'
	/** `{% something %}` that we do not have. */
	| 'unknown-tag'
	/** A `for` that does not say `for name in names`. */
	| 'malformed-for'
	/** A `for` over a name that there is not. */
	| 'unknown-list'
	/** A `for` over what is no list. */
	| 'not-a-list'
	/** `if` or `elseif` without a condition. */
	| 'empty-condition'
	/** An operator that lacks one of its sides. */
	| 'dangling-operator'
	/** A name in a condition that there is not. */
	| 'unknown-name'
	/** `talk.colour`, which no talk has. */
	| 'unknown-property'
	/** Something that does not belong here. */
	| 'unexpected'
	/** A `|` that no filter follows. */
	| 'missing-filter'
	| 'unknown-filter'
	/** A filter that cannot do without an argument. `detail`: the filter. */
	| 'missing-argument'
	/** An argument that the filter does not take. `detail`: the filter. */
	| 'wrong-argument'
	/** A format of days or times with tokens that cannot be filled in. `detail`: the tokens. */
	| 'unsupported-format'
	/** A filter for days or times on a value that is none. `detail`: the value. */
	| 'no-day'
	/** Blocks inside of blocks beyond all measure. */
	| 'too-deep'
	/** A note beyond all measure would come of it. */
	| 'too-long'
	| 'too-long-template'
	/** `---` and a property on top, and no `---` that ends the properties. */
	| 'open-properties'
	/** What comes of the template has properties that are not valid YAML; the line is that of the note. `detail`: the parser's words. */
	| 'unreadable-properties';

/** A fault at an offset of the template. */
export interface FaultAt {
	readonly code: TemplateFaultCode;
	readonly at: number;
	readonly detail: string;
}

/** How many faults are told: somebody mends the first ones first. */
const MOST_FAULTS = 100;

/** Faults in the order they stand, by line and column instead of offset. */
export function placedFaults(source: string, faults: readonly FaultAt[]): readonly TemplateFault[] {
	const first = [...faults].sort((a, b) => a.at - b.at).slice(0, MOST_FAULTS);
	let [line, start, from] = [0, 0, 0];
	return first.map(({ code, at, detail }) => {
		for (let next = source.indexOf('\n', from); next >= 0 && next < at; next = source.indexOf('\n', from)) {
			line += 1;
			start = from = next + 1;
		}
		return { code, line, column: at - start, detail };
	});
}
