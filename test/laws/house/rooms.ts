/** One row of the table in docs/architecture.md. */
export interface Room {
	/** A folder, `src/core/read`, or the one file `main.ts`. */
	readonly path: string;
	readonly sentence: string;
	/** Rooms, folders of rooms and packages, as written. */
	readonly grants: readonly string[];
}

/** The sources of the house: path from the root, text. */
export type Files = Readonly<Record<string, string>>;

/**
 * Reads the table of rooms.
 *
 * @example readRooms('| `src/core/model` | The nouns. | |') //=> [{ path: 'src/core/model', sentence: 'The nouns.', grants: [] }]
 */
export function readRooms(architecture: string): Room[] {
	return architecture.split('\n').flatMap((line) => {
		const [, name = '', sentence = '', grants = ''] = line.split('|').map((cell) => cell.trim());
		const path = /^`([^`]+)`$/u.exec(name)?.[1];
		if (path === undefined) return [];
		return [{ path, sentence, grants: [...grants.matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? '') }];
	});
}

/** The room a file stands in: the innermost one that holds it. */
export function roomOf(path: string, rooms: readonly Room[]): Room | undefined {
	return rooms
		.filter((room) => path === room.path || path.startsWith(`${room.path}/`))
		.sort((a, b) => b.path.length - a.path.length)[0];
}

/** Whether an import of a file or package falls under a grant: a room is that room alone, a folder every room in it. */
export function reaches(grant: string, target: string, rooms: readonly Room[]): boolean {
	if (rooms.some(({ path }) => path === grant)) return roomOf(target, rooms)?.path === grant;
	return target === grant || target.startsWith(`${grant}/`);
}

/** Whether `room` may import `target`. A granted room is that room alone; a granted folder is every room in it. */
export function isGranted(room: Room, target: Room, rooms: readonly Room[]): boolean {
	if (room.path === target.path) return true;
	return room.grants.some((grant) => reaches(grant, target.path, rooms));
}

/** Joins names the way a sentence does: `a, b and c`. */
export function listOf(names: readonly string[]): string {
	if (names.length === 0) return 'nothing';
	return names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
