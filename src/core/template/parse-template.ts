import { readOutput, readTag } from './read-expression';
import type { Tag } from './read-expression';
import type { FaultAt, TemplateFaultCode } from './template-fault';
import type { Condition, TemplateNode } from './template-node';

/** A template as a tree, and all that is wrong with how it is written. */
export interface ParsedTemplate {
	readonly nodes: readonly TemplateNode[];
	readonly faults: readonly FaultAt[];
}

/**
 * Reads a template. Text, unknown placeholders and Templater's `<% … %>` are text. A block's tag alone on its line takes
 * the whole line away. Never throws; takes linear time.
 *
 * @example parseTemplate('# {{title}}').nodes.length //=> 2
 */
export function parseTemplate(source: string): ParsedTemplate {
	return new TemplateParser(source).parse();
}

/** How deep blocks may stand in blocks, and how long a template may be. */
const DEEPEST = 40;
const LONGEST = 4_000_000;

const OPENING = /<%|\{\{|\{%/gu;

/** What follows a tag that is alone on its line. */
const REST_OF_LINE = /[ \t]*(?:\r?\n|$)/uy;

/** A block that is not ended yet, or the whole template. */
interface Frame {
	readonly at: number;
	readonly tag: Extract<Tag, { name: 'for' | 'if' }> | null;
	/** One body, or one for each branch. */
	readonly branches: { readonly condition: Condition | null; readonly body: TemplateNode[] }[];
}

class TemplateParser {
	readonly #faults: FaultAt[] = [];
	readonly #frames: Frame[] = [frameOf(0, null)];
	readonly #next: Readonly<Record<string, (from: number) => number>>;
	/** Where the text starts that is in no node yet. */
	#textStart = 0;

	constructor(private readonly source: string) {
		const next = (mark: string) => nextOf(source, mark);
		this.#next = { '\n': next('\n'), '%>': next('%>'), '}}': next('}}'), '%}': next('%}') };
	}

	parse(): ParsedTemplate {
		const { source } = this;
		if (source.length > LONGEST) return { nodes: [], faults: [{ code: 'too-long-template', at: 0, detail: '' }] };
		let end = 0;
		for (;;) {
			OPENING.lastIndex = end;
			const opening = OPENING.exec(source);
			if (!opening || this.#frames.length > DEEPEST) break;
			const { 0: mark, index } = opening;
			end =
				mark === '<%' ? this.#skipCommand(index) : mark === '{{' ? this.#addOutput(index) : this.#addTag(index);
		}
		const tooDeep = this.#frames[DEEPEST];
		if (tooDeep) this.#fail('too-deep', tooDeep.at);
		this.#addText(source.length);
		while (this.#frames.length > 1) this.#endBlock(!tooDeep);
		return { nodes: this.#frames[0]?.branches[0]?.body ?? [], faults: this.#faults };
	}

	/** What stands inside of Templater's marks is not ours. */
	#skipCommand(start: number): number {
		const close = this.#after('%>', start + 2);
		return close < Infinity ? close + 2 : start + 2;
	}

	#addOutput(start: number): number {
		const { end, ...node } = readOutput(this.source, start, this.#closeInLine('}}', start));
		this.#addText(start, end);
		this.#add(node);
		return end;
	}

	#addTag(start: number): number {
		const { tag, fault, end } = readTag(this.source, start, this.#closeInLine('%}', start));
		if (fault) this.#faults.push(fault);
		let from = start;
		while (' \t'.includes(this.source[from - 1] ?? '\n')) from -= 1;
		const isLineStart = from === 0 || this.source[from - 1] === '\n';
		REST_OF_LINE.lastIndex = end;
		const rest = isLineStart ? REST_OF_LINE.exec(this.source) : null;
		this.#addText(rest ? from : start, end + (rest?.[0].length ?? 0));
		if (tag) this.#enter(tag, start);
		return this.#textStart;
	}

	#enter(tag: Tag, at: number): void {
		const top = this.#frames.at(-1);
		switch (tag.name) {
			case 'for':
			case 'if':
				this.#frames.push(frameOf(at, tag));
				return;
			case 'endfor':
			case 'endif':
				this.#leave(tag.name === 'endif' ? 'if' : 'for', at);
				return;
			default:
				if (top?.tag?.name !== 'if') this.#fail('stray-branch', at, tag.name);
				else if (top.branches.at(-1)?.condition === null)
					this.#fail(tag.name === 'else' ? 'else-twice' : 'branch-after-else', at);
				else top.branches.push({ condition: tag.name === 'else' ? null : tag.condition, body: [] });
		}
	}

	/** Ends the innermost block of a kind; blocks inside of it that were not ended are faults. */
	#leave(name: 'for' | 'if', at: number): void {
		const depth = this.#frames.map(({ tag }) => tag?.name).lastIndexOf(name);
		if (depth < 0) {
			this.#fail('stray-end', at, `end${name}`);
			return;
		}
		while (this.#frames.length > depth + 1) this.#endBlock(true);
		this.#endBlock(false);
	}

	#endBlock(isFault: boolean): void {
		const { at, tag, branches } = this.#frames.pop() ?? frameOf(0, null);
		if (!tag) return;
		if (isFault) this.#fail('open-block', at, tag.name);
		const [{ body } = { body: [] }] = branches;
		this.#add(
			tag.name === 'if' ? { kind: 'if', branches } : { kind: 'for', name: tag.variable, list: tag.list, body },
		);
	}

	#addText(to: number, next = to): void {
		if (to > this.#textStart) this.#add({ kind: 'text', text: this.source.slice(this.#textStart, to) });
		this.#textStart = next;
	}

	#add(node: TemplateNode): void {
		this.#frames.at(-1)?.branches.at(-1)?.body.push(node);
	}

	#fail(code: TemplateFaultCode, at: number, detail = ''): void {
		this.#faults.push({ code, at, detail });
	}

	#closeInLine(mark: string, from: number): number {
		const close = this.#after(mark, from);
		return close < this.#after('\n', from) ? close : -1;
	}

	#after(mark: string, from: number): number {
		return this.#next[mark]?.(from) ?? Infinity;
	}
}

function frameOf(at: number, tag: Frame['tag']): Frame {
	return { at, tag, branches: [{ condition: tag?.name === 'if' ? tag.condition : null, body: [] }] };
}

/** Where a mark stands next, Infinity where it does not; asked from left to right, it looks at no character twice. */
function nextOf(source: string, mark: string): (from: number) => number {
	let found = -1;
	return (from) => {
		if (found < from) {
			const at = source.indexOf(mark, from);
			found = at < 0 ? Infinity : at;
		}
		return found;
	};
}
