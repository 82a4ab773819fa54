import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Stage } from './stage';

/** What the plugin draws, and what of the app holds it. The page around it is the app's, and has no landmarks there either. */
export const OURS = [
	'.workspace-leaf-content[data-type^=meetup-]',
	'.modal-container',
	'.prompt',
	'.menu',
	'.suggestion-container',
	'.notice',
];

/** The app's own: it names these without giving them a role, whoever asks for a search field or a modal. */
const THE_APPS = ['.search-input-clear-button', '.modal-close-button'];

/** What axe finds fault with. */
interface Fault {
	readonly rule: string;
	/** The element, as a selector. */
	readonly where: string;
	readonly why: string;
	/** What is written in which colour on which, where it is too alike. */
	readonly colors: { readonly fgColor: string; readonly bgColor: string; readonly contrastRatio: number } | null;
}

/** What axe finds fault with in what is shown of the plugin now; by all of its rules, if none are named. */
export async function faultsOf({ page }: Stage, rules: readonly string[] = []): Promise<Fault[]> {
	await page.mouse.move(0, 0);
	await page.evaluate(axe.source);
	const violations = await page.evaluate(
		async ([include, exclude, names]) => {
			const drawn = include.filter((selector) => document.querySelector(selector));
			const runOnly = names.length > 0 && { runOnly: [...names] };
			const { run } = Reflect.get(window, 'axe') as {
				run(at: unknown, options: RunOptions): Promise<AxeResults>;
			};
			const found = await run({ include: drawn, exclude }, { resultTypes: ['violations'], ...runOnly });
			// The label of a row is its title. What stands beside it, a day or a count, its name tells in words.
			const saysTitle = (selector: string): boolean => {
				const rowEl = document.querySelector(selector)?.closest('.meetup-tree [role=treeitem]');
				const wordsOf = (text: string | null | undefined): string =>
					(text ?? '').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
				const title = wordsOf(rowEl?.querySelector('.tree-item-inner-text')?.textContent);
				return title !== '' && wordsOf(rowEl?.getAttribute('aria-label')).includes(title);
			};
			return found.violations.map(({ id, nodes }) => ({
				id,
				nodes: nodes
					.map(({ target, failureSummary, any }) => ({
						where: target.join(' '),
						why: failureSummary ?? '',
						data: any[0]?.data as Fault['colors'],
					}))
					.filter(({ where }) => id !== 'label-content-name-mismatch' || !saysTitle(where)),
			}));
		},
		[OURS, THE_APPS, rules] as const,
	);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ where, why, data }) => ({ rule: id, where, why, colors: id === 'color-contrast' ? data : null })),
	);
}
