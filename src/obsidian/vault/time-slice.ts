/** Milliseconds of work after which the app gets its turn: half a frame. */
const SLICE = 8;

/** Long work in short pieces: between two pieces the app draws and answers. */
export class TimeSlice {
	#end = performance.now() + SLICE;

	/** Returns at once while the slice lasts, else after the app had its turn. Answers whether it had. */
	async breathe(): Promise<boolean> {
		if (performance.now() < this.#end) return false;
		// A macrotask: a resolved promise would keep the app waiting.
		await new Promise((resolve) => window.setTimeout(resolve, 0));
		this.#end = performance.now() + SLICE;
		return true;
	}
}
