import { setIcon } from 'obsidian';

/** A button of a pane's header, which keys press too. */
export function drawNavButton(
	parentEl: HTMLElement,
	icon: string,
	label: string,
	run: (event: MouseEvent) => void,
): HTMLElement {
	const buttonEl = parentEl.createDiv({
		cls: ['clickable-icon', 'nav-action-button', 'meetup-pane-button'],
		attr: { role: 'button', tabindex: 0, 'aria-label': label },
	});
	setIcon(buttonEl, icon);
	buttonEl.addEventListener('click', run);
	buttonEl.addEventListener('keydown', (event) => {
		if (event.isComposing || (event.key !== 'Enter' && event.key !== ' ')) return;
		event.preventDefault();
		buttonEl.click();
	});
	return buttonEl;
}
