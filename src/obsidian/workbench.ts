import type { App } from 'obsidian';

import type { LinkedIndex } from '../core/linked-index/linked-index';
import type { Settings } from '../core/settings/settings';
import type { Strings } from '../i18n/en';

import type { MentionSearch } from './vault/mention-search';
import type { UndoJournal } from './vault/undo-journal';
import type { VaultWatcher } from './vault/vault-watcher';
import type { WriteGate } from './vault/write-gate';

/** What every room of the shell works with. Made once, by main. */
export interface Workbench {
	readonly app: App;
	readonly strings: Strings;
	/** As they are now: ask again after every wait. */
	readonly settings: Settings;
	/** Changes one setting and saves. */
	readonly change: (key: keyof Settings, value: unknown) => Promise<void>;
	readonly index: LinkedIndex;
	readonly gate: WriteGate;
	readonly journal: UndoJournal;
	/** Keeps what it found from one search to the next. */
	readonly mentions: MentionSearch;
	readonly watcher: VaultWatcher;
	/** The note of the row on which the person stands in the review index, null for none: the pane says so. */
	readonly chosen: { path: string | null };
}
