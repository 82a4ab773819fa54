import { reaches, roomOf } from './rooms';
import { importsOf } from './import-laws';
import type { Files, Room } from './rooms';

/** Configuration that stands among the sources because the compiler looks for it there. */
const isConfiguration = (path: string): boolean => path.endsWith('/tsconfig.json');

/** The table itself: every room has a sentence, holds something, stands once, and grants what exists. */
export function checkPlan(rooms: readonly Room[], files: Files, packages: readonly string[]): string[] {
	const paths = Object.keys(files);
	return rooms.flatMap((room, place) => {
		const faults: string[] = [];
		if (!/\p{L}.*\.$/su.test(room.sentence))
			faults.push(
				`${room.path} has no sentence in docs/architecture.md. Say what happens there, and end with a full stop.`,
			);
		if (!paths.some((path) => path === room.path || (path.startsWith(`${room.path}/`) && !isConfiguration(path))))
			faults.push(
				`${room.path} is a room in docs/architecture.md and holds no file. Fill it or take the row out.`,
			);
		if (rooms.findIndex(({ path }) => path === room.path) !== place)
			faults.push(`${room.path} stands twice in docs/architecture.md. Keep one row.`);
		for (const grant of room.grants) {
			const isKnown =
				packages.includes(grant) || rooms.some(({ path }) => path === grant || path.startsWith(`${grant}/`));
			if (!isKnown)
				faults.push(
					`docs/architecture.md grants ${grant} to ${room.path}, and there is no such room or package. Correct the row.`,
				);
		}
		return faults;
	});
}

/** Every grant is used: what a room may import says what it knows. */
export function checkGrants(rooms: readonly Room[], files: Files): string[] {
	return rooms.flatMap((room) => {
		const imported = Object.entries(files)
			.filter(([from]) => roomOf(from, rooms) === room)
			.flatMap(([from, text]) => importsOf(from, text));
		return room.grants
			.filter((grant) => !imported.some((target) => reaches(grant, target, rooms)))
			.map(
				(grant) =>
					`docs/architecture.md grants ${grant} to ${room.path}, which imports nothing from there. Take the grant out.`,
			);
	});
}

/** Every source file stands in a room. */
export function checkPlaces(rooms: readonly Room[], files: Files): string[] {
	return Object.keys(files)
		.filter((path) => !isConfiguration(path) && !roomOf(path, rooms))
		.map(
			(path) =>
				`${path} stands in no room. Move it to the room that knows what it knows, or add a row with a sentence to docs/architecture.md.`,
		);
}
