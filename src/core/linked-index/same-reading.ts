import type { NoteReading } from '../model/note-reading';

/** Whether two readings say the same, field by field. */
export function isSameReading(a: NoteReading, b: NoteReading): boolean {
	return isSame(a, b);
}

/** Readings are plain data: texts, numbers, null, lists and records of these. */
function isSame(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a)) {
		return Array.isArray(b) && a.length === b.length && a.every((item, at) => isSame(item, b[at]));
	}
	const left = Object.entries(a);
	const right = new Map(Object.entries(b));
	return left.length === right.size && left.every(([name, value]) => right.has(name) && isSame(value, right.get(name)));
}
