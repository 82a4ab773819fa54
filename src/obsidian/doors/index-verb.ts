import { reasonOf } from '../notify';
import { updateBlocks } from '../vault/index-blocks';

import { FORMAT } from './verb';
import type { Verb } from './verb';

/** Brings the index blocks of one note or of all notes up to date. */
export const indexVerb: Verb = {
	name: 'index',
	flags: {
		path: '<path>',
		'dry-run': null,
		...FORMAT,
	},
	answer: async ({ app, gate, index, journal, strings }, { path, 'dry-run': dryRun }) => {
		const one = path === undefined ? null : app.vault.getFileByPath(path);
		if (path !== undefined && one?.extension !== 'md') throw new Error(strings.cli.noNote(path));
		const files = one ? [one] : app.vault.getMarkdownFiles().sort((a, b) => (a.path < b.path ? -1 : 1));
		const isDryRun = dryRun !== undefined && dryRun !== 'false';
		const wish = { files, isDryRun, journal, what: strings.command.updateIndex, onProgress: () => undefined };
		const outcomes = await updateBlocks(app, gate, index, wish);
		const blocks = outcomes.map(({ path: note, by, result, reason }) => ({
			path: note,
			by,
			result,
			reason: reason ? reasonOf(strings, note, reason) : null,
		}));
		const lines = blocks.map(({ path: note, by, result, reason }) => {
			const parts = [strings.cli.result[result], by === null ? null : `by=${by}`, reason ?? note];
			return parts.filter((part) => part !== null).join(' · ');
		});
		return { json: { blocks }, text: lines.length > 0 ? lines.join('\n') : strings.notice.noBlocks };
	},
};
