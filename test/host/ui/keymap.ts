import type { KeymapContext, KeymapEventHandler, KeymapEventListener, Modifier, PaneType, UserEvent } from 'obsidian';
import { Platform } from './platform';

interface Binding extends KeymapEventHandler {
	readonly func: KeymapEventListener;
}

/** Keys and what they do, while the scope is the active one; what it does not bind is left to its parent. */
export class Scope {
	tabFocusContainerEl: HTMLElement | null = null;
	private bindings: Binding[] = [];

	constructor(readonly parent?: Scope) {}

	register(modifiers: Modifier[] | null, key: string | null, func: KeymapEventListener): KeymapEventHandler {
		const binding = { scope: this, modifiers: modifiers && compileModifiers(modifiers), key, func };
		this.bindings.push(binding);
		return binding;
	}

	unregister(handler: KeymapEventHandler): void {
		this.bindings = this.bindings.filter((binding) => binding !== handler);
	}

	/** Keeps the Tab key inside an element while this scope is active. */
	setTabFocusContainer(el: HTMLElement): void {
		this.tabFocusContainerEl = el;
	}

	/** Gives a key to the first binding that has an answer for it, then to the parent. `false` means: done, no default. */
	handleKey(event: KeyboardEvent, context: KeymapContext): unknown {
		for (const binding of this.bindings) {
			if (!isMatch(binding, context)) continue;
			const answer: unknown = binding.func(event, context);
			if (answer !== undefined) return answer;
		}
		if (this.tabFocusContainerEl && event.key === 'Tab') return keepTabInside(this.tabFocusContainerEl, event);
		return this.parent?.handleKey(event, context);
	}
}

/** The stack of scopes; the topmost gets every key of the document before any element does. */
export class Keymap {
	private readonly scopes: Scope[] = [];
	private rootScope: () => Scope | null = () => null;

	/** Listens to a document's keys. */
	attach(doc: Document): void {
		doc.addEventListener('keydown', (event) => this.onKeyEvent(event), true);
	}

	/** Says which scope is active while none is pushed. */
	setRootScope(rootScope: () => Scope | null): void {
		this.rootScope = rootScope;
	}

	pushScope(scope: Scope): void {
		this.popScope(scope);
		this.scopes.push(scope);
	}

	popScope(scope: Scope): void {
		const index = this.scopes.lastIndexOf(scope);
		if (index >= 0) this.scopes.splice(index, 1);
	}

	private onKeyEvent(event: KeyboardEvent): void {
		const scope = this.scopes[this.scopes.length - 1] ?? this.rootScope();
		const modifiers = compileModifiers(modifiersOf(event));
		if (scope?.handleKey(event, { modifiers, key: event.key, vkey: event.key }) !== false) return;
		event.preventDefault();
		event.stopPropagation();
	}

	static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
		if (modifier === 'Shift') return event.shiftKey;
		if (modifier === 'Alt') return event.altKey;
		const isMeta = modifier === 'Meta' || (modifier === 'Mod' && Platform.isMacOS);
		return isMeta ? event.metaKey : event.ctrlKey;
	}

	static isModEvent(event?: UserEvent | null): PaneType | boolean {
		if (!event) return false;
		if ('button' in event && event.button === 1) return 'tab';
		if (!Keymap.isModifier(event, 'Mod')) return false;
		if (!event.altKey) return 'tab';
		return event.shiftKey ? 'window' : 'split';
	}
}

function modifiersOf(event: KeyboardEvent): Modifier[] {
	const pressed: [Modifier, boolean][] = [
		['Ctrl', event.ctrlKey],
		['Meta', event.metaKey],
		['Alt', event.altKey],
		['Shift', event.shiftKey],
	];
	return pressed.filter(([, isPressed]) => isPressed).map(([modifier]) => modifier);
}

function compileModifiers(modifiers: readonly Modifier[]): string {
	return modifiers
		.map((modifier) => (modifier !== 'Mod' ? modifier : Platform.isMacOS ? 'Meta' : 'Ctrl'))
		.sort()
		.join(',');
}

function isMatch(binding: Binding, context: KeymapContext): boolean {
	if (binding.modifiers !== null && binding.modifiers !== context.modifiers) return false;
	return binding.key === null || binding.key.toLowerCase() === context.key?.toLowerCase();
}

const focusable = 'a[href], button, input, select, textarea, [tabindex], [contenteditable="true"]';

function keepTabInside(containerEl: HTMLElement, event: KeyboardEvent): false | undefined {
	const stops = Array.from(containerEl.querySelectorAll<HTMLElement>(focusable)).filter(
		(el) => el.tabIndex >= 0 && !(el as HTMLInputElement).disabled && el.isShown(),
	);
	const current = containerEl.doc.activeElement;
	const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
	if (current !== edge && containerEl.contains(current)) return undefined;
	(event.shiftKey ? stops[stops.length - 1] : stops[0])?.focus();
	return false;
}
