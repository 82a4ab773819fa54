import { Bases } from './bases/bases';
import { Cli } from './cli';
import { Commands } from './commands';
import { Events } from './events';
import { FileManager } from './file-manager';
import type { HostApp } from './host-app';
import { LocalStorage } from './local-storage';
import { MetadataCache } from './metadata/metadata-cache';
import { Protocol } from './protocol';
import { DragManager } from './ui/drag-manager';
import { Keymap, Scope } from './ui/keymap';
import { SettingsModal } from './ui/settings-modal';
import { StatusBar } from './ui/status-bar';
import type { HostAdapter } from './vault/host-adapter';
import { Vault } from './vault/vault';
import { ViewRegistry } from './workspace/view-registry';
import { Workspace } from './workspace/workspace';

/** The app: one vault, one window. */
export class App {
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly workspace: Workspace;
	readonly viewRegistry = new ViewRegistry();
	readonly keymap = new Keymap();
	readonly scope = new Scope();
	readonly commands: Commands;
	readonly cli = new Cli();
	readonly protocol = new Protocol();
	readonly setting: SettingsModal;
	readonly statusBar: StatusBar;
	readonly bases: Bases;
	readonly internalPlugins = new Events();
	readonly dragManager: DragManager;
	/** The last thing that a person did; nobody asks for it here. */
	readonly lastEvent = null;
	private readonly localStorage = new LocalStorage();

	constructor(adapter: HostAdapter, rootEl: HTMLElement) {
		const self = this as unknown as HostApp;
		this.vault = new Vault(adapter);
		this.metadataCache = new MetadataCache(this.vault);
		this.fileManager = new FileManager(this.vault, this.metadataCache);
		this.dragManager = new DragManager(self, rootEl);
		this.workspace = new Workspace(self, rootEl);
		this.commands = new Commands(() => self.workspace.activeEditor as never);
		this.setting = new SettingsModal(self);
		this.statusBar = new StatusBar(rootEl);
		this.bases = new Bases(self);
		this.keymap.setRootScope(() => this.workspace.activeLeaf?.view.scope ?? this.scope);
		this.keymap.attach(rootEl.ownerDocument);
	}

	isDarkMode(): boolean {
		return activeDocument.body.classList.contains('theme-dark');
	}

	/** What this device remembers of this vault; null where it remembers nothing. */
	loadLocalStorage(key: string): unknown {
		return this.localStorage.load(key);
	}

	/** Null forgets. */
	saveLocalStorage(key: string, value: unknown): void {
		this.localStorage.save(key, value);
	}
}
