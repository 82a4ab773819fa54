/** The texts of the suggestions on screen, first to last. */
export function suggestions(): string[] {
	return [...document.querySelectorAll('.suggestion-item')].map((el) => el.textContent);
}

/** Chooses the first suggestion that says this. */
export function choose(text: string): void {
	const itemEl = [...document.querySelectorAll('.suggestion-item')].find((el) => el.textContent.includes(text));
	if (!itemEl) throw new Error(`“${text}” is not offered, only: ${suggestions().join(' / ')}`);
	itemEl.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

/** Clicks the first element that fits; with a text, the first that says it. */
export function click(selector: string, text = '', options: MouseEventInit = {}): void {
	const event = options.button === 1 ? 'auxclick' : 'click';
	find(selector, text).dispatchEvent(new MouseEvent(event, { bubbles: true, cancelable: true, ...options }));
}

/** Writes into a field, in place of what is in it. */
export function type(selector: string, text: string): void {
	const fieldEl = find<HTMLInputElement>(selector);
	fieldEl.focus();
	fieldEl.value = text;
	fieldEl.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Presses a key where the focus is. Answers whether the app left it its usual meaning. */
export function press(key: string, options: KeyboardEventInit = {}): boolean {
	const target = document.activeElement ?? document.body;
	return target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }));
}

/** The first element that fits; with a text, the first that says it. */
export function find<T extends HTMLElement = HTMLElement>(selector: string, text = ''): T {
	const el = [...document.querySelectorAll<T>(selector)].find((candidate) => candidate.textContent.includes(text));
	if (!el) throw new Error(`There is no ${selector}${text === '' ? '' : ` that says “${text}”`} on screen.`);
	return el;
}

/** Waits until something is so, at most two seconds. */
export async function waitFor(isSo: () => boolean): Promise<void> {
	for (let tries = 0; tries < 200; tries += 1) {
		if (isSo()) return;
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
	throw new Error(`This did not come true in two seconds: ${isSo.toString()}`);
}
