import type { Mark } from '../../core/names/marks-in';

interface Part {
	/** A text, or what marks it. */
	readonly node: Node;
	readonly text: Text;
}

/**
 * The text of an element, of which parts are marked. Written again and again, it makes few nodes: those it has say the new
 * one. What others did to them, a translator say, ends with the text.
 */
export class MarkedText {
	/** Plain and marked by turns; those that are not needed at the moment too. */
	#parts: Part[] = [];
	/** What the parts in the document say. */
	#written: string[] = [];

	constructor(private readonly el: HTMLElement) {}

	write(text: string, marks: readonly Mark[]): void {
		const texts = [text.slice(0, marks[0]?.from)];
		marks.forEach(({ from, to }, at) => texts.push(text.slice(from, to), text.slice(to, marks[at + 1]?.from)));
		if (!this.#isAsLeft) {
			this.el.empty();
			this.#parts = [];
			this.#written = [];
		}
		while (this.#written.length > texts.length) {
			this.#written.pop();
			this.el.lastChild?.remove();
		}
		texts.forEach((part, at) => this.#writePart(part, at));
	}

	/** Whether the nodes that were written are where they were, and no others. */
	get #isAsLeft(): boolean {
		let next = this.el.firstChild;
		for (let at = 0; at < this.#written.length; at += 1) {
			const { node, text } = this.#partAt(at);
			if (next !== node || (text !== node && node.firstChild !== text)) return false;
			next = node.nextSibling;
		}
		return next === null;
	}

	#writePart(text: string, at: number): void {
		const part = this.#partAt(at);
		if (at >= this.#written.length) this.el.appendChild(part.node);
		if (this.#written[at] === text) return;
		this.#written[at] = text;
		part.text.data = text;
	}

	#partAt(at: number): Part {
		return (this.#parts[at] ??= this.#make(at % 2 === 1));
	}

	#make(isMarked: boolean): Part {
		const text = this.el.doc.createTextNode('');
		if (!isMarked) return { node: text, text };
		const node = this.el.createSpan({ cls: 'suggestion-highlight' });
		node.append(text);
		return { node, text };
	}
}
