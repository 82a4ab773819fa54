import type { HostApp } from '../host-app';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import { CommandPalette } from './command-palette';
import type { DemoOptions } from './demo-options';
import type { Words } from './words';

/** Draws the demo's bar. `restart` starts the app anew with other options, as the real one needs for these. */
export function drawToolbar(
	barEl: HTMLElement,
	app: HostApp,
	words: Words,
	options: DemoOptions,
	pluginId: string,
	restart: (changes: Partial<DemoOptions>) => void,
): void {
	const button = (icon: string, label: string, act: () => void) => {
		const el = barEl.createEl('button', { cls: 'clickable-icon' });
		setIcon(el, icon);
		setTooltip(el, label);
		el.addEventListener('click', act);
		return el;
	};
	button('lucide-panel-left', words.toggleLeft, () => app.workspace.leftSplit.toggle());
	barEl.createDiv({ cls: 'demo-toolbar-name', text: words.demo });
	button('lucide-terminal', words.palette, () => new CommandPalette(app, words).open());
	button('lucide-settings', words.settings, () => {
		app.setting.open();
		app.setting.openTabById(pluginId);
	});
	const isDark = options.theme === 'dark';
	button(isDark ? 'lucide-sun' : 'lucide-moon', isDark ? words.light : words.dark, () =>
		restart({ theme: isDark ? 'light' : 'dark' }),
	);
	const languageEl = barEl.createEl('button', { text: words.language });
	languageEl.addEventListener('click', () => restart({ language: options.language === 'ko' ? 'en' : 'ko' }));
	button(
		options.isPhone ? 'lucide-monitor' : 'lucide-smartphone',
		options.isPhone ? words.desktop : words.phone,
		() => restart({ isPhone: !options.isPhone }),
	);
	button('lucide-panel-right', words.toggleRight, () => app.workspace.rightSplit.toggle());
}
