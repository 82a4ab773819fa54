import { stat } from 'node:fs/promises';

import { openFolder } from './node-host';
import type { BuiltPlugin } from './node-host';

export { openFolder } from './node-host';

/** What a run leaves behind: `out` for stdout, `err` for stderr, and how the process ends. */
export interface Outcome {
	readonly out: string;
	readonly err: string;
	readonly code: 0 | 1;
}

/**
 * Runs a verb of the plugin on a folder: `<folder> <verb> [key=value …]`. A key alone stands for `true`.
 * A refusal is one sentence on `err` and code 1; nothing was written then.
 */
export async function run(args: readonly string[], plugin: BuiltPlugin): Promise<Outcome> {
	const [folder, verb, ...rest] = args;
	if (folder === undefined || verb === undefined)
		return refusal('Say which folder and which verb: <folder> <verb> [key=value …].');
	if (!(await isFolder(folder))) return refusal(`There is no folder ${folder}.`);
	const { host, close } = await openFolder(folder, plugin);
	try {
		const verbs = verbsOf(
			host.app.cli.list().map(({ id }) => id),
			plugin.manifest.id,
		);
		if (!verbs.includes(verb)) return refusal(`There is no verb ${verb}. The verbs are ${verbs.join(', ')}.`);
		const out = await host.cli(verb, Object.fromEntries(rest.map(readParameter)));
		await host.settled();
		// What went wrong beside the answer is said, and does not make the answer less true.
		return { out, err: host.errors.map(sentenceOf).join('\n'), code: 0 };
	} catch (error) {
		return refusal(sentenceOf(error));
	} finally {
		close();
	}
}

function verbsOf(ids: readonly string[], pluginId: string): string[] {
	return ids.filter((id) => id.startsWith(`${pluginId}:`)).map((id) => id.slice(pluginId.length + 1));
}

function readParameter(argument: string): [string, string] {
	const equals = argument.indexOf('=');
	return equals < 0 ? [argument, 'true'] : [argument.slice(0, equals), argument.slice(equals + 1)];
}

/** The message of a refusal. Other kinds of errors are faults, and say which. */
function sentenceOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.constructor === Error ? error.message : `${error.name}: ${error.message}`;
}

function refusal(err: string): Outcome {
	return { out: '', err, code: 1 };
}

async function isFolder(path: string): Promise<boolean> {
	return stat(path).then(
		(found) => found.isDirectory(),
		() => false,
	);
}
