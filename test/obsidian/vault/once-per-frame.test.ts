import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';

import { atOncePerFrame, oncePerFrame } from '../../../src/obsidian/vault/once-per-frame';
import { installDom } from '../../host/dom';

installDom(window);

let ran: number;
const run = () => void (ran += 1);

beforeEach(() => {
	ran = 0;
	jest.useFakeTimers();
});
afterEach(() => {
	jest.useRealTimers();
	jest.restoreAllMocks();
});

const frame = () => jest.advanceTimersByTime(17);

test('what is asked for many times runs once, with the next frame', () => {
	const ask = oncePerFrame(run);
	ask();
	ask();
	expect(ran).toBe(0);
	frame();
	expect(ran).toBe(1);
	frame();
	expect(ran).toBe(1);
});

test('what is waited for runs at once, and what is asked for until the next frame once more with it', () => {
	const ask = atOncePerFrame(run);
	ask();
	expect(ran).toBe(1);
	ask();
	ask();
	expect(ran).toBe(1);
	frame();
	expect(ran).toBe(2);
	frame();
	frame();
	expect(ran).toBe(2);
	ask();
	expect(ran).toBe(3);
});

test('asked for in each frame it runs in each, no more often', () => {
	const ask = atOncePerFrame(run);
	for (let at = 0; at < 10; at++) {
		ask();
		ask();
		frame();
	}
	expect(ran).toBe(11);
	frame();
	expect(ran).toBe(11);
});

test('a window that draws no frames runs it all the same', () => {
	jest.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
	const later = oncePerFrame(run);
	const now = atOncePerFrame(run);
	later();
	now();
	now();
	jest.advanceTimersByTime(200);
	expect(ran).toBe(3);
});

test('the frames are those of the window in which somebody works: the main one may be covered by it', () => {
	jest.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
	const frames: (() => void)[] = [];
	const popout = {
		requestAnimationFrame: (act: () => void) => frames.push(act),
		cancelAnimationFrame: () => undefined,
	};
	jest.replaceProperty(window, 'activeWindow', popout as unknown as typeof activeWindow);
	const ask = oncePerFrame(run);
	ask();
	for (const act of frames) act();
	expect(ran).toBe(1);
	jest.advanceTimersByTime(200);
	expect(ran).toBe(1);
});
