import type { SpeakerChoice } from '../core/browse/speaker-choices';
import type { Strings } from '../i18n/en';

/** Draws a suggestion as Obsidian draws those for links: a title, a note under it and, at the end of the row, a flair. */
export function drawSuggestion(el: HTMLElement, title: string, note = '', flair = ''): void {
	el.addClass('mod-complex');
	const contentEl = el.createDiv({ cls: 'suggestion-content' });
	contentEl.createDiv({ cls: 'suggestion-title', text: title });
	if (note !== '') contentEl.createDiv({ cls: 'suggestion-note', text: note });
	if (flair !== '') el.createDiv({ cls: 'suggestion-aux' }).createSpan({ cls: 'suggestion-flair', text: flair });
}

/** Draws a speaker with what tells them from another of the same name, or that somebody new would be created. */
export function drawSpeaker(el: HTMLElement, choice: SpeakerChoice, strings: Strings): void {
	const { name, aliases, affiliation, role, talks, isNew } = choice;
	if (isNew) return drawSuggestion(el, strings.picker.create(affiliation === '' ? name : `${name} (${affiliation})`));
	const note = [aliases.join(', '), affiliation, role].filter(Boolean).join(' · ');
	drawSuggestion(el, name, note, strings.pane.talks(talks));
}
