import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { faultsOf } from './faults-of';
import { closeBrowser } from './page';
import { openStage } from './stage';
import type { Scene, Stage } from './stage';
import { FORM_STATES, PANE_STATES } from './states';
import type { State } from './states';

const SCENES: readonly (readonly [string, Scene])[] = [
	['light', { language: 'ko', theme: 'light', isPhone: false }],
	['dark', { language: 'en', theme: 'dark', isPhone: false }],
	['on a phone', { language: 'ko', theme: 'light', isPhone: true }],
	['on a dark phone', { language: 'en', theme: 'dark', isPhone: true }],
];

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
	const faults = await faultsOf(stage);
	return faults.map(({ rule, where, why }) => `${rule}: ${where}: ${why}`);
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
