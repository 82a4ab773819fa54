import type { NameKey } from '../model/name-key';
import { keyOfName } from '../model/name-key';
import { basenameOf } from '../model/note-path';
import type { NotePath } from '../model/note-path';

/** How many notes bear each file name, in whatever folder. */
export class NoteNames {
	readonly #counts = new Map<NameKey, number>();

	add(path: NotePath): void {
		this.#count(path, 1);
	}

	delete(path: NotePath): void {
		this.#count(path, -1);
	}

	/** Whether a link by name alone could lead to more than one note. */
	isShared(path: NotePath): boolean {
		return (this.#counts.get(keyOfName(basenameOf(path))) ?? 0) > 1;
	}

	#count(path: NotePath, step: number): void {
		const key = keyOfName(basenameOf(path));
		const times = (this.#counts.get(key) ?? 0) + step;
		if (times > 0) this.#counts.set(key, times);
		else this.#counts.delete(key);
	}
}
