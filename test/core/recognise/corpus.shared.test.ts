import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import type { NotePath } from '../../../src/core/model/note-path';
import type { TextReading } from '../../../src/core/model/text-reading';
import { recognise } from '../../../src/core/recognise/recognise';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { vocabularyOf } from '../../../src/core/vocabulary/vocabulary';

const corpus = path.join(process.env['MEETUP_SHARED'] ?? '', 'corpus');
const vocabulary = vocabularyOf(DEFAULT_SETTINGS);
const idsIn = (folder: string) =>
	readdirSync(path.join(corpus, folder))
		.filter((name) => name.endsWith('.md'))
		.map((name) => name.slice(0, -'.md'.length));

interface SourceEntry {
	readonly id: string;
	readonly path: string;
	readonly basename?: string | null;
}

/** A reader gets the text and its file name, nothing else. */
function readingOf(folder: string, id: string): TextReading {
	const file = folder === 'negatives' ? 'negatives/sources.json' : 'sources.json';
	const sources = JSON.parse(readFileSync(path.join(corpus, file), 'utf8')) as readonly SourceEntry[];
	const source = sources.find((one) => one.id === id);
	const basename = source?.basename ?? (folder === 'negatives' ? path.basename(source?.path ?? id, '.md') : id);
	return recognise(
		`${basename}.md` as NotePath,
		readFileSync(path.join(corpus, folder, `${id}.md`), 'utf8'),
		vocabulary,
	);
}

/** A reading as the scorer takes it: lines counted from one. */
function predictionOf({ event, talks, sections, slides }: TextReading) {
	return {
		event: { name: event.name, date: event.day },
		talks: talks.map(({ title, line, speakers }) => ({
			title,
			headingLine: line + 1,
			speakers: speakers.map((speaker) => ({ ...speaker, line: speaker.line + 1 })),
		})),
		sections: sections.map(({ kind, line }) => ({ kind, line: line + 1 })),
		slides,
	};
}

type Score = Readonly<Record<string, Readonly<Record<'P' | 'R' | 'F1', number>>>>;

const scratch = mkdtempSync(path.join(tmpdir(), 'readings-'));
afterAll(() => {
	rmSync(scratch, { recursive: true });
});

/** What the scorer says of the readings of a folder, in percent, against the gold of the same posts. */
function scoreOf(folder: string): Score {
	const [predictions, gold] = [path.join(scratch, folder), path.join(scratch, `${folder}-gold`)];
	mkdirSync(predictions);
	mkdirSync(gold);
	for (const id of idsIn(folder)) {
		copyFileSync(path.join(corpus, 'gold', `${id}.json`), path.join(gold, `${id}.json`));
		writeFileSync(path.join(predictions, `${id}.json`), JSON.stringify(predictionOf(readingOf(folder, id))));
	}
	const args = [path.join(corpus, 'score.mjs'), predictions, '--gold', gold, '--split', 'all', '--json'];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr);
	return (JSON.parse(stdout) as { all: Score }).all;
}

describe('the readings of real posts, held against those made by hand', () => {
	let texts: Score;
	let pasted: Score;
	beforeAll(() => {
		texts = scoreOf('texts');
		pasted = scoreOf('paste');
	});

	test.each([
		['event.name', 95],
		['event.date', 97],
		['talk', 93],
		['talk.title', 90],
		['speaker', 90],
		['affiliation', 85],
		['role', 80],
		['section', 95],
		['slides', 97],
	])('have the %s right: F1 at least %i', (field, least) => {
		expect(100 * (texts[field]?.F1 ?? 0)).toBeGreaterThanOrEqual(least);
	});

	test('invent no talks: precision at least 95', () => {
		expect(100 * (texts['talk']?.P ?? 0)).toBeGreaterThanOrEqual(95);
	});

	test('invent no talks where the marks of headings are gone: precision at least 97', () => {
		expect(100 * (pasted['talk']?.P ?? 0)).toBeGreaterThanOrEqual(97);
	});

	test('find the sections where the marks of headings are gone: F1 at least 93', () => {
		expect(100 * (pasted['section']?.F1 ?? 0)).toBeGreaterThanOrEqual(93);
	});

	test.each(idsIn('texts'))('take post %s for a review of an event', (id) => {
		expect(readingOf('texts', id).isReview).toBe(true);
	});

	test.each(idsIn('negatives'))('do not take %s for one', (id) => {
		expect(readingOf('negatives', id).isReview).toBe(false);
	});
});
