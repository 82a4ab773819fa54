import { afterEach, describe, expect, jest, test } from '@jest/globals';

import { drawYearCard } from '../../../src/obsidian/pane/year-card';
import { click, find, waitFor } from '../fingers';
import { openBench } from './open-bench';
import type { OpenBench } from './open-bench';

const review = (day: string, title: string, speaker: string, more = ''): string =>
	`---\ntags: [meetup/review]\ndate: ${day}\nmeetup: "[[Harbour]]"\n${more}---\n# ${title}\n\n## Talk of ${title}\nPresented by [[${speaker}]], CTO at [[Acme]]. #topic/tides\n`;

const NOTES = {
	'Ebb.md': review('2023-02-01', 'Ebb', 'Ines Falk', 'rating: 5\n'),
	'Flow.md': review('2023-08-09', 'Flow', 'Ines Falk'),
	'Fog.md': review('2022-01-01', 'Fog', 'Bo Tern'),
	'Later.md': '---\ntags: [meetup/reflection]\ndate: 2023-12-01\nreview: "[[Ebb]]"\n---\n# Later\n',
	'Diary.md': 'Dear diary\r\n\r\nMore\r\n',
};

let open: OpenBench;
afterEach(() => open.close());

const showSpeaker = jest.fn<(key: string) => void>();
const place = jest.fn<(place: { readonly path: string }) => void>();

const draw = (year = '2023'): void =>
	drawYearCard(open.el, open.bench, year, { open: place, preview: () => undefined, showSpeaker });

async function openCard(language = 'en'): Promise<void> {
	showSpeaker.mockReset();
	place.mockReset();
	open = await openBench(NOTES, language);
	draw();
}

const linesOf = (selector: string): string[] => open.el.findAll(selector).map((el) => el.textContent);
const notices = (): string[] => [...document.querySelectorAll('.notice')].map((el) => el.textContent);

describe('the card of a year', () => {
	test('says what the year was', async () => {
		await openCard();
		expect(linesOf('[role="heading"]')).toEqual([
			...[
				'2023 in review',
				'Most heard topics',
				'Most heard speakers',
				'Heard for the first time',
				'Rated 5 of 5',
			],
			'Reflections',
		]);
		expect(linesOf('.meetup-card-facts > li')).toEqual(['2 reviews', '2 talks', '1 speaker', '1 meetup']);
		expect(linesOf('.meetup-card > .meetup-card-note')).toEqual([]);
		expect(linesOf('.meetup-card-list > li')).toEqual([
			'tides 2 times',
			'Ines Falk 2 times',
			'Ines Falk',
			'Ebb2023-02-01',
			'Later2023-12-01',
		]);
	});

	test('says it in Korean', async () => {
		await openCard('ko');
		expect(linesOf('.meetup-card-facts > li')).toEqual(['후기 2개', '발표 2개', '발표자 1명', '밋업 1개']);
	});

	test('leads to speakers and to notes', async () => {
		await openCard();
		click('.meetup-card a', 'Ines Falk');
		click('.meetup-card a', 'Ebb');
		expect(showSpeaker.mock.calls).toEqual([['ines falk']]);
		expect(place.mock.calls[0]?.[0]).toEqual({ path: 'Ebb.md', line: null });
	});

	test('draws nothing of a year without reviews', async () => {
		await openCard();
		draw('2021');
		expect(open.el.textContent).toBe('');
	});

	test('keeps the focus when it is drawn again', async () => {
		await openCard();
		find('.meetup-card button', 'Copy').focus();
		await open.write('Flow.md', (text) => text.replace('2023-08-09', '2023-02-09'));
		draw();
		expect(linesOf('.meetup-card > .meetup-card-note')).toEqual(['Busiest month: February, 2 reviews']);
		expect(document.activeElement).toBe(find('.meetup-card button', 'Copy'));
	});

	test('goes into the open note as one undo step, with the line endings of the note', async () => {
		await openCard();
		const { workspace, vault } = open.host.app;
		const file = vault.getFileByPath('Diary.md');
		if (!file) throw new Error('There is no diary.');
		await workspace.getLeaf(false).openFile(file, { active: true });
		click('.meetup-card button', 'Insert into note');
		await waitFor(() => workspace.activeEditor?.editor?.getValue().includes('## 2023') ?? false);
		await workspace.flushSaves();
		const text = await vault.read(file);
		expect(text.startsWith('Dear diary\r\n\r\n## ')).toBe(true);
		expect(text.endsWith('[[Later]] — [[Ebb|Harbour]]\r\n\r\nMore\r\n')).toBe(true);
		expect(text.replace(/\r\n/gu, '')).not.toContain('\n');
	});

	test('asks for a note where none is open', async () => {
		await openCard();
		click('.meetup-card button', 'Insert into note');
		expect(notices()).toEqual(['Please open the note that it belongs in.']);
	});

	test('is copied as the Markdown that would be inserted', async () => {
		await openCard();
		const written: string[] = [];
		const clipboard = { writeText: async (text: string) => void written.push(text) };
		Object.defineProperty(window.navigator, 'clipboard', { value: clipboard, configurable: true });
		click('.meetup-card button', 'Copy');
		await waitFor(() => notices().length > 0);
		expect(notices()).toEqual(['Copied.']);
		expect(written[0]?.split('\n')[0]).toBe('## 2023년 밋업 돌아보기');
		Reflect.deleteProperty(window.navigator, 'clipboard');
		jest.spyOn(console, 'error').mockImplementationOnce(() => undefined);
		click('.meetup-card button', 'Copy');
		await waitFor(() => notices().length > 1);
		expect(notices()[1]).toMatch(/^That did not work/u);
	});
});
