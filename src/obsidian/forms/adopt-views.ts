import type { Strings } from '../../i18n/en';

/** What of a note that is adopted can be looked at. */
export type ViewName = 'text' | 'reading' | 'changes';

/** Panes of which one is shown at a time; the text is always there where the window is wide enough. */
export interface Views {
	readonly panes: Readonly<Record<ViewName, HTMLElement>>;
	readonly show: (name: ViewName) => void;
	readonly shown: () => ViewName;
	/** To be asked when the window has another size: a view whose tab is gone makes room for the reading. */
	readonly fit: () => void;
}

const NAMES: readonly ViewName[] = ['text', 'reading', 'changes'];

/** Draws the panes and the tabs that switch between them; arrow keys go from tab to tab. */
export function drawViews(parentEl: HTMLElement, { adopt }: Strings, onShow: () => void): Views {
	const headEl = parentEl.createDiv({ cls: 'meetup-adopt-bar' });
	headEl.createDiv({ cls: 'meetup-adopt-hint', text: adopt.hint, attr: { id: 'adopt-hint' } });
	const tabsEl = headEl.createDiv({
		cls: 'meetup-adopt-tabs',
		attr: { role: 'tablist', 'aria-label': adopt.views },
	});
	const panesEl = parentEl.createDiv({ cls: 'meetup-adopt-panes' });
	let shown: ViewName = 'reading';
	const tabEls = NAMES.map((name) => {
		const tabEl = tabsEl.createEl('button', { cls: 'meetup-adopt-tab', text: adopt.view[name], type: 'button' });
		tabEl.setAttrs({ role: 'tab', id: `adopt-tab-${name}`, 'aria-controls': `adopt-pane-${name}` });
		tabEl.addEventListener('click', () => show(name));
		return tabEl;
	});
	const draw = (name: ViewName): HTMLElement =>
		panesEl.createDiv({
			cls: 'meetup-adopt-pane',
			attr: { role: 'tabpanel', id: `adopt-pane-${name}`, 'aria-labelledby': `adopt-tab-${name}` },
		});
	const panes = { text: draw('text'), reading: draw('reading'), changes: draw('changes') };
	const show = (name: ViewName): void => {
		shown = name;
		panesEl.setAttr('data-shown', name);
		headEl.setAttr('data-shown', name);
		for (const [at, tabEl] of tabEls.entries()) {
			const isShown = NAMES[at] === name;
			tabEl.setAttrs({ 'aria-selected': String(isShown), tabindex: isShown ? '0' : '-1' });
			panes[NAMES[at] ?? name].toggleClass('is-shown', isShown);
		}
		onShow();
	};
	tabsEl.addEventListener('keydown', (event) => {
		const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
		if (step === undefined) return;
		event.preventDefault();
		const seen = tabEls.filter((tabEl) => tabEl.isShown());
		const at = seen.findIndex((tabEl) => tabEl.getAttribute('aria-selected') === 'true');
		const next = seen[(at + step + seen.length) % seen.length];
		next?.click();
		next?.focus();
	});
	const fit = (): void => {
		const isThere = tabEls.some((tabEl, at) => NAMES[at] === shown && tabEl.isShown());
		if (!isThere && tabEls.some((tabEl) => tabEl.isShown())) show('reading');
	};
	show(shown);
	return { panes, show, shown: () => shown, fit };
}
