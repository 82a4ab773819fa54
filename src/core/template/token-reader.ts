import type { FaultAt, TemplateFaultCode } from './template-fault';

/** A word, mark or text inside of `{{…}}` or `{%…%}`; `none` is what cannot stand there, or the end of the line. */
export interface Token {
	readonly kind: 'name' | 'number' | 'text' | 'mark' | 'none';
	/** What it says: of a text what stands inside of its quotes. */
	readonly text: string;
	readonly at: number;
}

/** `talk.title` · `12` · `"a \"text\""` · `==` */
const TOKEN =
	/([\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}_][\p{L}\p{N}_-]*)*)|(-?\d+(?:\.\d+)?)|("(?:[^"\\\r\n]|\\[^\r\n])*"|'(?:[^'\\\r\n]|\\[^\r\n])*')|(==|!=|[|:,]|\}\}|%\})/uy;

/** Reads one `{{…}}` or `{%…%}` token by token, and keeps the first thing that is wrong with it. */
export class TokenReader {
	fault: FaultAt | null = null;
	/** Behind the last token that was taken. */
	at: number;
	#ahead: Token | null = null;
	#aheadEnd = 0;

	/** @param start where the opening `{{` or `{%` stands */
	constructor(
		private readonly source: string,
		private readonly start: number,
		private readonly end: '}}' | '%}',
	) {
		this.at = start + end.length;
	}

	/** The next token, which stays where it is. */
	peek(): Token {
		if (this.#ahead) return this.#ahead;
		let { at } = this;
		while (isBlank(this.source.charAt(at))) at += 1;
		TOKEN.lastIndex = at;
		const [found, name, number, text] = TOKEN.exec(this.source) ?? [];
		this.#aheadEnd = at + (found?.length ?? 0);
		if (found === undefined) this.#ahead = { kind: 'none', text: this.source.charAt(at).trim(), at };
		else if (text !== undefined) this.#ahead = { kind: 'text', text: unquoted(text), at };
		else
			this.#ahead = {
				kind: name !== undefined ? 'name' : number !== undefined ? 'number' : 'mark',
				text: found,
				at,
			};
		return this.#ahead;
	}

	take(): Token {
		const token = this.peek();
		this.#ahead = null;
		this.at = this.#aheadEnd;
		return token;
	}

	/** Whether the next token is this word or mark. */
	isAt(word: string): boolean {
		const { kind, text } = this.peek();
		return kind !== 'text' && text === word;
	}

	/** Takes the end, or whatever stands in its place, as a fault. */
	finish(): void {
		if (!this.isAt(this.end)) this.fail('unexpected');
		else this.take();
	}

	/** Keeps what is wrong, unless something was wrong before. At the end of a line, the end itself is what is missing. */
	fail(code: TemplateFaultCode, token = this.peek(), detail = token.text): void {
		if (this.fault) return;
		const { kind, text, at } = token;
		if (kind !== 'none') this.fault = { code, at, detail };
		else if (text === '"' || text === "'") this.fault = { code: 'open-quote', at, detail: text };
		else if (text !== '') this.fault = { code: 'unexpected', at, detail: text };
		else this.leaveOpen();
	}

	/** Keeps that the end is missing. */
	leaveOpen(): void {
		const [written = ''] = this.source.slice(this.start, this.start + LONGEST_DETAIL).split(/\r?\n/u);
		const code = this.end === '}}' ? 'open-placeholder' : 'open-tag';
		this.fault ??= { code, at: this.start, detail: written.trimEnd() };
	}
}

const LONGEST_DETAIL = 60;

const isBlank = (character: string): boolean => character === ' ' || character === '\t';

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

const unquoted = (text: string): string =>
	text.slice(1, -1).replace(/\\(.)/gu, (_, character: string) => ESCAPED[character] ?? character);
