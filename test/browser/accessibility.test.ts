import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { faultsOf } from './faults-of';
import { closeBrowser } from './page';
import { openStage } from './stage';
import type { Scene, Stage } from './stage';
import { FORM_STATES, PANE_STATES } from './states';
import type { State } from './states';

const SCENES: readonly (readonly [string, Scene])[] = [
	['at the desk, in Korean', { language: 'ko', theme: 'light', isPhone: false }],
	['on a phone, in English', { language: 'en', theme: 'light', isPhone: true }],
];

let stage: Stage;

afterEach(async () => {
	expect(stage.opened.errors).toEqual([]);
	await stage.close();
});
afterAll(closeBrowser);

/** What axe finds fault with in a state, in the light and in the dark: the rule, the element and why. */
async function faultsIn({ reach, ...state }: State, scene: Scene): Promise<string[]> {
	stage = await openStage(scene, state);
	await reach?.(stage);
	const faults: string[] = [];
	for (const theme of ['light', 'dark'] as const) {
		await stage.turn(theme);
		for (const { rule, where, why } of await faultsOf(stage)) faults.push(`${theme}: ${rule}: ${where}: ${why}`);
	}
	return faults;
}

describe.each(SCENES)('with a screen reader and weak eyes, %s', (_, scene) => {
	test.each([...PANE_STATES, ...FORM_STATES].map((state) => [state.name, state] as const))(
		'%s has no fault, light and dark',
		async (_name, state) => {
			expect(await faultsIn(state, scene)).toEqual([]);
		},
		60_000,
	);
});
