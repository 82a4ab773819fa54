import type { TFile } from 'obsidian';

import type { NotePath } from '../../core/model/note-path';
import type { TextOrRefusal } from '../../core/model/refusal';
import { applyEdits } from '../../core/text/apply-edits';
import { changedLines } from '../../core/text/changed-lines';
import { sentenceOf } from '../notify';
import { adoptionOf } from '../vault/adoption-of';
import { changeNotes } from '../vault/change-notes';

import { noteAt } from './note-at';
import { readingJson } from './reading-json';
import { FORMAT } from './verb';
import type { Verb } from './verb';

/** Makes a note that reads like a review one, by additions alone. */
export const adoptVerb: Verb = {
	name: 'adopt',
	flags: { path: '<path>', 'dry-run': null, ...FORMAT },
	required: 'path',
	answer: async (bench, { path = '', 'dry-run': dryRun }) => {
		const { app, gate, journal, settings, strings } = bench;
		const file = noteAt(bench, path);
		const notePath = file.path as NotePath;
		const isDryRun = dryRun !== undefined && dryRun !== 'false';
		let text = await app.vault.read(file);
		let undo: string | null = null;
		let { reading, adoption } = adoptionOf(notePath, text, settings);
		if (!reading.isReview) throw new Error(strings.cli.notAdopted(file.path));
		if (!isDryRun && adoption.refusal === null && adoption.edits.length > 0) {
			const change = (_: TFile, now: string): TextOrRefusal => {
				text = now;
				({ reading, adoption } = adoptionOf(notePath, now, settings));
				return adoption.refusal !== null
					? { text: null, refusal: adoption.refusal }
					: { text: applyEdits(now, adoption.edits), refusal: null };
			};
			const what = strings.command.adoptNote;
			const { refused, failure, ...changes } = await changeNotes([file], change, { gate, journal, what });
			const reason = refused[0]?.refusal ?? failure;
			if (reason instanceof Error) throw reason;
			if (reason) throw new Error(sentenceOf(strings, file.path, reason));
			undo = changes.undo;
		}
		if (adoption.refusal !== null) throw new Error(sentenceOf(strings, file.path, adoption.refusal));
		const edits = changedLines(text, adoption.edits).map(({ line, ...edit }) => ({ line: line + 1, ...edit }));
		const changed = edits.length > 0;
		const head = changed ? strings.cli.adopted(file.path, edits.length) : strings.cli.nothingToAdopt(file.path);
		const lines = edits.map(({ line, after }) => `  ${strings.cli.line(line)} · ${after}`);
		const left = adoption.left.map(({ property, reason, instead }) => ({
			property,
			reason: strings.adopt.left[reason](property, instead),
		}));
		return {
			json: {
				path: file.path,
				changed,
				edits,
				left,
				reading: readingJson(reading),
				...(undo !== null && { undo }),
			},
			text: [head, ...lines, ...left.map(({ reason }) => `  ${reason}`)].join('\n'),
		};
	},
};
