import type { Plugin } from 'obsidian';

import type { Beginnings } from '../beginnings';
import { CHECK_VIEW } from '../check-view';
import type { Mending } from '../check-view';
import { REVIEW_INDEX } from '../review-index';
import type { Workbench } from '../workbench';

import { CheckPane } from './check-pane';
import { ReviewPane } from './review-pane';

/** Registers what stands in the sidebar. */
export function registerPanes(plugin: Plugin, bench: Workbench, begin: Beginnings, mending: Mending): void {
	plugin.registerView(REVIEW_INDEX, (leaf) => new ReviewPane(leaf, bench, begin));
	plugin.registerView(CHECK_VIEW, (leaf) => new CheckPane(leaf, bench, mending));
	plugin.registerHoverLinkSource(REVIEW_INDEX, { display: bench.strings.pane.title, defaultMod: true });
}
