import type { Plugin } from 'obsidian';

import { templatePaths } from '../core/settings/is-template';

import type { Workbench } from './workbench';

const KEYS = ['reviewTemplate', 'speakerTemplate', 'reflectionTemplate'] as const;

/** Lets the settings name a template by its new path when it, or a folder that it lies in, is renamed. */
export function followTemplates(plugin: Plugin, bench: Workbench): void {
	const { vault } = bench.app;
	plugin.registerEvent(
		vault.on('rename', (file, from) => {
			for (const key of KEYS) {
				const used = bench.settings[key];
				if (templatePaths(used).includes(from)) void bench.change(key, file.path);
				else if (used.startsWith(`${from}/`)) void bench.change(key, file.path + used.slice(from.length));
			}
		}),
	);
}
