import type { FuzzyMatch, TAbstractFile, TFile, TFolder } from 'obsidian';
import type { HostApp } from '../host-app';
import { AbstractInputSuggest } from './input-suggest';
import { prepareFuzzySearch, renderResults, sortSearchResults } from './search';

/** Completes paths of the vault in an input; what is chosen is written there and reported as if it had been typed. */
export class PathSuggest<T extends TAbstractFile> extends AbstractInputSuggest<FuzzyMatch<T>> {
	readonly #inputEl: HTMLInputElement;

	constructor(
		app: HostApp,
		inputEl: HTMLInputElement,
		private readonly candidates: () => readonly T[],
	) {
		super(app, inputEl);
		this.#inputEl = inputEl;
	}

	protected getSuggestions(query: string): FuzzyMatch<T>[] {
		const search = prepareFuzzySearch(query);
		const found = this.candidates().flatMap((item) => {
			const match = search(item.path);
			return match ? [{ item, match }] : [];
		});
		sortSearchResults(found);
		return found;
	}

	renderSuggestion(found: FuzzyMatch<T>, el: HTMLElement): void {
		renderResults(el, found.item.path, found.match);
	}

	override selectSuggestion(found: FuzzyMatch<T>): void {
		this.setValue(found.item.path);
		this.#inputEl.trigger('input');
		this.close();
	}
}

/** Completes files, all of them or those that pass the filter. */
export function suggestFiles(app: HostApp, inputEl: HTMLInputElement, filter: (file: TFile) => boolean): void {
	new PathSuggest<TFile>(app, inputEl, () => app.vault.getFiles().filter(filter));
}

/** Completes folders, without the root unless that is asked for. */
export function suggestFolders(
	app: HostApp,
	inputEl: HTMLInputElement,
	filter: (folder: TFolder) => boolean,
	isRootOffered: boolean,
): void {
	new PathSuggest<TFolder>(app, inputEl, () => app.vault.getAllFolders(isRootOffered).filter(filter));
}
