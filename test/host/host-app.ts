import type * as Obsidian from 'obsidian';

import type { Bases } from './bases/bases';
import type { Cli } from './cli';
import type { Commands } from './commands';
import type { Events } from './events';
import type { Protocol } from './protocol';
import type { DragManager } from './ui/drag-manager';
import type { SettingsModal } from './ui/settings-modal';
import type { StatusBar } from './ui/status-bar';
import type { ViewRegistry } from './workspace/view-registry';
import type { Workspace } from './workspace/workspace';

/** The app as its own parts see it: the public one, and what the real app keeps to itself. */
export interface HostApp extends Obsidian.App {
	readonly workspace: Obsidian.Workspace & Pick<Workspace, HostOfWorkspace>;
	readonly viewRegistry: ViewRegistry;
	readonly commands: Commands;
	readonly setting: SettingsModal;
	readonly statusBar: StatusBar;
	readonly cli: Cli;
	readonly bases: Bases;
	/** Tells, with `change`, that a core plugin was turned on or off. */
	readonly internalPlugins: Events;
	readonly dragManager: DragManager;
	readonly protocol: Protocol;
}

/** What the workspace offers to plugins' registrations and to the host. */
type HostOfWorkspace =
	| 'editorSuggest'
	| 'flushSaves'
	| 'leftRibbon'
	| 'registerEditorExtension'
	| 'registerHoverLinkSource'
	| 'setLayoutReady'
	| 'unregisterEditorExtension'
	| 'unregisterHoverLinkSource';
