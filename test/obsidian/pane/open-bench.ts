import { LinkedIndex } from '../../../src/core/linked-index/linked-index';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { stringsFor } from '../../../src/i18n/strings';
import { MentionSearch } from '../../../src/obsidian/vault/mention-search';
import { UndoJournal } from '../../../src/obsidian/vault/undo-journal';
import { VaultWatcher } from '../../../src/obsidian/vault/vault-watcher';
import { WriteGate } from '../../../src/obsidian/vault/write-gate';
import type { Workbench } from '../../../src/obsidian/workbench';
import { createHost } from '../../host/host';
import type { Host } from '../../host/host';
import { MemoryAdapter } from '../../host/vault/memory-adapter';

/** A workbench on a vault in memory, for what is drawn without a pane around it. */
export interface OpenBench {
	readonly bench: Workbench;
	readonly host: Host;
	/** Where things are drawn. */
	readonly el: HTMLElement;
	/** Is kept when all that was written is read into the index. */
	indexed(): Promise<void>;
	write(note: string, change: (text: string) => string): Promise<void>;
	close(): void;
}

/** Opens a vault of these notes, text by path, all read. */
export async function openBench(notes: Readonly<Record<string, string>>, language = 'en'): Promise<OpenBench> {
	const host = createHost({ adapter: new MemoryAdapter(notes), language });
	const { app } = host;
	const fail = (error: unknown): void => void host.errors.push(error);
	const index = new LinkedIndex();
	const watcher = new VaultWatcher(app, index, () => DEFAULT_SETTINGS, fail);
	const bench: Workbench = {
		...{ app, index, watcher, strings: stringsFor(language), settings: DEFAULT_SETTINGS },
		...{ gate: new WriteGate(app), mentions: new MentionSearch(app) },
		journal: new UndoJournal(app, '.obsidian/plugins/meetup-reflections/undo', fail),
		change: () => Promise.resolve(),
		chosen: { path: null },
	};
	await host.ready();
	watcher.load();
	await watcher.whenComplete();
	const indexed = async (): Promise<void> => {
		await host.settled();
		await watcher.whenComplete();
	};
	return {
		...{ bench, host, indexed, el: document.body.createDiv() },
		write: async (note, change) => {
			const file = app.vault.getFileByPath(note);
			if (!file) throw new Error(`There is no note ${note}.`);
			await app.vault.process(file, change);
			await indexed();
		},
		close: () => {
			watcher.unload();
			host.close();
			document.body.empty();
			if (host.errors.length > 0) throw host.errors[0];
		},
	};
}
