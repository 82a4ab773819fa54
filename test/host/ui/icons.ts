import iconNodes from 'lucide-static/icon-nodes.json';

type IconNode = readonly [tag: string, attributes: Readonly<Record<string, string>>];

const lucide = new Map<string, readonly IconNode[]>(Object.entries(iconNodes as unknown as Record<string, IconNode[]>));
/** The app's own icons that Lucide does not have, as far as plugins ask for them. */
const own = new Map<string, readonly IconNode[]>([['right-triangle', [['path', { d: 'M3 8 12 17 21 8' }]]]]);
// The app's own icon of what opens and closes; it is turned by the style sheet.
lucide.set('right-triangle', [['path', { d: 'm3 8 9 9 9-9' }]]);
// The app's Lucide is older than ours, and still calls these as they were called.
for (const [name, nodes] of [...lucide])
	if (name.endsWith('question-mark'))
		for (const before of ['question', 'help']) lucide.set(name.replace('question-mark', before), nodes);
const added = new Map<string, string>();
const namespace = 'http://www.w3.org/2000/svg';
const lucideAttributes = {
	width: '24',
	height: '24',
	viewBox: '0 0 24 24',
	fill: 'none',
	stroke: 'currentColor',
	'stroke-width': '2',
	'stroke-linecap': 'round',
	'stroke-linejoin': 'round',
};

/** Adds an icon of 100 × 100 units; its content is SVG. */
export function addIcon(iconId: string, svgContent: string): void {
	added.set(iconId, svgContent);
}

/** Takes an icon away that `addIcon` had added. */
export function removeIcon(iconId: string): void {
	added.delete(iconId);
}

/** The ids of all icons: Lucide's with `lucide-` before them, and the added ones. */
export function getIconIds(): string[] {
	return [...[...lucide.keys()].map((name) => `lucide-${name}`), ...added.keys()];
}

/** Draws an icon, or answers null where there is none of that name. */
export function getIcon(iconId: string): SVGSVGElement | null {
	const content = added.get(iconId);
	if (content !== undefined) return addedIcon(iconId, content);
	const name = iconId.replace(/^lucide-/, '');
	const nodes = own.get(iconId) ?? lucide.get(name);
	if (!nodes) return null;
	const svg = createSvg('svg', {
		cls: ['svg-icon', own.has(iconId) ? iconId : `lucide-${name}`],
		attr: { xmlns: namespace, ...lucideAttributes },
	});
	for (const [tag, attributes] of nodes) {
		const shape = svg.doc.createElementNS(namespace, tag);
		shape.setAttrs(attributes);
		svg.append(shape);
	}
	return svg;
}

/** Puts an icon into an element in the place of whatever it held; an unknown icon leaves it empty. */
export function setIcon(parent: HTMLElement, iconId: string): void {
	const icon = getIcon(iconId);
	parent.empty();
	if (icon) parent.append(icon);
}

function addedIcon(iconId: string, content: string): SVGSVGElement {
	const svg = createSvg('svg', { cls: ['svg-icon', iconId], attr: { viewBox: '0 0 100 100' } });
	const parsed = new DOMParser().parseFromString(`<svg xmlns="${namespace}">${content}</svg>`, 'image/svg+xml');
	svg.append(...Array.from(parsed.documentElement.childNodes));
	return svg;
}
