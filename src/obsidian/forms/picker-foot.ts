import { Platform } from 'obsidian';
import type { SuggestModal } from 'obsidian';

/** What the keys and the button of a picker of several do, in words. */
export interface FootWords {
	readonly tick: string;
	readonly done: string;
	readonly dismiss: string;
}

/** What a picker of several ends with: a line that says what is chosen so far, and the button that takes it. */
export interface PickerFoot {
	readonly chosenEl: HTMLElement;
	readonly doneEl: HTMLButtonElement;
}

/** Gives a picker in which choosing only ticks a foot, and the key that does the same as its button. */
export function drawPickerFoot<T>(
	picker: SuggestModal<T>,
	{ tick, done, dismiss }: FootWords,
	onDone: () => void,
): PickerFoot {
	picker.resultContainerEl.setAttrs({ role: 'listbox', 'aria-multiselectable': 'true' });
	const footEl = picker.modalEl.createDiv({ cls: 'meetup-topics-foot' });
	const chosenEl = footEl.createDiv({ cls: 'meetup-topics-chosen', attr: { 'aria-live': 'polite' } });
	const doneEl = footEl.createEl('button', { cls: 'mod-cta meetup-topics-done', text: done });
	doneEl.addEventListener('click', onDone);
	picker.setInstructions([
		{ command: '↵', purpose: tick },
		{ command: Platform.isMacOS ? '⌘ ↵' : 'ctrl ↵', purpose: done },
		{ command: 'esc', purpose: dismiss },
	]);
	picker.scope.register(['Mod'], 'Enter', (event) => {
		if (event.isComposing) return;
		onDone();
		return false;
	});
	return { chosenEl, doneEl };
}
