import type { EditorPosition, EditorSuggestContext, EditorSuggestTriggerInfo, Instruction, TFile } from 'obsidian';
import type { HostApp } from '../host-app';
import { drawInstructions } from '../ui/draw-instructions';
import { PopoverSuggest } from '../ui/popover-suggest';
import type { Editor } from './editor';

/** Suggestions at the cursor while a person types into a note. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
	context: EditorSuggestContext | null = null;
	limit = 100;

	constructor(app: HostApp) {
		super(app);
	}

	setInstructions(instructions: Instruction[]): void {
		drawInstructions(this.suggestEl, instructions);
	}

	/** Looks whether it is its turn; opens, follows or closes accordingly. True when it took the turn. */
	trigger(editor: Editor, file: TFile): boolean {
		const found = editor.somethingSelected() ? null : this.onTrigger(editor.getCursor(), editor, file);
		if (!found) {
			this.close();
			return false;
		}
		const context = { ...found, editor, file };
		this.context = context;
		const answer = this.getSuggestions(context);
		if (Array.isArray(answer)) return this.#show(answer, context);
		void answer.then((values) => {
			if (this.context === context) this.#show(values, context);
		});
		return true;
	}

	override close(): void {
		super.close();
		this.context = null;
	}

	#show(values: readonly T[], context: EditorSuggestContext & { editor: Editor }): boolean {
		if (values.length === 0) {
			this.close();
			return false;
		}
		this.suggestions.setSuggestions(values.slice(0, this.limit));
		this.open();
		const { cm } = context.editor;
		// Where the text stands is known only after CodeMirror has measured it.
		cm.requestMeasure({
			key: this,
			read: () => cm.coordsAtPos(context.editor.posToOffset(context.start)),
			write: (box) => {
				if (box && this.isOpen) this.reposition(box);
			},
		});
		return true;
	}

	abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null;
	abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;
}

/** All suggesters of the app; at most one is open. */
export class EditorSuggests {
	readonly suggests: EditorSuggest<unknown>[] = [];

	addSuggest(suggest: EditorSuggest<unknown>): void {
		this.suggests.push(suggest);
	}

	removeSuggest(suggest: EditorSuggest<unknown>): void {
		suggest.close();
		this.suggests.remove(suggest);
	}

	/** A person typed: the first suggester that answers gets the turn. */
	trigger(editor: Editor, file: TFile): void {
		const taker = this.suggests.find((suggest) => suggest.trigger(editor, file));
		for (const suggest of this.suggests) if (suggest !== taker) suggest.close();
	}

	/** The cursor moved without typing: what is open follows or closes, nothing opens. */
	follow(editor: Editor, file: TFile): void {
		for (const suggest of this.suggests) if (suggest.isOpen) suggest.trigger(editor, file);
	}

	close(): void {
		for (const suggest of this.suggests) suggest.close();
	}
}
