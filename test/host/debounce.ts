import type * as Obsidian from 'obsidian';

/**
 * Puts off a call until some milliseconds have passed since the first call, or with `resetTimer` since the last one.
 * The newest arguments win. `run` makes a call that is due at once, `cancel` forgets it.
 */
export function debounce<T extends unknown[], V>(
	callback: (...args: [...T]) => V,
	timeout = 0,
	resetTimer = false,
): Obsidian.Debouncer<T, V> {
	let timer: ReturnType<typeof setTimeout> | null = null;
	let due: [...T] | null = null;
	const stop = (): void => {
		if (timer !== null) clearTimeout(timer);
		timer = null;
	};
	const run = (): V | void => {
		stop();
		const args = due;
		due = null;
		if (args !== null) return callback(...args);
	};
	const debounced = ((...args: [...T]) => {
		due = args;
		if (resetTimer) stop();
		timer ??= setTimeout(run, timeout);
		return debounced;
	}) as Obsidian.Debouncer<T, V>;
	debounced.cancel = () => {
		stop();
		due = null;
		return debounced;
	};
	debounced.run = run;
	return debounced;
}
