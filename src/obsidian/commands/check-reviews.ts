import { Notice, parseYaml } from 'obsidian';
import type { Command, TFile } from 'obsidian';

import { SpeakerChoices, isNamed, newChoice } from '../../core/browse/speaker-choices';
import { fixText } from '../../core/check/fix-text';
import type { Finding, FindingCode } from '../../core/model/finding';
import type { TextOrRefusal } from '../../core/model/refusal';
import { openCheckView } from '../check-view';
import type { Mending } from '../check-view';
import { FixForm } from '../forms/fix-form';
import type { FixedNote } from '../forms/fix-form';
import { attempt } from '../notify';
import { createSpeakerNote } from '../speaker-note';
import { changeNotes } from '../vault/change-notes';
import { NOTE_CHANGED } from '../vault/disk-text';
import type { Workbench } from '../workbench';

import { offerUndo, UNDO_TIME } from './offer-undo';
import { askToRename } from './rename-names';
import { tellChanges } from './tell-changes';

/** Shows what may need mending in the notes. */
export function checkReviewsCommand(bench: Workbench): Command {
	return {
		id: 'check-reviews',
		name: bench.strings.command.checkReviews,
		icon: 'clipboard-check',
		callback: () => showCheck(bench),
	};
}

/** Shows the pane of the check. */
export function showCheck({ app, strings }: Workbench): void {
	void attempt(strings, async () => {
		await openCheckView(app);
	});
}

/** What the pane of the check offers to do. */
export function mendingOf(bench: Workbench): Mending {
	return {
		edit: (findings, onClose) => askToFix(bench, findings, onClose),
		createSpeaker: (finding, name) => void attempt(bench.strings, () => createSpeaker(bench, finding, name)),
		merge: ({ named, from, to }) =>
			void attempt(bench.strings, () => askToRename(bench, { kind: named, from, to })),
	};
}

/** Shows what mending findings of one kind changes, and mends them as one change that can be undone. */
function askToFix(bench: Workbench, findings: readonly Finding[], onClose: () => void): void {
	const { app, gate, journal, strings } = bench;
	const [first] = findings;
	if (!first) return;
	const what = whatOf(bench, first.code);
	const paths = [...new Set(findings.map(({ path }) => path))];
	new FixForm(bench, {
		title: strings.checkPane.kind[first.code].title,
		files: paths.flatMap((path) => app.vault.getFileByPath(path) ?? []),
		look: async (file) => {
			let before = '';
			// The text that the gate would change: that of the editor where the note is open.
			await gate.rewrite(file, (text) => ({ text: (before = text), refusal: null }));
			return { before, wished: mended(file, before) };
		},
		fix: async (notes, onProgress, signal) => {
			const wished = new Map(notes.map((note): [TFile, FixedNote] => [note.file, note]));
			const changes = await changeNotes(
				notes.map(({ file }) => file),
				// What the person saw is what is written, or nothing.
				(file, text) => {
					const note = wished.get(file);
					return note?.before === text
						? { text: note.after, refusal: null }
						: { text: null, refusal: NOTE_CHANGED };
				},
				{ gate, journal, what, onProgress, signal },
			);
			tellChanges(bench, strings.checkPane.fixed(changes.changed.length, changes.left.length), changes);
		},
		onClose,
	}).open();

	function mended({ path }: TFile, text: string): TextOrRefusal {
		let now: TextOrRefusal = { text, refusal: null };
		for (const finding of findings)
			if (finding.path === path && now.text !== null) now = fixText(finding, now.text, bench.settings, parseYaml);
		return now;
	}
}

/** What is done, for the person who may undo it. */
const whatOf = ({ strings }: Workbench, code: FindingCode): string =>
	`${strings.command.checkReviews}: ${strings.checkPane.kind[code].title}`;

async function createSpeaker(bench: Workbench, { code, path }: Finding, name: string): Promise<void> {
	const { app, index, journal, strings, watcher } = bench;
	await watcher.whenComplete();
	const choice = new SpeakerChoices(index).find(name).find((one) => isNamed(one, name)) ?? newChoice(name);
	// Somebody may have made it in the meantime.
	if (app.metadataCache.getFirstLinkpathDest(choice.target, path)) return;
	const making = journal.begin(whatOf(bench, code));
	try {
		const { basename } = await createSpeakerNote(bench, choice, making);
		offerUndo(bench, new Notice(strings.notice.created(basename), UNDO_TIME), making.id);
	} finally {
		making.end();
	}
}
