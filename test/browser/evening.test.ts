import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { closeBrowser, openPage, writePage } from './page';
import type { OpenPage } from './page';
import { pluginOn, sampleVault } from './plugin-vault';

/** What one person does with keyboard and input method alone, in the words of their screen. */
interface Evening {
	readonly language: 'ko' | 'en';
	readonly look: string;
	readonly commands: Readonly<
		Record<'create' | 'addTalk' | 'question' | 'addendum' | 'tagTalk' | 'extract' | 'reflect' | 'open', string>
	>;
	/** As the commands call each of them: what is typed into the palette. */
	readonly meetup: string;
	readonly talks: readonly [string, string];
	/** What is typed behind `@`, and who that finds. */
	readonly mention: { readonly typed: string; readonly name: string; readonly rest: string };
	readonly numbers: readonly [string, string];
}

const EVENINGS: readonly Evening[] = [
	{
		language: 'ko',
		look: 'theme=light',
		commands: {
			create: '밋업 후기 만들기',
			addTalk: '발표 추가',
			question: '질문과 답변 추가',
			addendum: '날짜 적고 덧붙이기',
			tagTalk: '발표에 주제 태그하기',
			extract: '소제목 아래 글을 회고로 옮기기',
			reflect: '회고 쓰기',
			open: '후기 색인 열기',
		},
		meetup: '한강 개발자 모임',
		talks: ['작은 서버 이야기', '알림을 끄는 사람'],
		mention: { typed: 'ㅇㅎㄹ', name: '이하람', rest: ' 님이 발표해 주셨습니다.' },
		numbers: ['1부', '2부'],
	},
	{
		language: 'en',
		look: 'theme=dark',
		commands: {
			create: 'Create meetup review',
			addTalk: 'Add talk',
			question: 'Add question and answer',
			addendum: 'Add dated addendum',
			tagTalk: 'Tag talk',
			extract: 'Extract section into reflection',
			reflect: 'Create reflection',
			open: 'Open review index',
		},
		meetup: 'Riverside Developers',
		talks: ['A story of small servers', 'The person who turns alerts off'],
		mention: { typed: 'marta', name: 'Marta Lindqvist', rest: ' gave this talk.' },
		numbers: ['Session 1', 'Session 2'],
	},
];

let opened: OpenPage;
const pages = new Map<string, string>();

beforeAll(() => {
	for (const { language } of EVENINGS)
		pages.set(language, writePage(`evening-${language}`, pluginOn(sampleVault(), { open: 'Home.md' })));
}, 60_000);
afterEach(async () => {
	expect(opened.errors).toEqual([]);
	await opened.close();
});
afterAll(closeBrowser);

const value = () => opened.page.evaluate(() => window.app?.workspace.activeEditor?.editor?.getValue() ?? '');

const file = () => opened.page.evaluate(() => window.app?.workspace.getActiveFile()?.path ?? '');

/** Types words into the command palette and presses Enter. */
async function command(name: string): Promise<void> {
	const { page } = opened;
	await page.keyboard.press('Control+p');
	await page.locator('.prompt-input').waitFor();
	await opened.typeHangul(name);
	const chosen = page.locator('.suggestion-item.is-selected', { hasText: name });
	await chosen.waitFor();
	await page.keyboard.press('Enter');
	await chosen.waitFor({ state: 'detached' });
}

async function until(holds: (text: string) => boolean): Promise<string> {
	for (let tries = 0; tries < 200; tries += 1) {
		const text = await value();
		if (holds(text)) return text;
		await opened.page.waitForTimeout(25);
	}
	throw new Error(`The note never came to say what was expected:\n${await value()}`);
}

describe('an evening at a meetup, by keyboard', () => {
	test.each(EVENINGS)(
		'$language: from the form to the reflection',
		async (evening) => {
			const { language, commands, talks, mention, numbers } = evening;
			opened = await openPage(pages.get(language) ?? '', {
				hash: `lang=${language}&${evening.look}`,
				locale: language,
			});
			const { page } = opened;
			const shoot = (step: string) => opened.shoot(`evening-${language}-${step}`);
			await page.click('.mod-root .cm-content');
			await command(commands.open);
			await page.locator('.meetup-row').first().waitFor();

			await command(commands.create);
			await page.locator('.meetup-form').waitFor();
			await opened.typeHangul(evening.meetup);
			await page.keyboard.press('Control+Enter');
			await page.locator('.modal').waitFor({ state: 'detached' });
			await until((text) => text.includes(evening.meetup));
			const review = await file();

			// The form left the cursor in the heading that waits for a title.
			await opened.typeHangul(talks[0]);
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await opened.type('@');
			if (language === 'ko') await opened.compose('ㅇ', 'ㅇㅎ', 'ㅇㅎㄹ');
			else await opened.type(mention.typed);
			await page.locator('.suggestion-item', { hasText: mention.name }).first().waitFor();
			await shoot('mention');
			if (language === 'ko') await opened.commit(mention.typed);
			await page.locator('.suggestion-item.is-selected', { hasText: mention.name }).waitFor();
			await page.keyboard.press('Enter');
			await until((text) => text.includes(`[[${mention.name}]]`));
			await opened.typeHangul(mention.rest);

			await command(commands.question);
			await opened.typeHangul(language === 'ko' ? '왜 작은가요' : 'Why small');
			await opened.type('?');
			await command(commands.addTalk);
			await opened.typeHangul(talks[1]);
			const text = await until((now) => now.includes(`## ${numbers[1]}: ${talks[1]}`));
			expect(text).toContain(`## ${numbers[0]}: ${talks[0]}`);

			await command(commands.tagTalk);
			await page.locator('.prompt-input').waitFor();
			await opened.type('kafka');
			await page.locator('.suggestion-item.is-selected').waitFor();
			await page.keyboard.press('Enter');
			await shoot('topics');
			await page.keyboard.press('Control+Enter');
			await until((now) => now.includes('#topic/kafka') && now.includes('- "topic/kafka"'));

			await command(commands.addendum);
			await opened.typeHangul(language === 'ko' ? '다시 들었다' : 'Heard it again');
			await shoot('written');
			const written = await value();

			await command(commands.extract);
			await page.waitForFunction((path) => window.app?.workspace.getActiveFile()?.path === path, review);
			await until((now) => now !== written && now.includes('[['));
			await command(commands.reflect);
			await page.waitForFunction((path) => window.app?.workspace.getActiveFile()?.path !== path, review);
			const reflection = await until((now) => now.includes('meetup/reflection'));
			expect(reflection).toContain(`review: "[[${review.replace(/^.*\/|\.md$/gu, '')}]]"`);
			await opened.typeHangul(language === 'ko' ? '일주일 뒤에도 생각난다' : 'Still on my mind');
			await page.waitForTimeout(600);
			await shoot('reflection');

			const properties = (await opened.readNote(review))?.split('---')[1] ?? '';
			expect(properties).toContain(`- "[[${mention.name}]]"`);
			expect(properties).toContain('- "topic/kafka"');
		},
		120_000,
	);
});
