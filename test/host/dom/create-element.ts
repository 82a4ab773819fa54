/** Makes an element as Obsidian's global `createEl` does: dressed first, shown to the callback, put into its parent last. */
export function createElement<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	info: DomElementInfo | string = {},
	callback?: (el: HTMLElementTagNameMap[K]) => void,
): HTMLElementTagNameMap[K] {
	const { cls, text, attr, title, value, type, placeholder, href, parent, prepend } =
		typeof info === 'string' ? ({ cls: info } as DomElementInfo) : info;
	const el = activeDocument.createElement(tag);
	addClasses(el, cls);
	if (text !== undefined) el.setText(text);
	if (attr) el.setAttrs(attr);
	if (title !== undefined) el.title = title;
	if (value !== undefined && 'value' in el) el.value = value;
	if (type !== undefined && 'type' in el) el.setAttribute('type', type);
	if (placeholder !== undefined) el.setAttribute('placeholder', placeholder);
	if (href !== undefined) el.setAttribute('href', href);
	callback?.(el);
	putInto(parent, el, prepend);
	return el;
}

/** Makes an SVG element as Obsidian's global `createSvg` does. */
export function createSvgElement<K extends keyof SVGElementTagNameMap>(
	tag: K,
	info: SvgElementInfo | string = {},
	callback?: (el: SVGElementTagNameMap[K]) => void,
): SVGElementTagNameMap[K] {
	const { cls, attr, parent, prepend } = typeof info === 'string' ? ({ cls: info } as SvgElementInfo) : info;
	const el = activeDocument.createElementNS('http://www.w3.org/2000/svg', tag);
	addClasses(el, cls);
	if (attr) el.setAttrs(attr);
	callback?.(el);
	putInto(parent, el, prepend);
	return el;
}

/** Makes a fragment and shows it to the callback. */
export function createFragmentOf(callback?: (el: DocumentFragment) => void): DocumentFragment {
	const fragment = activeDocument.createDocumentFragment();
	callback?.(fragment);
	return fragment;
}

function addClasses(el: Element, cls: string | string[] | undefined): void {
	const names = (Array.isArray(cls) ? cls : (cls ?? '').split(' ')).filter((name) => name !== '');
	if (names.length > 0) el.classList.add(...names);
}

function putInto(parent: Node | undefined, el: Element, prepend: boolean | undefined): void {
	if (parent) parent.insertBefore(el, prepend ? parent.firstChild : null);
}
