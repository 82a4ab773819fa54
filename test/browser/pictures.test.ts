import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { allPictures, tableOfPictures } from './pictures';

const FOLDER = 'docs/pictures';
const pictures = allPictures();

test('every state of the pane has its pictures, and no picture is of a state that is gone', () => {
	const files = readdirSync(FOLDER).filter((file) => file.endsWith('.png'));
	expect(files.sort()).toEqual(pictures.map(({ file }) => file).sort());
});

test('the table beside the pictures lists them', () => {
	expect(readFileSync(join(FOLDER, 'README.md'), 'utf8')).toBe(tableOfPictures(pictures));
});

test('all pictures together are small enough to be cloned with the project', () => {
	const bytes = pictures.reduce((sum, { file }) => sum + statSync(join(FOLDER, file)).size, 0);
	expect(bytes).toBeLessThan(4 * 1024 * 1024);
});
