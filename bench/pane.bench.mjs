// How smoothly the pane scrolls, searches and follows a change, with 10,000 reviews, beside the same rows as plain elements.
// In the browser tests' Chromium, on the built plugin:
// npm run build && npx esbuild bench/pane.bench.mjs --bundle --platform=node --packages=external --format=esm | node --input-type=module
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

import { findChromium } from '../test/browser/chromium';
import { writePage } from '../test/browser/page';
import { pluginOn } from '../test/browser/plugin-vault';
import { GIVEN, SURNAMES, numbers } from './numbers.mjs';

const REVIEWS = Number(process.env.REVIEWS ?? 10_000);
const TALKS = 4;
/** Frames in which everything is scrolled through. */
const FRAMES = Number(process.env.FRAMES ?? 1_500);
const TITLES = ['카프카 클러스터의 인증', '천만 회원을 위한 구조', 'Rust로 다시 쓴 수집기', '작은 팀의 배포', '검색'];

function notes() {
	const random = numbers(20230809);
	const pick = (from) => from[random(from.length)];
	const two = (value) => String(value).padStart(2, '0');
	const talk = (number, review) =>
		`## ${number}부: ${pick(TITLES)} 이야기 ${review}\n[[${pick(SURNAMES)}${pick(GIVEN)}${pick(GIVEN)}]] 님이 발표해 주셨습니다. #topic/t${random(80)}\n`;
	const review = (at) => {
		const day = `${2000 + random(25)}-${two(1 + random(12))}-${two(1 + random(28))}`;
		const meetup = `모임 ${random(40)}`;
		const talks = Array.from({ length: TALKS }, (_, nth) => talk(nth + 1, at)).join('\n');
		return [
			`Meetups/${at}.md`,
			`---\ntitle: "[후기] ${meetup} ${at}"\ndate: ${day}\nmeetup: "[[${meetup}]]"\ntags:\n  - meetup/review\n---\n# ${meetup} ${at}\n\n${talks}`,
		];
	};
	return Object.fromEntries(Array.from({ length: REVIEWS }, (_, at) => review(at)));
}

/** What runs in the page: it counts frames, and the time that each takes from its beginning until it is painted. */
function watchFrames() {
	const channel = new MessageChannel();
	const waiting = [];
	channel.port1.onmessage = () => waiting.shift()?.();
	const painted = () =>
		new Promise((done) => {
			waiting.push(done);
			channel.port2.postMessage(null);
		});
	const frame = () => new Promise((done) => requestAnimationFrame(done));
	const measure = async (count, act) => {
		const begins = [];
		const work = [];
		let most = 0;
		for (let at = 0; at < count; at += 1) {
			const begin = await frame();
			const start = performance.now();
			begins.push(begin);
			act?.(at);
			await painted();
			work.push(performance.now() - start);
			most = Math.max(most, document.querySelectorAll('.meetup-pane-list .meetup-row').length);
		}
		return { intervals: begins.slice(1).map((begin, at) => begin - begins[at]), work, most };
	};
	const list = () => document.querySelector('.meetup-pane-list');
	window.bench = {
		rest: (count) => measure(count),
		scrollAll(count) {
			const el = list();
			el.scrollTop = 0;
			const step = (el.scrollHeight - el.clientHeight) / count;
			return measure(count, (at) => (el.scrollTop = (at + 1) * step));
		},
		scrollGently(count) {
			const el = list();
			el.scrollTop = 0;
			return measure(count, () => (el.scrollTop += 120));
		},
		/** From a key to the picture that shows what was found. */
		async type(text) {
			const field = document.querySelector('.meetup-pane input[type=search]');
			field.focus();
			const spent = [];
			for (const value of text) {
				await frame();
				await painted();
				const start = performance.now();
				field.value = value;
				field.dispatchEvent(new Event('input', { bubbles: true }));
				await frame();
				await painted();
				spent.push(performance.now() - start);
			}
			return spent;
		},
		/** The time of the frames in which the list was written anew, after notes in sight were changed. */
		async change(count) {
			const spent = [];
			await frame();
			const ids = [...list().querySelectorAll('[data-row]')].map((el) => el.dataset.row);
			const paths = ids.flatMap((id) => /Meetups\/\d+\.md$/.exec(id)?.[0] ?? []);
			for (const path of paths.slice(0, count)) {
				const file = window.app.vault.getFileByPath(path);
				let isDrawn = false;
				const observer = new MutationObserver(() => (isDrawn = true));
				observer.observe(document.querySelector('.meetup-tree'), {
					...{ subtree: true, childList: true, characterData: true, attributes: true },
				});
				const written = window.app.vault.process(file, (text) => text.replace(/^title: "/m, 'title: "고침 '));
				for (let tries = 0; tries < 300 && !isDrawn; tries += 1) {
					await frame();
					const start = performance.now();
					await painted();
					if (isDrawn) spent.push(performance.now() - start);
				}
				await written;
				observer.disconnect();
			}
			return spent;
		},
		/** The rows of the pane, all of them, as plain elements in its place. */
		drawAll(count) {
			const el = list();
			const samples = [...el.querySelectorAll('.meetup-row')].filter((row) => row.querySelector('[data-row]'));
			const treeEl = el.cloneNode(false);
			el.replaceWith(treeEl);
			for (let at = 0; at < count; at += 1) {
				const row = samples[at % samples.length].cloneNode(true);
				row.style.position = 'static';
				treeEl.append(row);
			}
		},
	};
}

const outFile = writePage('pane-bench', pluginOn(notes(), { language: 'ko' }));

let page;

const at = (sorted, share) => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? NaN;
const ms = (value) => `${value.toFixed(1).padStart(7)} ms`;

function tell(label, spent) {
	const sorted = [...spent].sort((a, b) => a - b);
	console.log(
		`${label.padEnd(44)} p50 ${ms(at(sorted, 0.5))}  p95 ${ms(at(sorted, 0.95))}  worst ${ms(at(sorted, 1))}`,
	);
}

function tellFrames(label, { intervals, work, most }, refresh) {
	// A frame that comes half a refresh late is the next one.
	const share = intervals.filter((interval) => interval < 1.5 * refresh).length / intervals.length;
	const over = intervals.filter((interval) => interval > 2.5 * refresh).length;
	const short = work.filter((spent) => spent <= refresh).length / work.length;
	tell(`${label}: work of a frame`, work);
	console.log(
		`${''.padEnd(44)} ${(100 * short).toFixed(2)} % within ${refresh.toFixed(1)} ms; ${(100 * share).toFixed(2)} % of frames on time, ${over} later than two; at most ${most} rows`,
	);
}

/**
 * Runs something and answers, for each frame of it, how many milliseconds the main thread computed: script, style, layout and
 * paint. Other than the clock on the wall it does not count what other programs take away.
 */
async function computed(act) {
	await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
	const answer = await act();
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
	const frames = traceEvents.filter(({ name }) => name === 'FireAnimationFrame');
	const main = new Set(frames.map(({ pid, tid }) => `${pid} ${tid}`));
	const tasks = traceEvents.filter(({ name, pid, tid, tdur }) => {
		return /RunTask$/.test(name) && main.has(`${pid} ${tid}`) && tdur !== undefined;
	});
	const spent = new Set();
	for (const { ts } of frames) {
		const task = tasks.find((each) => each.ts <= ts && ts <= each.ts + each.dur);
		if (task) spent.add(task);
	}
	return { answer, frames: [...spent].map(({ tdur }) => tdur / 1000) };
}

const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
try {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	page = await context.newPage();
	page.on('pageerror', (error) => console.error(error));
	const devTools = await context.newCDPSession(page);
	const start = performance.now();
	await page.goto(pathToFileURL(outFile).href);
	await page.evaluate(() => window.opened.then(() => undefined));
	// The host's own list of files draws every note.
	await page.evaluate(() => {
		window.app.workspace.leftSplit?.collapse?.();
		window.app.commands.executeCommandById('meetup-reflections:open-review-index');
	});
	await page.waitForFunction(
		(count) => document.querySelector('.meetup-pane-count')?.textContent?.includes(`후기 ${count}개`),
		REVIEWS,
		{ timeout: 600_000 },
	);
	console.log(
		`${REVIEWS} reviews, ${REVIEWS * TALKS} talks, read in ${((performance.now() - start) / 1000).toFixed(1)} s`,
	);
	await page.evaluate(watchFrames);
	const run = (name, argument) => page.evaluate(([what, given]) => window.bench[what](given), [name, argument]);
	const { intervals } = await run('rest', 120);
	const refresh = at(
		[...intervals].sort((a, b) => a - b),
		0.5,
	);
	console.log(`A refresh takes ${refresh.toFixed(1)} ms`);

	for (const rate of [1, 4]) {
		await devTools.send('Emulation.setCPUThrottlingRate', { rate });
		console.log(`\nThe pane, ${rate}×`);
		const all = [];
		const type = async (label, strokes) => {
			const spent = await run('type', strokes);
			all.push(...spent);
			tell(`${label}: key stroke to paint`, spent);
		};
		for (const text of ['카프카', '이야기']) {
			await run('type', ['']);
			await type(
				text,
				[...text].map((_, length) => text.slice(0, length + 1)),
			);
		}
		const keys = [
			'ㅇ',
			'ㅇㅎ',
			'ㅇㅎㅅ',
			'여',
			'여ㅎ',
			'여화',
			'여환',
			'여환ㅅ',
			'여환성',
			'',
			'R',
			'Ru',
			'Rus',
			'Rust',
		];
		await type('others', [...keys, ...keys, ...keys]);
		tell('all of them', all);
		// Talks that are found are shown: all of them.
		await run('type', ['이야기']);
		const through = await computed(() => run('scrollAll', FRAMES));
		tellFrames('through everything', through.answer, refresh);
		tell('through everything: computing in a frame', through.frames);
		tellFrames('120 px a frame', await run('scrollGently', 400), refresh);
		await run('type', ['']);
		await page.evaluate(() => (document.querySelector('.meetup-pane-list').scrollTop = 0));
		const changes = await run('change', 20);
		tell(`one changed note, of ${changes.length}: the frame that draws it`, changes);
	}
	await devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await run('type', ['이야기']);
	const height = await page.evaluate(() => document.querySelector('.meetup-tree').offsetHeight);
	console.log(`\nThe list was ${height} px high`);
	const drawing = performance.now();
	await run('drawAll', REVIEWS * (TALKS + 1));
	console.log(`All rows as plain elements, drawn in ${ms(performance.now() - drawing)}`);
	for (const rate of [1, 4]) {
		await devTools.send('Emulation.setCPUThrottlingRate', { rate });
		const through = await computed(() => run('scrollAll', Math.ceil(FRAMES / 20)));
		tellFrames(`through everything, ${rate}×`, through.answer, refresh);
		tell('computing in a frame', through.frames);
	}
} finally {
	await browser.close();
}
