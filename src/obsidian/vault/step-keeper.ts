import { Component, parseYaml } from 'obsidian';
import type { App, Editor, TAbstractFile, TFile } from 'obsidian';

import { heardIn, NOTHING_HEARD, stillHeld } from '../../core/compose/heard-names';
import type { Heard } from '../../core/compose/heard-names';
import { NOTHING_NAMED, reviewInStep } from '../../core/compose/review-in-step';
import type { NamedInBody } from '../../core/compose/review-in-step';
import { isTemplate } from '../../core/settings/is-template';
import type { Settings } from '../../core/settings/settings';

import { rewriteKept } from './change-notes';
import { isShown } from './disk-text';
import type { UndoJournal } from './undo-journal';
import type { RewriteResult, WriteGate } from './write-gate';

/** Milliseconds after which a note that was left has been saved, and whoever only passed by is back. */
const SETTLED = 200;

/** A note that a person is in. */
interface NoteInUse {
	readonly file: TFile;
	heard: Heard;
	/** Whether it was edited here. What only sync has changed is in step with where it came from. */
	isEdited: boolean;
}

/** What notes are brought in step with; the settings are as they are now. */
interface StepTools {
	readonly app: App;
	readonly gate: WriteGate;
	readonly journal: UndoJournal;
	readonly settings: Settings;
}

/** What became of a note, and its text before and after. */
interface Step {
	readonly result: RewriteResult;
	readonly before: string;
	readonly after: string;
}

/**
 * Brings a review in step with its talks when the person leaves it for another note: never while it is the one they
 * write in, also not when another app or a sidebar has the focus. Of notes that were left it remembers whom their
 * bodies named and their properties hold, so that those can still go: as long as the app runs.
 */
export class StepKeeper extends Component {
	readonly #notes = new Map<TAbstractFile, NoteInUse>();
	readonly #left = new WeakMap<TAbstractFile, NamedInBody>();
	#timer = 0;

	/**
	 * @param what is done, for the person who may undo it
	 * @param report hears of notes that could not be read or written, and why
	 */
	constructor(
		private readonly tools: StepTools,
		private readonly what: string,
		private readonly report: (file: TFile, error: unknown) => void,
	) {
		super();
	}

	override onload(): void {
		const { metadataCache, vault, workspace } = this.tools.app;
		const look = () => this.#look();
		this.registerEvent(workspace.on('file-open', look));
		this.registerEvent(workspace.on('active-leaf-change', look));
		this.registerEvent(workspace.on('layout-change', look));
		this.registerEvent(
			workspace.on('editor-change', (editor, { file }) => {
				if (file) void this.#edited(file, editor);
			}),
		);
		this.registerEvent(metadataCache.on('changed', (file, text) => this.#hear(file, text)));
		this.registerEvent(vault.on('delete', (file) => this.#notes.delete(file)));
		this.register(() => window.clearTimeout(this.#timer));
		workspace.onLayoutReady(look);
	}

	/** Brings a note in step now, whatever the settings say. */
	async bringInStep(file: TFile): Promise<Step> {
		const note = this.#notes.get(file);
		const heard = note?.heard ?? NOTHING_HEARD;
		const step = await this.#bring(file, heard.named);
		if (note) note.heard = this.#afterStep(file, heard, step);
		return step;
	}

	async #bring(file: TFile, named: NamedInBody): Promise<Step> {
		let [before, after] = ['', ''];
		const { gate, journal } = this.tools;
		const making = journal.begin(this.what, true);
		try {
			const result = await rewriteKept(gate, making, file, (text) => {
				const step = reviewInStep(text, file.path, named, this.tools.settings, parseYaml);
				[before, after] = [text, step.text ?? text];
				return step;
			});
			return { result, before, after };
		} finally {
			making.end();
		}
	}

	#afterStep(file: TFile, heard: Heard, { result, before, after }: Step): Heard {
		if (typeof result !== 'string') return heard;
		const settings = this.tools.settings;
		return stillHeld(heardIn(heard, before, file.path, settings, parseYaml), after, settings, parseYaml);
	}

	#look(): void {
		const file = this.tools.app.workspace.getActiveFile();
		if (file?.extension === 'md' && !this.#notes.has(file)) void this.#enter(file);
		window.clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => void this.#leave(), SETTLED);
	}

	async #enter(file: TFile): Promise<void> {
		const named = this.#left.get(file) ?? NOTHING_NAMED;
		this.#notes.set(file, { file, heard: { ...NOTHING_HEARD, named }, isEdited: false });
		try {
			this.#hear(file, await this.tools.app.vault.cachedRead(file));
		} catch (error) {
			this.report(file, error);
		}
	}

	#hear(file: TFile, text: string): void {
		const note = this.#notes.get(file);
		if (note) note.heard = heardIn(note.heard, text, file.path, this.tools.settings, parseYaml);
	}

	async #edited(file: TFile, editor: Editor): Promise<void> {
		const note = this.#notes.get(file);
		if (!note || note.isEdited) return;
		// What comes from the disk into the editor is no edit of the person's.
		const shown = editor.getValue();
		if (!isShown(await this.tools.app.vault.cachedRead(file), shown)) note.isEdited = true;
	}

	async #leave(): Promise<void> {
		const active = this.tools.app.workspace.getActiveFile();
		for (const { file, isEdited, heard } of [...this.#notes.values()]) {
			// Forgotten first: whoever comes back meanwhile is in the note anew.
			if (file === active || !this.#notes.delete(file)) continue;
			try {
				const settings = this.tools.settings;
				if (!isEdited || !settings.keepInStep || isTemplate(file.path, settings)) continue;
				this.#left.set(file, heard.named);
				const step = await this.#bring(file, heard.named);
				this.#left.set(file, this.#afterStep(file, heard, step).named);
			} catch (error) {
				this.report(file, error);
			}
		}
	}
}
