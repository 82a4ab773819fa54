import { applyFilters, checkFilter } from './filters';
import type { FaultAt, TemplateFaultCode } from './template-fault';
import type { Comparison, ForNode, Operand, OutputNode, Path, TemplateNode } from './template-node';
import { isList, isRecord } from './template-value';
import type { TemplateRecord, TemplateValue } from './template-value';

/** The placeholder that writes nothing and says where the person goes on. */
export const CURSOR_NAME = 'cursor';

/** What `loop` says inside of a `for`, of the item at a place of a list of this length. */
export function loopOf(at: number, length: number): TemplateRecord {
	return { index: at + 1, first: at === 0, last: at === length - 1 };
}

/** Whether a name is one of ours. What it is called inside does not matter yet. */
export function isKnown({ names: [root = ''] }: Path, scope: TemplateRecord): boolean {
	return Object.hasOwn(scope, root);
}

/** The value under a name, or undefined where there is none. */
export function valueAt({ names }: Path, scope: TemplateRecord): TemplateValue | undefined {
	let value: TemplateValue | undefined = names.length > 0 ? scope : undefined;
	for (const name of names) {
		value = value !== undefined && isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
	}
	return value;
}

/**
 * All that is wrong with what a template asks for.
 *
 * @param example values of the shape that the template will be given, with at least one item in each list
 */
export function checkTemplate(nodes: readonly TemplateNode[], example: TemplateRecord): readonly FaultAt[] {
	const faults: FaultAt[] = [];
	for (const node of nodes) checkNode(node, example, faults);
	return faults;
}

function checkNode(node: TemplateNode, scope: TemplateRecord, faults: FaultAt[]): void {
	if (node.kind === 'output') checkOutput(node, scope, faults);
	else if (node.kind === 'for') checkFor(node, scope, faults);
	else if (node.kind === 'if') {
		for (const { condition, body } of node.branches) {
			for (const comparison of condition?.flat() ?? []) checkComparison(comparison, scope, faults);
			for (const inner of body) checkNode(inner, scope, faults);
		}
	}
}

function checkOutput({ path, filters, fault }: OutputNode, scope: TemplateRecord, faults: FaultAt[]): void {
	const isCursor = path.names[0] === CURSOR_NAME;
	if (!isCursor && !isKnown(path, scope)) return;
	if (fault) {
		faults.push(fault);
		return;
	}
	const value = isCursor ? '' : checkPath(path, scope, 'unknown-name', faults);
	const wrong = filters.map(checkFilter).filter((found) => found !== null);
	if (wrong.length === 0 && value !== undefined) {
		const { fault: misuse } = applyFilters(value, filters, 'en');
		if (misuse) wrong.push({ ...misuse, detail: path.names.join('.') });
	}
	faults.push(...wrong);
}

function checkFor({ name, list, body }: ForNode, scope: TemplateRecord, faults: FaultAt[]): void {
	const found = checkPath(list, scope, 'unknown-list', faults);
	if (found !== undefined && !isList(found)) {
		faults.push({ code: 'not-a-list', at: list.at, detail: list.names.join('.') });
		return;
	}
	const [item] = found ?? [];
	// Inside of a list that there is not, every name would be wrong again.
	if (item === undefined) return;
	for (const node of body) checkNode(node, { ...scope, [name]: item, loop: loopOf(0, 1) }, faults);
}

function checkComparison({ left, right }: Comparison, scope: TemplateRecord, faults: FaultAt[]): void {
	for (const operand of [left, right]) if (isPath(operand)) checkPath(operand, scope, 'unknown-name', faults);
}

/** Whether a side of a comparison is a name. */
export function isPath(operand: Operand | null): operand is Path {
	return typeof operand === 'object' && operand !== null;
}

function checkPath(
	path: Path,
	scope: TemplateRecord,
	code: TemplateFaultCode,
	faults: FaultAt[],
): TemplateValue | undefined {
	const found = valueAt(path, scope);
	const detail = path.names.join('.');
	// A fault in the writing has already been told where there is no name at all.
	if (found === undefined && detail !== '')
		faults.push({ code: isKnown(path, scope) ? 'unknown-property' : code, at: path.at, detail });
	return found;
}
