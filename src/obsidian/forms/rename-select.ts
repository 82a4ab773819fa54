import type { NamedThing } from '../../core/model/named-thing';
import type { Strings } from '../../i18n/en';

/** A list to choose from where several have one name; not there where nothing is to choose. */
export class RenameSelect {
	readonly #el: HTMLSelectElement;
	#things: readonly NamedThing[] = [];

	constructor(
		parentEl: HTMLElement,
		private readonly strings: Strings,
		onChoose: (thing: NamedThing | null) => void,
	) {
		const label = strings.rename.which;
		this.#el = parentEl.createEl('select', { cls: 'dropdown meetup-rename-select', attr: { 'aria-label': label } });
		this.#el.addEventListener('change', () => onChoose(this.#things[this.#el.selectedIndex - 1] ?? null));
		this.#el.hide();
	}

	/** @param first what stands for choosing none of them */
	show(things: readonly NamedThing[], chosen: NamedThing | null, first: string): void {
		this.#things = things;
		this.#el.toggle(things.length > 0);
		this.#el.empty();
		const { noNote } = this.strings.rename;
		for (const text of [first, ...things.map(({ path }) => path ?? noNote)]) this.#el.createEl('option', { text });
		this.#el.selectedIndex = things.findIndex(({ path }) => path === chosen?.path) + 1;
	}
}
