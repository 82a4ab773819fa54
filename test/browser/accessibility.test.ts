import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { closeBrowser } from './page';
import { openStage } from './stage';
import type { Scene, Stage } from './stage';
import { FORM_STATES, PANE_STATES } from './states';
import type { State } from './states';

declare global {
	interface Window {
		axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> };
	}
}

const SCENES: readonly (readonly [string, Scene])[] = [
	['light', { language: 'ko', theme: 'light', isPhone: false }],
	['dark', { language: 'en', theme: 'dark', isPhone: false }],
	['on a phone', { language: 'ko', theme: 'light', isPhone: true }],
	['on a dark phone', { language: 'en', theme: 'dark', isPhone: true }],
];

/** What the plugin draws, and what of the app holds it. The page around it is the app's, and has no landmarks there either. */
const OURS = [
	'.workspace-leaf-content[data-type^=meetup-]',
	'.modal-container',
	'.prompt',
	'.menu',
	'.suggestion-container',
	'.notice',
];

/** The app's own: it names these without giving them a role, whoever asks for a search field or a modal. */
const THE_APPS = ['.search-input-clear-button', '.modal-close-button'];

let stage: Stage;

afterEach(async () => {
	expect(stage.opened.errors).toEqual([]);
	await stage.close();
});
afterAll(closeBrowser);

/** What axe finds fault with in a state: the rule, the element and why. */
async function faultsIn({ reach, ...state }: State, scene: Scene): Promise<string[]> {
	stage = await openStage(scene, state);
	await reach?.(stage);
	const { page } = stage;
	await page.mouse.move(0, 0);
	await page.evaluate(axe.source);
	const { violations } = await page.evaluate(
		async ([include, exclude]) => {
			const drawn = include.filter((selector) => document.querySelector(selector));
			return window.axe.run({ include: drawn, exclude }, { resultTypes: ['violations'] });
		},
		[OURS, THE_APPS] as const,
	);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
	);
}

describe.each(SCENES)('with a screen reader and weak eyes, %s', (_, scene) => {
	test.each([...PANE_STATES, ...FORM_STATES].map((state) => [state.name, state] as const))(
		'%s has no fault',
		async (_name, state) => {
			expect(await faultsIn(state, scene)).toEqual([]);
		},
		60_000,
	);
});
