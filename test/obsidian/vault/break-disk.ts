import type { App } from 'obsidian';

import type { MemoryAdapter } from '../../host/vault/memory-adapter';

/**
 * What goes wrong at one call of the disk: it throws before or behind its work, or behind half of it; the app ends before
 * or behind it; or somebody else does something first.
 */
export type Fault = 'throws' | 'throws-late' | 'half' | 'ends' | 'ends-late' | (() => unknown);

/** A disk on which one call goes wrong. */
export interface BrokenDisk {
	/** Is kept when the app has ended. */
	readonly ended: Promise<void>;
	/** How many calls there were. */
	calls(): number;
	/** Makes the disk work again. */
	mend(): void;
}

/** What a disk may do by halves. */
const HALVES: readonly unknown[] = ['write', 'append'];

/** The k-th call that the app makes of its disk goes wrong. The app reads notes in its own time: that is not counted. */
export function breakDisk(app: App, adapter: MemoryAdapter, k: number, fault: Fault): BrokenDisk {
	let calls = 0;
	let end = (): void => undefined;
	const ended = new Promise<void>((resolve) => (end = resolve));
	const called = async (
		name: unknown,
		work: (...given: unknown[]) => unknown,
		given: unknown[],
	): Promise<unknown> => {
		calls += 1;
		if (calls !== k) return work(...given);
		if (typeof fault === 'function') {
			await fault();
			return work(...given);
		}
		const [path, data] = given;
		if (fault === 'half' && HALVES.includes(name) && typeof data === 'string')
			await work(path, data.slice(0, data.length / 2));
		else if (fault.endsWith('late')) await work(...given);
		if (!fault.startsWith('ends')) throw new Error('The disk is full.');
		end();
		return new Promise(() => undefined);
	};
	const broken = new Proxy(adapter, {
		get: (whole, name) => {
			const member: unknown = Reflect.get(whole, name);
			if (typeof member !== 'function') return member;
			const work = member.bind(whole) as (...given: unknown[]) => unknown;
			return (...given: unknown[]) =>
				name === 'read' && !String(given[0]).startsWith('.') ? work(...given) : called(name, work, given);
		},
	});
	const useDisk = (value: MemoryAdapter) =>
		Object.defineProperty(app.vault, 'adapter', { value, configurable: true });
	useDisk(broken);
	return { ended, calls: () => calls, mend: () => useDisk(adapter) };
}
