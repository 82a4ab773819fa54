type Target = HTMLElement | Document;
type Listener = (this: Target, event: Event, delegateTarget: HTMLElement) => unknown;

interface Delegation {
	readonly type: string;
	readonly selector: string;
	readonly listener: Listener;
	readonly options: boolean | AddEventListenerOptions | undefined;
	readonly callback: (event: Event) => void;
}

const delegations = new WeakMap<Target, Delegation[]>();

/** `on` and `off`: listening at an element for events of those of its descendants that match a selector. */
export const delegationMethods = {
	on(
		this: Target,
		type: string,
		selector: string,
		listener: Listener,
		options?: boolean | AddEventListenerOptions,
	): void {
		const callback = (event: Event): void => {
			const start = event.target as Node | null;
			const hit = (start?.instanceOf(Element) ? start : start?.parentElement)?.closest<HTMLElement>(selector);
			if (hit && this.contains(hit)) listener.call(this, event, hit);
		};
		const known = delegations.get(this) ?? [];
		delegations.set(this, [...known, { type, selector, listener, options, callback }]);
		this.addEventListener(type, callback, options);
	},
	off(
		this: Target,
		type: string,
		selector: string,
		listener: Listener,
		options?: boolean | AddEventListenerOptions,
	): void {
		const isMeant = (known: Delegation) =>
			known.type === type &&
			known.selector === selector &&
			known.listener === listener &&
			known.options === options;
		const known = delegations.get(this) ?? [];
		for (const { callback } of known.filter(isMeant)) this.removeEventListener(type, callback, options);
		delegations.set(
			this,
			known.filter((delegation) => !isMeant(delegation)),
		);
	},
};
