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
	return isSameRecord(a as Record<string, unknown>, b as Record<string, unknown>);
}

function isSameRecord(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
	const names = Object.keys(a);
	return (
		names.length === Object.keys(b).length &&
		names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
	);
}
