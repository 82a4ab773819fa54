import type { Command } from 'obsidian';

import { attempt } from '../notify';
import { openReviewIndex } from '../review-index';
import type { Workbench } from '../workbench';

/** Shows the pane with all reviews. */
export function openIndexCommand({ app, strings }: Workbench): Command {
	return {
		id: 'open-review-index',
		name: strings.command.openIndex,
		icon: 'presentation',
		callback: () =>
			attempt(strings, async () => {
				await openReviewIndex(app);
			}),
	};
}
