import { Notice, parseYaml } from 'obsidian';
import type { Command, TFile } from 'obsidian';

import { composeMentionEdits } from '../../core/compose/mention-edits';
import type { MentionWish } from '../../core/compose/mention-edits';
import { placeAgain } from '../../core/compose/place-again';
import { keyOfName } from '../../core/model/name-key';
import type { NameKey } from '../../core/model/name-key';
import { keyOfLink, noteNameOf } from '../../core/model/name-link';
import type { TextOrRefusal } from '../../core/model/refusal';
import type { UnlinkedMention } from '../../core/model/unlinked-mention';
import { applyEdits } from '../../core/text/apply-edits';
import type { MentionRows } from '../forms/mention-rows';
import { MentionsForm } from '../forms/mentions-form';
import { SpeakersPicker } from '../forms/speakers-picker';
import { attempt } from '../notify';
import { openPlace } from '../open-place';
import { changeNotes } from '../vault/change-notes';
import { NOTE_CHANGED } from '../vault/disk-text';
import type { MentionScan } from '../vault/mention-search';
import type { Workbench } from '../workbench';

import { speakersAtCursor } from './speakers-at-cursor';
import { tellChanges } from './tell-changes';

/** Looks for mentions of speakers in all notes, shows them, and links or tags those that the person ticks. */
export function findMentionsCommand(bench: Workbench): Command {
	return {
		id: 'find-mentions',
		name: bench.strings.command.findMentions,
		icon: 'scan-search',
		callback: () => new SpeakersPicker(bench, speakersAtCursor(bench), (keys) => openForm(bench, keys)).open(),
	};
}

/** Looks for mentions of one speaker. */
export function findMentionsOf(bench: Workbench, speaker: string): void {
	openForm(bench, new Set([keyOfName(speaker)]));
}

function openForm(bench: Workbench, keys: ReadonlySet<NameKey> | null): void {
	const { app, index, mentions, strings, watcher } = bench;
	let scan = mentions.scan(index, bench.settings);
	new MentionsForm(bench, {
		names: keys && namesOf(bench, scan, keys),
		search: async (onProgress, signal) => {
			onProgress(0, app.vault.getMarkdownFiles().length);
			await watcher.whenComplete();
			scan = mentions.scan(index, bench.settings);
			return scan.find({ keys, onProgress, signal });
		},
		look: (file) => scan.read(file, keys),
		open: (file, mention, back) => void attempt(strings, () => openAt(bench, file, mention, back)),
		change: (notes, wish, onProgress, signal) => change(bench, notes, wish, onProgress, signal),
	}).open();
}

function namesOf({ strings }: Workbench, { people }: MentionScan, keys: ReadonlySet<NameKey>): string {
	const chosen = people.filter(({ link }) => keys.has(keyOfLink(link)));
	const [first = '', ...more] = chosen.map(({ link }) => noteNameOf(link));
	return more.length === 0 ? first : strings.mentions.and(first, more.length);
}

/** Shows a mention in a new tab; a notice leads back to the list, which keeps what is ticked. */
async function openAt(
	{ app, strings }: Workbench,
	file: TFile,
	{ line }: UnlinkedMention,
	back: () => void,
): Promise<void> {
	await openPlace(app, { path: file.path, line }, 'tab');
	const notice = new Notice('', 0);
	const buttonEl = notice.messageEl.createEl('button', { cls: 'meetup-adopt-undo', text: strings.mentions.back });
	buttonEl.addEventListener('click', back);
}

async function change(
	bench: Workbench,
	notes: readonly MentionRows[],
	wish: MentionWish,
	onProgress: (done: number) => void,
	signal: AbortSignal,
): Promise<void> {
	const { gate, index, journal, mentions, settings, strings } = bench;
	// Time may have passed since the search, and with it somebody may have got another note.
	const scan = mentions.scan(index, settings);
	const links = new Map(scan.people.map(({ link }) => [keyOfLink(link), link]));
	const plans = new Map(notes.map(({ file, chosen, seen }) => [file, { chosen, seen }]));
	const changed = (file: TFile, text: string): TextOrRefusal => {
		const { chosen, seen } = plans.get(file) ?? {};
		if (!chosen || !seen) return { text, refusal: null };
		const meant = chosen.flatMap(({ mention, speaker }) => {
			const link = links.get(keyOfLink(speaker));
			return link ? [{ mention, speaker: link }] : [];
		});
		if (meant.length < chosen.length) return { text: null, refusal: NOTE_CHANGED };
		const { placed, lost } = placeAgain(meant, seen, text, () => scan.findIn(file, text, null));
		if (lost) return { text: null, refusal: { code: 'note-changed', line: lost.line, detail: lost.text } };
		const { edits, refusal } = composeMentionEdits(text, placed, wish, parseYaml);
		return refusal ? { text: null, refusal } : { text: applyEdits(text, edits), refusal: null };
	};
	const what = strings.command.findMentions;
	const files = [...plans.keys()];
	const changes = await changeNotes(files, changed, { gate, journal, what, onProgress, signal });
	const count = changes.changed.reduce((sum, file) => sum + (plans.get(file)?.chosen.length ?? 0), 0);
	const { hasLinks, hasTags } = wish;
	const { length } = changes.changed;
	tellChanges(bench, strings.mentions.done(count, length, changes.left.length, hasLinks, hasTags), changes);
}
