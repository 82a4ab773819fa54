import type { Mark } from '../../core/names/marks-in';

interface Part {
	/** A text, or what marks it. */
	readonly node: Node;
	readonly text: Text;
}

/** The text of an element, of which parts are marked. Written again and again, it makes few nodes: those it has say the new one. */
export class MarkedText {
	/** Plain and marked by turns; those that are not needed at the moment too. */
	readonly #parts: Part[] = [];
	/** What the parts in the document say. */
	readonly #written: string[] = [];

	constructor(private readonly el: HTMLElement) {}

	write(text: string, marks: readonly Mark[]): void {
		const texts = [text.slice(0, marks[0]?.from)];
		marks.forEach(({ from, to }, at) => texts.push(text.slice(from, to), text.slice(to, marks[at + 1]?.from)));
		while (this.#written.length > texts.length) {
			this.#written.pop();
			this.el.lastChild?.remove();
		}
		texts.forEach((part, at) => this.#writePart(part, at));
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
