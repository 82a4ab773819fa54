import type { NamedThing } from '../../core/model/named-thing';
import type { Strings } from '../../i18n/en';

/** A list under a field to choose from where several have its name; not there where nothing is to choose. */
export class RenameSelect {
	readonly #el: HTMLSelectElement;
	#things: readonly NamedThing[] = [];

	constructor(
		fieldEl: HTMLElement,
		private readonly strings: Strings,
		onChoose: (thing: NamedThing | null) => void,
	) {
		const label = strings.rename.which;
		this.#el = createEl('select', { cls: 'dropdown meetup-rename-select', attr: { 'aria-label': label } });
		fieldEl.insertAdjacentElement('afterend', this.#el);
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
