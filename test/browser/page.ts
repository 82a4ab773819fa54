import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { findChromium, installHangulFont } from './chromium';

/** What a page is built from; see `scripts/page.mjs`. */
export interface PageContents {
	readonly files: Readonly<Record<string, string>>;
	readonly mainJs: string;
	readonly manifest: object;
	readonly stylesCss?: string;
	readonly language?: string;
	readonly theme?: 'light' | 'dark';
	readonly open?: string;
	readonly run?: readonly string[];
}

/** How a page is looked at. */
export interface Look {
	/** What stands after `#` in the address, `theme=dark&phone=1`. */
	readonly hash?: string;
	readonly width?: number;
	readonly height?: number;
	/** The language that the browser asks for, `en-US` if left out. */
	readonly locale?: string;
	readonly timezoneId?: string;
	/** The moment at which the page's clock stands still; as late as it is, if left out. */
	readonly today?: Date;
	/** What is done to the page before anything runs in it. */
	readonly prepare?: (page: Page) => Promise<void>;
}

const cache = resolve('.cache');
const shots = join(cache, 'shots');

const buildScript = `
import { readFileSync } from 'node:fs';
import { buildPage } from './scripts/page.mjs';
await buildPage({ stylesCss: '', ...JSON.parse(readFileSync(0, 'utf8')) });
`;

/** Builds a page into the cache and answers its path. In a process of its own: jest knows no modules. */
export function writePage(name: string, contents: PageContents): string {
	const outFile = join(cache, 'pages', `${name}.html`);
	const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', buildScript], {
		input: JSON.stringify({ ...contents, outFile }),
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(`The page could not be built: ${stderr}`);
	return outFile;
}

let launching: Promise<Browser> | null = null;

/** The browser of this test file; started when first asked for. */
export function launchBrowser(): Promise<Browser> {
	launching ??= findChromium().then((executablePath) => {
		installHangulFont();
		const quiet = ['background-networking', 'component-update', 'sync', 'gpu', 'quic'].map(
			(what) => `--disable-${what}`,
		);
		return chromium.launch({ executablePath, args: ['--no-sandbox', '--no-first-run', ...quiet] });
	});
	return launching;
}

/** Closes the browser, if there is one: for `afterAll`. */
export async function closeBrowser(): Promise<void> {
	const browser = await launching;
	launching = null;
	await browser?.close();
}

/** Opens a built page and waits until the plugin runs in it. */
export async function openPage(path: string, look: Look = {}): Promise<OpenPage> {
	const browser = await launchBrowser();
	const context = await browser.newContext({
		viewport: { width: look.width ?? 1280, height: look.height ?? 800 },
		locale: look.locale ?? 'en-US',
		...(look.timezoneId && { timezoneId: look.timezoneId }),
		reducedMotion: 'reduce',
	});
	const page = await context.newPage();
	const opened = new OpenPage(page, context, await context.newCDPSession(page));
	if (look.today) await page.clock.setFixedTime(look.today);
	await look.prepare?.(page);
	await page.goto(`${pathToFileURL(path).href}${look.hash ? `#${look.hash}` : ''}`);
	await page.evaluate(async () => void (await window.opened));
	return opened;
}

/** A page and what a person does with it. */
export class OpenPage {
	/** What the page complained about: errors nobody caught, and errors and warnings in its console. */
	readonly errors: string[] = [];

	constructor(
		readonly page: Page,
		private readonly context: BrowserContext,
		private readonly devTools: CDPSession,
	) {
		page.on('pageerror', (error) => this.errors.push(error.message));
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) this.errors.push(message.text());
		});
		page.on('request', (request) => {
			if (/^(?:https?|wss?):/.test(request.url())) this.errors.push(`network: ${request.url()}`);
		});
	}

	/** Types through an input method: every step replaces the one before, `ㅎ` `호` `홍`; nothing is committed yet. */
	async compose(...steps: readonly string[]): Promise<void> {
		for (const text of steps) {
			const { length } = text;
			await this.devTools.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
			await this.#drawn();
		}
	}

	/** Ends the composition with a text. */
	async commit(text: string): Promise<void> {
		await this.devTools.send('Input.insertText', { text });
		await this.#drawn();
	}

	/** Types Korean as a person does, syllable by syllable, each composed and committed; other characters as keys. */
	async typeHangul(text: string): Promise<void> {
		for (const syllable of text.normalize('NFC'))
			if (/[가-힣]/.test(syllable)) {
				await this.compose(...compositionSteps(syllable));
				await this.commit(syllable);
			} else await this.type(syllable);
	}

	/** Types on the keyboard, as soon as what was done before is drawn. */
	async type(text: string): Promise<void> {
		await this.#drawn();
		for (const key of text) {
			await this.page.keyboard.type(key);
			await this.#drawn();
		}
	}

	/** Takes a picture into `.cache/shots` and answers its path. */
	async shoot(name: string): Promise<string> {
		mkdirSync(shots, { recursive: true });
		const path = join(shots, `${name}.png`);
		await this.page.screenshot({ path });
		return path;
	}

	/** Runs a command as the palette does, by its id. */
	async runCommand(id: string): Promise<boolean> {
		return this.page.evaluate((command) => window.app?.commands.executeCommandById(command) ?? false, id);
	}

	/** The text of a note, as the vault has it; null where there is none. */
	async readNote(path: string): Promise<string | null> {
		return this.page.evaluate(async (notePath) => {
			const vault = window.app?.vault;
			const file = vault?.getFileByPath(notePath);
			return vault && file ? vault.read(file) : null;
		}, path);
	}

	/** A frame for every key: what is typed faster than the editor draws can land beside the cursor. */
	async #drawn(): Promise<void> {
		await this.page.evaluate(() => new Promise(requestAnimationFrame));
	}

	async close(): Promise<void> {
		await this.context.close();
	}
}

/**
 * What an input method shows while a syllable is typed.
 *
 * @example compositionSteps('홍') //=> ['ㅎ', '호', '홍']
 */
export function compositionSteps(syllable: string): string[] {
	const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
	const code = syllable.charCodeAt(0) - 0xac00;
	const steps = [initials[Math.floor(code / 588)] ?? '', String.fromCharCode(0xac00 + code - (code % 28))];
	return code % 28 === 0 ? steps : [...steps, syllable];
}
