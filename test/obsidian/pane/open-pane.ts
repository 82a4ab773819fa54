import type { WorkspaceLeaf } from 'obsidian';

import { click, find, type } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

/** A review of one talk. */
export function review(day: string, title: string, speaker: string): string {
	return `---\ntags: [meetup/review]\ndate: ${day}\nmeetup: "[[Kafka]]"\n---\n# ${title}\n\n## 1. Talk of ${title}\nPresented by [[${speaker}]], CTO at [[Acme]].\n`;
}

/** Two reviews, and one whose day cannot be read. */
export const NOTES = {
	'2023.md': review('2023-08-09', 'Old night', '여환성'),
	'2024.md': review('2024-01-01', 'New night', 'Ada Lee'),
	'bad.md': '---\ntags: [meetup/review]\ndate: soon\n---\n# Some night\n',
};

/** A vault with the pane open and drawn. */
export async function openPane(notes: Record<string, string> = NOTES, language = 'en'): Promise<OpenVault> {
	const vault = await openVault(notes, { language });
	vault.run('open-review-index');
	await vault.settled();
	return vault;
}

/** The rows on screen: indented by depth, with `+` before what is closed and `-` before what is open. */
export function rows(): string[] {
	return [...document.querySelectorAll<HTMLElement>('[data-row]')].map((el) => {
		const state = el.getAttribute('aria-expanded');
		const mark = state === null ? ' ' : state === 'true' ? '-' : '+';
		const depth = Number(el.getAttribute('aria-level')) - 1;
		return `${'  '.repeat(depth)}${mark} ${el.querySelector('.tree-item-inner-text')?.textContent ?? ''}`;
	});
}

/** The first row that says this. */
export function row(text: string): HTMLElement {
	return find('[data-row]', text);
}

/** Presses a button of the header and chooses from its menu. */
export function choose(button: string, item: string): void {
	click(`[aria-label^="${button}"]`);
	click('.menu-item', item);
}

/** Groups the rows another way. */
export const groupBy = (name: string): void => choose('Group by', name);

/** Types into the search field and waits until what is found is drawn. */
export async function search(vault: OpenVault, text: string): Promise<void> {
	type('input[type="search"]', text);
	await vault.settled();
}

/** The leaf of the pane. */
export function leafOf(vault: OpenVault): WorkspaceLeaf {
	const [leaf] = vault.app.workspace.getLeavesOfType('meetup-review-index');
	if (!leaf) throw new Error('The pane is not open.');
	return leaf;
}

/** Asks for the menu of a row. */
export function askMenu(text: string): void {
	row(text).dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
}

/** What the open menu offers. */
export const menuItems = (): string[] => [...document.querySelectorAll('.menu-item')].map((el) => el.textContent);
