import type { FaultAt } from './template-fault';
import type { Comparison, Condition, FilterCall, Operand, OutputNode, Path } from './template-node';
import { TokenReader } from './token-reader';
import type { Token } from './token-reader';

/** What `{%…%}` says. */
export type Tag =
	| { readonly name: 'for'; readonly variable: string; readonly list: Path }
	| { readonly name: 'if'; readonly condition: Condition }
	| { readonly name: 'elseif'; readonly condition: Condition }
	| { readonly name: 'else' }
	| { readonly name: 'endfor' | 'endif' };

/** What was read, and the offset behind it. */
type Read<T> = T & { readonly end: number; readonly fault: FaultAt | null };

/**
 * The placeholder whose `{{` stands at `start`. What is wrong with it counts only if its name is ours.
 *
 * @param close where the first `}}` after it stands in its line, or -1
 */
export function readOutput(source: string, start: number, close: number): Read<OutputNode> {
	const reader = new TokenReader(source, start, '}}');
	if (close < 0) reader.leaveOpen();
	const root = reader.take();
	// {{date+1d}} and {{my name}}-like names of other plugins are theirs.
	const isName = root.kind === 'name' && /^[\s|:.}]?$/u.test(source.charAt(reader.at));
	const path = { names: isName ? root.text.split('.') : [], at: root.at };
	const filters: FilterCall[] = [];
	if (/^(?:date|time)$/u.test(root.text) && source.charAt(reader.at) === ':' && close >= 0) {
		const args = [source.slice(reader.at + 1, close)];
		filters.push({ name: root.text, at: reader.at + 1, args });
		reader.at = close;
	}
	while (reader.isAt('|')) {
		reader.take();
		filters.push(readFilter(reader));
	}
	reader.finish();
	const { fault } = reader;
	const end = fault ? (close < 0 ? start : close) + 2 : reader.at;
	return { kind: 'output', raw: source.slice(start, end), path, filters, fault, end };
}

function readFilter(reader: TokenReader): FilterCall {
	const { kind, text: name, at } = reader.peek();
	if (kind === 'name') reader.take();
	else reader.fail('missing-filter');
	const args: (string | number)[] = [];
	if (reader.isAt(':')) {
		do {
			reader.take();
			const arg = reader.peek();
			if (arg.kind === 'text' || arg.kind === 'number') args.push(valueOf(reader.take()));
			else reader.fail(arg.kind === 'mark' ? 'missing-argument' : 'wrong-argument', arg, name);
		} while (reader.isAt(','));
	}
	return { name, at, args };
}

/** The tag whose `{%` stands at `start`, as far as it can be told; `close` as for placeholders. */
export function readTag(source: string, start: number, close: number): Read<{ readonly tag: Tag | null }> {
	const reader = new TokenReader(source, start, '%}');
	if (close < 0) reader.leaveOpen();
	const name = reader.take();
	const tag = tagOf(name, reader);
	if (tag) reader.finish();
	const { fault } = reader;
	return { tag, fault, end: fault ? (close < 0 ? start : close) + 2 : reader.at };
}

function tagOf(name: Token, reader: TokenReader): Tag | null {
	switch (name.text) {
		case 'for':
			return readFor(reader);
		case 'if':
		case 'elseif':
			return { name: name.text, condition: readCondition(reader) };
		case 'else':
		case 'endfor':
		case 'endif':
			return { name: name.text };
		default:
			reader.fail('unknown-tag', name);
			return null;
	}
}

/** `talk in talks` */
function readFor(reader: TokenReader): Tag {
	const variable = reader.peek();
	if (variable.kind !== 'name' || variable.text.includes('.')) reader.fail('malformed-for');
	else reader.take();
	if (reader.isAt('in')) reader.take();
	else reader.fail('malformed-for');
	const list = reader.peek();
	if (list.kind === 'name') reader.take();
	else reader.fail('malformed-for');
	return { name: 'for', variable: variable.text, list: reader.fault ? { names: [], at: list.at } : pathOf(list) };
}

/** `a == 1 and not b or c contains "d"` */
function readCondition(reader: TokenReader): Condition {
	if (reader.isAt('%}')) reader.fail('empty-condition');
	const alternatives: Comparison[][] = [[]];
	while (!reader.fault) {
		const joint = reader.peek();
		const isFirst = alternatives[0]?.length === 0;
		if (!isFirst) {
			if (!reader.isAt('and') && !reader.isAt('or')) break;
			if (reader.take().text === 'or') alternatives.push([]);
		}
		alternatives.at(-1)?.push(readComparison(reader, isFirst ? null : joint));
	}
	return alternatives;
}

/** @param before the operator that asks for what follows */
function readComparison(reader: TokenReader, before: Token | null): Comparison {
	let isNegated = false;
	let asking = before;
	while (reader.isAt('not')) {
		asking = reader.take();
		isNegated = !isNegated;
	}
	const left = readOperand(reader, asking);
	const operator = (['==', '!=', 'contains'] as const).find((one) => reader.isAt(one)) ?? null;
	const right = operator === null ? null : readOperand(reader, reader.take());
	return { isNegated, left, operator, right };
}

const OPERATOR = /^(?:==|!=|contains|and|or|not)$/u;

function readOperand(reader: TokenReader, asking: Token | null): Operand {
	const token = reader.peek();
	if (token.kind === 'text' || token.kind === 'number') return valueOf(reader.take());
	if (OPERATOR.test(token.text)) reader.fail('dangling-operator');
	else if (token.kind === 'name') return pathOf(reader.take());
	else if (token.text === '%}' && asking) reader.fail('dangling-operator', asking);
	else reader.fail('unexpected');
	return '';
}

const pathOf = ({ text, at }: Token): Path => ({ names: text.split('.'), at });

const valueOf = ({ kind, text }: Token): string | number => (kind === 'number' ? Number(text) : text);
