import type { Command, FuzzyMatch, TFile } from 'obsidian';
import type { HostApp } from '../host-app';
import { FuzzySuggestModal } from '../ui/suggest-modal';
import type { Words } from './words';

/** Finds a command by its name and runs it. */
export class CommandPalette extends FuzzySuggestModal<Command> {
	constructor(app: HostApp, words: Words) {
		super(app);
		this.setPlaceholder(words.typeCommand);
	}

	getItems(): Command[] {
		return this.app.commands.listCommands().sort((a, b) => (a.name < b.name ? -1 : 1));
	}

	getItemText(command: Command): string {
		return command.name;
	}

	override renderSuggestion(found: FuzzyMatch<Command>, el: HTMLElement): void {
		el.addClass('mod-complex');
		super.renderSuggestion(
			found,
			el.createDiv({ cls: 'suggestion-content' }).createDiv({ cls: 'suggestion-title' }),
		);
	}

	onChooseItem(command: Command): void {
		this.app.commands.executeCommandById(command.id);
	}
}

/** Finds a note by its path and opens it. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
	constructor(app: HostApp, words: Words) {
		super(app);
		this.setPlaceholder(words.typeNote);
	}

	getItems(): TFile[] {
		return this.app.vault.getMarkdownFiles();
	}

	getItemText(file: TFile): string {
		return file.path.replace(/\.md$/, '');
	}

	onChooseItem(file: TFile): void {
		void this.app.workspace.getLeaf(false).openFile(file);
	}
}
