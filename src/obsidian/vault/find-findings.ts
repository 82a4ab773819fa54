import { parseYaml } from 'obsidian';
import type { App, TFile } from 'obsidian';

import { indexFindings } from '../../core/check/index-findings';
import { noteFindings } from '../../core/check/note-findings';
import { isConflictCopy } from '../../core/linked-index/conflict-copy';
import type { LinkedIndex } from '../../core/linked-index/linked-index';
import type { Finding } from '../../core/model/finding';
import { keyOfLink } from '../../core/model/name-link';
import type { NotePath } from '../../core/model/note-path';
import type { Review, Speaker } from '../../core/model/review';
import { isTemplate } from '../../core/settings/is-template';
import type { Settings } from '../../core/settings/settings';

import { TimeSlice } from './time-slice';

/** What is looked through. */
export interface CheckedVault {
	readonly app: App;
	/** Complete: what is missing in it is missing in the vault. */
	readonly index: LinkedIndex;
	readonly settings: Settings;
}

/** Who hears of a check, and how it is stopped. */
export interface CheckWish {
	/** Hears how many notes of how many are done. */
	readonly onProgress: (done: number, total: number) => void;
	/** Stops between two notes; what was found until then is the answer. */
	readonly signal: AbortSignal;
}

/** What was found in the text of a note, and of which text, reading and settings that was. */
interface Looked {
	readonly path: string;
	readonly mtime: number;
	readonly size: number;
	readonly review: Review | null;
	readonly settings: Settings;
	readonly findings: readonly Finding[];
}

/** A note is looked at again when it has changed: most of a check that follows another one is known. */
const looked = new WeakMap<TFile, Looked>();

/** All that can be mended in the notes, by path and line. Writes nothing; the app gets its turn in between. */
export async function findFindings(
	vault: CheckedVault,
	{ onProgress, signal }: CheckWish,
): Promise<readonly Finding[]> {
	const { app, index } = vault;
	const findings: Finding[] = [];
	const slice = new TimeSlice();
	const files = app.vault.getMarkdownFiles();
	for (const [done, file] of files.entries()) {
		await slice.breathe();
		if (signal.aborted) break;
		findings.push(...(await findingsIn(file, vault)));
		onProgress(done + 1, files.length);
	}
	const facts = {
		paths: new Set(files.map(({ path }) => path)),
		isLost: (path: NotePath, speaker: Speaker) => isLost(app, path, speaker),
	};
	if (!signal.aborted) {
		for (const finding of indexFindings(index, facts)) {
			if (finding) findings.push(finding);
			else await slice.breathe();
			if (signal.aborted) break;
		}
	}
	return findings.sort((a, b) => (a.path === b.path ? (a.line ?? 0) - (b.line ?? 0) : a.path < b.path ? -1 : 1));
}

async function findingsIn(file: TFile, { app, index, settings }: CheckedVault): Promise<readonly Finding[]> {
	const path = file.path as NotePath;
	const { mtime, size } = file.stat;
	const reading = index.get(path);
	const review = reading?.kind === 'review' ? reading : null;
	const known = looked.get(file);
	if (
		known?.path === path &&
		known.mtime === mtime &&
		known.size === size &&
		known.settings === settings &&
		known.review === review
	)
		return known.findings;
	// A copy is compared with its note by hand, and a template is no note of what it is a template for.
	const isLeft = isConflictCopy(path) || isTemplate(path, settings);
	// A note that went away in the meantime has nothing to mend.
	const text = isLeft ? null : await app.vault.cachedRead(file).catch(() => null);
	const findings = text === null ? [] : noteFindings({ path, text, review }, settings, parseYaml);
	// Two changes within one moment can leave the same time and size behind.
	if (Date.now() - mtime > 1000) looked.set(file, { path, mtime, size, review, settings, findings });
	return findings;
}

function isLost({ metadataCache }: App, path: NotePath, speaker: Speaker): boolean {
	const links = Object.keys(metadataCache.unresolvedLinks[path] ?? {});
	return links.some((link) => keyOfLink({ name: link, target: link }) === keyOfLink(speaker));
}
