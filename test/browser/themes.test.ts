import { afterAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { contrastOf, drawnColors, isOfTheme, readColor, themeColors } from './drawn-colors';
import type { Color } from './drawn-colors';
import { faultsOf, OURS } from './faults-of';
import { closeBrowser } from './page';
import { openStage } from './stage';
import type { Stage } from './stage';
import { FORM_STATES, PANE_STATES } from './states';
import { THEMES } from './theme-variables';
import type { Theme } from './theme-variables';

afterAll(closeBrowser);

/** Dresses the opened page in a theme. */
async function wear(stage: Stage, { mode, variables }: Theme): Promise<void> {
	await stage.turn(mode);
	const declarations = Object.entries(variables).map(([name, value]) => `--${name}: ${value};`);
	await stage.page.evaluate(
		(text) => {
			document.getElementById('theme')?.remove();
			document.head.createEl('style', { attr: { id: 'theme' }, text });
		},
		`body.theme-${mode} {${declarations.join('')}}`,
	);
}

/** Colours that no variable of the app or the theme names, nor mixes of two of them. */
async function foreignColors({ page }: Stage): Promise<string[]> {
	const theme = await themeColors(page);
	const drawn = await drawnColors(page, OURS);
	expect(drawn.length).toBeGreaterThan(10);
	return drawn.filter(({ color }) => !isOfTheme(color, theme)).map(({ where, color }) => `${where}: ${color.join()}`);
}

/** What is harder to read than the same colour on the theme's own backgrounds. */
async function hardToRead(stage: Stage): Promise<string[]> {
	const variables = ['background-primary', 'background-secondary', 'text-on-accent', 'interactive-accent'];
	const own = await stage.page.evaluate((names) => {
		const probeEl = document.body.createDiv();
		const colors = names.map((name) => {
			probeEl.style.color = `var(--${name})`;
			return getComputedStyle(probeEl).color;
		});
		probeEl.remove();
		return colors;
	}, variables);
	const [primary, secondary, onAccent, accent] = own.map(readColor) as [Color, Color, Color, Color];
	const faults = await faultsOf(stage, ['color-contrast']);
	return faults.flatMap(({ where, colors }) => {
		// The chosen suggestion, and what is marked in it, are the app's to colour.
		if (!colors || /suggestion-highlight$/.test(where)) return [];
		const text = readColor(colors.fgColor);
		const grounds = text.join() === onAccent.join() ? [accent] : [primary, secondary];
		const least = Math.min(...grounds.map((ground) => contrastOf(ground, text)));
		return colors.contrastRatio < least - 0.05 ? [`${where}: ${JSON.stringify(colors)}, at least ${least}`] : [];
	});
}

test('the style sheet names no colour', () => {
	const sheet = readFileSync('styles.css', 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
	const values = [...sheet.matchAll(/:\s([^;{}]+);/g)].map(([, value = '']) => value.replaceAll(/--[\w-]+/g, ''));
	expect(values.length).toBeGreaterThan(100);
	expect(values.filter((value) => /#[0-9a-f]{3}|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/i.test(value))).toEqual([]);
	const named = /\b(?:black|white|gr[ae]y|silver|red|green|blue|yellow|orange|purple|pink|brown|cyan|magenta)\b/i;
	expect(values.filter((value) => named.test(value))).toEqual([]);
});

describe('in the colours of other themes', () => {
	test.each([...PANE_STATES, ...FORM_STATES].map((state) => [state.name, state] as const))(
		'%s has no colour of its own, and is read no worse than the theme',
		async (_name, { reach, ...state }) => {
			const stage = await openStage({ language: 'ko', theme: 'light', isPhone: false }, state);
			await reach?.(stage);
			for (const theme of THEMES) {
				await wear(stage, theme);
				expect([theme.name, await foreignColors(stage)]).toEqual([theme.name, []]);
				if (theme.isRead) expect([theme.name, await hardToRead(stage)]).toEqual([theme.name, []]);
			}
			expect(stage.opened.errors).toEqual([]);
			await stage.close();
		},
		60_000,
	);
});
