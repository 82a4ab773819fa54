import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { MarkdownView } from 'obsidian';

import { choose, click, find, press, suggestions, type, waitFor } from '../fingers';
import { openVault } from '../open-vault';
import type { OpenVault } from '../open-vault';

const OLD = [
	'---',
	'tags: [meetup/review]',
	'date: 2023-08-09',
	'meetup: "[[Kafka 서울 사용자 모임]]"',
	'---',
	'## 1부: 아키텍처',
	'[[무심사]]에서 데이터 엔지니어로 재직 중이신 [[여환성]] 님이 발표해 주셨습니다.',
	'',
].join('\n');

let vault: OpenVault;
afterEach(() => vault.close());

function field(id: string): string {
	return `[data-field="${id}"]`;
}

async function openForm(notes: Record<string, string> = {}): Promise<void> {
	vault = await openVault(notes);
	await vault.indexed();
	vault.run('create-meetup-review');
}

describe('Create meetup review', () => {
	test('makes one whole note out of the form and opens it at the first empty place', async () => {
		await openForm({ 'Old.md': OLD });
		type(field('meetup'), 'ㅋㅍㅋ');
		type(field('meetup'), 'kafka');
		choose('Kafka 서울 사용자 모임');
		type(field('date'), '2024-02-01');
		type(field('talk-1'), '실시간 처리');
		type(field('speakers-1'), 'ㅇㅎㅅ');
		choose('여환성 (무심사, 데이터 엔지니어)');
		click('.mod-cta');
		const path = 'Meetups/2024-02-01 Kafka 서울 사용자 모임.md';
		await waitFor(() => vault.paths().includes(path) && document.querySelector('.modal') === null);
		const text = await vault.read(path);
		expect(text).toContain('date: 2024-02-01\n');
		expect(text).toContain('meetup: "[[Kafka 서울 사용자 모임]]"\n');
		expect(text).toContain('실시간 처리\n');
		expect(text).toContain('[[무심사]]에서 데이터 엔지니어로 재직 중이신 [[여환성]] 님이');
		const view = vault.app.workspace.getActiveViewOfType(MarkdownView);
		expect(view?.file?.path).toBe(path);
		await vault.settled();
		const { reviews } = (await vault.ask('list')) as { reviews: { path: string }[] };
		expect(reviews[0]?.path).toBe(path);
	});

	test('links the note of whom a name and an affiliation mean', async () => {
		const person = '---\ntags: [speaker]\naliases: [박서준]\n---\n';
		await openForm({ '박서준 (모아페이).md': person, '박서준 (한빛물류).md': person });
		type(field('meetup'), 'Kafka');
		type(field('date'), '2024-02-01');
		type(field('speakers-1'), '박서준 (모아페이), 박서준 (스피카)');
		click('.mod-cta');
		await waitFor(() => vault.paths().includes('Meetups/2024-02-01 Kafka.md'));
		const text = await vault.read('Meetups/2024-02-01 Kafka.md');
		expect(text).toContain('speakers:\n  - "[[박서준 (모아페이)|박서준]]"\n  - "[[박서준]]"\n');
		expect(text).toContain('[[모아페이]]에서 오신 [[박서준 (모아페이)|박서준]] 님이');
	});

	test('says before what it will create and what the title will be', async () => {
		await openForm({ 'Meetups/2023-08-09 Kafka.md': 'mine' });
		expect(find('.meetup-form-preview').textContent).toBe('');
		type(field('meetup'), 'Kafka');
		type(field('date'), '2023-08-09');
		expect(find('.meetup-form-preview').textContent).toBe('Creates Meetups/2023-08-09 Kafka 2.md');
		expect(find<HTMLInputElement>(field('title')).placeholder).toBe('[후기] Kafka 후기 (23.08.09)');
	});

	test('says under the field what is missing, and creates nothing', async () => {
		await openForm();
		type(field('url'), 'example');
		click('.mod-cta');
		expect(find('#error-of-meetup').textContent).toBe('Which meetup was it? Its name is all that is needed.');
		expect(find('#error-of-url').textContent).toBe('Please paste the whole address of the page.');
		expect(document.activeElement).toBe(find(field('meetup')));
		type(field('url'), 'https://example.org');
		expect(find('#error-of-url').textContent).toBe('');
		expect(find('#error-of-meetup').textContent).not.toBe('');
		type(field('date'), '');
		click('.mod-cta');
		expect(find('#error-of-date').textContent).toBe('Please pick the day of the meetup.');
		expect(vault.paths()).toEqual([]);
	});

	test('leaves nothing when it is cancelled', async () => {
		await openForm();
		type(field('meetup'), 'Kafka');
		press('Escape');
		expect(document.querySelector('.modal')).toBeNull();
		expect(vault.paths()).toEqual([]);
	});

	test('moves on with Enter, but never out of a syllable that is being composed', async () => {
		await openForm();
		find(field('meetup')).focus();
		press('Enter', { isComposing: true });
		expect(document.activeElement).toBe(find(field('meetup')));
		press('Enter');
		expect(document.activeElement).toBe(find(field('date')));
		find(field('speakers-1')).focus();
		press('Enter');
		expect(document.activeElement).toBe(find('.meetup-form-add'));
	});

	test('keeps a name that was typed on purpose when it is left with Tab or sent with Mod+Enter', async () => {
		await openForm({ 'Old.md': OLD });
		type(field('date'), '2024-02-01');
		type(field('meetup'), 'Kafka');
		expect(suggestions()).toEqual(['Kafka 서울 사용자 모임']);
		press('Tab');
		find(field('speakers-1')).focus();
		expect(suggestions()).toEqual([]);
		expect(find<HTMLInputElement>(field('meetup')).value).toBe('Kafka');
		type(field('speakers-1'), '여환');
		expect(suggestions()).toHaveLength(1);
		press('Enter', { ctrlKey: true });
		await waitFor(() => document.querySelector('.modal') === null);
		expect(suggestions()).toEqual([]);
		const text = await vault.read('Meetups/2024-02-01 Kafka.md');
		expect(text).toContain('meetup: "[[Kafka]]"\n');
		expect(text).toContain('[[여환]]');
	});

	test('creates once, however often and fast Mod+Enter is pressed', async () => {
		await openForm();
		type(field('meetup'), 'Kafka');
		press('Enter', { ctrlKey: true, isComposing: true });
		press('Enter', { ctrlKey: true });
		press('Enter', { ctrlKey: true });
		await waitFor(() => document.querySelector('.modal') === null);
		expect(vault.paths()).toHaveLength(1);
	});

	test('stays open with all that was typed when the vault fails, and says why', async () => {
		await openForm();
		const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
		const failing = jest.spyOn(vault.app.vault, 'create').mockRejectedValue(new Error('The disk is full.'));
		type(field('meetup'), 'Kafka');
		click('.mod-cta');
		await waitFor(() => vault.notices().length > 0);
		failing.mockRestore();
		silent.mockRestore();
		expect(vault.notices()).toEqual(['That did not work: The disk is full.']);
		expect(find<HTMLInputElement>(field('meetup')).value).toBe('Kafka');
		expect(vault.paths()).toEqual([]);
	});

	test('adds and removes talks', async () => {
		await openForm();
		type(field('meetup'), 'Kafka');
		type(field('date'), '2023-08-09');
		type(field('talk-1'), 'First');
		click('.meetup-form-add');
		type(field('talk-2'), 'Second');
		click('[aria-label="Remove talk 1"]');
		expect(find('.meetup-form-talk').textContent).toContain('Talk 1');
		click('.mod-cta');
		await waitFor(() => document.querySelector('.modal') === null);
		const text = await vault.read('Meetups/2023-08-09 Kafka.md');
		expect(text).toContain('Second');
		expect(text).not.toContain('First');
	});

	test('offers nobody while nothing is typed', async () => {
		await openForm({ 'Old.md': OLD });
		find(field('speakers-1')).focus();
		expect(suggestions()).toEqual([]);
		type(field('speakers-1'), '여환성 (무심사), ');
		expect(suggestions()).toEqual([]);
	});
});
