import { Events } from 'obsidian';
import type { App, Plugin } from 'obsidian';

import { TIMELINE_VIEW } from '../../core/compose/compose-base';
import type { Workbench } from '../workbench';

import { DATE_OPTION, makeTimelineView, TALKS_OPTION } from './timeline-view';

/** Offers the timeline to Bases, as soon as that is on. Answers how to ask whether it is. */
export function registerTimeline(plugin: Plugin, bench: Workbench): () => boolean {
	const { bases, property } = bench.strings;
	let isOn = false;
	const hasBases = (): boolean =>
		(isOn ||= plugin.registerBasesView(TIMELINE_VIEW, {
			name: bases.timeline,
			icon: 'history',
			factory: (controller, parentEl) => makeTimelineView(bench, controller, parentEl),
			options: () => [
				{ type: 'property', key: DATE_OPTION, displayName: property.date, placeholder: bases.dayOfReview },
				{ type: 'toggle', key: TALKS_OPTION, displayName: bases.showTalks, default: true },
			],
		}));
	// Bases that are open when the app starts want the view at once; where Bases starts after us, or is turned on later, it comes then.
	if (!hasBases()) {
		const { app } = plugin;
		plugin.registerEvent(app.workspace.on('layout-change', hasBases));
		const corePlugins = corePluginsOf(app);
		if (corePlugins) plugin.registerEvent(corePlugins.on('change', hasBases));
	}
	return hasBases;
}

/** What tells, with `change`, that a core plugin was turned on or off. Not in the app's public types. */
function corePluginsOf(app: App): Events | null {
	const plugins: unknown = 'internalPlugins' in app ? app.internalPlugins : null;
	return plugins instanceof Events ? plugins : null;
}
