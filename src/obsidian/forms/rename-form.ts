import { Keymap, Modal, Setting } from 'obsidian';

import type { NamedThing, RenamePlan } from '../../core/model/named-thing';
import { keyOfName } from '../../core/model/name-key';
import type { NamedKind } from '../../core/model/rename';
import { attempt } from '../notify';
import { outcomeOf, RenamePlans, whyNot } from '../rename-plans';
import type { NoteToRename, Renaming } from '../vault/find-renames';
import type { Workbench } from '../workbench';

import { FormField } from './form-field';
import { ProgressLine } from './progress-line';
import { RenamePreview } from './rename-preview';
import { RenameSelect } from './rename-select';
import { RenameSuggest } from './rename-suggest';

/** What the form begins with, and what it asks the command to do. */
export interface RenameQuestion {
	readonly kind: NamedKind;
	/** The name now, where that is known, and the path of its note. */
	readonly name: string;
	readonly path: string | null;
	/** The new name, where that is known. */
	readonly to: string;
	readonly rename: (
		plan: RenamePlan,
		renaming: Renaming,
		onProgress: (done: number, total: number) => void,
		signal: AbortSignal,
	) => Promise<void>;
}

/** Milliseconds without a key after which the vault is looked through. */
const PAUSE = 250;

const KINDS: readonly NamedKind[] = ['speaker', 'meetup', 'organization', 'topic'];

/** Asks for a name and a new one, says at once what that would be and which notes change, and does it. */
export class RenameForm extends Modal {
	readonly #plans: RenamePlans;
	readonly #fromField: FormField;
	readonly #whichFrom: RenameSelect;
	readonly #toField: FormField;
	readonly #whichInto: RenameSelect;
	readonly #outcomeEl: HTMLElement;
	readonly #line: ProgressLine;
	readonly #preview: RenamePreview;
	readonly #doEl: HTMLButtonElement;
	readonly #stopEl: HTMLButtonElement;
	#kind: NamedKind;
	#from: NamedThing | null;
	/** What was chosen out of several that have the new name. */
	#into: NamedThing | null = null;
	#ready: { readonly plan: RenamePlan; readonly renaming: Renaming } | null = null;
	#timer = 0;
	#running: AbortController | null = null;
	#isRenaming = false;

	constructor(
		private readonly bench: Workbench,
		private readonly question: RenameQuestion,
	) {
		super(bench.app);
		const { app, strings } = bench;
		const { rename } = strings;
		this.#plans = new RenamePlans(bench);
		this.#kind = question.kind;
		this.#from =
			this.#plans.things.all(question.kind).find(({ path }) => path !== null && path === question.path) ?? null;
		this.setTitle(rename.title);
		this.modalEl.addClass('meetup-rename');
		const { contentEl } = this;
		const kinds = new Setting(contentEl).setName(rename.what).setClass('meetup-form-field');
		const kindEl = kinds.controlEl.createEl('select', { cls: 'dropdown', attr: { 'aria-label': rename.what } });
		for (const kind of KINDS) kindEl.createEl('option', { text: rename.kind[kind], value: kind });
		kindEl.value = this.#kind;
		kindEl.addEventListener('change', () => this.#setKind(KINDS.find((kind) => kind === kindEl.value)));
		this.#fromField = new FormField(contentEl, { id: 'from', label: rename.from });
		this.#whichFrom = new RenameSelect(this.#fromField.inputEl, strings, (thing) => this.#setFrom(thing));
		this.#toField = new FormField(contentEl, { id: 'to', label: rename.to });
		this.#whichInto = new RenameSelect(this.#toField.inputEl, strings, (thing) => this.#setInto(thing));
		new RenameSuggest(app, this.#fromField.inputEl, strings, {
			find: (query) => this.#find(query),
			onChoose: (thing) => this.#setFrom(thing),
		});
		new RenameSuggest(app, this.#toField.inputEl, strings, {
			find: (query) => (query === '' ? [] : this.#find(query).filter((thing) => thing !== this.#from)),
			onChoose: (thing) => this.#setInto(thing),
		});
		this.#outcomeEl = contentEl.createDiv({ cls: 'meetup-rename-outcome', attr: { 'aria-live': 'polite' } });
		this.#line = new ProgressLine(contentEl, rename.title);
		this.#preview = new RenamePreview(contentEl, bench);
		const footEl = this.modalEl.createDiv({ cls: 'modal-button-container' });
		this.#doEl = footEl.createEl('button', { cls: 'mod-cta', text: rename.rename, type: 'button' });
		this.#doEl.addEventListener('click', () => this.#submit());
		this.#stopEl = footEl.createEl('button', { type: 'button' });
		this.#stopEl.addEventListener('click', () => (this.#isRenaming ? this.#running?.abort() : this.close()));
		this.#fromField.inputEl.addEventListener('input', () => this.#setFrom(null));
		this.#toField.inputEl.addEventListener('input', () => this.#setInto(null));
		// Not in the scope of the modal: an open list of suggestions would keep the keys from it.
		this.modalEl.addEventListener('keydown', (event) => this.#pressed(event));
	}

	override onOpen(): void {
		this.#fromField.inputEl.value = this.question.name;
		this.#toField.inputEl.value = this.question.to;
		this.#update();
		(this.#from ? this.#toField : this.#fromField).focus();
	}

	override close(): void {
		// A field that goes with the focus in it would leave its suggestions behind.
		this.contentEl.querySelector<HTMLElement>(':focus')?.blur();
		super.close();
	}

	override onClose(): void {
		window.clearTimeout(this.#timer);
		this.#running?.abort();
		this.contentEl.empty();
	}

	#find(query: string): readonly NamedThing[] {
		return this.#plans.things.find(this.#kind, query);
	}

	/** What has the name that is typed as the present one. */
	#sameNamed(): readonly NamedThing[] {
		const key = keyOfName(this.#fromField.value);
		return this.#plans.things.all(this.#kind).filter((thing) => thing.key === key);
	}

	#setKind(kind: NamedKind | undefined): void {
		this.#kind = kind ?? this.#kind;
		this.#setFrom(null);
	}

	#setFrom(thing: NamedThing | null): void {
		this.#from = thing;
		this.#update();
	}

	#setInto(thing: NamedThing | null): void {
		this.#into = thing;
		this.#update();
	}

	/** Says what it would be, and looks for the notes once the typing has stopped. */
	#update(): void {
		window.clearTimeout(this.#timer);
		this.#running?.abort();
		this.#ready = null;
		this.#preview.clear();
		const { rename, work } = this.bench.strings;
		const same = this.#sameNamed();
		if (!this.#from && same.length === 1) this.#from = same[0] ?? null;
		this.#whichFrom.show(same.length > 1 ? same : [], this.#from, rename.chooseFrom(this.#fromField.value));
		const plan = this.#planned(same);
		this.#stopEl.setText(work.cancel);
		this.#doEl.setText(plan?.into ? rename.merge : rename.rename);
		this.#doEl.disabled = true;
		this.#line.say('');
		this.#outcomeEl.empty();
		if (!plan) return;
		for (const text of outcomeOf(this.bench.strings, plan)) this.#outcomeEl.createDiv({ text });
		this.#timer = window.setTimeout(() => void attempt(this.bench.strings, () => this.#look(plan)), PAUSE);
	}

	/** The plan as the fields stand; what keeps it from being one is said where it is. */
	#planned(same: readonly NamedThing[]): RenamePlan | null {
		const { strings } = this.bench;
		const { rename } = strings;
		const [typed, name] = [this.#fromField.value, this.#toField.value];
		const isUnknown = typed !== '' && same.length === 0;
		this.#fromField.showError(isUnknown ? rename.unknown(rename.kind[this.#kind], typed) : null);
		this.#toField.showError(null);
		this.#whichInto.show([], null, '');
		if (!this.#from || name === '') return null;
		const { plan, choices, refusal } = this.#plans.plan(this.#from, name, this.#into?.path ?? null);
		const first =
			plan?.isRespelling || keyOfName(name) === this.#from.key ? rename.noneOfThem : rename.choose(name);
		this.#whichInto.show(choices, plan?.into ?? null, first);
		if (refusal) this.#toField.showError(whyNot(strings, refusal));
		return plan;
	}

	async #look(plan: RenamePlan): Promise<void> {
		const { work } = this.bench.strings;
		const renaming = this.#plans.renaming(plan);
		const running = new AbortController();
		this.#running = running;
		const { signal } = running;
		const notes = await renaming.find({ signal, onProgress: this.#progress(work.looking) });
		if (signal.aborted) return;
		this.#show(notes, plan, renaming);
	}

	#show(notes: readonly NoteToRename[], plan: RenamePlan, renaming: Renaming): void {
		const changed = notes.filter(({ refusal }) => refusal === null);
		const places = changed.reduce((sum, { count }) => sum + count, 0);
		this.#line.say(this.bench.strings.rename.found(places, changed.length));
		this.#preview.draw(notes, renaming, plan.into?.path ? plan.from.path : null);
		const isMoving = plan.from.path !== null && plan.newPath !== plan.from.path;
		this.#doEl.disabled = changed.length === 0 && !isMoving;
		if (!this.#doEl.disabled) this.#ready = { plan, renaming };
	}

	#submit(): void {
		if (!this.#ready || this.#isRenaming) return;
		const { plan, renaming } = this.#ready;
		const { work } = this.bench.strings;
		this.#isRenaming = true;
		this.#running = new AbortController();
		this.#doEl.disabled = true;
		this.#stopEl.setText(work.stop);
		this.#preview.clear();
		for (const el of this.contentEl.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'))
			el.disabled = true;
		this.#stopEl.focus();
		const { signal } = this.#running;
		const act = () => this.question.rename(plan, renaming, this.#progress(work.changing), signal);
		void attempt(this.bench.strings, act).then(() => this.close());
	}

	/** Shows how far something long is. */
	#progress(say: (done: number, total: number) => string): (done: number, total: number) => void {
		return (done, total) => this.#line.show(say(done, total), done, total);
	}

	/** Mod+Enter does it. */
	#pressed(event: KeyboardEvent): void {
		if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
		if (!Keymap.isModifier(event, 'Mod')) return;
		event.preventDefault();
		this.#submit();
	}
}
