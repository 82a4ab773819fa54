import type { PluginManifest } from 'obsidian';

import { createHost } from './host';
import type { Host } from './host';
import { openWindow } from './node-window';
import { DiskAdapter } from './vault/disk-adapter';

/** The plugin as it was built. */
export interface BuiltPlugin {
	readonly mainJs: string;
	readonly manifest: PluginManifest;
}

/**
 * Opens a folder of the disk as a vault, in Node, with the plugin running on it and all notes parsed. The plugin's data
 * is what lies in the folder. Nothing is written but what the plugin writes: the app's layout is not kept.
 * One at a time: the window is global.
 *
 * @returns the host and what closes it
 */
export async function openFolder(
	folder: string,
	{ mainJs, manifest }: BuiltPlugin,
	language = 'en',
): Promise<{ host: Host; close: () => void }> {
	const closeWindow = openWindow();
	const host = createHost({ adapter: new DiskAdapter(folder), language });
	await host.loadPlugin(mainJs, manifest);
	await host.ready();
	host.forgetLayout();
	const close = (): void => {
		host.close();
		closeWindow();
	};
	return { host, close };
}
