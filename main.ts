import { getLanguage, Plugin } from 'obsidian';

import { LinkedIndex } from './src/core/linked-index/linked-index';
import { readSettings } from './src/core/settings/read-settings';
import type { Settings } from './src/core/settings/settings';
import { stringsFor } from './src/i18n/strings';
import { mendingOf } from './src/obsidian/commands/check-reviews';
import { registerCommands } from './src/obsidian/commands/register-commands';
import { registerVerbs } from './src/obsidian/doors/cli';
import { MentionSuggest } from './src/obsidian/editor/mention-suggest';
import { attempt, noteFailure } from './src/obsidian/notify';
import { registerPanes } from './src/obsidian/pane/register-panes';
import { registerTimeline } from './src/obsidian/pane/register-timeline';
import { openReviewIndex } from './src/obsidian/review-index';
import { SettingsStore } from './src/obsidian/settings-store';
import { MeetupSettingTab } from './src/obsidian/settings-tab/settings-tab';
import { VaultWatcher } from './src/obsidian/vault/vault-watcher';
import type { Workbench } from './src/obsidian/workbench';
import { writersOf } from './src/obsidian/writers';

/** Puts the house together. Whatever decides something lives in a room, not here. */
export default class MeetupReflections extends Plugin {
	override settings: Settings = readSettings(null).settings;
	private readonly strings = stringsFor(getLanguage());
	private readonly index = new LinkedIndex();
	private readonly watcher = new VaultWatcher(this.app, this.index, () => this.settings, noteFailure);
	private readonly store = new SettingsStore(this, this.strings, () => this.watcher.readAgain());

	override async onload(): Promise<void> {
		await this.store.load();
		const bench = this.bench();
		registerPanes(this, bench, registerCommands(this, bench, registerTimeline(this, bench)), mendingOf(bench));
		this.addSettingTab(new MeetupSettingTab(this.app, this, this.store, this.strings));
		registerVerbs(this, bench);
		this.registerEditorSuggest(new MentionSuggest(bench));
		this.addChild(this.watcher);
	}

	override onUserEnable(): void {
		void attempt(this.strings, async () => {
			await this.store.startIn(getLanguage().slice(0, 2));
			await openReviewIndex(this.app);
		});
	}

	override onExternalSettingsChange(): Promise<void> {
		return this.store.load();
	}

	private bench(): Workbench {
		const { app, index, store, strings, watcher } = this;
		return {
			...writersOf(this),
			...{ app, index, strings, watcher, chosen: { path: null }, change: store.change.bind(store) },
			get settings() {
				return store.current;
			},
		};
	}
}
