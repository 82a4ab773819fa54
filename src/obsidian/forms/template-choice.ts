import { SuggestModal } from 'obsidian';
import type { App } from 'obsidian';

import type { TemplateKind } from '../../core/compose/built-in-templates';
import type { Strings } from '../../i18n/en';

const KINDS: readonly TemplateKind[] = ['review', 'speaker', 'reflection'];

/** Asks what kind of note a template is for. */
export class TemplateChoice extends SuggestModal<TemplateKind> {
	constructor(
		app: App,
		private readonly strings: Strings,
		private readonly onChoose: (kind: TemplateKind) => void,
	) {
		super(app);
		this.setPlaceholder(strings.template.which);
		this.inputEl.setAttr('aria-label', strings.template.which);
		this.emptyStateText = strings.template.which;
	}

	override getSuggestions(query: string): TemplateKind[] {
		const typed = query.trim().toLowerCase();
		return KINDS.filter((kind) => this.strings.template.name[kind].toLowerCase().includes(typed));
	}

	override renderSuggestion(kind: TemplateKind, el: HTMLElement): void {
		el.setText(this.strings.template.name[kind]);
	}

	override onChooseSuggestion(kind: TemplateKind): void {
		this.onChoose(kind);
	}
}
