import {
	ConfirmationModal,
	EditorSuggest,
	FuzzySuggestModal,
	ItemView,
	Menu,
	Modal,
	Notice,
	Plugin,
	PluginSettingTab,
	Setting,
	getLanguage,
	setIcon,
} from 'obsidian';
import type { App, Editor, EditorPosition, EditorSuggestContext, SettingDefinitionItem } from 'obsidian';

const people = ['홍길동', '김하늘', 'Ada Lovelace'];

/** A plugin that does a little of everything that the host has to be able to do; the host's own tests run on it. */
export default class SamplePlugin extends Plugin {
	override settings: Record<string, unknown> = {};

	override async onload(): Promise<void> {
		this.settings = { ...((await this.loadData()) as Record<string, unknown> | null) };
		this.registerView('sample-view', (leaf) => new SampleView(leaf));
		this.registerEditorSuggest(new PersonSuggest(this.app));
		this.addSettingTab(new SampleTab(this.app, this));
		this.addCommand({ id: 'form', name: 'Open form', callback: () => new SampleForm(this.app).open() });
		this.addCommand({ id: 'pick', name: 'Pick a person', callback: () => new PersonModal(this.app).open() });
		this.addCommand({
			id: 'ask',
			name: 'Ask',
			callback: () =>
				new ConfirmationModal(this.app)
					.setTitle('Really?')
					.addButton((button) =>
						button
							.setButtonText('Yes')
							.setCta()
							.onClick(() => void new Notice('Yes it is')),
					)
					.addCancelButton('No')
					.open(),
		});
		this.addCommand({
			id: 'stamp',
			name: 'Stamp',
			editorCallback: (editor) =>
				editor.transaction({
					changes: [
						{ from: { line: 0, ch: 0 }, text: 'first ' },
						{ from: { line: 1, ch: 0 }, text: 'second ' },
					],
					selection: { from: { line: 1, ch: 7 } },
				}),
		});
		this.addCommand({
			id: 'open-view',
			name: 'Open view',
			callback: () =>
				void this.app.workspace.ensureSideLeaf('sample-view', 'right', { active: true, reveal: true }),
		});
	}
}

class SampleView extends ItemView {
	override icon = 'lucide-users';

	getViewType(): string {
		return 'sample-view';
	}

	getDisplayText(): string {
		return 'Sample';
	}

	override onResize(): void {
		this.contentEl.setAttr('data-is-seen', this.contentEl.isShown());
	}

	protected override async onOpen(): Promise<void> {
		const listEl = this.contentEl.createDiv({ cls: 'nav-files-container' });
		for (const person of people) {
			const rowEl = listEl.createDiv({ cls: 'tree-item' }).createDiv({ cls: 'tree-item-self is-clickable' });
			setIcon(rowEl.createDiv({ cls: 'tree-item-icon' }), 'lucide-user');
			rowEl.createDiv({ cls: 'tree-item-inner', text: `${person} (${getLanguage()})` });
			rowEl.addEventListener('contextmenu', (event) => {
				const menu = Menu.forEvent(event);
				menu.addItem((item) =>
					item
						.setTitle('Greet')
						.setIcon('lucide-hand')
						.onClick(() => void new Notice(`Hello ${person}`)),
				);
				menu.addItem((item) => item.setTitle('Remove').setWarning(true).setSection('danger'));
			});
			rowEl.addEventListener('mouseover', (event) => {
				const { workspace } = this.app;
				workspace.trigger('hover-link', {
					event,
					source: 'sample',
					hoverParent: this.leaf,
					targetEl: rowEl,
					linktext: 'Long#Deep',
					sourcePath: '',
				});
			});
		}
	}
}

class SampleForm extends Modal {
	private name = '';

	override onOpen(): void {
		this.setTitle('Sample form');
		new Setting(this.contentEl)
			.setName('Name')
			.addText((text) => text.onChange((value) => (this.name = value)).then(({ inputEl }) => inputEl.focus()));
		new Setting(this.contentEl).setName('Loud').addToggle((toggle) => toggle.setValue(true));
		new Setting(this.contentEl).addButton((button) =>
			button
				.setButtonText('Create')
				.setCta()
				.onClick(async () => {
					await this.app.vault.create(`${this.name}.md`, `# ${this.name}\n`);
					this.close();
				}),
		);
	}
}

class PersonModal extends FuzzySuggestModal<string> {
	getItems(): string[] {
		return people;
	}

	getItemText(person: string): string {
		return person;
	}

	onChooseItem(person: string): void {
		new Notice(`Picked ${person}`);
	}
}

class PersonSuggest extends EditorSuggest<string> {
	onTrigger(cursor: EditorPosition, editor: Editor) {
		const found = /@(\S*)$/.exec(editor.getLine(cursor.line).slice(0, cursor.ch));
		return found && { start: { line: cursor.line, ch: found.index }, end: cursor, query: found[1] ?? '' };
	}

	getSuggestions({ query }: EditorSuggestContext): string[] {
		return people.filter((person) => person.startsWith(query) || query === 'ㅎ');
	}

	renderSuggestion(person: string, el: HTMLElement): void {
		el.setText(person);
	}

	selectSuggestion(person: string): void {
		const { context } = this;
		if (!context) return;
		context.editor.replaceRange(`[[${person}]]`, context.start, context.end);
		context.editor.setCursor({ line: context.start.line, ch: context.start.ch + person.length + 4 });
		this.close();
	}
}

class SampleTab extends PluginSettingTab {
	constructor(
		app: App,
		private readonly sample: SamplePlugin,
	) {
		super(app, sample);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [
			{
				name: 'Folder',
				desc: 'Where notes go.',
				control: {
					type: 'text',
					key: 'folder',
					defaultValue: 'Meetups',
					validate: (value) => (value.includes('..') ? 'A folder inside the vault, please.' : undefined),
				},
			},
			{ name: 'Advanced', control: { type: 'toggle', key: 'advanced', defaultValue: false } },
			{
				type: 'group',
				heading: 'Details',
				visible: () => this.sample.settings['advanced'] === true,
				items: [
					{
						name: 'Size',
						control: { type: 'slider', key: 'size', min: 1, max: 5, step: 1, defaultValue: 3 },
					},
					{
						name: 'Language',
						control: { type: 'dropdown', key: 'language', options: { ko: '한국어', en: 'English' } },
					},
				],
			},
			{ type: 'page', name: 'Properties', items: [{ name: 'Date', control: { type: 'text', key: 'date' } }] },
		];
	}
}
