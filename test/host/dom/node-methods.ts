import { createElement, createSvgElement } from './create-element';

type Methods<T, K extends keyof T> = Pick<T, K> & ThisType<T>;

/** What Obsidian adds to every node, but for `instanceOf` and the getters. */
export const nodeMethods: Methods<
	Node,
	| 'detach'
	| 'empty'
	| 'insertAfter'
	| 'indexOf'
	| 'setChildrenInPlace'
	| 'appendText'
	| 'createEl'
	| 'createDiv'
	| 'createSpan'
	| 'createSvg'
> = {
	detach() {
		this.parentNode?.removeChild(this);
	},
	empty() {
		while (this.lastChild) this.removeChild(this.lastChild);
	},
	insertAfter(node, child) {
		this.insertBefore(node, child ? child.nextSibling : this.firstChild);
		return node;
	},
	indexOf(other) {
		return Array.from(this.childNodes).findIndex((node) => node === other);
	},
	setChildrenInPlace(children) {
		const wanted = new Set<Node>(children);
		for (const node of Array.from(this.childNodes)) if (!wanted.has(node)) this.removeChild(node);
		children.forEach((child, index) => {
			if (this.childNodes[index] !== child) this.insertBefore(child, this.childNodes[index] ?? null);
		});
	},
	appendText(text) {
		this.appendChild(this.doc.createTextNode(text));
	},
	createEl(tag, info, callback) {
		return createElement(tag, under(this, info), callback);
	},
	createDiv(info, callback) {
		return createElement('div', under(this, info), callback);
	},
	createSpan(info, callback) {
		return createElement('span', under(this, info), callback);
	},
	createSvg(tag, info, callback) {
		return createSvgElement(tag, under(this, info), callback);
	},
};

/** The cross-window `instanceof` of nodes and events: true for the type of the window that the thing comes from, too. */
export function instanceOf(this: object, type: abstract new (...data: never[]) => unknown): boolean {
	if (this instanceof type) return true;
	const home = 'win' in this ? (this.win as Record<string, unknown>)[type.name] : undefined;
	return typeof home === 'function' && this instanceof home;
}

function under(parent: Node, info: DomElementInfo | SvgElementInfo | string = {}): DomElementInfo {
	return { ...(typeof info === 'string' ? { cls: info } : info), parent };
}
