import type { Language } from '../model/language';
import { lineEndingOf } from '../text/line-ending';

import { checkTemplate, CURSOR_NAME, isKnown, isPath, loopOf, valueAt } from './check-template';
import { applyFilters } from './filters';
import type { Written } from './body-writer';
import { parseTemplate } from './parse-template';
import { placedFaults } from './template-fault';
import type { FaultAt, TemplateFault } from './template-fault';
import type { Comparison, Condition, ForNode, Operand, OutputNode, TemplateNode } from './template-node';
import { isList, isTruthy, Joined, textOf } from './template-value';
import type { TemplateRecord, TemplateValue } from './template-value';
import { CURSOR } from './piece';
import type { Piece } from './piece';
import { writePieces } from './write-pieces';

/** The note, with the offset at which the person goes on writing; or all that is wrong with the template. */
export type Rendered =
	| (Written & { readonly faults: null })
	| { readonly text: null; readonly cursor: null; readonly faults: readonly TemplateFault[] };

/** What a template is rendered with. */
export interface TemplateData {
	readonly values: TemplateRecord;
	/** Values of the same shape, with one item in each list: what a template may ask for. */
	readonly example: TemplateRecord;
	/** For the words of days. */
	readonly language: Language;
}

/**
 * A template filled in. Nothing in it is evaluated as code; values are made inert for the place they stand in, in
 * properties quoted as YAML, and never read as a template again. Never throws; takes linear time.
 *
 * @example renderTemplate('# {{title}}', { values: { title: '#1' }, example: { title: '' }, language: 'en' }).text //=> '# #1'
 */
export function renderTemplate(source: string, { values, example, language }: TemplateData): Rendered {
	const { nodes, faults } = parseTemplate(source);
	const wrong = [...faults, ...checkTemplate(nodes, example)];
	const renderer = new Renderer(language);
	if (wrong.length === 0) renderer.render(nodes, values);
	if (renderer.fault) wrong.push(renderer.fault);
	if (wrong.length > 0) return { text: null, cursor: null, faults: placedFaults(source, wrong) };
	return { ...writePieces(renderer.pieces, lineEndingOf(source)), faults: null };
}

/** How many nodes are rendered, and how much text may come of them. */
const MOST_STEPS = 2_000_000;
const LONGEST = 20_000_000;

class Renderer {
	readonly pieces: Piece[] = [];
	fault: FaultAt | null = null;
	#steps = 0;
	#length = 0;

	constructor(private readonly language: Language) {}

	render(nodes: readonly TemplateNode[], scope: TemplateRecord): void {
		for (const node of nodes) {
			this.#steps += 1;
			if (this.#steps > MOST_STEPS || this.#length > LONGEST)
				this.fault ??= { code: 'too-long', at: 0, detail: '' };
			if (this.fault) return;
			if (node.kind === 'text') this.#addText(node.text);
			else if (node.kind === 'output') this.#output(node, scope);
			else if (node.kind === 'for') this.#repeat(node, scope);
			else {
				const branch = node.branches.find(({ condition }) => condition === null || holds(condition, scope));
				this.render(branch?.body ?? [], scope);
			}
		}
	}

	#output(node: OutputNode, scope: TemplateRecord): void {
		const { path, filters, raw } = node;
		if (path.names[0] === CURSOR_NAME) {
			this.pieces.push(CURSOR);
			return;
		}
		if (!isKnown(path, scope)) {
			this.#addText(raw);
			return;
		}
		const { value, fault } = applyFilters(valueAt(path, scope) ?? null, filters, this.language);
		this.fault ??= fault;
		this.#length += lengthOf(value);
		this.pieces.push({ value });
	}

	#repeat({ name, list, body }: ForNode, scope: TemplateRecord): void {
		const items = valueAt(list, scope) ?? null;
		if (!isList(items)) return;
		for (const [at, item] of items.entries()) {
			this.#steps += 1;
			if (this.fault) return;
			this.render(body, { ...scope, [name]: item, loop: loopOf(at, items.length) });
		}
	}

	#addText(text: string): void {
		this.#length += text.length;
		this.pieces.push(text);
	}
}

/** How much text a value will be, or a little less. */
function lengthOf(value: TemplateValue): number {
	if (typeof value === 'string') return value.length;
	if (value instanceof Joined) return lengthOf(value.items) + value.separator.length * value.items.length;
	return isList(value) ? value.reduce<number>((sum, item) => sum + lengthOf(item), 0) : 0;
}

function holds(condition: Condition, scope: TemplateRecord): boolean {
	return condition.some((all) => all.every((comparison) => isTrue(comparison, scope) !== comparison.isNegated));
}

function isTrue({ left, operator, right }: Comparison, scope: TemplateRecord): boolean {
	const value = operandValue(left, scope);
	if (operator === null) return isTruthy(value);
	const other = textOf(operandValue(right ?? '', scope));
	if (operator !== 'contains') return (textOf(value) === other) === (operator === '==');
	return isList(value) ? value.some((item) => textOf(item) === other) : textOf(value).includes(other);
}

function operandValue(operand: Operand, scope: TemplateRecord): TemplateValue {
	return isPath(operand) ? (valueAt(operand, scope) ?? null) : operand;
}
