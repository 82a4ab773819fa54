type Methods<T, K extends keyof T> = Pick<T, K> & ThisType<T>;

const MIGRATED = 'host-window-migrated';

/** Tells an element and all in it that they have come to another window. */
export function tellMigrated(el: HTMLElement): void {
	for (const one of [el, ...el.querySelectorAll('*')]) one.dispatchEvent(new Event(MIGRATED));
}

const classesOf = (names: readonly string[]) => names.flatMap((name) => name.split(' ')).filter((name) => name !== '');

/** What Obsidian adds to every element. */
export const elementMethods: Methods<
	Element,
	| 'getText'
	| 'setText'
	| 'addClass'
	| 'addClasses'
	| 'removeClass'
	| 'removeClasses'
	| 'toggleClass'
	| 'hasClass'
	| 'setAttr'
	| 'setAttrs'
	| 'getAttr'
	| 'matchParent'
	| 'getCssPropertyValue'
	| 'isActiveElement'
	| 'find'
	| 'findAll'
	| 'findAllSelf'
> = {
	getText() {
		return this.textContent;
	},
	setText(value) {
		if (typeof value === 'string') this.textContent = value;
		else this.replaceChildren(value);
	},
	addClass(...names) {
		this.classList.add(...classesOf(names));
	},
	addClasses(names) {
		this.classList.add(...classesOf(names));
	},
	removeClass(...names) {
		this.classList.remove(...classesOf(names));
	},
	removeClasses(names) {
		this.classList.remove(...classesOf(names));
	},
	toggleClass(names, isOn) {
		for (const name of classesOf(Array.isArray(names) ? names : [names])) this.classList.toggle(name, isOn);
	},
	hasClass(name) {
		return this.classList.contains(name);
	},
	setAttr(name, value) {
		if (value === null) this.removeAttribute(name);
		else this.setAttribute(name, String(value));
	},
	setAttrs(attributes) {
		for (const [name, value] of Object.entries(attributes)) this.setAttr(name, value);
	},
	getAttr(name) {
		return this.getAttribute(name);
	},
	matchParent(selector, lastParent) {
		if (this.matches(selector)) return this;
		return this === lastParent ? null : (this.parentElement?.matchParent(selector, lastParent) ?? null);
	},
	getCssPropertyValue(property, pseudoElement) {
		return this.win.getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
	},
	isActiveElement() {
		return this.doc.activeElement === this;
	},
	find(selector) {
		return this.querySelector(selector);
	},
	findAll(selector) {
		return Array.from(this.querySelectorAll<HTMLElement>(selector));
	},
	findAllSelf(selector) {
		const inside = Array.from(this.querySelectorAll<HTMLElement>(selector));
		return this.matches(selector) ? [this as HTMLElement, ...inside] : inside;
	},
};

/** The two finders of a fragment. */
export const fragmentMethods = {
	find(this: DocumentFragment, selector: string): HTMLElement | null {
		return this.querySelector<HTMLElement>(selector);
	},
	findAll(this: DocumentFragment, selector: string): HTMLElement[] {
		return Array.from(this.querySelectorAll<HTMLElement>(selector));
	},
};

/** What Obsidian adds to HTML and SVG elements alike. */
export const styleMethods: Methods<HTMLElement | SVGElement, 'setCssStyles' | 'setCssProps'> = {
	setCssStyles(styles) {
		Object.assign(this.style, styles);
	},
	setCssProps(properties) {
		for (const [name, value] of Object.entries(properties)) this.style.setProperty(name, value);
	},
};

/** What Obsidian adds to HTML elements, but for the events. */
export const htmlMethods: Methods<
	HTMLElement,
	| 'show'
	| 'hide'
	| 'toggle'
	| 'toggleVisibility'
	| 'isShown'
	| 'onNodeInserted'
	| 'onWindowMigrated'
	| 'trigger'
	| 'onClickEvent'
> = {
	show() {
		if (this.style.display === 'none') this.style.display = this.dataset['shownAs'] ?? '';
		delete this.dataset['shownAs'];
	},
	hide() {
		if (this.style.display === 'none') return;
		if (this.style.display !== '') this.dataset['shownAs'] = this.style.display;
		this.style.display = 'none';
	},
	toggle(isShown) {
		if (isShown) this.show();
		else this.hide();
	},
	toggleVisibility(isVisible) {
		this.style.visibility = isVisible ? '' : 'hidden';
	},
	isShown() {
		if (!this.isConnected) return false;
		// Not `offsetParent`: an imitated window has no layout.
		if (this.win.getComputedStyle(this).display === 'none') return false;
		return this.parentElement?.isShown() ?? true;
	},
	onNodeInserted(listener, isOnce = false) {
		let wasConnected = this.isConnected;
		const observer = new MutationObserver(() => {
			if (this.isConnected && !wasConnected) {
				if (isOnce) observer.disconnect();
				listener();
			}
			wasConnected = this.isConnected;
		});
		observer.observe(this.doc, { childList: true, subtree: true });
		return () => observer.disconnect();
	},
	onWindowMigrated(listener) {
		const hear = (): void => void listener(this.win);
		this.addEventListener(MIGRATED, hear);
		return () => this.removeEventListener(MIGRATED, hear);
	},
	trigger(type) {
		this.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
	},
	onClickEvent(listener, options) {
		this.addEventListener('click', listener, options);
		this.addEventListener('auxclick', listener, options);
	},
};
