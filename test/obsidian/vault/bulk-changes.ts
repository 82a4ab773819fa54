import type { App, TFile } from 'obsidian';

import { composeMentionEdits } from '../../../src/core/compose/mention-edits';
import { mergeNotes } from '../../../src/core/compose/merge-notes';
import { renameInNote } from '../../../src/core/compose/rename-in-note';
import { renameOwnNote } from '../../../src/core/compose/rename-own-note';
import type { TextOrRefusal } from '../../../src/core/model/refusal';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { changeNotes } from '../../../src/obsidian/vault/change-notes';
import { runPlan } from '../../../src/obsidian/vault/rename-notes';
import type { PlanResult } from '../../../src/obsidian/vault/rename-notes';
import type { UndoJournal } from '../../../src/obsidian/vault/undo-journal';
import { WriteGate } from '../../../src/obsidian/vault/write-gate';
import { parseYaml } from '../../host/yaml';

/** A change to many notes of a vault, as a person may ask for it. */
export interface BulkChange {
	/** Texts by path, before. */
	readonly before: Readonly<Record<string, string>>;
	/** The notes whose texts change, in the order in which that happens. */
	readonly paths: readonly string[];
	/** What the text of one of these notes becomes. */
	readonly changed: (path: string, text: string) => string;
	/** What is renamed and removed behind the texts; null where nothing is. */
	readonly names: { readonly from: string; readonly to: string; readonly removed: string } | null;
	readonly run: (app: App, journal: UndoJournal, signal?: AbortSignal) => Promise<Partial<PlanResult>>;
}

/** What careless hands lose first, in turns. */
const ODD = [
	'\uFEFF---\r\na: b # why\r\n---\r\n',
	'tab\t  \n',
	'각 '.normalize('NFD'),
	'no end ',
	'\uFFFD💡\n',
	'\r\n\r\n',
	'',
];

const NAME = '여환성';
const WHO = { name: NAME, target: NAME };

const pathOf = (i: number): string => `Notes/${String(i).padStart(3, '0')}.md`;
const oddText = (i: number, words: string): string =>
	`${ODD[i % ODD.length] ?? ''}${words} ${i}${ODD[(i + 3) % ODD.length] ?? ''}`;
const manyNotes = (count: number, words: string): Record<string, string> =>
	Object.fromEntries(Array.from({ length: count }, (_, i) => [pathOf(i), oddText(i, words)]));

/** Links and tags a mention in each of many notes. */
export function bulkTag(count: number): BulkChange {
	const before = manyNotes(count, `note by ${NAME} 님,`);
	const paths = Object.keys(before);
	const tag = remembered((text) => {
		const from = text.indexOf(NAME);
		const mention = { from, to: from + NAME.length, text: NAME, line: 0, speaker: WHO };
		const composed = composeMentionEdits(text, [mention], { hasLinks: true, hasTags: true }, parseYaml);
		return composed.refusal ? { text: null, refusal: composed.refusal } : whole(applyEdits(text, composed.edits));
	});
	return {
		...{ before, paths, names: null },
		changed: (_, text) => tag(text).text ?? '',
		run: (app, journal, signal) =>
			changeNotes(filesOf(app, paths), (_, text) => tag(text), wishOf(app, journal, signal)),
	};
}

const [FROM, TO, REMOVED] = ['People/Ada Lee.md', 'Speakers/Ada Lovelace.md', 'People/에이다.md'];
const OWN = '---\ntags: [speaker] # kept\n---\n';

/** Renames the note of a speaker that many notes link to, and merges another one into it. */
export function renameAndMerge(count: number): BulkChange {
	const notes = manyNotes(count, 'note by [[Ada Lee]] and [[에이다|her]],');
	const before = { ...notes, [FROM]: OWN, [REMOVED]: `${OWN}Also called 에이다.\r\n` };
	const paths = [...Object.keys(notes), FROM];
	const rename = remembered((text) => {
		if (text !== OWN) return renamed(renamed(whole(text), 'Ada Lee'), '에이다');
		const own = renameOwnNote(text, { from: 'Ada Lee', to: 'Ada Lovelace' }, DEFAULT_SETTINGS, parseYaml);
		const other = { name: '에이다', text: before[REMOVED] ?? '' };
		return own.refusal
			? own
			: mergeNotes({ name: 'Ada Lovelace', text: own.text }, other, DEFAULT_SETTINGS, parseYaml);
	});
	return {
		...{ before, paths, names: { from: FROM, to: TO, removed: REMOVED } },
		changed: (_, text) => rename(text).text ?? '',
		run: (app, journal, signal) => {
			const [own, ...others] = filesOf(app, [FROM, REMOVED, ...Object.keys(notes)]);
			const [removed, ...texts] = others;
			if (!own || !removed) throw new Error('There is nobody to rename.');
			const plan = {
				texts: [...texts, own],
				rename: { file: own, to: TO },
				remove: removed,
				removedText: before[REMOVED] ?? '',
			};
			const change = (_: TFile, text: string) => rename(text);
			return runPlan({ ...plan, change }, { ...wishOf(app, journal, signal), app });
		},
	};
}

function renamed({ text, refusal }: TextOrRefusal, from: string): TextOrRefusal {
	const isMeant = (linkpath: string) => linkpath === from;
	const wish = { kind: 'speaker', from, to: 'Ada Lovelace', toPath: null, isMeant } as const;
	return refusal ? { text, refusal } : renameInNote(text, wish, DEFAULT_SETTINGS, parseYaml);
}

const whole = (text: string): TextOrRefusal => ({ text, refusal: null });

const wishOf = (app: App, journal: UndoJournal, signal?: AbortSignal) => ({
	...{ gate: new WriteGate(app), journal, what: 'Many notes' },
	...(signal ? { signal } : {}),
});

/** The same texts come again and again, and what becomes of them is tested elsewhere. */
function remembered(change: (text: string) => TextOrRefusal): (text: string) => TextOrRefusal {
	const known = new Map<string, TextOrRefusal>();
	return (text) => {
		const result = known.get(text) ?? change(text);
		known.set(text, result);
		return result;
	};
}

function filesOf(app: App, paths: readonly string[]): TFile[] {
	return paths.map((path) => {
		const file = app.vault.getFileByPath(path);
		if (!file) throw new Error(`There is no note ${path}.`);
		return file;
	});
}
