import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkCircles, checkImports } from './house/import-laws';
import { checkGrants, checkPlaces, checkPlan } from './house/plan-laws';
import { readFiles, readText, root } from './house/read-files';
import { readRooms } from './house/rooms';
import { checkClasses } from './house/style-laws';
import { checkDirectives, checkWriting } from './house/writing-laws';

const rooms = readRooms(readText('docs/architecture.md'));
const files = readFiles(['main.ts', 'src'], () => true);
const { dependencies } = JSON.parse(readText('package.json')) as { dependencies: Record<string, string> };
const { id } = JSON.parse(readText('manifest.json')) as { id: string };

/** A broken law prints its sentences, and nothing else. */
function expectNoFaults(faults: readonly string[]): void {
	if (faults.length > 0) throw new Error(faults.join('\n'));
	expect(faults).toHaveLength(0);
}

describe('the house', () => {
	test('the table has rooms', () => {
		expect(rooms.length).toBeGreaterThan(10);
	});

	test('every room has a sentence, exists, and is granted what exists', () => {
		expectNoFaults(checkPlan(rooms, files, [...Object.keys(dependencies), 'obsidian']));
	});

	test('every file stands in a room', () => {
		expectNoFaults(checkPlaces(rooms, files));
	});

	test('every import is granted by the table', () => {
		expectNoFaults(checkImports(rooms, files));
	});

	test('every grant is used', () => {
		expectNoFaults(checkGrants(rooms, files));
	});

	test('no file reaches itself through its imports', () => {
		expectNoFaults(checkCircles(files));
	});

	test('files are short, named by what they promise, without barrels, default exports, lookbehinds and words on screen', () => {
		expectNoFaults(checkWriting(files));
	});

	test('no comment switches a check off, in tests and scripts neither', () => {
		const isSource = (file: string): boolean =>
			/\.(?:ts|mjs|cjs|css)$/u.test(file) && !file.startsWith('test/laws/house');
		expectNoFaults(checkDirectives({ ...files, ...readFiles(['styles.css', 'scripts', 'test'], isSource) }));
	});

	test('every class that is drawn is dressed, and the other way round', () => {
		expect(existsSync(path.join(root, 'styles.css'))).toBe(true);
		expectNoFaults(checkClasses(files, readText('styles.css'), id));
	});
});
