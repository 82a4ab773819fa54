import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeBrowser } from './page';
import { allPictures, tableOfPictures } from './pictures';
import type { Picture } from './pictures';
import { smallPng } from './small-png';
import { openStage } from './stage';
import type { Stage } from './stage';

const FOLDER = 'docs/pictures';

/** Takes the pictures whose file names contain the text; with an empty text all of them, and clears away what is none. */
async function takePictures(wanted: string): Promise<void> {
	mkdirSync(FOLDER, { recursive: true });
	const all = allPictures();
	const pictures = all.filter(({ file }) => file.includes(wanted));
	for (const picture of pictures) await take(picture);
	await closeBrowser();
	const files = new Set(all.map(({ file }) => file));
	for (const file of readdirSync(FOLDER)) if (file.endsWith('.png') && !files.has(file)) rmSync(join(FOLDER, file));
	writeFileSync(join(FOLDER, 'README.md'), tableOfPictures(all));
	const bytes = pictures.reduce((sum, { file }) => sum + statSync(join(FOLDER, file)).size, 0);
	console.log(`${pictures.length} pictures, ${(bytes / 1024 / 1024).toFixed(1)} MB, in ${FOLDER}`);
}

async function take({ file, state: { reach, ...state }, scene }: Picture): Promise<void> {
	const stage = await openStage(scene, state);
	await reach?.(stage);
	await stage.page.mouse.move(0, 0);
	const shot = await stage.page.screenshot({ clip: await shownOf(stage), animations: 'disabled', caret: 'hide' });
	writeFileSync(join(FOLDER, file), smallPng(shot));
	await stage.close();
	const { errors } = stage.opened;
	if (errors.length > 0) throw new Error(`${file}: ${errors.join('; ')}`);
}

/** The pane and what floats over it; on a phone all of the screen but the bar of the tests' host. */
async function shownOf({ page, scene }: Stage): Promise<{ x: number; y: number; width: number; height: number }> {
	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
	const shown = scene.isPhone
		? '.app-container'
		: '.workspace-leaf-content[data-type^=meetup-], .menu, .modal, .prompt, .suggestion-container';
	const boxes = await page
		.locator(shown)
		.evaluateAll((els) => els.map((el) => el.getBoundingClientRect()).filter((box) => box.width > 0));
	const x = Math.max(Math.min(...boxes.map((box) => box.left)), 0);
	const y = Math.max(Math.min(...boxes.map((box) => box.top)), 0);
	const right = Math.min(Math.max(...boxes.map((box) => box.right)), width);
	const bottom = Math.min(Math.max(...boxes.map((box) => box.bottom)), height);
	return { x, y, width: right - x, height: bottom - y };
}

await takePictures(process.argv[2] ?? '');
