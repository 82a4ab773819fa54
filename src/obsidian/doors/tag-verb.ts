import { parseYaml } from 'obsidian';
import type { TFile } from 'obsidian';

import { composeMentionEdits } from '../../core/compose/mention-edits';
import { keyOfLink } from '../../core/model/name-link';
import type { Refusal, TextOrRefusal } from '../../core/model/refusal';
import { applyEdits } from '../../core/text/apply-edits';
import { reasonOf } from '../notify';
import { changeNotes } from '../vault/change-notes';

import { noteAt } from './note-at';
import { personCalled } from './person-called';
import { FORMAT } from './verb';
import type { Verb } from './verb';

/** Links the sure mentions of a speaker, in one note or in all, and tags the notes with them. */
export const tagVerb: Verb = {
	name: 'tag',
	flags: { speaker: '<name>', path: '<path>', 'dry-run': null, ...FORMAT },
	required: 'speaker',
	answer: async (bench, { speaker = '', path, 'dry-run': dryRun }) => {
		const { app, gate, journal, strings } = bench;
		const { scan, person } = personCalled(bench, speaker);
		const keys = new Set([keyOfLink(person.link)]);
		const files = path === undefined ? {} : { files: [noteAt(bench, path)] };
		const notes = (await scan.find({ keys, ...files })).map(({ file }) => file);
		const counts = new Map<string, number>();
		const change = (file: TFile, text: string): TextOrRefusal => {
			const sure = scan.findIn(file, text, keys).filter(({ confidence }) => confidence === 'ticked');
			const chosen = sure.map((mention) => ({ ...mention, speaker: person.link }));
			const { edits, refusal } = composeMentionEdits(text, chosen, { hasLinks: true, hasTags: true }, parseYaml);
			if (refusal) return { text: null, refusal };
			counts.set(file.path, sure.length);
			return { text: applyEdits(text, edits), refusal: null };
		};
		const isDryRun = dryRun !== undefined && dryRun !== 'false';
		const refused: { file: TFile; reason: Refusal | Error }[] = [];
		let [changed, undo]: [readonly TFile[], string | null] = [[], null];
		if (isDryRun) {
			for (const file of notes) {
				const { refusal } = change(file, await app.vault.read(file));
				if (refusal) refused.push({ file, reason: refusal });
			}
			changed = notes.filter((file) => (counts.get(file.path) ?? 0) > 0);
		} else {
			const what = strings.command.findMentions;
			const done = await changeNotes(notes, change, { gate, journal, what });
			({ changed, undo } = done);
			for (const { file, refusal } of done.refused) refused.push({ file, reason: refusal });
			const [first] = done.left;
			if (done.failure && first) refused.push({ file: first, reason: done.failure });
		}
		const reasons = refused.map(({ file, reason }) => ({
			path: file.path,
			reason: reasonOf(strings, file.path, reason),
		}));
		if (changed.length === 0 && reasons.length > 0) throw new Error(reasons.map(({ reason }) => reason).join('\n'));
		const counted = changed.map((file) => ({ path: file.path, count: counts.get(file.path) ?? 0 }));
		const lines = [
			...counted.map(({ path: note, count }) => strings.mentions.times(note, count)),
			...reasons.map(({ reason }) => `${strings.cli.result.refused} · ${reason}`),
		];
		return {
			json: { changed: counted, undo, ...(reasons.length > 0 && { refused: reasons }) },
			text: lines.length > 0 ? lines.join('\n') : strings.mentions.nothingSure(person.link.name),
		};
	},
};
