import path from 'node:path';
import { isGranted, listOf, roomOf } from './rooms';
import { readSourceFacts } from './source-facts';
import type { Files, Room } from './rooms';

/** Every import is granted by the room's row. */
export function checkImports(rooms: readonly Room[], files: Files): string[] {
	return Object.entries(files).flatMap(([from, text]) => {
		const room = roomOf(from, rooms);
		if (!room || !from.endsWith('.ts')) return [];
		return readSourceFacts(from, text).imports.flatMap(({ text: specifier }) => {
			const fault = specifier.startsWith('.')
				? faultOfFile(from, resolveImport(from, specifier), room, rooms)
				: faultOfPackage(from, specifier, room);
			return fault === null ? [] : [fault];
		});
	});
}

/** No file reaches itself through its imports. Every circle is told once. */
export function checkCircles(files: Files): string[] {
	const reached = new Map(Object.entries(files).map(([from, text]) => [from, importsOf(from, text)]));
	const done = new Set<string>();
	const faults: string[] = [];
	const walk = (file: string, way: readonly string[]): void => {
		const start = way.indexOf(file);
		if (start >= 0) {
			const circle = [...way.slice(start), file].join(' → ');
			faults.push(`${circle} is a circle. Move what they share into a file of its own.`);
			return;
		}
		if (done.has(file)) return;
		for (const next of reached.get(file) ?? []) walk(next, [...way, file]);
		done.add(file);
	};
	for (const file of reached.keys()) walk(file, []);
	return faults;
}

/** What a file imports: files by their path from the root, packages by their specifier. */
export function importsOf(from: string, text: string): string[] {
	if (!from.endsWith('.ts')) return [];
	return readSourceFacts(from, text).imports.map(({ text: specifier }) =>
		specifier.startsWith('.') ? resolveImport(from, specifier) : specifier,
	);
}

function resolveImport(from: string, specifier: string): string {
	const target = path.posix.join(path.posix.dirname(from), specifier);
	return /\.(?:ts|json)$/u.test(target) ? target : `${target}.ts`;
}

function faultOfPackage(from: string, specifier: string, room: Room): string | null {
	if (room.grants.some((grant) => specifier === grant || specifier.startsWith(`${grant}/`))) return null;
	if (specifier === 'obsidian')
		return `${from} imports obsidian. ${from.startsWith('src/core/') ? 'Core' : room.path} knows nothing of Obsidian: pass what it needs as data or a callback.`;
	if (/^date-fns(?:\/|$)/u.test(specifier))
		return `${from} imports ${specifier}. src/core/dates is the only door to date-fns: use what it offers, or add to it.`;
	return `${from} imports ${specifier}. ${room.path} may import ${listOf(room.grants)}: do without it, or grant it in docs/architecture.md.`;
}

function faultOfFile(from: string, target: string, room: Room, rooms: readonly Room[]): string | null {
	if (target === 'main.ts')
		return `${from} imports main.ts. Nobody imports main: hand over what is needed through the workbench.`;
	const there = roomOf(target, rooms);
	if (!there) return `${from} imports ${target}, which stands in no room. Only sources of the house are imported.`;
	if (isGranted(room, there, rooms)) return null;
	if (from.startsWith('src/core/') && target.startsWith('src/obsidian/'))
		return `${from} imports ${target}. Core never imports the shell: pass what it needs as data or a callback.`;
	return `${from} imports ${target}. ${room.path} may import ${listOf(room.grants)}: move the line to the room that knows both, or grant ${there.path} in docs/architecture.md.`;
}
