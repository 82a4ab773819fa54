import { composeScalar, quotedScalar } from '../text/compose-property';

import { CURSOR, skeletonOf } from './piece';
import type { Piece } from './piece';
import { isList, textOf } from './template-value';
import type { TemplateValue } from './template-value';

/** Where in the YAML a character stands: between scalars, inside of quotes, in a comment, in text over several lines. */
type Inside = 'nothing' | '"' | "'" | '#' | '|';

/** A plain scalar in the making: the template's own text and values. */
type Scalar = (string | { readonly value: TemplateValue })[];

/**
 * Writes values into YAML so that each stays one value. The template's own text stays as it is, but for plain scalars
 * that mix text and values: those are quoted as a whole.
 */
export class PropertyWriter {
	readonly #skeleton: string;
	readonly #values = new Map<number, TemplateValue>();
	readonly #cursorAt: number = -1;
	#cursor: number | null = null;
	#text = '';
	#line = '';
	#inside: Inside = 'nothing';
	#isEscaped = false;
	/** Brackets and braces that are open. */
	#depth = 0;
	#scalar: Scalar | null = null;
	/** Whether nothing but spaces and dashes stands in the line so far. */
	#isIndent = true;
	/** The indent of the property whose text over several lines this is. */
	#blockIndent = Infinity;
	#isDropped = false;

	constructor(
		pieces: readonly Piece[],
		private readonly ending: string,
	) {
		let skeleton = '';
		for (const piece of pieces) {
			if (piece !== CURSOR && typeof piece !== 'string') this.#values.set(skeleton.length, piece.value);
			if (piece === CURSOR && this.#cursorAt < 0) this.#cursorAt = skeleton.length;
			skeleton += skeletonOf(piece);
		}
		this.#skeleton = skeleton;
	}

	/** The YAML, and the offset in it of the cursor if that is in here. */
	write(): { text: string; cursor: number | null } {
		for (let at = 0; at < this.#skeleton.length; at += 1) {
			if (at === this.#cursorAt) this.#cursor = this.#text.length + this.#line.length;
			const value = this.#values.get(at);
			if (value !== undefined) this.#putValue(value);
			else this.#putCharacter(this.#skeleton.charAt(at), this.#skeleton.charAt(at + 1), at);
		}
		return { text: this.#text, cursor: this.#cursor };
	}

	#putValue(value: TemplateValue): void {
		if (this.#inside === 'nothing') {
			(this.#scalar ??= []).push({ value });
			return;
		}
		const text = textOf(value);
		if (this.#inside === '"') this.#line += escaped(text);
		else this.#line += this.#inside === "'" ? inOneLine(text).replace(/'/gu, "''") : inOneLine(text);
	}

	#putCharacter(character: string, next: string, at: number): void {
		if (character === '\n') this.#endLine(at + 1);
		else if (character === '\r' && next === '\n') this.#put(character);
		else if (this.#inside !== 'nothing') this.#putInside(character, next);
		else if (this.#scalar) this.#continueScalar(this.#scalar, character, next);
		else this.#start(character, next);
	}

	#putInside(character: string, next: string): void {
		this.#line += character;
		if (this.#isEscaped) this.#isEscaped = false;
		else if (character === '\\') this.#isEscaped = this.#inside === '"';
		else if (character !== this.#inside || character === '#' || character === '|') return;
		else if (character === "'" && next === "'") this.#isEscaped = true;
		else this.#inside = 'nothing';
	}

	#continueScalar(scalar: Scalar, character: string, next: string): void {
		const isKey = character === ':' && this.#isEnd(next);
		const last = scalar.at(-1);
		const isComment = character === '#' && typeof last === 'string' && /[ \t]$/u.test(last);
		if (isKey || isComment || (this.#depth > 0 && FLOW.includes(character))) {
			this.#endScalar(isKey);
			this.#start(character, next);
		} else if (typeof last === 'string') scalar[scalar.length - 1] = last + character;
		else scalar.push(character);
	}

	/** A character where a value or a key can begin. */
	#start(character: string, next: string): void {
		const isDash = character === '-' && this.#isIndent && this.#isEnd(next);
		if (isDash || character === ' ' || character === '\t') this.#line += character;
		else if (character === '"' || character === "'" || character === '#') this.#put(character, character);
		else if (character === '[' || character === '{') {
			this.#depth += 1;
			this.#put(character);
		} else if (this.#depth > 0 && FLOW.includes(character)) {
			if (character !== ',') this.#depth -= 1;
			this.#put(character);
		} else if (character === ':' && this.#isEnd(next)) this.#put(character);
		else this.#scalar = [character];
	}

	#isEnd(next: string): boolean {
		return next === '' || ' \t\r\n'.includes(next) || (this.#depth > 0 && FLOW.includes(next));
	}

	#put(text: string, inside = this.#inside): void {
		this.#endScalar(false);
		this.#line += text;
		this.#inside = inside;
		this.#isIndent = false;
	}

	#endScalar(isKey: boolean): void {
		const scalar = this.#scalar;
		if (!scalar) return;
		this.#scalar = null;
		const written = scalar.map((part) => (typeof part === 'string' ? part : textOf(part.value))).join('');
		const last = scalar.at(-1);
		const tail = typeof last === 'string' ? last.slice(last.trimEnd().length) : '';
		const values = scalar.flatMap((part) => (typeof part === 'string' ? [] : [part.value]));
		const [value = null] = values;
		const isWhole = values.length === 1 && scalar.every((part) => typeof part !== 'string' || part === tail);
		if (values.length === 0) {
			if (/^[|>][-+\d]*\s*$/u.test(written)) this.#blockIndent = indentOf(this.#line).length;
			this.#line += written;
		} else if (isWhole && !isKey && isList(value)) this.#putList(value.map(scalarOf));
		else this.#line += (isWhole && !isKey ? scalarOf(value) : quotedScalar(written.trim())) + tail;
		this.#isIndent = false;
	}

	/** A list as the whole value: in brackets one after the other, else line by line. */
	#putList(items: readonly string[]): void {
		const { ending } = this;
		const indent = indentOf(this.#line);
		if (this.#depth > 0) this.#line += items.join(', ');
		else if (!this.#isIndent) {
			const lines = items.map((item) => `${ending}${indent.replace(/-/gu, ' ')}  - ${item}`);
			this.#line = items.length === 0 ? `${this.#line}[]` : this.#line.trimEnd() + lines.join('');
		} else {
			const start = indent.includes('-') ? indent : `${indent}- `;
			this.#line = items.map((item) => start + item).join(ending);
			this.#isDropped = items.length === 0;
		}
	}

	#endLine(next: number): void {
		this.#endScalar(false);
		// Only values can make a line of dashes here, inside of quotes over several lines: it would end the properties.
		const line = this.#line.replace(/^(?=---[ \t]*\r?$)/u, ' ');
		this.#text += this.#isDropped ? '' : `${line}\n`;
		this.#line = '';
		this.#isIndent = true;
		this.#isDropped = false;
		if (this.#inside === '"' || this.#inside === "'") return;
		INDENT.lastIndex = next;
		const [indent = '', end] = INDENT.exec(this.#skeleton) ?? [];
		const isText = this.#blockIndent < Infinity && (end !== undefined || indent.length > this.#blockIndent);
		if (!isText) this.#blockIndent = Infinity;
		this.#inside = isText ? '|' : 'nothing';
	}
}

const FLOW = ',[]{}';

const INDENT = / *(\r?\n)?/uy;

/** The spaces and dashes at the start of a line. */
const indentOf = (line: string): string => /^(?:[ \t]|-[ \t])*/u.exec(line)?.[0] ?? '';

function scalarOf(value: TemplateValue): string {
	if (typeof value === 'number' || typeof value === 'string') return composeScalar(value);
	return typeof value === 'boolean' ? String(value) : quotedScalar(textOf(value));
}

/** Text as it stands inside of double quotes, where it must not form Templater's `<%` with what is around it. */
const escaped = (text: string): string =>
	quotedScalar(text).slice(1, -1).replace(/^%/u, '\\u0025').replace(/<$/u, '\\u003c');

/** Text in one line that YAML can print, and without Templater's `<%`, alone and with what is around it. */
const inOneLine = (text: string): string =>
	text.replace(/[\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF\uD800-\uDFFF]/gu, ' ').replace(/<(?=%|$)|^(?=%)/gu, '$& ');
