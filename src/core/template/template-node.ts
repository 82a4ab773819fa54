import type { FaultAt } from './template-fault';

/** A template as a tree. Offsets are those of the template's text. */
export type TemplateNode = TextNode | OutputNode | ForNode | IfNode;

/** What stands in the note as it stands in the template. */
export interface TextNode {
	readonly kind: 'text';
	readonly text: string;
}

/** `{{talk.title|default:"?"}}` */
export interface OutputNode {
	readonly kind: 'output';
	/** As it is written: what stays where the name is not ours. */
	readonly raw: string;
	readonly path: Path;
	readonly filters: readonly FilterCall[];
	/** What is wrong with it, if its name is ours. */
	readonly fault: FaultAt | null;
}

/** `talk.title` */
export interface Path {
	readonly names: readonly string[];
	readonly at: number;
}

/** `join:", "` */
export interface FilterCall {
	readonly name: string;
	readonly at: number;
	readonly args: readonly (string | number)[];
}

/** `{% for talk in talks %}…{% endfor %}` */
export interface ForNode {
	readonly kind: 'for';
	readonly name: string;
	readonly list: Path;
	readonly body: readonly TemplateNode[];
}

/** `{% if a %}…{% elseif b %}…{% else %}…{% endif %}` */
export interface IfNode {
	readonly kind: 'if';
	readonly branches: readonly Branch[];
}

/** One way of an `if`; without a condition the last one, which is taken where no other is. */
export interface Branch {
	readonly condition: Condition | null;
	readonly body: readonly TemplateNode[];
}

/** Alternatives, each of comparisons that must all hold: `a and b or c`. */
export type Condition = readonly (readonly Comparison[])[];

/** `not talk.title contains "Kafka"`; without an operator, whether there is anything to the left side. */
export interface Comparison {
	readonly isNegated: boolean;
	readonly left: Operand;
	readonly operator: '==' | '!=' | 'contains' | null;
	readonly right: Operand | null;
}

/** A value by its name, or as it is. */
export type Operand = Path | string | number;
