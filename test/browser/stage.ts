import type { Locator, Page } from 'playwright-core';
import { en } from '../../src/i18n/en';
import type { Strings } from '../../src/i18n/en';
import { ko } from '../../src/i18n/ko';
import { openPage, writePage } from './page';
import type { OpenPage } from './page';
import { pluginOn, sampleVault } from './plugin-vault';

/** How a state is looked at. */
export interface Scene {
	readonly language: 'ko' | 'en';
	readonly theme: 'light' | 'dark';
	readonly isPhone: boolean;
}

/** The vaults that states are drawn from. */
export type VaultName = 'sample' | 'empty' | 'long' | 'out-of-step';

/** The day on which everybody looks: in another year there was a meetup, and in two others one around it. */
export const TODAY = new Date('2026-06-18T10:00:00');

const LONG_WORDS = '스물네시간잠들지않는데이터파이프라인과그것을지키는사람들의아주긴이야기';

/** Reviews whose names are longer than any pane is wide, with spaces and without. */
function longVault(): Record<string, string> {
	const speakers = Array.from({ length: 12 }, (_, n) => `[[Maximiliana Featherstonehaugh-Oyelaran ${n + 1}]]`);
	const talks = [
		LONG_WORDS,
		'Incomprehensibilities'.repeat(6),
		'One more talk with a title of many words '.repeat(4),
	];
	const body = talks.map((title, n) => `## ${n + 1}부: ${title}\n\n${speakers.join(', ')} 님이 발표해 주셨습니다.\n`);
	const properties = `meetup: "[[${LONG_WORDS.repeat(2)}]]"\nspeakers:\n${speakers.map((name) => `  - "${name}"\n`).join('')}`;
	const note = (title: string, day: string): string =>
		`---\ntitle: "${title}"\ndate: ${day}\n${properties}tags:\n  - meetup/review\n---\n# ${title}\n\n${body.join('\n')}`;
	return {
		'Home.md': '# Home\n',
		[`${LONG_WORDS}.md`]: note(`[후기] ${LONG_WORDS.repeat(3)}`, '2025-01-09'),
		'Many words.md': note('An evening with a name that goes on and on '.repeat(5).trim(), '2024-02-10'),
		'Untitled.md': '---\ndate: 32.13.2024\nrating: eleven\ntags:\n  - meetup/review\n---\n## 1부:\n\n## 2부:\n',
	};
}

const vaults: Readonly<Record<VaultName, () => Record<string, string>>> = {
	sample: sampleVault,
	empty: () => ({ 'Home.md': '# Home\n' }),
	long: longVault,
	'out-of-step': () => ({
		'Home.md': '# Home\n',
		'2026-01-10 등대의 밤.md': `---\ndate: 2026-01-10\ntags:\n  - meetup/review\n---\n# 등대의 밤\n\n## 1부: 밀물\n\n[[도하람]] 님이 발표해 주셨습니다.\n`,
	}),
};

const pages = new Map<VaultName, string>();

/** The built page of a vault, made once. */
function pageOf(vault: VaultName): string {
	const known = pages.get(vault);
	if (known) return known;
	const run = ['meetup-reflections:open-review-index'];
	const path = writePage(`stage-${vault}`, pluginOn(vaults[vault](), { run, open: 'Home.md' }));
	pages.set(vault, path);
	return path;
}

/** What the opened vault is and whether the plugin is still reading it. */
interface Setting {
	readonly vault?: VaultName;
	readonly isReading?: boolean;
}

/** Opens a vault with the pane in the sidebar, on a day that stays the same. */
export async function openStage(scene: Scene, { vault = 'sample', isReading = false }: Setting = {}): Promise<Stage> {
	const { language, theme, isPhone } = scene;
	const hash = `lang=${language}&theme=${theme}${isPhone ? '&phone=1' : ''}`;
	const size = isPhone ? { width: 390, height: 740 } : { width: 1280, height: 720 };
	const opened = await openPage(pageOf(vault), {
		...{ hash, ...size, today: TODAY },
		...(isReading && { prepare: stopReading }),
	});
	const stage = new Stage(opened, scene);
	// As wide as people drag a sidebar that they read in.
	await stage.page.addStyleTag({ content: '.workspace-split.mod-sidedock.mod-right-split { inline-size: 340px; }' });
	await stage.page.locator('.meetup-pane').waitFor();
	const reading = stage.strings.pane.isReading;
	if (!isReading)
		await stage.page.waitForFunction(
			(words) => !document.querySelector('.meetup-pane')?.textContent.includes(words),
			reading,
		);
	return stage;
}

/** The plugin reads some notes and then never gets its turn again. */
async function stopReading(page: Page): Promise<void> {
	await page.addInitScript(() => {
		let app: Window['app'];
		let isStopped = false;
		const { setTimeout } = window;
		window.setTimeout = ((run: () => void, delay?: number) => {
			if (isStopped && delay === 0) {
				isStopped = false;
				return 0;
			}
			return setTimeout(run, delay);
		}) as typeof window.setTimeout;
		Object.defineProperty(window, 'app', {
			get: () => app,
			set: (made: NonNullable<Window['app']>) => {
				app = made;
				const files = made.vault.getMarkdownFiles.bind(made.vault);
				made.vault.getMarkdownFiles = () =>
					Object.assign(files(), {
						*[Symbol.iterator](this: readonly unknown[]) {
							for (let at = 0; at < this.length; at += 1) {
								if (at === 17) {
									const start = performance.now();
									while (performance.now() - start < 20);
									isStopped = true;
								}
								yield this[at];
							}
						},
					});
			},
		});
	});
}

/** The opened pane, and what a person does to it: by what it holds in the layout, not by its pixels. */
export class Stage {
	readonly page: Page;
	readonly strings: Strings;

	constructor(
		readonly opened: OpenPage,
		readonly scene: Scene,
	) {
		this.page = opened.page;
		this.strings = scene.language === 'ko' ? ko : en;
	}

	/** How the pane looks at the reviews, as a layout that is restored would say it. */
	async look(state: Readonly<Record<string, unknown>>): Promise<void> {
		await this.page.evaluate(async (wanted) => {
			const [leaf] = window.app?.workspace.getLeavesOfType('meetup-review-index') ?? [];
			await leaf?.view.setState({ ...leaf.view.getState(), ...wanted }, { history: false });
			await new Promise(requestAnimationFrame);
		}, state);
	}

	/** The rows that are drawn. */
	get rows(): Locator {
		return this.page.locator('.meetup-tree [role=treeitem]');
	}

	/** Puts the focus on the row that the Tab key comes to. */
	async enterTree(): Promise<void> {
		await this.page.locator('.meetup-tree [role=treeitem][tabindex="0"]').focus();
	}

	/** Presses keys, each after what the last one did is drawn. */
	async press(...keys: readonly string[]): Promise<void> {
		for (const key of keys) {
			await this.page.keyboard.press(key);
			await this.page.evaluate(() => new Promise(requestAnimationFrame));
		}
	}

	/** Clicks a button of the pane's header by the words that its name begins with. */
	async pressHeader(name: string): Promise<void> {
		await this.page.locator(`.meetup-pane .nav-action-button[aria-label^="${name}"]`).click();
	}

	/** Turns the light on or off, as the app does. */
	async turn(theme: 'light' | 'dark'): Promise<void> {
		await this.page.evaluate((wanted) => {
			document.body.removeClasses(['theme-light', 'theme-dark']);
			document.body.addClass(`theme-${wanted}`);
		}, theme);
	}

	/** Runs a command of the plugin, and waits for what it opens. */
	async run(id: string, opens: string): Promise<void> {
		await this.opened.runCommand(`meetup-reflections:${id}`);
		await this.page.locator(opens).first().waitFor();
	}

	/** Opens a note in the middle, for commands that work on it. */
	async openNote(path: string): Promise<void> {
		await this.page.evaluate(async (link) => window.app?.workspace.openLinkText(link, ''), path);
		await this.page.waitForFunction((note) => window.app?.workspace.getActiveFile()?.path === note, path);
	}

	async close(): Promise<void> {
		await this.opened.close();
	}
}
