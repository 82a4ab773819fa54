type Listener = (error: unknown) => void;

const listeners = new Set<Listener>();

/** Tells of an error that must not stop what goes on: a listener that threw, say. Unheard, it surfaces by itself. */
export function reportError(error: unknown): void {
	if (listeners.size === 0)
		setTimeout(() => {
			throw error;
		}, 0);
	for (const listener of listeners) listener(error);
}

/** Hears of every error that is reported from now on. Answers how to stop. */
export function onError(listener: Listener): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}
