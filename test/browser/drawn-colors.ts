import type { Page } from 'playwright-core';

/** Red, green and blue from 0 to 255, and how opaque it is from 0 to 1. */
export type Color = readonly [number, number, number, number];

/** A colour that an element is drawn in. */
export interface DrawnColor {
	/** The element by its classes, and the property. */
	readonly where: string;
	readonly color: Color;
}

/** The colours that the app and its theme name by variables, each once. */
export async function themeColors(page: Page): Promise<Color[]> {
	const texts = await page.evaluate(() => {
		const names = new Set<string>();
		for (const sheet of document.styleSheets)
			for (const rule of sheet.cssRules)
				for (const [name] of rule.cssText.matchAll(/--[a-z0-9-]+(?=:)/g)) names.add(name);
		const probeEl = document.body.createDiv();
		const innerEl = probeEl.createDiv();
		const found = [...names].flatMap((name) => {
			innerEl.style.cssText = `color: var(${name}); box-shadow: var(${name})`;
			// A variable that holds no colour leaves the one of the parent.
			const [one, other] = ['rgb(1, 2, 3)', 'rgb(3, 2, 1)'].map((parent) => {
				probeEl.style.color = parent;
				return getComputedStyle(innerEl).color;
			});
			const { boxShadow } = getComputedStyle(innerEl);
			return [...(one === other ? [one] : []), ...(boxShadow.includes('3, 2, 1') ? [] : [boxShadow])];
		});
		probeEl.remove();
		return [...new Set(found)].filter((color) => color !== undefined);
	});
	return texts.flatMap(colorsIn);
}

/** Every colour that something shown inside these elements is drawn in. */
export async function drawnColors(page: Page, selectors: readonly string[]): Promise<DrawnColor[]> {
	const texts = await page.evaluate((within) => {
		const drawn = new Set<string>();
		const rootEls = [...document.querySelectorAll<HTMLElement>(within.join(', '))];
		const els = rootEls.flatMap((rootEl) => [rootEl, ...rootEl.querySelectorAll<HTMLElement | SVGElement>('*')]);
		for (const el of els) {
			if (el.getClientRects().length === 0) continue;
			for (const pseudo of [null, '::before', '::after', '::placeholder']) {
				const style = getComputedStyle(el, pseudo);
				if (pseudo?.length === 8 && style.content === 'none') continue;
				if (pseudo === '::placeholder' && !el.matches('input, textarea')) continue;
				const say = (property: string): void => {
					const name = `${el.tagName.toLowerCase()}.${el.getAttribute('class') ?? ''}${pseudo ?? ''}`;
					drawn.add(`${name} ${property}\t${style.getPropertyValue(property)}`);
				};
				for (const property of ['color', 'background-color', 'background-image', 'box-shadow', 'text-shadow'])
					say(property);
				for (const side of ['top', 'right', 'bottom', 'left'])
					if (style.getPropertyValue(`border-${side}-width`) !== '0px') say(`border-${side}-color`);
				if (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') say('outline-color');
				if (style.textDecorationLine !== 'none') say('text-decoration-color');
				if (el.matches('svg *')) ['fill', 'stroke'].forEach(say);
			}
		}
		return [...drawn];
	}, selectors);
	return texts.flatMap((text) => {
		const [where = '', value = ''] = text.split('\t');
		return colorsIn(value).map((color) => ({ where, color }));
	});
}

/** The colours in a computed value: `rgb(…)`, `rgba(…)`, and what mixing gives, `color(srgb …)`. */
function colorsIn(value: string): Color[] {
	const mixed = [...value.matchAll(/color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.]+))?\)/g)];
	const plain = [...value.matchAll(/rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)/g)];
	const read = ([, r, g, b, a = '1']: RegExpMatchArray, scale: number): Color => [
		Number(r) * scale,
		Number(g) * scale,
		Number(b) * scale,
		Number(a),
	];
	return [...mixed.map((match) => read(match, 255)), ...plain.map((match) => read(match, 1))];
}

/** A colour as it is written: `#rrggbb` or `rgb(r, g, b)`. @throws where it is neither. */
export function readColor(text: string): Color {
	const [, r = '', g = '', b = ''] = /^#(..)(..)(..)/.exec(text) ?? [];
	if (r !== '') return [Number.parseInt(r, 16), Number.parseInt(g, 16), Number.parseInt(b, 16), 1];
	const [color] = colorsIn(text);
	if (!color) throw new Error(`${text} is no colour that can be read here.`);
	return color;
}

/** Steps of 255 that rounding may cost. */
const ROUNDING = 1.5;

/** Whether a colour is one of the theme's, at any opacity, or lies on the way from one to another. */
export function isOfTheme([r, g, b, alpha]: Color, theme: readonly Color[]): boolean {
	if (alpha === 0) return true;
	const point = [r, g, b] as const;
	return theme.some((from, at) => theme.slice(at).some((to) => distance(point, from, to) <= ROUNDING));
}

function distance(point: readonly [number, number, number], from: Color, to: Color): number {
	const way = [to[0] - from[0], to[1] - from[1], to[2] - from[2]] as const;
	const gone = [point[0] - from[0], point[1] - from[1], point[2] - from[2]] as const;
	const length = way[0] ** 2 + way[1] ** 2 + way[2] ** 2;
	const share = length === 0 ? 0 : (gone[0] * way[0] + gone[1] * way[1] + gone[2] * way[2]) / length;
	const on = Math.min(Math.max(share, 0), 1);
	return Math.hypot(gone[0] - on * way[0], gone[1] - on * way[1], gone[2] - on * way[2]);
}

/** How well two colours can be told apart, from 1 to 21, as the guidelines for accessible contents reckon it. */
export function contrastOf(one: Color, other: Color): number {
	const light = [one, other].map(([r, g, b]) => {
		const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) =>
			part <= 10.31475 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
		);
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
	});
	return Math.max(...light) / Math.min(...light);
}
