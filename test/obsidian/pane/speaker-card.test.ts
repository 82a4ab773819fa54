import { afterEach, describe, expect, jest, test } from '@jest/globals';

import type { NotePlace } from '../../../src/obsidian/open-place';
import { drawSpeakerCard } from '../../../src/obsidian/pane/speaker-card';
import { click, find, waitFor } from '../fingers';
import { openBench } from './open-bench';
import type { OpenBench } from './open-bench';

const TIDES = `---
tags: [meetup/review]
date: 2023-08-09
---
# Night of tides

## Ebb
Presented by [[Ines Falk]], Pilot at [[Gull Lines]].

### Q&A
- Q. When?

### My thoughts
See [[Moon|the moon]] and <b>wait</b>.
- **Patience** helps.

## Flow
Presented by [[Ines Falk]], Pilot at [[Gull Lines]].
`;
const WINDS =
	'---\ntags: [meetup/review]\ndate: 2025-01-02\n---\n# Winds\n\n## Gusts\nPresented by [[Ines Falk]], CTO at [[Tern Air]].\n';
const LATER = '---\ntags: [meetup/reflection]\ndate: 2026-01-01\nreview: "[[Tides]]"\n---\n# Later\n';
const NOTE = '---\ntags: [speaker]\naliases: [I. Falk]\norganization: "[[Tern Air]]"\nrole: CTO\n---\n';
const NOTES = { 'Tides.md': TIDES, 'Winds.md': WINDS, 'Later.md': LATER, 'Ines Falk.md': NOTE };

let open: OpenBench;
afterEach(() => open.close());

const place = jest.fn<(place: NotePlace, event: MouseEvent) => void>();
const actions = { open: place, preview: jest.fn<(place: NotePlace) => void>(), showSpeaker: () => undefined };

function draw(): void {
	const entry = open.bench.index.findSpeaker('Ines Falk');
	if (!entry) throw new Error('Nobody is called Ines Falk.');
	drawSpeakerCard(open.el, open.bench, entry, actions);
}

async function openCard(notes: Readonly<Record<string, string>> = NOTES, language = 'en'): Promise<void> {
	place.mockReset();
	open = await openBench(notes, language);
	draw();
}

const linesOf = (selector: string): string[] => open.el.findAll(selector).map((el) => el.textContent);
const link = (text: string): HTMLElement => find('.meetup-card a', text);
const thoughts = (): string[] => linesOf('blockquote > *');

describe('the card of a speaker', () => {
	test('says who they are, where they were when, and what was heard', async () => {
		await openCard();
		expect(find('[role="heading"]').textContent).toBe('Ines Falk');
		expect(linesOf('.meetup-card > .meetup-card-note')).toEqual(['Now: Tern Air, CTO', 'Also I. Falk']);
		expect(linesOf('.meetup-card-stays > li > *')).toEqual([
			'Tern Air, CTO',
			'2025-01-02',
			'Gull Lines, Pilot',
			'2023-08-09',
		]);
		expect(linesOf('[aria-level="3"]')).toEqual(['Affiliations over time', '3 talks heard', 'Later reflections']);
		expect(linesOf('li > a')).toEqual(['Gusts', 'Ebb', 'Flow', 'Later']);
	});

	test('says it in Korean', async () => {
		await openCard(NOTES, 'ko');
		expect(linesOf('[aria-level="3"]')).toEqual(['소속 변화', '들은 발표 3개', '나중에 쓴 회고']);
		expect(linesOf('.meetup-card > .meetup-card-note')).toEqual(['지금: Tern Air, CTO', '다른 이름: I. Falk']);
	});

	test('leads to the note, the talks and their sections', async () => {
		await openCard();
		for (const text of ['Ines Falk', 'Ebb', 'Questions', 'My thoughts', 'Later']) link(text).click();
		expect(place.mock.calls.map(([where]) => where)).toEqual([
			{ path: 'Ines Falk.md', line: null },
			{ path: 'Tides.md', line: 6 },
			{ path: 'Tides.md', line: 9 },
			{ path: 'Tides.md', line: 12 },
			{ path: 'Later.md', line: null },
		]);
		expect(link('Questions').getAttribute('aria-label')).toBe('Questions: Ebb');
	});

	test('hands on with which button and keys a link was followed, but for the right one', async () => {
		await openCard();
		const follow = (type: string, options: MouseEventInit) =>
			link('Ebb').dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, ...options }));
		expect(follow('click', { ctrlKey: true })).toBe(false);
		expect(follow('auxclick', { button: 1 })).toBe(false);
		expect(follow('auxclick', { button: 2 })).toBe(true);
		expect(place.mock.calls.map(([, event]) => [event.ctrlKey, event.button])).toEqual([
			[true, 0],
			[false, 1],
		]);
	});

	test('shows the beginning of what was thought of a talk, as words that do nothing', async () => {
		await openCard();
		await waitFor(() => thoughts().length > 0);
		expect(thoughts()).toEqual(['See the moon and wait.', '• Patience helps.']);
		expect(open.el.querySelector('blockquote b, blockquote a')).toBeNull();
	});

	test('leads on where there is more', async () => {
		await openCard({ 'Tides.md': TIDES.replace('- **Patience**', 'a\n\nb\n\nc\n\n- **Patience**') });
		await waitFor(() => thoughts().length > 0);
		expect(thoughts()).toEqual(['See the moon and wait.', 'a', 'b', 'c', '… Read on']);
		link('Read on').click();
		expect(place.mock.calls.map(([where]) => where)).toEqual([{ path: 'Tides.md', line: 12 }]);
	});

	test('follows what is written meanwhile, also where no line moves', async () => {
		await openCard();
		await waitFor(() => thoughts().length > 0);
		await open.write('Tides.md', (text) => text.replace('Patience', 'Speed'));
		await waitFor(() => thoughts().includes('• Speed helps.'));
	});

	test('keeps what it showed until it is drawn for a note that has changed', async () => {
		await openCard();
		await waitFor(() => thoughts().length > 0);
		await open.write('Tides.md', (text) =>
			text.replace('# Night', 'New line\n\n# Night').replace('Patience', 'Speed'),
		);
		expect(thoughts()[1]).toBe('• Patience helps.');
		link('My thoughts').focus();
		draw();
		expect(document.activeElement).toBe(link('My thoughts'));
		await waitFor(() => thoughts().includes('• Speed helps.'));
	});

	test('survives a note that is gone', async () => {
		await openCard();
		const file = open.host.app.vault.getFileByPath('Tides.md');
		if (file) await open.host.app.vault.delete(file);
		await open.indexed();
		draw();
		expect(linesOf('li > a')).toEqual(['Gusts']);
	});

	test('draws nothing anew where nothing is new', async () => {
		await openCard();
		const talkEl = link('Ebb');
		draw();
		expect(link('Ebb')).toBe(talkEl);
	});

	test('keeps the focus in its place where what had it is gone', async () => {
		await openCard();
		link('Gusts').focus();
		await open.write('Winds.md', (text) => text.replace('Ines Falk', 'Bo Tern'));
		draw();
		expect(document.activeElement).toBe(link('Ebb'));
	});

	test('draws itself again where something else was drawn meanwhile', async () => {
		await openCard();
		open.el.empty();
		draw();
		expect(linesOf('li > a')).toContain('Ebb');
	});

	test('makes the note of who has none, and opens it', async () => {
		await openCard({ 'Tides.md': TIDES });
		expect(open.el.querySelector('[role="heading"] a')).toBeNull();
		click('.meetup-card button', 'Create speaker note');
		await waitFor(() => place.mock.calls.length > 0);
		expect(place.mock.calls[0]?.[0]).toEqual({ path: 'Meetups/Speakers/Ines Falk.md', line: null });
		const file = open.host.app.vault.getFileByPath('Meetups/Speakers/Ines Falk.md');
		expect(file && (await open.host.app.vault.read(file))).toContain('[[Tides#Ebb|Ebb]]');
		await open.indexed();
		draw();
		expect(open.el.querySelector('button')).toBeNull();
		expect(find('[role="heading"] a').textContent).toBe('Ines Falk');
	});
});
